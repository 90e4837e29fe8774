import { checkFamilies, findEquations, type EquationFamily } from "../../src/equations";
import { gridOf } from "./gridOf";

const shape = (families: readonly EquationFamily[], direction: "row" | "column"): string[] =>
  families
    .filter((family) => family.direction === direction)
    .map(({ target, terms }) => `${target}=${terms.map(({ line }) => line).join("+")}`)
    .sort();

const total = (rows: readonly (readonly number[])[]): number[] =>
  (rows[0] ?? []).map((_, c) => rows.reduce((sum, row) => sum + (row[c] ?? 0), 0));

const items = [
  [12_431, 7_720, 903],
  [8_112, 5_631, 1_277],
  [30_954, 2_018, 664],
  [17_305, 9_446, 2_381],
  [9_268, 3_157, 1_990],
];

describe("findEquations", () => {
  it("finds totals of pairs that are not neighbours, where the layout recurs", () => {
    const rows = [
      [51_200, 20_310, 1_204, 377, 52_404, 20_687],
      [38_977, 18_002, 2_651, 1_089, 41_628, 19_091],
      [70_455, 33_914, 3_337, 2_250, 73_792, 36_164],
      [24_640, 11_871, 908, 613, 25_548, 12_484],
    ];
    expect(shape(findEquations(gridOf(rows)), "row")).toEqual(["4=0+2", "5=1+3"]);
  });

  it("finds totals of interleaved columns", () => {
    const rows = items.concat([[21_777, 4_409, 3_018]]).map(([a = 0, b = 0, c = 0], r) => {
      const x = a * 3 + r * 1_117;
      const y = b * 2 + r * 911;
      const z = c * 5 + r * 613;
      return [a, x, b, y, c, z, a + b + c, x + y + z];
    });
    expect(shape(findEquations(gridOf(rows)), "row")).toEqual(["6=0+2+4", "7=1+3+5"]);
  });

  it("never adds a « dont » row", () => {
    const rows = [...items.slice(0, 2), [4_000, 2_100, 500], ...items.slice(2), total(items)];
    const rowLabels = ["a", "b", "dont urgences", "c", "d", "e", "Total"];
    expect(shape(findEquations(gridOf(rows, { rowLabels })), "column")).toEqual(["6=0+1+3+4+5"]);
    const unlabelled = findEquations(gridOf(rows), { ofWhichRows: new Set([2]) });
    expect(shape(unlabelled, "column")).toEqual(["6=0+1+3+4+5"]);
  });

  it("keeps all-zero lines in their block, and makes nothing of a table of zeros", () => {
    const rows = [...items.slice(0, 3), [0, 0, 0], ...items.slice(3), total(items)];
    expect(shape(findEquations(gridOf(rows)), "column")).toEqual(["6=0+1+2+3+4+5"]);
    expect(findEquations(gridOf(items.map((row) => row.map(() => 0))))).toEqual([]);
    expect(findEquations(gridOf([]))).toEqual([]);
  });

  it.each([
    ["missing-row", items.filter((_, r) => r !== 2), 2],
    ["duplicated-row", [...items, items[1] ?? []], 1],
  ] as const)("says which row a labelled total has wrong: %s", (kind, added, line) => {
    const grid = gridOf([...items, total(added)], { rowLabels: ["a", "b", "c", "d", "e", "Total"] });
    const families = findEquations(grid).filter(({ direction }) => direction === "column");
    expect(families).toHaveLength(1);
    expect(families[0]?.anomaly).toEqual({ kind, line });
    expect(shape(families, "column")).toEqual(["5=0+1+2+3+4"]);
    expect(checkFamilies(grid, families).broken).toBe(3);
  });

  it("reports a labelled total that does not add up, without accusing", () => {
    const column = items.map(([a = 0]) => [a]);
    const grid = gridOf([...column, [71_000]], { rowLabels: ["a", "b", "c", "d", "e", "Total"] });
    expect(findEquations(grid)).toMatchObject([{ target: 5, labelOnly: true }]);
    expect(findEquations(gridOf([...column, [71_000]]))).toEqual([]);
  });

  it("finds both directions of a table with an error in most columns", () => {
    const wrong = items.map((row) => [...row, row.reduce((a, b) => a + b, 0)]);
    const rows = [...wrong, total(wrong)];
    const set = (r: number, c: number, amount: number): void => {
      const row = rows[r];
      if (row) row[c] = amount;
    };
    set(0, 0, 12_341);
    set(1, 1, 5_361);
    set(5, 2, 7_251);
    const families = findEquations(gridOf(rows, { rowLabels: ["", "", "", "", "", "Total"] }));
    expect(shape(families, "row")).toEqual(["3=0+1+2"]);
    expect(shape(families, "column")).toEqual(["5=0+1+2+3+4"]);
  });

  it("finds in a large table with wrong amounts what it finds in the right one", () => {
    const rows: number[][] = [];
    const subtotals: number[][] = [];
    for (let block = 0; block < 12; block++) {
      const cells = Array.from({ length: 100 }, (_, r) =>
        Array.from(
          { length: 50 },
          (_, c) => 1_000 + ((block * 7_919 + r * 104_729 + c * 15_485_863) % 89_989),
        ),
      );
      const withTotals = cells.map((row) => [...row, row.reduce((a, b) => a + b, 0)]);
      subtotals.push(total(withTotals));
      rows.push(...withTotals, total(withTotals));
    }
    rows.push(total(subtotals));
    const right = findEquations(gridOf(rows));
    expect(right).toHaveLength(14);
    const wrong = rows.map((row, r) => (r % 250 === 7 ? row.with(r % 50, 123_456) : row));
    const families = findEquations(gridOf(wrong));
    expect(shape(families, "row")).toEqual(shape(right, "row"));
    expect(shape(families, "column")).toEqual(shape(right, "column"));
    expect(checkFamilies(gridOf(wrong), families).broken).toBe(10);
  });
});
