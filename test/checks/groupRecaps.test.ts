import { checkWorkbook } from "../../src/checks";
import type { CellValue } from "../../src/tables";

type Rows = readonly (readonly CellValue[])[];

const list: Rows = [
  ["Liste des établissements (en €)"],
  [],
  ["Établissement", "Catégorie", "MIGAC", "DAF"],
  ["CH A", "CH", null, 40_116],
  ["CH B", "CH", null, 12_907],
  ["Clinique C", "Clinique", 11_724, 5_473],
  ["Clinique D", "Clinique", 26_311, 651],
  ["ESPIC E", "ESPIC", 167_641, 88_301],
  ["ESPIC F", "ESPIC", 9_007, 17_064],
  ["HAD G", "HAD", 75_847, 2_553],
  ["HAD H", "HAD", 1_971, 101_433],
];
const recap: Rows = [
  ["Synthèse (en €)"],
  [],
  ["Catégorie", "MIGAC", "DAF"],
  ["CH", 0, 53_023],
  ["Clinique", 38_035, 6_124],
  ["ESPIC", 176_648, 105_365],
  ["HAD", 77_818, 103_986],
  ["Total", 292_501, 268_498],
];
const withCell = (rows: Rows, r: number, c: number, typed: CellValue): Rows =>
  rows.map((row, k) => (k === r ? row.with(c, typed) : row));

const check = (one: Rows, other: Rows) =>
  checkWorkbook({
    name: "essai",
    sheets: [
      { name: "Liste", top: 0, left: 0, values: one },
      { name: "Synthèse", top: 0, left: 0, values: other },
    ],
  });
const told = (one: Rows, other: Rows): string[] =>
  check(one, other).sheets.flatMap(({ findings }) =>
    findings
      .filter(({ severity }) => severity !== "info")
      .map(({ code, sheet, cell }) => `${code} ${sheet}!${cell}`),
  );

describe("a recap of a list by group", () => {
  it("is tied to the list group by group, one that holds no amount apart", () => {
    const { crossChecks } = check(list, recap);
    expect(crossChecks.map(({ target, status }) => `${target} ${status}`).sort()).toEqual([
      "Synthèse!B5 exact",
      "Synthèse!B6 exact",
      "Synthèse!B7 exact",
      "Synthèse!C4 exact",
      "Synthèse!C5 exact",
      "Synthèse!C6 exact",
      "Synthèse!C7 exact",
    ]);
    expect(told(list, recap)).toEqual([]);
  });

  it("is told stale where the list changed since, in a column of few groups as well", () => {
    expect(told(withCell(list, 6, 2, 28_117), recap)).toEqual(["TOTAL-ECART Synthèse!B5"]);
    const narrow = recap.map((row) => row.slice(0, 2));
    expect(told(withCell(list, 6, 2, 28_117), narrow)).toEqual(["TOTAL-ECART Synthèse!B5"]);
  });

  it("is another figure where it fails at most groups, whatever the columns beside it", () => {
    const other = [3, 4, 5, 6].reduce<Rows>(
      (rows, r, k) => withCell(rows, r, 1, [31_004, 41_227, 150_332, 69_938][k] ?? 0),
      recap.slice(0, 7),
    );
    expect(told(list, other)).toEqual([]);
  });
});
