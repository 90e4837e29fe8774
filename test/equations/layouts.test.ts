import { findEquations, type EquationFamily } from "../../src/equations";
import { gridOf } from "./gridOf";

const down = (families: readonly EquationFamily[]): string[] =>
  families
    .filter(({ direction }) => direction === "column")
    .map(
      ({ target, terms, tied }) =>
        `${target}=${terms.map(({ line }) => line).join("+")}${tied ? " tied" : ""}`,
    )
    .sort();

const transpose = (rows: readonly (readonly (number | null)[])[]): (number | null)[][] =>
  (rows[0] ?? []).map((_, c) => rows.map((row) => row[c] ?? null));

const total = (rows: readonly (readonly number[])[]): number[] =>
  (rows[0] ?? []).map((_, c) => rows.reduce((sum, row) => sum + (row[c] ?? 0), 0));

const hospitals = [
  [12_431, 7_720, 903, 41_876],
  [8_112, 5_631, 1_277, 20_993],
  [30_954, 2_018, 664, 8_317],
];
const clinics = [
  [17_305, 9_446, 2_381, 6_650],
  [9_268, 3_157, 1_990, 13_772],
];

describe("findEquations, whatever the layout", () => {
  it("adds subtotals that head their parts into a total below them all", () => {
    const rows = [
      total(hospitals),
      ...hospitals,
      total(clinics),
      ...clinics,
      total([...hospitals, ...clinics]),
    ];
    expect(down(findEquations(gridOf(rows)))).toEqual(["0=1+2+3", "4=5+6", "7=0+4"]);
  });

  it("adds subtotals that close their parts into a total above them all", () => {
    const rows = [
      total([...hospitals, ...clinics]),
      ...hospitals,
      total(hospitals),
      ...clinics,
      total(clinics),
    ];
    expect(down(findEquations(gridOf(rows)))).toEqual(["0=4+7", "4=1+2+3", "7=5+6"]);
  });

  it("takes a labelled total over a block with one part that is not empty as the sum of its block", () => {
    const [only = []] = clinics;
    const rows = [...hospitals, total(hospitals), only, [0, 0, 0, 0], only, total([...hospitals, only])];
    const labels = ["A1", "A2", "A3", "Total A", "B1", "B2", "Total B", "Total"];
    expect(down(findEquations(gridOf(rows, { rowLabels: labels })))).toEqual(["3=0+1+2", "6=4", "7=3+5+6"]);
  });

  it("breaks a total down twice, where one of the breakdowns holds a slip too", () => {
    const people = Array.from({ length: 8 }, (_, k) => {
      const [young, adult, old] = [
        3_117 + 911 * k,
        8_821 + ((k * 5_003) % 7_919),
        1_409 + ((k * 2_203) % 4_001),
      ];
      const all = young + adult + old;
      const women = Math.floor(all / 2) + ((k * 1_301) % 997);
      return [young, adult, old, all, women, all - women];
    });
    const families = findEquations(gridOf(transpose(people)));
    expect(down(families)).toEqual(["3=0+1+2", "3=4+5"]);
    const wrong = people.map((row, k) => (k === 2 ? row.with(4, (row[4] ?? 0) + 5_000) : row));
    expect(down(findEquations(gridOf(transpose(wrong))))).toEqual(["3=0+1+2", "3=4+5"]);
  });

  it("is in no doubt between sums that differ only where the total is blank", () => {
    const stray = [null, null, null, null, 50_000];
    const rows = [stray, ...hospitals.map((row) => [...row, null]), [...total(hospitals), null]];
    expect(down(findEquations(gridOf(rows))).some((family) => family.endsWith("tied"))).toBe(false);
  });
});
