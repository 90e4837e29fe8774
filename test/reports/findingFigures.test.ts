import { readXlsx } from "hucre/xlsx";
import { controlSheetDrafts } from "../../src/excel/controlSheet";
import { describeFinding } from "../../src/messages/findings";
import { htmlReport, htmlSection } from "../../src/reports/html/htmlReport";
import { jsonReport } from "../../src/reports/json/jsonReport";
import { textReport } from "../../src/reports/text/textReport";
import { fileRows } from "../../src/reports/xlsx/fileRows";
import { reportWorkbook } from "../../src/reports/xlsx/reportWorkbook";
import { presentReport } from "../../src/taskpane/worker/present/presentReport";
import type { CellValue, Workbook } from "../../src/tables/workbook";
import type { CheckedFile } from "../../src/reports/fileResult";
import { checked } from "./checked";
import { figure, plain, sorted } from "./told";
import { workbooks } from "./workbooks";

/** What a finding says of its cell: `sheet!cell code`, then read, expected, gap and tolerance. */
const told = (place: unknown, code: unknown, figures: readonly unknown[]): string =>
  [
    String(place),
    String(code),
    ...figures.map((value) => (isAmount(value) ? figure(value) : plain(String(value ?? "")))),
  ].join(" | ");

/** Amounts are written in several ways; the rest is the text of a cell, in one. */
const isAmount = (value: unknown): boolean =>
  /^(?:[-+−]|± )?\d[\d\s]*(?:[.,]\d+)?$/u.test(String(value ?? ""));

const inReport = ({ report }: CheckedFile): string[] =>
  sorted(
    report.sheets.flatMap(({ findings }) =>
      findings.map(({ sheet, cell, code, read, expected, gap, tolerance }) =>
        told(`${sheet}!${cell}`, code, [read, expected, gap?.toFixed(), tolerance?.toFixed()]),
      ),
    ),
  );

const inJson = (file: CheckedFile): string[] => {
  interface Found {
    readonly [key: string]: string | null;
  }
  const { files } = JSON.parse(jsonReport([file], false)) as {
    files: { sheets: { name: string; findings: Found[] }[] }[];
  };
  return sorted(
    (files[0]?.sheets ?? []).flatMap(({ name, findings }) =>
      findings.map(({ cell, code, read, expected, gap, tolerance }) =>
        told(`${name}!${cell ?? ""}`, code, [read, expected, gap, tolerance]),
      ),
    ),
  );
};

const inPane = (file: CheckedFile, workbook: Workbook): string[] =>
  sorted(
    presentReport(file.report, { scope: "workbook", language: "fr", workbook, milliseconds: 1 }).findings.map(
      ({ sheet, cell, code, read, expected, gap, tolerance }) =>
        told(`${sheet}!${cell}`, code, [read, expected, gap, tolerance]),
    ),
  );

async function inWorkbook(file: CheckedFile): Promise<string[]> {
  const { sheets } = await readXlsx(await reportWorkbook([fileRows(file, (path) => path, "fr")]));
  const rows = (sheets.find(({ name }) => name === "Contrôle")?.rows ?? []) as CellValue[][];
  const top = rows.findIndex((row) => row[4] === "Code");
  return sorted(
    rows
      .slice(top + 1)
      .filter((row) => (row[4] ?? null) !== null)
      .map((row) => told(`${String(row[1])}!${String(row[2])}`, row[4], row.slice(5, 9))),
  );
}

function inControlSheet(file: CheckedFile): string[] {
  const rows = controlSheetDrafts(file, "fr")[0]?.rows ?? [];
  const top = rows.findIndex(([cell]) => cell === "Constats") + 2;
  const lines = rows.slice(top);
  const end = lines.findIndex((row) => row.length === 0);
  return sorted(
    lines
      .slice(0, end)
      .filter((row) => row.length === 9)
      .map((row) =>
        row.map((cell) => (cell !== null && typeof cell === "object" && "value" in cell ? cell.value : cell)),
      )
      .map(([cell, sheet, , code, ...figures]) =>
        told(`${String(sheet)}!${String(cell)}`, code, figures.slice(0, 4)),
      ),
  );
}

const ofOpen = (file: CheckedFile, lines: readonly string[]): string[] => {
  const accepted = new Set(
    file.report.sheets.flatMap(({ findings }) =>
      findings.flatMap(({ accepted: by, sheet, cell, code }) => (by ? [`${sheet}!${cell} | ${code} |`] : [])),
    ),
  );
  return lines.filter((line) => ![...accepted].some((start) => line.startsWith(start)));
};

test.each(workbooks.map((workbook): [string, Workbook] => [workbook.name, workbook]))(
  "%s: every surface gives each finding the same amounts, and those that speak give the same sentences and proofs",
  async (_, workbook) => {
    const file = checked(workbook);
    const right = inReport(file);
    expect(inJson(file)).toEqual(right);
    expect(inPane(file, workbook)).toEqual(right);
    // The lists of these two hold what is still open; what was accepted is among the decisions.
    expect(await inWorkbook(file)).toEqual(ofOpen(file, right));
    expect(inControlSheet(file)).toEqual(ofOpen(file, right));

    const [page, text] = [plain(htmlReport([htmlSection(file)])), textReport([file], false)];
    const open = file.report.sheets.flatMap(({ findings }) => findings).filter(({ accepted }) => !accepted);
    for (const finding of open) {
      const { sentence, proof } = describeFinding(finding);
      // What is said of several places with no amount at stake is one line, in the words of the first.
      const isRepeated = finding.gap === null && finding.cause === null;
      if (!isRepeated) for (const line of [sentence, ...proof]) expect(page).toContain(line);
      const lead = `${finding.cell}\u202f: `;
      expect(text).toContain(sentence.startsWith(lead) ? sentence.slice(lead.length) : sentence);
      if (finding.severity === "error") for (const line of proof) expect(text).toContain(line);
    }
  },
);

test("the workbooks have findings with amounts, texts and proofs to compare", () => {
  const all = workbooks.flatMap((workbook) => inReport(checked(workbook)));
  expect(all.length).toBeGreaterThan(20);
  expect(all.filter((line) => /\| -?\d+ \| \d/.test(line)).length).toBeGreaterThan(8);
});
