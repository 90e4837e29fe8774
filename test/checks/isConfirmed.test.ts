import { isConfirmed } from "../../src/checks/totals/isConfirmed";
import type { CheckedTable } from "../../src/checks/checkedTable";
import { certainFamily, type EquationFamily } from "../../src/equations";
import { gridOf } from "../equations/gridOf";

const grid = gridOf([
  [1, 10, 5, 16],
  [2, 20, 0, 22],
  [3, 31, 5, 38],
]);
const sum = (over: Partial<EquationFamily> = {}): EquationFamily => ({
  ...certainFamily(
    "column",
    2,
    [0, 1].map((line) => ({ line, sign: 1 })),
    0,
    3,
  ),
  ...over,
});
const across = certainFamily(
  "row",
  3,
  [0, 1, 2].map((line) => ({ line, sign: 1 })),
  0,
  3,
);

/** The cells of the grid, numbered along its rows, that something confirms. */
const confirmed = (
  told: Partial<Record<"families" | "running" | "quotients", readonly object[]>>,
): number[] => {
  const checked = {
    table: { grid },
    families: [],
    running: [],
    quotients: [],
    ...told,
  } as unknown as CheckedTable;
  return Array.from({ length: 12 }, (_, cell) => cell).filter((cell) => isConfirmed(checked, cell));
};

it("confirms the cells of a sum that holds to the unit, a nought apart", () => {
  expect(confirmed({ families: [sum()] })).toEqual([0, 2, 4, 8, 10]);
  expect(confirmed({ families: [across] })).toEqual([0, 1, 2, 3, 4, 5, 7]);
});

it("heeds where a sum begins and ends", () => {
  expect(confirmed({ families: [sum({ from: 1 })] })).toEqual([2, 10]);
  expect(confirmed({ families: [sum({ to: 2 })] })).toEqual([0, 4, 8]);
});

it("takes the word of no sum that is merely possible", () => {
  expect(confirmed({ families: [sum({ belief: "possible" })] })).toEqual([]);
});

it("confirms what runs on exactly, and what no quotient denies", () => {
  const running = [
    { target: 4, terms: [{ cell: 0 }], status: "exact" },
    { target: 5, terms: [{ cell: 1 }], status: "rounding" },
  ];
  expect(confirmed({ running })).toEqual([0, 4]);
  const quotients = [
    { target: 6, a: 7, b: 8, status: "rounding" },
    { target: 9, a: 10, b: 11, status: "broken" },
  ];
  expect(confirmed({ quotients })).toEqual([6, 7, 8]);
});
