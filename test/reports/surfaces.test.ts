import { Exact } from "../../src/amounts";
import type { Workbook } from "../../src/tables/workbook";
import { sayVerdict } from "../../src/messages/verdict";
import type { CheckedFile } from "../../src/reports/fileResult";
import { jsonReport } from "../../src/reports/json/jsonReport";
import { presentReport } from "../../src/taskpane/worker/present/presentReport";
import { checked } from "./checked";
import { picturesTold } from "./picturesTold";
import {
  toldByControlSheet,
  toldByJson,
  toldByText,
  toldByWorkbook,
  totalsInText,
  type Counts,
  type Told,
} from "./told";
import { toldByPage } from "./toldByPage";
import { workbooks } from "./workbooks";

/** What every surface must tell, out of the report itself. */
function expected({ report }: CheckedFile): Told {
  const findings = report.sheets.flatMap((one) => one.findings);
  const shown = (value: { toNumber(): number } | null): string => (value ? String(value.toNumber()) : "");
  return {
    sentence: sayVerdict(report.verdict),
    fingerprint: report.fingerprint(),
    findings: findings
      .flatMap(({ accepted: by, severity, code, sheet: name, cell }) =>
        by ? [] : [`${severity} ${code} ${name}!${cell}`],
      )
      .sort(),
    accepted: findings
      .flatMap(({ accepted: by, sheet: name, cell }) =>
        by ? [`${name}!${cell} ${by.reason} ${by.author}`] : [],
      )
      .sort(),
    totals: report
      .totals()
      .map(({ sheet: name, cell, label, printed, recomputed, gap, tolerance, belief, status }) =>
        [`${name}!${cell}`, label, ...[printed, recomputed, gap, tolerance].map(shown), belief, status].join(
          " | ",
        ),
      )
      .sort(),
  };
}

/** The counts of the verdict, tables and ties together. */
const countsOf = ({ report: { verdict } }: CheckedFile): Counts => {
  const ties: Counts = { ...verdict.ties };
  return Object.fromEntries(
    Object.entries(verdict.totals)
      .filter(([status]) => status !== "verified" && status !== "quotients")
      .map(([status, count]) => [status, count + (ties[status] ?? 0)]),
  );
};

test("the workbooks show every status, severity and kind of decision", () => {
  const files = workbooks.map((workbook) => checked(workbook));
  const statuses = new Set(files.flatMap(({ report }) => report.totals().map(({ status }) => status)));
  expect([...statuses].sort()).toEqual(
    ["accepted", "broken", "exact", "not-reconciled", "rounding", "suspect", "uncheckable"].sort(),
  );
  const all = files.flatMap(({ report }) => report.sheets.flatMap(({ findings }) => findings));
  expect(new Set(all.map(({ severity }) => severity)).size).toBe(3);
  expect(files.some(({ report }) => report.verdict.ties.total > 0)).toBe(true);
});

test.each(workbooks.map((workbook): [string, Workbook] => [workbook.name, workbook]))(
  "%s: text, JSON, page, workbook, control sheet and pane say the same figures",
  async (_, workbook) => {
    const file = checked(workbook);
    const { verdict } = file.report;
    const right = expected(file);
    const counts = countsOf(file);
    expect(tally(right.totals)).toEqual(counts);

    expect(toldByPage(file)).toEqual(right);
    expect(await toldByWorkbook(file)).toEqual(right);
    expect(toldByControlSheet(file)).toEqual(right);
    expect({ ...toldByJson(file), sentence: right.sentence }).toEqual(right);
    const [document] = (JSON.parse(jsonReport([file], false)) as { files: { verdict: object }[] }).files;
    expect(document?.verdict).toEqual(verdict);

    const [inExcel, inWorkbook] = await picturesTold(file);
    expect(inExcel).toEqual(inWorkbook);
    const culprits = file.report.sheets.flatMap(({ tables }) => tables.flatMap((table) => table.culprits));
    const crosses = inExcel
      .join("\t")
      .split("\t")
      .filter((cell) => cell === "×").length;
    expect(crosses).toBe(inExcel.length === 0 ? 0 : culprits.length + 1);

    const { sentence, fingerprint, findings, accepted: judged } = right;
    expect(toldByText(file)).toEqual({ sentence, fingerprint, findings, accepted: judged, counts });
    expect(totalsInText(file)).toEqual(right.totals);

    const pane = presentReport(file.report, { scope: "workbook", language: "fr", workbook, milliseconds: 1 });
    expect([pane.sentence, pane.verdict, pane.read.cells]).toEqual([
      right.sentence,
      verdict,
      file.report.summary.cells,
    ]);
    const [open, accepted] = [false, true].map((isAccepted) =>
      pane.findings
        .filter((finding) => (finding.accepted !== null) === isAccepted)
        .map((finding) =>
          finding.accepted
            ? `${finding.sheet}!${finding.cell} ${finding.accepted.reason} ${finding.accepted.author}`
            : `${finding.severity} ${finding.code} ${finding.sheet}!${finding.cell}`,
        )
        .sort(),
    );
    expect([open, accepted]).toEqual([right.findings, right.accepted]);
    const ofTables = pane.tables.map((table): Counts => ({ ...table.counts }));
    for (const [status, count] of Object.entries(verdict.totals))
      expect([status, ofTables.reduce((sum, one) => sum + (one[status] ?? 0), 0)]).toEqual([status, count]);
  },
);

