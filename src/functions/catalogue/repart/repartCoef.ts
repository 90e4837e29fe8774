import { closedEnvelopeCoefficient } from "../../../allocation/reduceToEnvelope";
import { Rational } from "../../../allocation/rational";
import { allocate } from "./allocate";
import { amounts, envelope } from "../../arguments/allocation";
import { boolean } from "../../arguments/boolean";
import { defineFunction } from "../../definition";
import { ratio } from "../../resultKind";
import { showNumber } from "../../showNumber";

const needs = amounts(0);
const closed = envelope({
  description: { fr: "Enveloppe à ne pas dépasser.", en: "Envelope not to exceed." },
  minimum: 0,
});

/** The coefficient of a closed envelope, not rounded. */
export const repartCoef = defineFunction({
  id: "REPART.COEF",
  description: {
    fr: "Coefficient qui ramène des montants à une enveloppe fermée : enveloppe / somme, 1 au plus sauf hausse autorisée.",
    en: "Coefficient that brings amounts to a closed envelope: envelope / sum, at most 1 unless a raise is allowed.",
  },
  arguments: {
    amounts: needs,
    envelope: closed,
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
  examples: [
    { formula: "=REPART.COEF({600;400};922)", value: "0.922" },
    { formula: "=REPART.COEF({600;400};2000)", value: "1" },
    { formula: "=REPART.COEF({600;400};2000;VRAI)", value: "2" },
    { formula: "=REPART.COEF({0;0};10)", error: "#DIV/0!" },
  ],
  compute: ({ amounts: range, envelope: total, mayRaise }, trace) => {
    const named = { keys: needs, envelope: closed, given: total, step: Rational.one };
    const coefficient = allocate(named, () => closedEnvelopeCoefficient(range.values, total, mayRaise));
    trace?.step(`c = ${showNumber(coefficient)}`);
    return coefficient;
  },
});
