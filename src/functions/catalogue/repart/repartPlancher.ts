import type { Rational } from "../../../allocation/rational";
import { shareWithBounds } from "../../../allocation/shareWithBounds";
import { counted } from "../../../amounts/counted";
import { allocate, inShapeOf } from "./allocate";
import type { ArgumentText } from "../../argument";
import { envelope, keys, step } from "../../arguments/allocation";
import { number, optionalNumber } from "../../arguments/number";
import type { Range } from "../../arguments/range";
import { defineFunction, type FunctionValue } from "../../definition";
import { spilledAmounts } from "../../resultKind";
import type { Trace } from "../../trace";

const envelopeArgument = envelope();
const bound = (fr: string, en: string, description: { fr: string; en: string }) => ({
  name: { fr, en },
  description,
  unit: { fr: "unité de l’enveloppe", en: "unit of the envelope" },
  domain: { fr: "≥ 0", en: "≥ 0" },
  minimum: 0,
});

interface Asked {
  readonly envelope: Rational;
  readonly keys: Range<Rational | null>;
  readonly floor: Rational;
  readonly ceiling: Rational | null;
  readonly step: Rational;
}

/** Shares inside bounds, in the shape of the keys; also serves the measures that have a floor. */
export const shareInShape = (
  asked: Asked,
  trace: Trace | null,
  keysArgument: ArgumentText = keys,
): FunctionValue => {
  const participants = asked.keys.values.filter((key) => key?.greaterThan(0)).length;
  const named = {
    ...asked,
    keys: keysArgument,
    envelope: envelopeArgument,
    given: asked.envelope,
    participants,
  };
  const { shares, passes } = allocate(named, () => shareWithBounds(asked.envelope, asked.keys.values, asked));
  trace?.step(
    `${counted(passes, "passe", "passes", "fr")} pour ramener les parts dans les bornes`,
    `${counted(passes, "pass", "passes", "en")} to bring the shares inside the bounds`,
  );
  return inShapeOf(asked.keys, shares);
};

/** An envelope in proportion to keys, with a minimum and a maximum per participant inside the envelope. */
export const repartPlancher = defineFunction({
  id: "REPART.PLANCHER",
  description: {
    fr: "Répartit une enveloppe au prorata de clés avec un minimum (et un maximum) par bénéficiaire, sans dépasser l’enveloppe.",
    en: "Shares an envelope in proportion to keys with a minimum (and a maximum) per beneficiary, within the envelope.",
  },
  arguments: {
    envelope: envelopeArgument,
    keys,
    floor: number(
      bound("plancher", "floor", { fr: "Montant minimal d’une part.", en: "Least amount of a share." }),
    ),
    ceiling: optionalNumber(
      bound("plafond", "ceiling", { fr: "Montant maximal d’une part.", en: "Largest amount of a share." }),
    ),
    step: step(),
  },
  result: spilledAmounts,
  sources: [],
  note: {
    fr: "Ce qu’un plancher coûte, ou qu’un plafond libère, est réparti de nouveau entre les autres jusqu’à ce que nul ne sorte des bornes. Une clé vide ou nulle ne reçoit rien, pas même le plancher.",
    en: "What a floor costs, or a ceiling frees, is shared again among the others until nobody is outside the bounds. An empty or zero key receives nothing, not even the floor.",
  },
  examples: [
    { formula: "=REPART.PLANCHER(100;{1;6;43;50};6;;0,1)", value: ["6", "6", "40.7", "47.3"] },
    { formula: "=REPART.PLANCHER(100;{1;6;43;50};6;45;0,1)", value: ["6", "6", "43", "45"] },
    { formula: "=REPART.PLANCHER(100;{1;0;99};5)", value: ["5", "0", "95"] },
    { formula: "=REPART.PLANCHER(59;{1;2;3};20)", error: "#VALEUR!" },
  ],
  compute: (asked, trace) => shareInShape(asked, trace),
});
