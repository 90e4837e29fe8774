import { ruleKey } from "../../../circulars";
import { vintage2007 } from "../../arguments/vintage";
import { choice } from "../../arguments/choice";
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
      choices: {
        M: ["mise à jour", "outils"],
        F: ["formation"],
        P: ["périphérique", "liaisons", "connexion"],
      },
    }),
    kind: choice({
      name: { fr: "nature", en: "kind" },
      description: { fr: "Nature de la dépense.", en: "Kind of expense." },
      choices: {
        EQUIPEMENT: ["équipements", "acquisition d’équipement", "équipements informatiques"],
        LOGICIEL: ["logiciels", "acquisition de logiciels"],
        LICENCE: ["licences", "licences informatiques", "licence informatique"],
        EXPERTISE: ["expertises", "frais d’expertise"],
        DEPLACEMENT: ["déplacements", "frais de déplacement"],
        ACCUEIL: ["accueil des intervenants", "accueil des participants"],
        DEDOMMAGEMENT: ["dédommagements", "dédommagement des intervenants", "dédommagement des participants"],
        DOCUMENTS: ["document", "documents pédagogiques", "fourniture de documents pédagogiques"],
        CONNEXION: ["connexions", "liaison", "liaisons", "connexion des sites"],
        MATERIEL: ["matériels", "acquisition du matériel", "matériel informatique"],
        FORMATION_RIMP: ["formation RIM-P", "formation au RIM-P", "formation du personnel"],
        FORMATION_RESEAUX: ["formation aux réseaux"],
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
