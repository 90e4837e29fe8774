import { isWithin } from "../equations/tolerance";
import type { EquationFamily } from "../equations/equation";
import { proposalOf, type Explanation } from "./explanation";
import type { OpenGaps } from "./openGaps";

/**
 * Subtotals left stale while the grand total equals the leaves, proved at each position by that total.
 *
 * Either the total adds the very parts of the subtotal and holds: the parts are right, so the subtotal is not. Or it adds the
 * subtotals and holds once each wrong one is the sum of its own parts. Equations of the other direction say nothing here: a
 * stale subtotal has often moved with the total of its row.
 * @param fewest subtotals that must be wrong together where the total adds them
 */
export const explainStaleSubtotals = (
  families: readonly EquationFamily[],
  gaps: OpenGaps,
  fewest: number,
  into: Explanation,
): void => {
  const openAt = (family: number, position: number): number | undefined =>
    byPlace.get(`${family}:${position}`);
  const byPlace = new Map<string, number>();
  const wrongOnes = new Set<number>();
  for (const id of gaps.open) {
    const { family, position } = gaps.system.equation(id);
    if (!families[family]) continue;
    byPlace.set(`${family}:${position}`, id);
    wrongOnes.add(family);
  }
  // Stryker disable next-line ConditionalExpression: spares the walk over every family
  if (byPlace.size === 0) return;
  // Stryker disable next-line all: a bound of work
  const terms = [...wrongOnes].reduce((sum, family) => sum + (families[family]?.terms.length ?? 0), 0);
  // Stryker disable next-line ConditionalExpression,EqualityOperator,ArithmeticOperator: a bound of work
  if (terms * families.length > mostComparisons) return;
  families.forEach((total, index) => {
    if (total.belief === "possible") return;
    const { parts, subtotals } = familiesUnder(families, index, wrongOnes);
    for (let position = total.from; position < total.to; position++) {
      const still = (family: number): number[] => {
        const id = openAt(family, position);
        return id !== undefined && gaps.open.has(id) ? [id] : [];
      };
      const [own] = still(index);
      if (own === undefined)
        for (const id of parts.flatMap(still))
          if (isWitness(gaps, index, id)) proveStale(families, gaps, id, into);
      const wrong = own === undefined ? [] : subtotals.flatMap(still);
      if (own !== undefined && wrong.length >= fewest && holdsWith(gaps, own, wrong))
        for (const id of wrong) proveStale(families, gaps, id, into);
    }
  });
};

/** Terms of wrong families compared with those of every family: the running totals of a long list have its cube of them. */
const mostComparisons = 20_000_000;

/** Which wrong families of a total's direction add parts of it, and which give totals that it adds. */
const familiesUnder = (
  families: readonly EquationFamily[],
  index: number,
  wrongOnes: ReadonlySet<number>,
): { readonly parts: readonly number[]; readonly subtotals: readonly number[] } => {
  const total = families[index] as EquationFamily;
  const signs = new Map(total.terms.map(({ line, sign }) => [line, sign]));
  const parts: number[] = [];
  const subtotals: number[] = [];
  for (const k of wrongOnes) {
    const { direction, target, terms, belief } = families[k] as EquationFamily;
    if (k === index || belief === "possible" || direction !== total.direction || target === total.target)
      continue;
    if (signs.has(target)) subtotals.push(k);
    else if (terms.length > 1 && terms.every(({ line, sign }) => signs.get(line) === sign)) parts.push(k);
  }
  return { parts, subtotals };
};

/** Does an equation of the family hold over all the parts of this broken one? */
const isWitness = (gaps: OpenGaps, family: number, broken: number): boolean => {
  const { cells } = gaps.system.equation(broken);
  return cells
    .slice(1)
    .every((cell) =>
      gaps.system
        .through(cell)
        .some(({ equation }) => gaps.system.equation(equation).family === family && gaps.holds(equation)),
    );
};

/** Does the total hold once each of these subtotals is the sum of its own parts? */
const holdsWith = (gaps: OpenGaps, total: number, subtotals: readonly number[]): boolean => {
  let left = gaps.gap(total);
  let { doubleTolerance } = gaps.system.equation(total);
  for (const id of subtotals) {
    const { cells, doubleTolerance: own } = gaps.system.equation(id);
    left += BigInt(gaps.signIn(total, cells[0] as number)) * gaps.gap(id);
    doubleTolerance += own;
  }
  return isWithin(left, doubleTolerance);
};

/** The subtotal is the sum of its parts, known to what rounding leaves unless the sums of its family are exact. */
const proveStale = (
  families: readonly EquationFamily[],
  gaps: OpenGaps,
  broken: number,
  into: Explanation,
): void => {
  const { cells, family, doubleTolerance } = gaps.system.equation(broken);
  const cell = cells[0] as number;
  const change = gaps.gap(broken);
  const step = gaps.step(cell);
  const reach = families[family]?.regime?.kind === "exact" ? 0n : (doubleTolerance / 2n / step) * step;
  const { kind } = gaps.slip(cell, change);
  const exact = {
    cell,
    change,
    kind: kind === "unknown" ? ("stale-total" as const) : kind,
    interval: [change - reach, change + reach] as const,
  };
  into.proposals.push(proposalOf(gaps, exact, true));
  gaps.change(cell, change);
};
