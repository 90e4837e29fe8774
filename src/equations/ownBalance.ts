import type { EquationFamily } from "./equation";

/**
 * The families without the balances that are no parts: a line that makes, together with a total, another one (receipts = expenses +
 * surplus) is what is left of that one, and no part of the total. Sums known by their labels alone may have taken it in, as it stands
 * under their parts.
 * @param certain what structure or labels make certain besides
 */
export const withoutOwnBalance = (
  families: readonly EquationFamily[],
  certain: readonly EquationFamily[] = [],
): EquationFamily[] =>
  families.map((family) => {
    if (!family.labelOnly) return family;
    const beside = linesBeside([...certain, ...families], family);
    const left = family.terms.filter(({ line, sign }) => sign === -1 || !beside.has(line));
    return left.length < family.terms.length && left.length > 1 ? { ...family, terms: left } : family;
  });

/** The lines that a sum proved by its amounts takes together with the target of another. */
function linesBeside(
  families: readonly EquationFamily[],
  { direction, target }: EquationFamily,
): ReadonlySet<number> {
  const beside = families.flatMap((family) => {
    if (family.direction !== direction || family.belief === "possible" || family.terms.length < 2) return [];
    const side = (sign: number): number[] =>
      family.terms.flatMap((term) => (term.sign === sign ? [term.line] : []));
    return [side(1), [family.target, ...side(-1)]].filter((lines) => lines.includes(target)).flat();
  });
  return new Set(beside);
}
