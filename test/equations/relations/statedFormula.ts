import { readHeaderFormula } from "../../../src/equations/relations/certain/readHeaderFormula";

/** What a header states, on one line: `c=+a+b`, `?=+a/+b`; null when it states nothing. */
export const stated = (text: string): string | null => {
  const formula = readHeaderFormula(text);
  if (!formula) return null;
  const side = (form: ReadonlyMap<string, number>): string =>
    [...form].map(([name, sign]) => `${sign < 0 ? "-" : "+"}${name}`).join("");
  return `${formula.name ?? "?"}=${side(formula.numerator)}${formula.denominator ? `/${side(formula.denominator)}` : ""}`;
};
