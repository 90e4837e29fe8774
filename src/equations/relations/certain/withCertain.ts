import type { AmountGrid } from "../../../tables/amountGrid";
import { checkFamilies } from "../../checkFamilies";
import type { EquationFamily } from "../../equation";
import { pieceKey } from "../../pieces";

/** Arithmetic read in a header that fails at nearly all of so many positions or more was misread, or stands over the wrong column. */
const SELDOM = { judged: 4, share: 0.25 };

/**
 * The families found, joined by those that structure or headers make certain.
 *
 * A certain sum gives way to a formula on its target, to a rival of which a line is known to be left out or counted twice, and to a
 * rival of other terms that holds at more positions: the author meant another sum. Otherwise it replaces its rivals, and what tells it
 * once more of one of its terms; one that stands beside the parts of its target leaves them theirs.
 * @example withCertain(grid, structuralFamilies(table), findEquations(grid))
 */
export const withCertain = (
  grid: AmountGrid,
  certain: readonly EquationFamily[],
  found: readonly EquationFamily[],
): EquationFamily[] => {
  const replaced = new Set<EquationFamily>();
  const kept = certain.filter((family) => {
    const rivals = found.filter(
      ({ direction, target, beside }) =>
        direction === family.direction && target === family.target && !beside,
    );
    if (rivals.some(({ origin, anomaly }) => origin === "formula" || anomaly)) return false;
    const own = holds(grid, family).held;
    const others = rivals.filter(
      (rival) => !rival.labelOnly && !rival.tied && pieceKey(rival) !== pieceKey(family),
    );
    if (!family.beside && others.some((rival) => holds(grid, rival).held > own)) return false;
    for (const rival of rivals) if (!family.beside || !others.includes(rival)) replaced.add(rival);
    return true;
  });
  const isToldAlready = (family: EquationFamily): boolean => {
    const turned = kept.filter((one) => isTurnedRound(one, family));
    const told = turned.reduce((sum, one) => sum + holds(grid, one).held, 0);
    return family.origin !== "formula" && turned.length > 0 && told >= holds(grid, family).held;
  };
  return [...kept, ...found.filter((family) => !replaced.has(family) && !isToldAlready(family))];
};

/** Does a sum tell of a term of another what that one tells of a term of this: « receipts = expenses + result »? */
const isTurnedRound = (one: EquationFamily, other: EquationFamily): boolean =>
  one.direction === other.direction &&
  one.terms.some(({ line }) => line === other.target) &&
  other.terms.some(({ line }) => line === one.target);

/**
 * Was a sum read in the headers meant? Not one that fails at three of four positions or more: one holds by chance among small amounts.
 * @example headerArithmetic(table).families.filter((family) => holdsSomewhere(table.grid, family))
 */
export const holdsSomewhere = (grid: AmountGrid, family: EquationFamily): boolean => {
  const { held, judged } = holds(grid, family);
  return judged < SELDOM.judged || held > SELDOM.share * judged;
};

const holds = (grid: AmountGrid, family: EquationFamily): { held: number; judged: number } => {
  const { total, broken, uncheckable } = checkFamilies(grid, [family]);
  return { held: total - broken - uncheckable, judged: total - uncheckable };
};
