import type { EquationFamily } from "./equation";

/**
 * Two sums that each lacked a line may have become the same one, or one relation told of two of its lines. A sum that lacks a line, and
 * without it is another relation, lacks nothing: receipts are expenses and what is left, whatever part of the expenses is told.
 */
export const eachOnce = (families: readonly EquationFamily[]): EquationFamily[] => {
  const whole = lackingNothing(families);
  const seen = new Set<string>();
  const alike = new Map<string, number>();
  for (const family of whole) alike.set(sizeOf(family), (alike.get(sizeOf(family)) ?? 0) + 1);
  return whole.filter((family) => {
    if ((alike.get(sizeOf(family)) ?? 0) < 2) return true;
    const print = printOf(family);
    const isFirst = !seen.has(print);
    seen.add(print);
    return isFirst;
  });
};

const lackingNothing = (families: readonly EquationFamily[]): readonly EquationFamily[] => {
  const lacking = new Set(families.filter(({ anomaly }) => anomaly?.kind === "missing-row"));
  if (lacking.size === 0) return families;
  const told = new Set(
    families.filter((family) => !lacking.has(family) && family.belief !== "possible").map(printOf),
  );
  const without = (family: EquationFamily): EquationFamily => ({
    ...family,
    terms: family.terms.filter(({ line }) => line !== family.anomaly?.line),
  });
  return families.filter((family) => !lacking.has(family) || !told.has(printOf(without(family))));
};

/** What two prints of one relation share, told without a print of a hundred thousand lines. */
const sizeOf = ({ direction, from, to, target, terms }: EquationFamily): string =>
  `${direction} ${from} ${to} ${terms.length} ${terms.reduce((sum, { line }) => sum + line, target)}`;

/** Where a relation holds, and its lines with their signs, that of the first one a plus. */
const printOf = ({ direction, from, to, target, terms }: EquationFamily): string => {
  const lines = [{ line: target, sign: -1 }, ...terms].sort((a, b) => a.line - b.line);
  const first = lines[0]?.sign ?? 1;
  return `${direction} ${from} ${to} ${lines.map(({ line, sign }) => `${sign * first}*${line}`).join()}`;
};
