import { checkWorkbook, type Finding } from "../../src/checks";
import { readAddress } from "../../src/tables/address";
import type { CellValue, Sheet } from "../../src/tables/workbook";
import { check, codesOf, findingsOf, typedOver } from "./corpus";
import { regionalSheet } from "./regionalSheet";

const typed = regionalSheet();
const computed = regionalSheet({ formulas: true });
const columns = [..."BCDEFG"];

const amountAt = (sheet: Sheet, address: string): number => {
  const at = readAddress(address);
  return sheet.values[at?.row ?? 0]?.[at?.column ?? 0] as number;
};
const over = (sheet: Sheet, ...edits: readonly Record<string, CellValue>[]): Sheet =>
  edits.reduce<Sheet>(
    (made, edit) => typedOver({ name: "x", sheets: [made] }, made.name, edit).sheets[0] ?? made,
    sheet,
  );
const loud = (sheet: Sheet): string[] => codesOf(check(sheet), "error", "warning").sort();
const each = (cells: readonly string[], value: (cell: string) => CellValue): Record<string, CellValue> =>
  Object.fromEntries(cells.map((cell) => [cell, value(cell)]));
const lines = (column: string): string[] => Array.from({ length: 21 }, (_, r) => `${column}${r + 4}`);

it("is silent on right annexes, typed or computed", () => {
  expect(loud(typed)).toEqual([]);
  expect(loud(computed)).toEqual([]);
  expect(check(typed).summary.equations).toBe(60);
});

describe("a row under a wrong name makes one finding", () => {
  it.each([
    ["Bretange", "REGION-INCONNUE A6", "Bretagne"],
    ["Atlantide", "REGION-INCONNUE A6", "Bretagne"],
    ["Alsace", "REGION-MILLESIME A6", null],
  ])("%s in the place of Bretagne", (name, code, expected) => {
    const sheet = over(typed, { A6: name });
    expect(loud(sheet)).toEqual([code]);
    expect(findingsOf(check(sheet)).find((finding) => finding.severity === "error")?.expected).toBe(expected);
  });

  it("a region twice, and the one that is then absent", () => {
    expect(loud(over(typed, { A6: "Corse" }))).toEqual(["REGION-DOUBLON A8", "REGION-MANQUANTE A4"]);
  });

  it("not when a region without any amount heads the list", () => {
    const amounts = columns.map((column) => amountAt(typed, `${column}4`));
    const less = (row: number): Record<string, CellValue> =>
      each(
        columns.map((column) => `${column}${row}`),
        (cell) => amountAt(typed, cell) - (amounts[columns.indexOf(cell.charAt(0))] ?? 0),
      );
    const blank = each(
      columns.map((column) => `${column}4`),
      () => null,
    );
    expect(loud(over(typed, blank, less(17), less(24)))).toEqual([]);
  });
});

describe("euros among thousands", () => {
  const times = (cells: readonly string[]): Record<string, CellValue> =>
    each(cells, (cell) => amountAt(typed, cell) * 1000);

  it("in one cell", () => {
    expect(loud(over(typed, times(["C9"])))).toEqual(["TOTAL-ECART C9", "UNITE-ECHELLE C9"]);
  });

  it.each([
    ["one row", columns.map((column) => `${column}9`), "B9"],
    ["the total row", columns.map((column) => `${column}24`), "B24"],
    ["one column", lines("C"), "C4"],
    ["the total column", lines("G"), "G4"],
  ])("in %s", (_, cells, at) => {
    expect(loud(over(typed, times(cells)))).toEqual([`UNITE-ECHELLE ${at}`]);
  });

  it("not in a column whose heading says euros", () => {
    expect(loud(over(typed, times(lines("G")), { G3: "Total dotations (en euros)" }))).toEqual([]);
  });
});

