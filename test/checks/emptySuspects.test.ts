import { emptySuspects } from "../../src/checks/totals/suspects";
import { equationAt, type Equation, type EquationFamily } from "../../src/equations";
import { gridOf } from "../equations/gridOf";
import { sum, type Rows } from "../equations/made";

/** The cell named for the sum of the first family at a position, and what it should hold. */
const named = (rows: Rows, families: readonly EquationFamily[], position: number): string => {
  const grid = gridOf(rows);
  const table = {
    grid,
    rows: rows.map((_, row) => ({ row })),
    columns: (rows[0] ?? []).map((_, column) => ({ column, decimals: 0 })),
  };
  const equation = equationAt(grid, families, 0, position) as Equation;
  return emptySuspects({ table, families } as never, equation)
    .map(({ cell, proposed }) => `${cell} ${proposed?.toFixed()}`)
    .join(" or ");
};
const across = sum("row", 3, [0, 1, 2], { to: 3 });
const down = (column: number, terms = [0, 1]): EquationFamily =>
  sum("column", 2, terms, { from: column, to: column + 1 });
const rows: Rows = [
  [410, 120, 77, 607],
  [null, null, 58, 378],
  [730, 120, 135, 985],
];

it("is the only empty cell of the sum", () => {
  expect(named(rows.with(1, [null, 130, 58, 508]), [across], 1)).toBe("A2 320");
  expect(named(rows, [across], 1)).toBe("");
});

it("is the one for which the other way asks the same amount, across and down", () => {
  expect(named(rows, [across, down(0), down(1)], 1)).toBe("A2 320");
  const turned = [0, 1, 2, 3].map((c) => rows.map((row) => row[c] ?? null));
  const flipped = [across, down(0), down(1)].map((family): EquationFamily => ({
    ...family,
    direction: family.direction === "row" ? "column" : "row",
  }));
  expect(named(turned, flipped, 1)).toBe("B1 320");
});

it("is none where the other way subtracts it, does not take it in, or asks for both", () => {
  const less = {
    ...down(0),
    terms: [
      { line: 0, sign: 1 as const },
      { line: 1, sign: -1 as const },
    ],
  };
  expect(named(rows, [across, less], 1)).toBe("");
  expect(named(rows, [across, down(0, [0])], 1)).toBe("");
  expect(named(rows.with(2, [730, 440, 135, 985]), [across, down(0), down(1)], 1)).toBe("");
  expect(named(rows, [across, { ...across, target: 3 }], 1)).toBe("");
});

it("is none where the sum has too much or subtracts a term", () => {
  expect(named(rows.with(1, [null, 130, 58, 100]), [across], 1)).toBe("");
  expect(named(rows.with(1, [null, 130, 58, 188]), [across], 1)).toBe("");
  const signed = {
    ...across,
    terms: across.terms.map((term, k) => ({ ...term, sign: k === 1 ? (-1 as const) : term.sign })),
  };
  expect(named(rows.with(1, [null, 130, 58, 508]), [signed], 1)).toBe("");
});
