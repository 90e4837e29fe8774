import { months } from "../../arguments/months";
import { vintage2024 } from "../../arguments/vintage";
import { circularValue } from "../../circularValue";
import { people } from "../../arguments/quantity";
import { defineFunction } from "../../definition";
import { euros } from "../../resultKind";
import { showNumber } from "../../showNumber";

const annualCost = circularValue("consultant-cout");

/** Posts of consultants: annual cost × posts × months / 12 (2024, annexe II). */
export const coutConsultant = defineFunction({
  id: "COUT.CONSULTANT",
  description: {
    fr: "Coût d’emplois de praticiens consultants, charges comprises.",
    en: "Cost of consultant practitioner posts, employer charges included.",
  },
  arguments: {
    posts: people({
      name: { fr: "emplois", en: "posts" },
      description: { fr: "Nombre d’emplois.", en: "Number of posts." },
      unit: { fr: "emplois", en: "posts" },
      words: ["ETP", "consultants"],
    }),
    months: months(),
    vintage: vintage2024,
  },
  result: euros,
  sources: ["2024-consultant-cout", "2024-consultant-nombre"],
  examples: [
    { formula: "=COUT.CONSULTANT(17)", value: "1212933" },
    { formula: "=COUT.CONSULTANT(2;5)", value: "59457.5" },
    { formula: "=COUT.CONSULTANT(1;13)", error: "#VALEUR!" },
  ],
  compute: ({ posts, months: paid }, trace, at) => {
    const cost = annualCost(at).times(posts).times(paid).dividedBy(12);
    trace?.step(
      `${showNumber(annualCost(at))} € × ${showNumber(posts)} emplois × ${showNumber(paid)} / 12 = ${showNumber(cost)} €`,
      `€${showNumber(annualCost(at))} × ${showNumber(posts)} posts × ${showNumber(paid)} / 12 = €${showNumber(cost)}`,
    );
    return cost;
  },
});
