import { cellAt, type AmountGrid } from "../../../tables/amountGrid";
import type { AnnexTable } from "../../../tables/annexTable";
import type { EquationFamily } from "../../equation";
import { gapsBelow, namedGrowths } from "../../growthLabels";
import { certainFamily } from "./certainFamily";
import { holdsMostly } from "./holdsMostly";

/** Longest list of lines that is looked through for the years that a label names. */
const MOST_LINES = 60;

/** Gaps of so many bits in all are no accident where another one fails. */
const LEAST_BITS = 8;

/**
 * The differences of two lines that the label of a third names: by their years (« Évolution PLF 2024 / LFI 2023 »), what the later one has
 * more than the earlier; or as the gap between the two right before it (« Voté », « Exécuté », « Écart »), either way. Certain where they
 * hold at most positions, or but for a slip; elsewhere the label tells a rate, which the quotients are for.
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
  const lines = labels.map((_, line) => line);
  const used = lines.filter((line) =>
    Array.from({ length: positions }, (_, at) => grid.values[cellAt(grid, direction, line, at)]).some(
      Boolean,
    ),
  );
  const difference = (target: number, a: number, b: number): EquationFamily =>
    certainFamily(
      direction,
      target,
      [
        { line: a, sign: 1 },
        { line: b, sign: -1 },
      ],
      0,
      positions,
    );
  const ofYears = namedGrowths(labels, lines)
    .map(({ target, a, b }) => difference(target, a, b))
    .filter((family) => holdsMostly(grid, family));
  const told = new Set(ofYears.map(({ target }) => target));
  const ofGaps = gapsBelow(labels, used)
    .filter(({ target }) => !told.has(target))
    .flatMap(({ target, a, b }) =>
      [difference(target, a, b), difference(target, b, a)]
        .filter((family) => holdsMostly(grid, family, LEAST_BITS))
        .slice(0, 1),
    );
  return [...ofYears, ...ofGaps];
};
