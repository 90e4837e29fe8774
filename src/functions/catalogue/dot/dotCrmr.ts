import { vintage2017 } from "../../arguments/vintage";
import { euroAmount, leastShare } from "../../arguments/euroAmount";
import { circularValue } from "../../circularValue";
import { share } from "../../arguments/share";
import { defineFunction } from "../../definition";
import { euros } from "../../resultKind";
import { showNumber } from "../../showNumber";

/** Reference centres: fixed + variable share, half of the change absorbed (2017, annexe V). */
export const dotCrmr = defineFunction({
  id: "DOT.CRMR",
  description: {
    fr: "Centre de référence maladies rares : part fixe et part variable, écart avec l’ancienne dotation lissé (2017).",
    en: "Rare-disease reference centre: fixed and variable share, change from the former allocation smoothed (2017).",
  },
  arguments: {
    fixed: euroAmount({
      name: { fr: "part_fixe", en: "fixed_share" },
      description: { fr: "Part fixe, absente du texte.", en: "Fixed share, not in the text." },
      least: leastShare,
    }),
    variable: euroAmount({
      name: { fr: "part_variable", en: "variable_share" },
      description: { fr: "Part variable, absente du texte.", en: "Variable share, not in the text." },
      least: leastShare,
    }),
    former: euroAmount({
      name: { fr: "ancienne", en: "former" },
      description: {
        fr: "Ancienne dotation sur la même période.",
        en: "Former allocation over the same period.",
      },
      least: leastShare,
    }),
    smoothing: share({
      name: { fr: "lissage", en: "smoothing" },
      description: { fr: "Part de l’écart absorbée.", en: "Share of the change absorbed." },
      default: circularValue("crmr-total", "lissage"),
    }),
    vintage: vintage2017,
  },
  result: euros,
  sources: ["2017-crmr-total", "2017-crmr-formule", "2017-crmr-periode"],
  note: {
    fr: "Formule lue, non écrite : le texte ne donne ni les parts ni le sens du lissage, indifférent à 50 %.",
    en: "A reading, not written: the text gives neither the shares nor the direction of smoothing, which 50 % hides.",
  },
  examples: [
    { formula: "=DOT.CRMR(100000;50000;250000)", value: "200000" },
    { formula: "=DOT.CRMR(100000;50000;0)", value: "75000" },
    { formula: "=DOT.CRMR(1;1;1;1,2)", error: "#VALEUR!" },
  ],
  compute: ({ fixed, variable, former, smoothing }, trace) => {
    const model = fixed.plus(variable);
    const amount = model.plus(smoothing.times(former.minus(model)));
    if (trace !== null) {
      const [target, share, before, due] = [model, smoothing, former, amount].map(showNumber);
      const formula = `${target} + ${share} × (${before} − ${target}) =`;
      trace.step(`${formula} ${due} €`, `${formula} €${due}`);
    }
    return amount;
  },
});
