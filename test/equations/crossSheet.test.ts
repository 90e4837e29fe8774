import { findCrossSheet } from "../../src/equations";
import type { Unit } from "../../src/amounts/unit";
import type { AnnexTable } from "../../src/tables/annexTable";
import { gridOf } from "./gridOf";

const regions = ["Bretagne", "Corse", "Grand Est", "Normandie", "Occitanie", "Total"];

const tableOf = (
  sheet: string,
  labels: readonly string[],
  values: readonly (readonly number[])[],
  unit: Unit,
): AnnexTable => ({
  sheet,
  title: "",
  area: { top: 0, left: 0, bottom: values.length, right: labels.length },
  bodyTop: 1,
  unit,
  unitCell: null,
  decimals: 0,
  regionSet: "2016",
  regions: null,
  rows: values.map((_, r) => ({
    row: r + 1,
    label: regions[r] ?? "",
    kind: regions[r] === "Total" ? "total" : "region",
    code: null,
    labelColumn: 0,
    codeColumn: null,
    hidden: false,
  })),
  columns: labels.map((label, c) => ({
    column: c + 1,
    path: [label],
    label,
    ofWhich: false,
    decimals: 0,
    missionCode: null,
    flag: null,
    vector: null,
    hidden: false,
  })),
  grid: gridOf(values),
  notes: [],
  formulas: new Map(),
});

const withTotal = (rows: readonly (readonly number[])[]): number[][] => [
  ...rows.map((row) => [...row]),
  (rows[0] ?? []).map((_, c) => rows.reduce((sum, row) => sum + (row[c] ?? 0), 0)),
];

const mco = withTotal([
  [41_207, 3_118, 44_325],
  [8_954, 761, 9_715],
  [66_380, 5_402, 71_782],
  [38_411, 2_096, 40_507],
  [70_125, 6_633, 76_758],
]);
const psy = withTotal([
  [12_604, 905, 13_509],
  [2_377, 118, 2_495],
  [20_816, 1_644, 22_460],
  [11_093, 872, 11_965],
  [23_950, 2_071, 26_021],
]);
const detail = [
  tableOf("MCO", ["Base", "Mesures", "Total"], mco, "k€"),
  tableOf("PSY", ["Base", "Mesures", "Total"], psy, "k€"),
];
const column = (rows: readonly (readonly number[])[], c: number): number[] => rows.map((row) => row[c] ?? 0);

describe("findCrossSheet", () => {
  it("checks a summary that repeats the totals of two sheets, and points at the cell that differs", () => {
    const rows = regions.map((_, r) => [column(mco, 2)[r] ?? 0, column(psy, 2)[r] ?? 0]);
    const wrong = rows.map((row, r) => (r === 3 ? [40_705, row[1] ?? 0] : row));
    const sound = findCrossSheet([...detail, tableOf("Synthèse", ["MCO", "PSY"], rows, "k€")]);
    expect(sound).toHaveLength(12);
    expect(sound.every(({ status }) => status === "exact")).toBe(true);
    const broken = findCrossSheet([...detail, tableOf("Synthèse", ["MCO", "PSY"], wrong, "k€")]).filter(
      ({ status }) => status === "broken",
    );
    expect(broken).toHaveLength(1);
    const gap = broken[0]?.gap ?? 0n;
    expect(gap < 0n ? -gap : gap).toBe(198_000n);
    expect([broken[0]?.target, ...(broken[0]?.terms ?? [])]).toContainEqual({ table: 2, cell: 6 });
  });

  it("checks a summary in M€ against tables in k€", () => {
    const rows = regions.map((_, r) => [Math.round((column(mco, 2)[r] ?? 0) / 1000)]);
    const equations = findCrossSheet([detail[0] as AnnexTable, tableOf("Synthèse", ["MCO"], rows, "M€")]);
    expect(equations.map(({ target, status }) => [target.table, status === "broken"])).toEqual(
      regions.map(() => [1, false]),
    );
  });

  it("checks a summary that adds up the totals of the other sheets", () => {
    const rows = regions.map((_, r) => [(column(mco, 2)[r] ?? 0) + (column(psy, 2)[r] ?? 0)]);
    const equations = findCrossSheet([...detail, tableOf("Synthèse", ["Ensemble"], rows, "k€")]);
    expect(equations).toHaveLength(6);
    expect(equations.every(({ status, terms }) => status === "exact" && terms.length === 2)).toBe(true);
  });

  it("says nothing of sheets without link", () => {
    expect(findCrossSheet(detail)).toEqual([]);
  });

  it("reads a sheet without a unit in that of the others", () => {
    const unknown = {
      ...tableOf(
        "Synthèse",
        ["MCO"],
        column(mco, 2).map((v) => [v]),
        "k€",
      ),
      unit: null,
    };
    const equations = findCrossSheet([...detail, unknown]);
    expect(equations).toHaveLength(6);
    expect(equations.every(({ status }) => status === "exact")).toBe(true);
  });
});
