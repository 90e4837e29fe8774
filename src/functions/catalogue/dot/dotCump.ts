import { vintage2017 } from "../../arguments/vintage";
import { optionalYearlyCost } from "../../arguments/yearlyCost";
import { optionalNumber } from "../../arguments/number";
import { text } from "../../arguments/text";
import { circularValue } from "../../circularValue";
import { defineFunction } from "../../definition";
import { findDepartment, normaliseLabel } from "../../../territories";
import { normalise } from "../../labels";
import { showCell } from "../../cell";
import { refuse } from "../../refusal";
import { euros } from "../../resultKind";
import { showNumber } from "../../showNumber";

const code = {
  name: { fr: "code", en: "code" },
  description: {
    fr: "Département de la CUMP : 69, 59 ou 75 (Paris).",
    en: "Department of the unit: 69, 59 or 75 (Paris).",
  },
};
const written = new Map([
  ["69", { id: "2017-cump-69", amount: circularValue("cump-69") }],
  ["59", { id: "2017-cump-59", amount: circularValue("cump-59") }],
]);
const postsOfParis = circularValue("cump-paris", "etp");
const isParis = (code: string): boolean => code === "75";

/** The department that a code or a name says, « CUMP » before it or not. */
const departmentOf = (typed: string): string => {
  const named = normaliseLabel(typed)
    .replace(/^cump\b */, "")
    .replace(/^(?:des?|du) (?:l |la )?/, "");
  return findDepartment(named)?.code ?? normalise(named);
};

/** Reinforcement of a medico-psychological emergency unit (2017, annexe III). */
export const dotCump = defineFunction({
  id: "DOT.CUMP",
  description: {
    fr: "Renforcement d’une cellule d’urgence médico-psychologique (2017).",
    en: "Reinforcement of a medico-psychological emergency unit (2017).",
  },
  arguments: {
    code: text(code),
    cost: optionalYearlyCost({
      name: { fr: "coût_ETP", en: "fte_cost" },
      description: {
        fr: "Coût annuel d’un cadre de santé, pour Paris seulement.",
        en: "Annual cost of a health manager, for Paris only.",
      },
    }),
    months: optionalNumber({
      name: { fr: "mois", en: "months" },
      description: { fr: "Mois financés, pour Paris seulement.", en: "Months paid, for Paris only." },
      domain: { fr: "de 0 à 12", en: "0 to 12" },
      minimum: 0,
      maximum: 12,
    }),
    vintage: vintage2017,
  },
  result: euros,
  sources: ["2017-cump-69", "2017-cump-59", "2017-cump-paris", "2017-cump-total"],
  note: {
    fr: "L’enveloppe imprimée laisse 29 000 € pour un ETP entier à Paris : une fraction d’année, ou une incohérence.",
    en: "The printed envelope leaves €29,000 for a whole FTE in Paris: part of a year, or an inconsistency.",
  },
  examples: [
    { formula: '=DOT.CUMP("69")', value: "21000" },
    { formula: '=DOT.CUMP("PARIS";73000;4)', value: "24333.33" },
    { formula: '=DOT.CUMP("PARIS")', error: "#N/A" },
    { formula: '=DOT.CUMP("13")', error: "#N/A" },
  ],
  compute: ({ code: typed, cost, months }, trace, at) => {
    const unit = departmentOf(typed);
    const known = written.get(unit);
    if (known !== undefined) {
      trace?.source(known.id);
      if (cost !== null || months !== null)
        trace?.warn(
          "coût et mois ne servent que pour Paris : le montant du texte est rendu",
          "cost and months only serve for Paris: the amount of the text is given",
        );
      trace?.step(
        `montant du texte : ${showNumber(known.amount(at))} €`,
        `amount of the text: €${showNumber(known.amount(at))}`,
      );
      return known.amount(at);
    }
    if (!isParis(unit))
      return refuse("#N/A", "cump-unknown", {
        argument: code.name,
        received: showCell(typed),
        choices: "69, 59, 75 (PARIS)",
      });
    if (cost === null || months === null) return refuse("#N/A", "cump-paris", { argument: code.name });
    const amount = postsOfParis(at).times(cost).times(months).dividedBy(12);
    if (trace !== null) {
      const [posts, each, paid, due] = [postsOfParis(at), cost, months, amount].map(showNumber);
      const formula = `${posts} ETP × ${each} × ${paid} / 12 =`;
      trace.source("2017-cump-paris");
      trace.step(`${formula} ${due} €`, `${formula} €${due}`);
    }
    return amount;
  },
});
