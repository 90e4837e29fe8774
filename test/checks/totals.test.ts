import type { CellValue } from "../../src/tables/workbook";
import { check, codesOf, findingsOf, sheetOf } from "./corpus";

/** Rows of a list under a header, the last one under the given label. */
const list = (rows: readonly (readonly CellValue[])[]): CellValue[][] => [
  ["Dépenses 2023, en €"],
  ["Poste", "A", "B", "C", "D", "E", "F"],
  ...rows.map((row) => [...row]),
];
const sheetOfRows = (rows: readonly (readonly CellValue[])[]) => ({
  ...sheetOf("Dépenses"),
  values: list(rows),
});

const parts: readonly (readonly CellValue[])[] = [
  ["Personnel", 41_207, 38_551, 29_644, 51_093, 33_871, 47_259],
  ["Achats", 12_934, 9_871, 15_302, 8_467, 10_019, 13_388],
  ["Loyers", 5_471, 6_208, 4_917, 7_355, 5_046, 6_691],
  ["Divers", 2_218, 1_947, 3_306, 2_751, 1_884, 2_465],
];
const sums = ["Total", ...[1, 2, 3, 4, 5, 6].map((c) => parts.reduce((sum, row) => sum + Number(row[c]), 0))];

it("says once, and as a warning, that a labelled total is the sum of nothing", () => {
  const report = check(sheetOfRows([...parts, ["Total", 91_555, 12_345, 77_777, 31_010, 99_123, 45_009]]));
  expect(codesOf(report, "error")).toEqual([]);
  const told = findingsOf(report).filter(({ code }) => code === "TOTAL-NON-RAPPROCHE");
  expect(told).toMatchObject([{ severity: "warning", cell: "B7", label: "Total" }]);
});

it("says nothing of a total that holds", () => {
  expect(codesOf(check(sheetOfRows([...parts, sums])), "warning")).toEqual([]);
});

it("takes a line that no column counts for a memo line, not for one left out", () => {
  const memo = ["Hors correction", 40_100, 37_999, 29_001, 50_742, 33_009, 46_870];
  const report = check(sheetOfRows([...parts.slice(0, 1), memo, ...parts.slice(1), sums]));
  expect([...codesOf(report, "error"), ...codesOf(report, "warning")]).toEqual([]);
});

it("tells a line that is wrong at several places once, with all of them", () => {
  const wide = parts.map((row) => [...row, ...row.slice(1).map((amount) => Number(amount) + 3_017)]);
  const slips = new Map([
    [2, 741],
    [7, -1_356],
    [10, 8_203],
  ]);
  const total: CellValue[] = ["Total"];
  for (let c = 1; c <= 12; c++)
    total.push(wide.reduce((sum, row) => sum + Number(row[c]), 0) + (slips.get(c) ?? 0));
  const report = check({
    ...sheetOf("Dépenses"),
    values: [["Dépenses 2023, en €"], ["Poste", ..."ABCDEFGHIJKL"], ...wide, total],
  });
  const errors = findingsOf(report).filter(({ severity }) => severity === "error");
  expect(errors.map(({ code, cells }) => [code, [...cells].sort()])).toEqual([
    ["TOTAL-ECART", ["C7", "H7", "K7"]],
  ]);
});

it("shows the sums that an empty cell leaves short with that cell among their terms", () => {
  const across = [...parts, sums].map((row) => [
    ...row,
    row.slice(1).reduce<number>((sum, one) => sum + Number(one), 0),
  ]);
  const emptied = across.map((row, r) => row.map((value, c) => (r === 1 && c === 3 ? null : value)));
  const [told] = findingsOf(
    check({
      ...sheetOf("Dépenses"),
      values: [["Dépenses 2023, en €"], ["Poste", ..."ABCDEF", "Total"], ...emptied],
    }),
  ).filter(({ severity }) => severity === "error");
  const proofs = told?.cause?.proof ?? [];
  expect(told).toMatchObject({ cell: "D4", cause: { kind: "empty" } });
  expect(proofs.map(({ equation: { target, terms } }) => [target, terms.map(({ cell }) => cell)])).toEqual([
    ["D7", ["D3", "D4", "D5", "D6"]],
    ["H4", ["B4", "C4", "D4", "E4", "F4", "G4"]],
  ]);
});
