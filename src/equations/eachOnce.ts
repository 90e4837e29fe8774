import type { EquationFamily } from "./equation";

/** Two sums that each lacked a line may have become the same one, or one relation told of two of its lines. */
export const eachOnce = (families: readonly EquationFamily[]): EquationFamily[] => {
  const seen = new Set<string>();
  return families.filter((family) => {
    const { direction, from, to, labelOnly, anomaly } = family;
    if (labelOnly || anomaly) return true;
    const print = `${direction} ${from} ${to} ${printOf(family)}`;
    const isFirst = !seen.has(print);
    seen.add(print);
    return isFirst;
  });
};

/** The lines of a relation with their signs, that of the first one a plus. */
const printOf = ({ target, terms }: EquationFamily): string => {
  const lines = [{ line: target, sign: -1 }, ...terms].sort((a, b) => a.line - b.line);
  const first = lines[0]?.sign ?? 1;
  return lines.map(({ line, sign }) => `${sign * first}*${line}`).join();
};
