import type { Rational } from "../../../allocation/rational";
import { numbers, type Range } from "../../arguments/range";
import { amounts } from "../../arguments/allocation";
import { refuse } from "../../refusal";

/** A closed envelope, as an argument: one cell. */
export const closedEnvelope = numbers({
  name: { fr: "enveloppe", en: "envelope" },
  description: { fr: "Enveloppe à ne pas dépasser.", en: "Envelope not to exceed." },
  unit: { fr: "unité des montants", en: "unit of the amounts" },
  domain: { fr: "≥ 0", en: "≥ 0" },
  minimum: 0,
});

/** The amounts to bring to an envelope, as an argument. */
export const needs = amounts(0);

/** Said of both functions that take them. */
export const eitherOrder = {
  fr: "L’ordre des deux premiers arguments est libre : l’enveloppe est celui d’une seule cellule.",
  en: "The first two arguments may come in either order: the envelope is the one of a single cell.",
};

/**
 * Tells the envelope from the amounts, in the order of the family or in the order of before. Two single cells could be
 * either: refused.
 */
export const readEnvelopeAndAmounts = (
  first: Range<Rational | null>,
  second: Range<Rational | null>,
): { readonly envelope: Rational; readonly amounts: Range<Rational | null> } => {
  const isSingle = ({ values }: Range<unknown>): boolean => values.length === 1;
  if (isSingle(first) && isSingle(second))
    return refuse("#VALEUR!", "amounts-expected", { argument: needs.name });
  const [one, several] = isSingle(first) ? [first, second] : [second, first];
  const [envelope] = one.values;
  if (!isSingle(one)) {
    const received = `${one.rows} × ${one.columns}`;
    return refuse("#VALEUR!", "single-expected", { argument: closedEnvelope.name, received });
  }
  if (envelope === null || envelope === undefined)
    return refuse("#VALEUR!", "missing", { argument: closedEnvelope.name });
  return { envelope, amounts: several };
};
