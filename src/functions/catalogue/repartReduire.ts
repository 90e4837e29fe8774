import { reduceToEnvelope } from "../../allocation/reduceToEnvelope";
import { allocate, inShapeOf } from "../allocate";
import { amounts, envelope, step } from "../arguments/allocation";
import { defineFunction } from "../definition";
import { spilledAmounts } from "../results";

const needs = amounts(0);
const closed = envelope({ minimum: 0 });

/** Amounts reduced in proportion to fit a closed envelope, closed to the step by largest remainders. */
export const repartReduire = defineFunction({
  id: "REPART.REDUIRE",
  description: {
    fr: "Réduit des montants en proportion pour tenir dans une enveloppe ; la somme est exactement l’enveloppe, ou les montants s’ils y tiennent.",
    en: "Reduces amounts in proportion to fit an envelope; they add up to the envelope exactly, or stay as they are when they fit.",
  },
  arguments: { amounts: needs, envelope: closed, step: step() },
  result: spilledAmounts,
  sources: [],
  examples: [
    { formula: "=REPART.REDUIRE({600;400};922)", value: ["553.2", "368.8"] },
    { formula: "=REPART.REDUIRE({100;100;100};200)", value: ["66.67", "66.67", "66.66"] },
    { formula: "=REPART.REDUIRE({10;20};50)", value: ["10", "20"] },
  ],
  compute: ({ amounts: range, envelope: total, step: unit }) =>
    inShapeOf(
      range,
      allocate({ keys: needs, envelope: closed, given: total, step: unit }, () =>
        reduceToEnvelope(range.values, total, unit),
      ),
    ),
});
