import { Rational } from "../../../allocation/rational";
import { number } from "../../arguments/number";
import { requireAlike } from "../../arguments/percentages";
import { numberAlike, type Range } from "../../arguments/range";
import { defineFunction } from "../../definition";
import { euros } from "../../resultKind";
import { requirePartOf, shareOfWhole } from "./shareOfWhole";

const keyArgument = (fr: string, en: string, description: { fr: string; en: string }) =>
  numberAlike({ name: { fr, en }, description, domain: { fr: "≥ 0", en: "≥ 0" }, minimum: 0 });

const key = keyArgument("clé", "key", { fr: "Clé du bénéficiaire.", en: "Key of the beneficiary." });
const total = keyArgument("total_clés", "total_keys", { fr: "Somme des clés.", en: "Sum of the keys." });

const one = ({ values: [value] }: Range<Rational | null>): Rational => value ?? Rational.zero;

/** One share of an envelope, rounded by itself. */
export const repartPart = defineFunction({
  id: "REPART.PART",
  description: {
    fr: "Une part d’une enveloppe, arrondie seule au centime : une colonne de parts peut manquer l’enveloppe de quelques centimes.",
    en: "One share of an envelope, rounded by itself to the cent: a column of shares may miss the envelope by a few cents.",
  },
  arguments: {
    envelope: number({
      name: { fr: "enveloppe", en: "envelope" },
      description: { fr: "Montant à répartir.", en: "Amount to share out." },
      unit: { fr: "€", en: "€" },
    }),
    key,
    total,
  },
  result: euros,
  sources: [],
  note: {
    fr: "Pour fermer exactement, utiliser REPART.PRORATA.",
    en: "To close exactly, use REPART.PRORATA.",
  },
  examples: [
    { formula: "=REPART.PART(100;1;3)", value: "33.33" },
    { formula: "=REPART.PART(36000000;12,5;1000)", value: "450000" },
    { formula: "=REPART.PART(100;3;1)", error: "#VALEUR!" },
    { formula: '=REPART.PART(1000;"12,5 %";100)', error: "#VALEUR!" },
    { formula: "=REPART.PART(100;1;0)", error: "#DIV/0!" },
  ],
  compute: (given, trace) => {
    requireAlike(key.name, given.key, [given.total]);
    const [part, whole] = [one(given.key), one(given.total)];
    requirePartOf({ argument: key, value: part }, { argument: total, value: whole });
    return shareOfWhole(given.envelope, part, whole, trace);
  },
});
