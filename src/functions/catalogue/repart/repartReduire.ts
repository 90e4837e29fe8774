import { reduceToEnvelope } from "../../../allocation/reduceToEnvelope";
import { sum } from "../../../allocation/rational";
import { allocate, inShapeOf } from "./allocate";
import { step } from "../../arguments/allocation";
import { defineFunction } from "../../definition";
import { closedEnvelope, eitherOrder, needs, readEnvelopeAndAmounts } from "./envelopeAndAmounts";
import { spilledAmounts } from "../../resultKind";
import { showNumber } from "../../showNumber";

/** Amounts reduced in proportion to fit a closed envelope, closed to the step by largest remainders. */
export const repartReduire = defineFunction({
  id: "REPART.REDUIRE",
  description: {
    fr: "Réduit des montants en proportion pour tenir dans une enveloppe ; la somme est exactement l’enveloppe, ou les montants s’ils y tiennent.",
    en: "Reduces amounts in proportion to fit an envelope; they add up to the envelope exactly, or stay as they are when they fit.",
  },
  arguments: { envelope: closedEnvelope, amounts: needs, step: step() },
  result: spilledAmounts,
  sources: [],
  note: eitherOrder,
  examples: [
    { formula: "=REPART.REDUIRE(922;{600;400})", value: ["553.2", "368.8"] },
    { formula: "=REPART.REDUIRE({100;100;100};200)", value: ["66.67", "66.67", "66.66"] },
    { formula: "=REPART.REDUIRE({10;20};50)", value: ["10", "20"] },
  ],
  compute: ({ envelope, amounts, step: unit }, trace) => {
    const { envelope: total, amounts: range } = readEnvelopeAndAmounts(envelope, amounts);
    const named = { keys: needs, envelope: closedEnvelope, given: total, step: unit };
    const reduced = allocate(named, () => reduceToEnvelope(range.values, total, unit));
    if (trace) {
      const before = showNumber(sum(range.values.filter((one) => one !== null)));
      const after = showNumber(sum(reduced));
      trace.step(
        `somme ${before} ramenée à ${after} par les plus forts restes`,
        `sum ${before} brought to ${after} by largest remainders`,
      );
    }
    return inShapeOf(range, reduced);
  },
});
