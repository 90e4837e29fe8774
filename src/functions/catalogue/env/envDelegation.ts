import { vintage2017 } from "../../arguments/vintage";
import { choice } from "../../arguments/choice";
import { circularValue } from "../../circularValue";
import { defineFunction } from "../../definition";
import { euros } from "../../resultKind";
import { showNumber } from "../../showNumber";

const envelopes = {
  TOTAL: { id: "2017-delegation-total", amount: circularValue("delegation-total") },
  MIGAC: { id: "2017-delegation-migac", amount: circularValue("delegation-migac") },
  ODAM: { id: "2017-delegation-odam", amount: circularValue("delegation-odam") },
  SSR: { id: "2017-delegation-ssr", amount: circularValue("delegation-ssr") },
} as const;

/** Headline envelopes of the second delegation of 2017, as printed (letter). */
export const envDelegation = defineFunction({
  id: "ENV.DELEGATION",
  description: {
    fr: "Montants annoncés par la deuxième délégation de 2017.",
    en: "Amounts announced by the second delegation of 2017.",
  },
  arguments: {
    item: choice({
      name: { fr: "poste", en: "item" },
      description: { fr: "Enveloppe voulue.", en: "Envelope wanted." },
      domain: { fr: "TOTAL, MIGAC, ODAM ou SSR", en: "TOTAL, MIGAC, ODAM or SSR" },
      choices: { TOTAL: [], MIGAC: [], ODAM: [], SSR: ["SMR"] },
      default: "TOTAL",
    }),
    vintage: vintage2017,
  },
  result: euros,
  sources: Object.values(envelopes).map(({ id }) => id),
  note: {
    fr: "TOTAL est le montant imprimé ; ses trois parties en font 0,1 M€ de moins, ce que l’arrondi explique.",
    en: "TOTAL is the printed amount; its three parts make 0.1 M€ less, which rounding explains.",
  },
  examples: [
    { formula: "=ENV.DELEGATION()", value: "270600000" },
    { formula: '=ENV.DELEGATION("MIGAC")', value: "244600000" },
    { formula: '=ENV.DELEGATION("USLD")', error: "#N/A" },
  ],
  compute: ({ item }, trace, at) => {
    const { id, amount } = envelopes[item];
    trace?.source(id);
    trace?.step(`${item} : ${showNumber(amount(at))} €`, `${item}: €${showNumber(amount(at))}`);
    return amount(at);
  },
});
