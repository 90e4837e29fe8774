import type { AmountGrid } from "../../../tables/amountGrid";
import type { AnnexTable } from "../../../tables/annexTable";
import { expandEquations } from "../../checkFamilies";
import type { EquationFamily } from "../../equation";
import { namedGrowths } from "../../growthLabels";
import { isOneSlip } from "../../typedSlips";
import { certainFamily } from "./certainFamily";

/** Longest list of lines that is looked through for the years that a label names. */
const MOST_LINES = 60;

/**
 * The differences of two lines that the label of a third names by their years (« Évolution PLF 2024 / LFI 2023 »): what the later one has
 * more than the earlier. Certain where they hold at most positions, or but for a slip; elsewhere the label tells a rate, which the
 * quotients are for.
 * @example namedDifferences(table)[0]?.terms // [{ line: 0, sign: -1 }, { line: 1, sign: 1 }]
 */
export const namedDifferences = ({ grid }: AnnexTable): EquationFamily[] => [
  ...differences(grid, "row", grid.columnLabels, grid.rows),
  ...differences(grid, "column", grid.rowLabels, grid.columns),
];

const differences = (
  grid: AmountGrid,
  direction: EquationFamily["direction"],
  labels: readonly string[],
  positions: number,
): EquationFamily[] => {
  if (labels.length > MOST_LINES) return [];
  return namedGrowths(
    labels,
    labels.map((_, line) => line),
  ).flatMap(({ target, a, b }) => {
    const terms = [
      { line: a, sign: 1 as const },
      { line: b, sign: -1 as const },
    ];
    const family = certainFamily(direction, target, terms, 0, positions);
    return holdsMostly(grid, family) ? [family] : [];
  });
};

/** Does a sum hold at more positions than it fails at, or at as many where each failure is one slip? */
const holdsMostly = (grid: AmountGrid, family: EquationFamily): boolean => {
  const told = expandEquations(grid, [family]).filter(({ status }) => status !== "uncheckable");
  const failing = told.filter(({ status }) => status === "broken");
  const slips = failing.filter((one) => isOneSlip(grid, one)).length;
  const held = told.length - failing.length;
  return held > 0 && held >= 2 * failing.length - slips;
};
