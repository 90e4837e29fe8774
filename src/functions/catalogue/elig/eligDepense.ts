import { ruleKey } from "../../../circulars";
import { vintage2007 } from "../../arguments/vintage";
import { choice } from "../../arguments/choice";
import { envelopeLabels } from "../../arguments/envelopeLabels";
import { condition } from "../../arguments/condition";
import { defineFunction } from "../../definition";
import { verdict } from "../../resultKind";

const sources = {
  M: ["2007-m-objet"],
  F: ["2007-f-depenses-couvertes"],
  P: ["2007-p-objet-connexions", "2007-p-objet-materiel", "2007-p-objet-formation-reseaux"],
} as const;

/** Does an envelope of 2007 cover a kind of expense? (2007, annexe II) */
export const eligDepense = defineFunction({
  id: "ELIG.DEPENSE",
  description: {
    fr: "Une dépense est-elle couverte par l’enveloppe M, F ou P de 2007 ?",
    en: "Is an expense covered by envelope M, F or P of 2007?",
  },
  arguments: {
    envelope: choice({
      name: { fr: "enveloppe", en: "envelope" },
      description: {
        fr: "M (outils), F (formation) ou P (liaisons).",
        en: "M (tools), F (training) or P (links).",
      },
      choices: envelopeLabels,
    }),
    kind: choice({
      name: { fr: "nature", en: "kind" },
      description: { fr: "Nature de la dépense.", en: "Kind of expense." },
      choices: {
        EQUIPEMENT: ["acquisition d’équipement", "équipement informatique"],
        LOGICIEL: ["acquisition de logiciels", "logiciel informatique"],
        LICENCE: ["licence informatique", "acquisition de licences informatiques"],
        EXPERTISE: ["frais d’expertise", "acquisition d’expertise"],
        DEPLACEMENT: ["frais de déplacement", "déplacement des intervenants", "déplacement des participants"],
        ACCUEIL: [
          "hébergement",
          "frais d’hébergement",
          "frais d’accueil",
          "accueil des intervenants",
          "accueil des participants",
        ],
        DEDOMMAGEMENT: [
          "indemnisation",
          "indemnités",
          "dédommagement des intervenants",
          "dédommagement des participants",
        ],
        DOCUMENTS: ["document", "documents pédagogiques", "fourniture de documents pédagogiques"],
        CONNEXION: [
          "connexion informatique",
          "liaison",
          "connexion des sites",
          "mise en œuvre des connexions informatiques",
        ],
        MATERIEL: ["acquisition du matériel", "matériel informatique"],
        FORMATION_RIMP: ["formation au RIM-P", "formation du personnel", "formation du personnel au RIM-P"],
        FORMATION_RESEAUX: [
          "formation aux réseaux",
          "formation aux réseaux informatiques",
          "formation aux technologies des réseaux",
          "formation à l’utilisation des technologies des réseaux informatiques",
        ],
      },
    }),
    oneVendor: condition(
      { fr: "propre_à_une_firme", en: "vendor_specific" },
      { fr: "Formation propre à un fournisseur.", en: "Training tied to one vendor." },
      false,
    ),
    vintage: vintage2007,
  },
  result: verdict,
  sources: [...Object.values(sources).flat(), "2007-formation-firme-exclue"],
  examples: [
    { formula: '=ELIG.DEPENSE("P";"formation réseaux")', value: true },
    { formula: '=ELIG.DEPENSE("P";"FORMATION_RESEAUX";VRAI)', value: false },
    { formula: '=ELIG.DEPENSE("F";"LOGICIEL")', value: false },
    { formula: '=ELIG.DEPENSE("M";"CAFE")', error: "#N/A" },
  ],
  compute: ({ envelope, kind, oneVendor }, trace, at) => {
    const covered = sources[envelope].flatMap((id) => at.text(ruleKey(id)).split(";"));
    const list = covered.join(", ");
    trace?.step(`l’enveloppe ${envelope} couvre : ${list}`, `envelope ${envelope} covers: ${list}`);
    return covered.includes(kind) && !(oneVendor && kind === "FORMATION_RESEAUX");
  },
});
