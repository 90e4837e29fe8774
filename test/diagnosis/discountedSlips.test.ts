import { findAndExplain } from "../../src/diagnosis";
import { withBelief } from "../../src/equations";
import type { AmountGrid } from "../../src/tables";
import { gridOf } from "../equations/gridOf";
import { crossTable, withTotals } from "./crossTable";

const amounts = [
  [48231, null, 9364],
  [71582, 2843, null],
  [36914, 8391, 4628],
  [59047, null, 3186],
  [21840, 1930, null],
  [15377, 4402, 2750],
];
const sum = (items: readonly (number | null)[]): number =>
  items.reduce<number>((total, amount) => total + (amount ?? 0), 0);
const rows = amounts.map((row) => [...row, sum(row)]);
const right = [...rows, [0, 1, 2, 3].map((c) => sum(rows.map((row) => row[c] ?? 0)))];

/** A square table of `size` rows and columns with its totals. */
const withTotalsOf = (size: number): number[][] =>
  withTotals(
    Array.from({ length: size }, (_, r) =>
      Array.from({ length: size }, (_, c) => 4127 + 613 * r + 91 * c * c),
    ),
  );

/** Families as the amounts of the grid let them be believed. */
const find = (grid: AmountGrid) => ({
  families: withBelief(grid, crossTable(right).families, { parts: new Set(), totals: new Set() }),
});

describe("families that slips cast doubt on", () => {
  // Four rows with a blank, three of them with a slip: their blanks would pass for amounts that are not told.
  const slipped = right.map((row, r) =>
    row.map((amount, c) => (c !== 0 ? amount : r === 0 ? 42831 : r === 1 ? 17582 : r === 3 ? 59407 : amount)),
  );

  it("are believed once the slips that prove themselves are counted as repaired", () => {
    const { families, diagnosis } = findAndExplain(gridOf(slipped), find);
    expect(families.map(({ blanks, belief }) => `${blanks} ${belief}`)).toEqual([
      "zero established",
      "zero established",
    ]);
    expect(diagnosis.ambiguities).toEqual([]);
    expect(diagnosis.unexplained).toEqual([]);
  });

  it("stay in doubt where nothing proves a slip", () => {
    const doubtful = right.map((row, r) =>
      row.map((amount, c) => (c === 3 && r < 4 ? (amount ?? 0) + 1357 * (r + 1) : amount)),
    );
    const { families, diagnosis } = findAndExplain(gridOf(doubtful), find);
    expect(families[1]?.blanks).toBe("unknown");
    expect(diagnosis.proposals).toEqual([]);
  });

  const withoutCells = (cells: readonly (readonly [number, number])[]): (number | null)[][] =>
    right.map((row, r) =>
      row.map((amount, c) => (cells.some(([y, x]) => y === r && x === c) ? null : amount)),
    );

  it("take a few empty cells that two totals would fill for forgotten", () => {
    const { diagnosis } = findAndExplain(
      gridOf(
        withoutCells([
          [0, 0],
          [2, 1],
          [5, 2],
        ]),
      ),
      find,
    );
    expect(diagnosis.proposals.map(({ kind, proposed }) => `${kind} ${proposed}`).sort()).toEqual([
      "empty 2750",
      "empty 48231",
      "empty 8391",
    ]);
  });

  it("take many for kept back", () => {
    const diagonal = withTotalsOf(7);
    const grid = gridOf(diagonal.map((row, r) => row.map((amount, c) => (r === c && r < 7 ? null : amount))));
    const families = crossTable(diagonal).families;
    const { diagnosis } = findAndExplain(grid, (amounts) => ({
      families: withBelief(amounts, families, { parts: new Set(), totals: new Set() }),
    }));
    expect(diagnosis.proposals).toEqual([]);
  });
});
