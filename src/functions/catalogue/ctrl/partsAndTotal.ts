import { sum, type Rational } from "../../../allocation/rational";
import { requireAlike } from "../../arguments/percentages";
import { numbers, type Range } from "../../arguments/range";
import { refuse } from "../../refusal";

/** A stated total, as an argument. */
export const totalArgument = numbers({
  name: { fr: "total", en: "total" },
  description: { fr: "Total annoncé.", en: "Stated total." },
  alike: true,
});

/** What the total should be the sum of, as an argument. */
export const partsArgument = numbers({
  name: { fr: "parties", en: "parts" },
  description: {
    fr: "Montants à additionner ; les cellules vides ou nulles ne comptent pas.",
    en: "Amounts to add up; empty or zero cells do not count.",
  },
  alike: true,
});

/** A total, its parts (blank and zero cells left out) and total − Σ parts. */
export interface PartsAndTotal {
  readonly total: Rational;
  readonly parts: readonly Rational[];
  readonly gap: Rational;
}

const present = (range: Range<Rational | null>): readonly Rational[] =>
  range.values.filter((value) => value !== null);

/** Tells the total from the parts: the total is the argument of one cell, first or second; the first if both are. */
export const readPartsAndTotal = (
  first: Range<Rational | null>,
  second: Range<Rational | null>,
): PartsAndTotal => {
  requireAlike(totalArgument.name, first, [second]);
  const swapped = first.values.length > 1 && second.values.length === 1;
  const [total, ...others] = present(swapped ? second : first);
  // A blank cell may arrive as 0: neither counts as a rounded part.
  const parts = present(swapped ? first : second).filter((part) => !part.isZero());
  if (total === undefined) return refuse("#VALEUR!", "no-part", { argument: totalArgument.name });
  if (others.length > 0) {
    const received = `${first.rows} × ${first.columns}`;
    return refuse("#VALEUR!", "single-expected", { argument: totalArgument.name, received });
  }
  return { total, parts, gap: total.minus(sum(parts)) };
};