describe("formulas", () => {
  const off = (cells: readonly string[], amount: number): Record<string, CellValue> =>
    each(cells, (cell) => amountAt(computed, cell) - amount);

  it("a range that leaves out the last region is told once, with its right total, not the totals above it", () => {
    const left = amountAt(computed, "D16");
    const sheet = over(computed, off(["D17", "D24"], left), { D17: "=SUM(D4:D15)" });
    expect(loud(sheet)).toEqual(["FORMULE-PLAGE D17"]);
    const [finding] = findingsOf(check(sheet)).filter(({ severity }) => severity === "error");
    expect(finding?.expected).toBe(String(amountAt(computed, "D17")));
  });

  it("a grand total that adds the subtotals and their parts", () => {
    const sheet = over(computed, { C24: 2 * amountAt(computed, "C24") }, { C24: "=SUM(C4:C23)" });
    expect(loud(sheet)).toEqual(["FORMULE-PLAGE C24"]);
  });

  it("a total typed over", () => {
    const value = amountAt(computed, "D17");
    const sheet = { ...computed, formulas: (computed.formulas ?? []).map((row) => [...(row ?? [])]) };
    (sheet.formulas[16] ?? [])[3] = null;
    expect(loud(sheet)).toEqual(["TOTAL-FIGE D17"]);
    expect(loud(over(sheet, { D17: value + 137 }))).toEqual(
      expect.arrayContaining(["FORMULE-PERIMEE D24", "TOTAL-ECART D17", "TOTAL-FIGE D17"]),
    );
  });

  it("a stale result", () => {
    expect(loud(over(computed, { D24: amountAt(computed, "D24") - 250 }))).toEqual(["FORMULE-PERIMEE D24"]);
  });

  it("an amount typed after the last calculation is not accused", () => {
    const sheet = over(computed, { C9: amountAt(computed, "C9") + 1860 });
    expect(loud(sheet)).toEqual(["FORMULE-PERIMEE F9"]);
    const [finding] = findingsOf(check(sheet)).filter(({ code }) => code === "FORMULE-PERIMEE");
    expect(finding?.cells).toEqual(["F9", "G9", "C17", "F17", "G17", "C24", "F24", "G24"]);
    expect(finding?.gap?.toNumber()).toBe(-1860);
  });

  it("results never saved make one finding", () => {
    const values = computed.values.map((row, r) =>
      row.map((value, c) => (computed.formulas?.[r]?.[c] ? null : value)),
    );
    expect(loud({ ...computed, values })).toEqual(["FORMULE-PERIMEE F4"]);
    expect(check({ ...computed, values }).summary.broken).toBe(0);
  });
});

describe("columns that do not add up", () => {
  const beside = (head: string, value: (row: readonly CellValue[]) => CellValue, format: string): Sheet => ({
    ...typed,
    values: typed.values.map((row, r) => (r < 2 ? row : [...row, r === 2 ? head : value(row)])),
    formats: typed.values.map((_, r) => (r < 3 ? [] : [null, null, null, null, null, null, null, format])),
  });

  it.each([
    [
      "Évolution",
      (row: readonly CellValue[]) => Math.round((1e4 * Number(row[6])) / Number(row[1])) / 1e4,
      "0.0%",
    ],
    ["Coût moyen", (row: readonly CellValue[]) => Math.round(Number(row[6]) / Number(row[2])), "#,##0"],
    [
      "2024 / 2023",
      (row: readonly CellValue[]) => Math.round((1e4 * Number(row[3])) / Number(row[1])) / 1e4,
      "0.0%",
    ],
  ])("%s", (head, value, format) => {
    expect(loud(beside(head, value, format))).toEqual([]);
  });
});

describe("a summary sheet", () => {
  const summary = (
    edit: Record<string, CellValue>,
  ): { found: Finding[]; links: number; statuses: string[] } => {
    const other = { ...regionalSheet({ seed: 11 }), name: "PSY" };
    const rows = typed.values
      .slice(3)
      .map((row, r): CellValue[] => [row[0] ?? null, row[6] ?? null, other.values[r + 3]?.[6] ?? null]);
    const sheet: Sheet = {
      name: "Synthèse",
      top: 0,
      left: 0,
      values: [["Synthèse (en k€)"], ["Région", "Annexe", "PSY"], ...rows],
    };
    const report = checkWorkbook({ name: "x", sheets: [typed, other, over(sheet, edit)] });
    return {
      found: findingsOf(report).filter(({ severity }) => severity !== "info"),
      links: report.crossChecks.length,
      statuses: [...new Set(report.crossChecks.map(({ status }) => status))],
    };
  };

  it("repeats its sources", () => {
    expect(summary({})).toEqual({ found: [], links: 42, statuses: ["exact"] });
  });

  it("that differs from its source is told where it stands, against the place it repeats", () => {
    const edits = {
      B3: 1 + amountAt(typed, "G4"),
      B16: 1 + amountAt(typed, "G17"),
      B23: 1 + amountAt(typed, "G24"),
    };
    const { found } = summary({
      ...edits,
      B3: 500 + Number(edits.B3),
      B16: 500 + Number(edits.B16),
      B23: 500 + Number(edits.B23),
    });
    expect(found.map(({ code, sheet, cell, gap }) => [code, sheet, cell, gap?.toFixed()])).toEqual(
      ["B3", "B16", "B23"].map((cell) => ["TOTAL-ECART", "Synthèse", cell, "501"]),
    );
    expect(found[0]).toMatchObject({ sources: ["Annexe!G4"] });
  });
});
