import { closedEnvelopeCoefficient } from "../../../allocation/reduceToEnvelope";
import { Rational } from "../../../allocation/rational";
import { allocate } from "./allocate";
import { boolean } from "../../arguments/boolean";
import { defineFunction } from "../../definition";
import { closedEnvelope, eitherOrder, needs, readEnvelopeAndAmounts } from "./envelopeAndAmounts";
import { ratio } from "../../resultKind";
import { showNumber } from "../../showNumber";

/** The coefficient of a closed envelope, not rounded. */
export const repartCoef = defineFunction({
  id: "REPART.COEF",
  description: {
    fr: "Coefficient qui ramène des montants à une enveloppe fermée : enveloppe / somme, 1 au plus sauf hausse autorisée.",
    en: "Coefficient that brings amounts to a closed envelope: envelope / sum, at most 1 unless a raise is allowed.",
  },
  arguments: {
    envelope: closedEnvelope,
    amounts: needs,
    mayRaise: boolean({
      name: { fr: "autoriser_hausse", en: "allow_raise" },
      description: {
        fr: "VRAI pour augmenter les montants quand l’enveloppe les dépasse.",
        en: "TRUE to raise the amounts when the envelope exceeds them.",
      },
      default: false,
    }),
  },
  result: ratio,
  sources: [],
  note: eitherOrder,
  examples: [
    { formula: "=REPART.COEF(922;{600;400})", value: "0.922" },
    { formula: "=REPART.COEF({600;400};2000)", value: "1" },
    { formula: "=REPART.COEF(2000;{600;400};VRAI)", value: "2" },
    { formula: "=REPART.COEF(10;{0;0})", error: "#DIV/0!" },
  ],
  compute: ({ envelope, amounts, mayRaise }, trace) => {
    const { envelope: total, amounts: range } = readEnvelopeAndAmounts(envelope, amounts);
    const named = { keys: needs, envelope: closedEnvelope, given: total, step: Rational.one };
    const coefficient = allocate(named, () => closedEnvelopeCoefficient(range.values, total, mayRaise));
    trace?.step(`c = ${showNumber(coefficient)}`);
    return coefficient;
  },
});
