import { findEquations, withBelief, type EquationFamily } from "../../src/equations";
import { jointlyExplained } from "../../src/equations/jointChanges";
import type { Position } from "../../src/equations/positions";
import type { AmountGrid } from "../../src/tables/amountGrid";
import { gridOf } from "./gridOf";

const nothingListed = { parts: new Set<number>(), totals: new Set<number>() };

const believed = (grid: AmountGrid, direction: EquationFamily["direction"] = "column"): string[] =>
  withBelief(grid, findEquations(grid), nothingListed)
    .filter((family) => family.direction === direction && family.belief !== "possible")
    .map(({ target, terms }) => `${target}=${terms.map(({ line }) => line).join("+")}`)
    .sort();

/** The rows with some cells typed over: `row column amount`. */
const typed = (
  rows: readonly (readonly number[])[],
  ...cells: readonly [number, number, number][]
): number[][] => {
  const changed = rows.map((row) => [...row]);
  for (const [r, c, amount] of cells) (changed[r] as number[])[c] = amount;
  return changed;
};

const total = (...rows: readonly (readonly number[])[]): number[] =>
  (rows[0] ?? []).map((_, c) => rows.reduce((sum, row) => sum + (row[c] ?? 0), 0));

const staff = [
  [31_207, 28_551],
  [12_934, 9_871],
  [5_471, 6_208],
];
const supplies = [
  [2_218, 1_947],
  [40_016, 38_730],
  [7_350, 8_122],
];
const rents = [
  [9_640, 10_015],
  [1_203, 1_377],
];

describe("blocks under headings without a word for total", () => {
  const labels = [
    "Total des charges",
    "Titre 1",
    "a",
    "b",
    "c",
    "Titre 2",
    "d",
    "e",
    "f",
    "Titre 3",
    "g",
    "h",
  ];
  const rows = [
    total(...staff, ...supplies, ...rents),
    total(...staff),
    ...staff,
    total(...supplies),
    ...supplies,
    total(...rents),
    ...rents,
  ];
  const all = ["0=1+5+9", "1=2+3+4", "5=6+7+8", "9=10+11"];

  it("are sums of their blocks, one of them wrong in one of two columns", () => {
    for (let r = 2; r < rows.length; r++) {
      if (r === 5 || r === 9) continue;
      const grid = gridOf(typed(rows, [r, 1, (rows[r]?.[1] ?? 0) * 10]), { rowLabels: labels });
      expect(believed(grid)).toEqual(all);
    }
  });

  it("are told apart from their blocks where the heading itself is wrong", () => {
    const grid = gridOf(typed(rows, [1, 0, 94_612]), { rowLabels: labels });
    expect(believed(grid)).toEqual(all);
  });
});

describe("blocks that labels close", () => {
  const labels = [
    "a",
    "b",
    "c",
    "Sous-total A",
    "d",
    "e",
    "f",
    "Sous-total B",
    "g",
    "h",
    "Sous-total C",
    "Total",
  ];
  const rows = [
    ...staff,
    total(...staff),
    ...supplies,
    total(...supplies),
    ...rents,
    total(...rents),
    total(...staff, ...supplies, ...rents),
  ];
  const all = ["11=3+7+10", "3=0+1+2", "7=4+5+6", "10=8+9"].sort();

  it("are judged together: one block wrong in every column is still one of them", () => {
    const grid = gridOf(typed(rows, [0, 0, 13_207], [2, 1, 62_080]), { rowLabels: labels });
    expect(believed(grid)).toEqual(all);
  });

  it("are no sums of the table where most of them fail", () => {
    const wrong = rows.map((row, r) => (labels[r]?.startsWith("Sous-total") ? [row[0] ?? 0, 777 + r] : row));
    const unlike = typed(wrong, [3, 0, 11_111], [7, 0, 22_222], [11, 0, 33_333], [11, 1, 44_444]);
    expect(believed(gridOf(unlike, { rowLabels: labels }))).toEqual([]);
  });
});

describe("several positions of one sum", () => {
  const row = (r: number, gap: number): Position => ({
    at: r,
    gap,
    tolerance: 1,
    status: "broken",
    lone: null,
    cells: [
      { cell: 10 * r, sign: -1 },
      { cell: 10 * r + 1, sign: 1 },
    ],
  });
  /** A column total over the second cells of five rows. */
  const column = (gap: number): Position => ({
    at: 1,
    gap,
    tolerance: 1,
    status: "broken",
    lone: null,
    cells: [{ cell: 61, sign: -1 }, ...[1, 2, 3, 4, 5].map((r) => ({ cell: 10 * r + 1, sign: 1 }))],
  });

  it("are explained by the gap of a total across that they make together, the others are not", () => {
    const failing = [row(1, 40_500), row(2, -7_320), row(4, 911_111)];
    expect([...jointlyExplained(failing, [column(40_500 - 7_320)])].map(({ at }) => at)).toEqual([1, 2]);
  });

  it("are not where several sets would do, or chance", () => {
    expect(jointlyExplained([row(1, 500), row(2, 500), row(3, 500)], [column(1_000)]).size).toBe(0);
    expect(jointlyExplained([row(1, 3), row(2, 4)], [column(7)]).size).toBe(0);
  });
});