/** Totals as they are listed, counted by status. */
function tally(totals: readonly string[]): Counts {
  const named: Readonly<Record<string, string>> = { rounding: "rounded", "not-reconciled": "notReconciled" };
  const counts: Record<string, number> = {
    total: totals.length,
    exact: 0,
    rounded: 0,
    suspect: 0,
    broken: 0,
    accepted: 0,
    uncheckable: 0,
    notReconciled: 0,
  };
  for (const total of totals) {
    const status = total.split(" | ").at(-1) ?? "";
    const name = named[status] ?? status;
    counts[name] = (counts[name] ?? 0) + 1;
  }
  return counts;
}

test("every proof is recomputed from the cells that it names", () => {
  let proofs = 0;
  let corrections = 0;
  for (const workbook of workbooks) {
    const cells = new Map(
      workbook.sheets.flatMap(({ name, top, left, values }) =>
        values.flatMap((row, r) =>
          row.flatMap((value, c): [string, Exact][] => {
            const text = String(value ?? "").replace(/\s/g, "");
            const isAmount = /^-?\d+(\.\d+)?$/.test(text);
            return isAmount
              ? [[`${name}!${String.fromCharCode(65 + left + c)}${top + r + 1}`, new Exact(text)]]
              : [];
          }),
        ),
      ),
    );
    const findings = checked(workbook).report.sheets.flatMap((one) => one.findings);
    const proposed = new Map(
      findings.flatMap(({ sheet: name, cause }): [string, Exact][] =>
        cause?.cell && cause.proposed ? [[`${name}!${cause.cell}`, cause.proposed]] : [],
      ),
    );
    for (const finding of findings) {
      if (finding.code !== "TOTAL-ECART") continue;
      for (const { equation, alone, together } of finding.cause?.proof ?? []) {
        const place = (cell: string): string => (cell.includes("!") ? cell : `${finding.sheet}!${cell}`);
        const at = (cell: string, changed: readonly string[] = []): Exact | undefined =>
          (changed.includes(cell) ? proposed.get(place(cell)) : undefined) ?? cells.get(place(cell));
        const sumWith = (changed: readonly string[]): Exact =>
          equation.terms.reduce(
            (total, { cell, sign }) => total.plus((at(cell, changed) ?? new Exact(0)).times(sign)),
            new Exact(0),
          );
        const sum = sumWith([]);
        const own = finding.cause?.cell ?? null;
        for (const [corrected, others] of [[alone, []] as const, [together, together?.with ?? []] as const]) {
          if (!corrected || own === null) continue;
          const changed = [own, ...others];
          expect(corrected.printed.toFixed()).toBe(at(equation.target, changed)?.toFixed());
          expect(corrected.recomputed.toFixed()).toBe(sumWith(changed).toFixed());
          corrections++;
        }
        expect(equation.printed.toFixed()).toBe(at(equation.target)?.toFixed());
        expect(equation.recomputed.toFixed()).toBe(sum.toFixed());
        expect(equation.gap.toFixed()).toBe(equation.printed.minus(sum).toFixed());
        proofs++;
      }
    }
  }
  expect([proofs > 12, corrections > 12]).toEqual([true, true]);
});
