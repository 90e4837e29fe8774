import { Exact } from "../../src/amounts";
import { readXlsx } from "hucre/xlsx";
import type { CellValue, Sheet, Workbook } from "../../src/tables/workbook";
import { controlSheetDraft } from "../../src/excel/controlSheet";
import { acceptanceOf, noJudgements, writeJudgements } from "../../src/judgements";
import { sayVerdict } from "../../src/messages/verdict";
import type { CheckedFile } from "../../src/reports/fileResult";
import { htmlReport, htmlSection } from "../../src/reports/html/htmlReport";
import { jsonReport } from "../../src/reports/json/jsonReport";
import { textReport } from "../../src/reports/text/textReport";
import { fileRows } from "../../src/reports/xlsx/fileRows";
import { reportWorkbook } from "../../src/reports/xlsx/reportWorkbook";
import { presentReport } from "../../src/taskpane/worker/present/presentReport";
import { corpusWorkbook } from "../checks/corpus";
import { checked } from "./checked";

type Rows = readonly (readonly CellValue[])[];

const sheet = (name: string, values: Rows, formulas?: Sheet["formulas"]): Sheet => ({
  name,
  top: 0,
  left: 0,
  values,
  ...(formulas && { formulas }),
});
const book = (name: string, ...sheets: readonly Sheet[]): Workbook => ({ name, sheets });
const header = ["Région (en €)", "MIG", "AC", "Total"];
const sound: Rows = [
  header,
  ["Bretagne", 10, 20, 30],
  ["Corse", 11, 21, 32],
  ["Normandie", 12, 22, 34],
  ["Occitanie", 13, 23, 36],
  ["Total", 46, 86, 132],
];
const edited = (row: number, column: number, value: CellValue): Rows =>
  sound.map((cells, r) => cells.map((cell, c) => (r === row && c === column ? value : cell)));
const rounded: Rows = [
  ["Région (en k€)", "MIG", "AC", "Total"],
  ["Bretagne", 10.4, 20.3, 30.8],
  ["Corse", 11.2, 21.4, 32.6],
  ["Normandie", 12.1, 22.2, 34.3],
  ["Occitanie", 13.3, 23.1, 36.3],
  ["Total", 47, 87.1, 134],
];
const noResult = sheet(
  "Sans résultat",
  sound.map((cells, r) => (r === 5 ? ["Total", null, null, null] : cells)),
  [, , , , , [null, "=SUM(B2:B5)", "=SUM(C2:C5)", "=SUM(D2:D5)"]] as Sheet["formulas"],
);
const slipped = book("coquille.xlsx", sheet("MIGAC", edited(3, 1, 21)));

/** A dozen workbooks: nothing, no table, sound, rounded, wrong in several ways, accepted, with sheets of ours. */
const workbooks: readonly Workbook[] = [
  book("vide.xlsx", sheet("Feuil1", [])),
  book("notes.xlsx", sheet("Notes", [["Note au lecteur"], ["Rien à calculer"]])),
  book("juste.xlsx", sheet("MIGAC", sound)),
  book("arrondi.xlsx", sheet("MIGAC", rounded)),
  slipped,
  book("total-faux.xlsx", sheet("MIGAC", edited(5, 2, 91))),
  book("deux-feuilles.xlsx", sheet("MIGAC", sound), sheet("DAF", edited(2, 3, 23))),
  book("sans-resultat.xlsx", noResult),
  book("region.xlsx", sheet("MIGAC", edited(1, 0, "Bretange"))),
  book("texte.xlsx", sheet("MIGAC", edited(4, 2, "23"))),
  book("illisible.xlsx", sheet("MIGAC", edited(4, 2, "2 3 x"))),
  accepted(),
  book("avec-controle.xlsx", sheet("MIGAC", edited(3, 1, 21)), {
    ...sheet("Contrôle", sound),
    mark: "control",
  }),
  corpusWorkbook("annexe-1-2007.xlsx"),
];

function accepted(): Workbook {
  const [finding] = checked(slipped).report.sheets.flatMap(({ findings }) => findings);
  if (!finding) throw new Error("no finding");
  const acceptance = acceptanceOf(finding, "publié ainsi", "A. B.", new Date("2026-11-28T15:00:00Z"));
  return { ...slipped, judgements: writeJudgements({ ...noJudgements, acceptances: [acceptance] }) };
}

interface Figures {
  readonly sentence: string;
  readonly fingerprint: string;
  /** Findings that are not accepted, as `code sheet cell`, in alphabetical order. */
  readonly findings: readonly string[];
  readonly totals: number;
}

