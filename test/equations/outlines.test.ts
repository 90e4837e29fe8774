import { findEquations, withBelief, type EquationFamily } from "../../src/equations";
import { jointlyExplained } from "../../src/equations/jointChanges";
import { certainFamily } from "../../src/equations/relations/certain/certainFamily";
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

describe("a total across that one amount left behind", () => {
  /** Eight regions and their total; a base, four measures rarely filled and their total, the total of all. */
  const measures = [412, 0, 731, 0, 953, 1_204, 0, 377];
  const parts = measures.map((amount, r) => {
    const base = 10_000 + 7_919 * r * (r + 3);
    const given = [r === 0 ? 64 : 0, amount, r === 7 ? 51 : 0, r === 5 ? 88 : 0];
    const more = given.reduce((all, one) => all + one, 0);
    return [base, ...given, more, base + more];
  });
  const columnLabels = ["Base", "M1", "M2", "M3", "M4", "Total mesures", "Total"];
  const rowLabels = [...parts.map((_, r) => `Région ${r + 1}`), "Total"];
  const lastRow = parts.length;
  const terms = parts.map((_, line) => ({ line, sign: 1 as const }));
  const certain = certainFamily("column", lastRow, terms, 0, columnLabels.length);

  it("fails there and at the total row, once and not twice: the sum is still one of the table's", () => {
    const stale = typed([...parts, total(...parts)], [2, 2, 2_731], [lastRow, 2, 5_677]);
    const grid = gridOf(stale, { columnLabels, rowLabels });
    const families = withBelief(grid, findEquations(grid, { certain: [certain] }), nothingListed);
    const across = families
      .filter(({ direction, belief }) => direction === "row" && belief !== "possible")
      .map(({ target, terms }) => `${target}=${terms.map(({ line }) => line).join("+")}`);
    expect(across.sort()).toEqual(["5=1+2+3+4", "6=0+5"]);
  });
});

describe("compartments of a wide table without any label", () => {
  /** Four bases, five measures, their total, then what each compartment gets of both, and the total of all. */
  const rows = Array.from({ length: 14 }, (_, r) => {
    const amount = (c: number): number => 1_000 + ((r * 7_919 + c * 104_729 + r * c * 613) % 90_000);
    const [bases, measures] = [[0, 1, 2, 3].map(amount), [4, 5, 6, 7, 8].map(amount)];
    const add = (amounts: readonly number[]): number => amounts.reduce((all, one) => all + one, 0);
    const [a = 0, b = 0, c = 0, d = 0] = bases;
    const [e = 0, f = 0, g = 0, h = 0, i = 0] = measures;
    return [...bases, ...measures, add(measures), a + e + h, b + f, c + g + i, d, add(bases) + add(measures)];
  });

  it("are found by the total that they and all the others make", () => {
    expect(believed(gridOf(rows), "row")).toEqual(
      ["14=10+11+12+13", "9=4+5+6+7+8", "10=0+4+7", "11=1+5", "12=2+6+8", "13=3"].sort(),
    );
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
