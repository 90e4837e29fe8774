import {
  checkFamilies,
  checkQuotients,
  equationAt,
  judgeMean,
  judgeQuotient,
  type Equation,
  type EquationFamily,
  type TableRelations,
} from "../equations";
import { lineCells } from "../equations/relations/quotients/lineCells";
import type { AmountGrid } from "../tables/amountGrid";

/** Positions at which a quotient must hold to say what a sum should. */
const FEWEST_HITS = 5;
/** Means that one change must repair: one alone fits by chance. */
const FEWEST_MEANS = 2;

/**
 * Does a sum that fails ask of one of its cells what a quotient that fails asks of it as well, or several means? Places whose total is
 * mistyped are told by the cost of each, stays by the lengths of stay that they weigh. So are sums of weights that means hold with, whose
 * total alone takes no part in any.
 */
export const askedByRelations = (
  grid: AmountGrid,
  { quotients, means }: TableRelations,
): ((sum: Equation) => boolean) => {
  if (grid.large || quotients.length + means.length === 0) return () => false;
  const failing = checkQuotients(grid, quotients).filter(
    ({ status, quotient }) => status === "broken" && quotient.hits >= FEWEST_HITS,
  );
  const meant = means.flatMap((mean) => {
    const { cell } = lineCells(grid, mean.direction);
    return mean.blocks.map(({ target, terms }) => {
      const parts = terms.map((term) => ({ rate: cell(mean.rate, term), weight: cell(mean.weight, term) }));
      const cells = { target: cell(mean.rate, target), parts };
      return {
        cells,
        isSure: mean.isSure,
        weights: new Set(parts.map(({ weight }) => weight)),
        total: cell(mean.weight, target),
        holds: holds(grid, cells),
      };
    });
  });
  return ({ target, terms, gap }) =>
    meant.some(
      ({ isSure, holds: isRight, total, weights }) =>
        isSure &&
        isRight &&
        total === target &&
        terms.length === weights.size &&
        terms.every(({ cell, sign }) => sign === 1 && weights.has(cell)),
    ) ||
    [{ cell: target, sign: -1 }, ...terms].some(({ cell, sign }) => {
      const asked = new Map([[cell, BigInt(grid.values[cell] || 0) - BigInt(sign) * gap]]);
      const isQuotient = failing.some((instance) => {
        if (![instance.target, instance.a, instance.b].includes(cell)) return false;
        const judged = judgeQuotient(grid, instance.quotient, instance, asked);
        return judged !== null && judged.status !== "broken";
      });
      const own = meant.filter(({ weights }) => weights.has(cell));
      const repaired = own.filter((mean) => !mean.holds && holds(grid, mean.cells, asked)).length;
      return isQuotient || (repaired >= FEWEST_MEANS && repaired === own.length);
    });
};

/** The families, those established that are merely possible and whose every failing position the relations ask to repair. */
export const withAsked = (
  grid: AmountGrid,
  families: readonly EquationFamily[],
  relations: TableRelations,
): EquationFamily[] => {
  const asked = askedByRelations(grid, relations);
  return families.map((family, index) => {
    if (family.belief !== "possible" || family.tied) return family;
    const failing: Equation[] = [];
    checkFamilies(grid, [family], (_, position, status) => {
      const equation = status === "broken" ? equationAt(grid, families, index, position) : null;
      if (equation) failing.push(equation);
    });
    return failing.length > 0 && failing.every(asked) ? { ...family, belief: "established" } : family;
  });
};

const holds = (
  grid: AmountGrid,
  cells: Parameters<typeof judgeMean>[1],
  amended: Parameters<typeof judgeMean>[2] = new Map(),
): boolean => {
  const judged = judgeMean(grid, cells, amended);
  return judged !== null && judged.status !== "broken";
};