const expected = ({ report }: CheckedFile): Figures => ({
  sentence: sayVerdict(report.verdict),
  fingerprint: report.fingerprint(),
  findings: report.sheets
    .flatMap(({ findings }) => findings)
    .flatMap(({ accepted: by, code, sheet: name, cell }) => (by ? [] : [`${code} ${name} ${cell}`]))
    .sort(),
  totals: report.verdict.totals.total + report.verdict.ties.total,
});

test.each(workbooks.map((workbook): [string, Workbook] => [workbook.name, workbook]))(
  "%s: text, JSON, page, workbook, control sheet and pane say the same figures",
  async (_, workbook) => {
    const file = checked(workbook);
    const { sentence, fingerprint, findings, totals } = expected(file);

    const text = textReport([file], false);
    expect(text).toContain(`  ${sentence}\n`);
    expect(text).toContain(fingerprint);
    expect(text.match(/^ {2}(?:erreur|attention|info) /gm) ?? []).toHaveLength(findings.length);

    const [json] = (
      JSON.parse(jsonReport([file], false)) as {
        files: {
          verdict: object;
          fingerprint: string;
          totals: object[];
          sheets: { name: string; findings: { code: string; cell: string; accepted?: object }[] }[];
        }[];
      }
    ).files;
    expect(json?.verdict).toEqual(file.report.verdict);
    expect([json?.fingerprint, json?.totals.length]).toEqual([fingerprint, totals]);
    const told = json?.sheets.flatMap(({ name, findings: own }) =>
      own.flatMap(({ code, cell, accepted: by }) => (by ? [] : [`${code} ${name} ${cell}`])),
    );
    expect(told?.sort()).toEqual(findings);

    const page = unescaped(htmlReport([htmlSection(file)]));
    expect(page).toContain(`>${sentence}<`);
    expect(page).toContain(fingerprint);
    expect(
      page.match(/<td class="(?:error|warning|info)">(?:Erreur|À regarder|Information)</g) ?? [],
    ).toHaveLength(findings.length);
    expect((page.match(/<div class="dense">.*$/s)?.[0] ?? "").match(/<tr><td>/g) ?? []).toHaveLength(totals);

    const { sheets } = await readXlsx(await reportWorkbook([fileRows(file, (path) => path, "fr")]));
    const rowsOf = (name: string): readonly CellValue[][] =>
      (sheets.find((one) => one.name === name)?.rows ?? []) as CellValue[][];
    const listed = rowsOf("Contrôle").filter((row) => typeof row[4] === "string" && row[4] !== "Code");
    expect(listed.map((row) => `${row[4]} ${row[1]} ${row[2]}`).sort()).toEqual(findings);
    expect(rowsOf("Fichiers").flat()).toEqual(expect.arrayContaining([sentence, fingerprint]));
    expect(rowsOf("Totaux").filter((row) => row[10] && row[10] !== "Statut")).toHaveLength(totals);

    const draft = controlSheetDraft(file, "fr");
    expect(draft.rows.flat()).toEqual(expect.arrayContaining([sentence, fingerprint]));
    const drafted = draft.rows.filter((row) => row.length === 9 && row[3] !== "Code");
    expect(drafted.map((row) => `${String(row[3])} ${String(row[1])} ${String(row[0])}`).sort()).toEqual(
      findings,
    );

    const pane = presentReport(file.report, { scope: "workbook", language: "fr", workbook, milliseconds: 1 });
    expect([pane.sentence, pane.verdict]).toEqual([sentence, file.report.verdict]);
    const { errors, warnings, infos, accepted: judged } = file.report.verdict;
    expect(errors + warnings + infos).toBe(findings.length);
    expect(pane.findings).toHaveLength(findings.length + judged);
  },
);

test("every proof is recomputed from the cells that it names", () => {
  let proofs = 0;
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
    for (const finding of checked(workbook).report.sheets.flatMap((one) => one.findings)) {
      if (finding.code !== "TOTAL-ECART") continue;
      for (const { equation } of finding.cause?.proof ?? []) {
        const at = (cell: string): Exact | undefined =>
          cells.get(cell.includes("!") ? cell : `${finding.sheet}!${cell}`);
        const sum = equation.terms.reduce(
          (total, { cell, sign }) => total.plus((at(cell) ?? new Exact(0)).times(sign)),
          new Exact(0),
        );
        expect(equation.printed.toFixed()).toBe(at(equation.target)?.toFixed());
        expect(equation.recomputed.toFixed()).toBe(sum.toFixed());
        expect(equation.gap.toFixed()).toBe(equation.printed.minus(sum).toFixed());
        proofs++;
      }
    }
  }
  expect(proofs).toBeGreaterThan(12);
});

const unescaped = (page: string): string =>
  page
    .replaceAll("&#39;", "'")
    .replaceAll("&quot;", '"')
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&");
