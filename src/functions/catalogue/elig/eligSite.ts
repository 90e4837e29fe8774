import { boolean } from "../../arguments/boolean";
import { defineFunction } from "../../definition";
import { verdict } from "../../resultKind";

const domain = { fr: "VRAI ou FAUX, oui ou non, 1 ou 0", en: "TRUE or FALSE, yes or no, 1 or 0" };

/** Is it an outlying site? Three conditions together (2007, annexe II-B). */
export const eligSite = defineFunction({
  id: "ELIG.SITE",
  description: {
    fr: "Un lieu est-il un site périphérique au sens de la circulaire de 2007 ?",
    en: "Is a place an outlying site in the meaning of the 2007 circular?",
  },
  arguments: {
    distinct: boolean({
      name: { fr: "distinct", en: "distinct" },
      description: {
        fr: "Lieu distinct de l’établissement principal.",
        en: "Apart from the main establishment.",
      },
      domain,
      zeroIsNo: true,
    }),
    psychiatry: boolean({
      name: { fr: "activité_psy", en: "psychiatric_activity" },
      description: {
        fr: "Activité de psychiatrie à saisir au RIM-P.",
        en: "Psychiatric activity to record.",
      },
      domain,
      zeroIsNo: true,
    }),
    direct: boolean({
      name: { fr: "connexion_directe", en: "direct_connection" },
      description: {
        fr: "Le lieu peut joindre directement le réseau principal.",
        en: "The place can join the main network directly.",
      },
      domain,
      zeroIsNo: true,
    }),
  },
  result: verdict,
  sources: ["2007-site-peripherique-definition"],
  examples: [
    { formula: "=ELIG.SITE(VRAI;VRAI;FAUX)", value: true },
    { formula: "=ELIG.SITE(VRAI;VRAI;VRAI)", value: false },
    { formula: '=ELIG.SITE("oui";"oui";"non")', value: true },
    { formula: '=ELIG.SITE(VRAI;VRAI;"peut-être")', error: "#VALEUR!" },
  ],
  compute: ({ distinct, psychiatry, direct }, trace) => {
    trace?.step(
      "lieu distinct, activité de psychiatrie, aucune connexion directe : les trois à la fois",
      "apart, psychiatric activity, no direct connection: all three together",
    );
    return distinct && psychiatry && !direct;
  },
});
