import { parameterText } from "../../../circulars";
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
      choices: { M: [], F: [], P: [] },
    }),
    kind: choice({
      name: { fr: "nature", en: "kind" },
      description: { fr: "Nature de la dépense.", en: "Kind of expense." },
      choices: {
        EQUIPEMENT: ["équipements"],
        LOGICIEL: ["logiciels"],
        LICENCE: ["licences"],
        EXPERTISE: ["expertises"],
        DEPLACEMENT: ["déplacements"],
        ACCUEIL: [],
        DEDOMMAGEMENT: ["dédommagements"],
        DOCUMENTS: ["document"],
        CONNEXION: ["connexions"],
        MATERIEL: ["matériels"],
        FORMATION_RIMP: ["formation RIM-P", "formation au RIM-P"],
        FORMATION_RESEAUX: ["formation aux réseaux"],
      },
    }),
    oneVendor: condition(
      { fr: "propre_à_une_firme", en: "vendor_specific" },
      { fr: "Formation propre à un fournisseur.", en: "Training tied to one vendor." },
      false,
    ),
  },
  result: verdict,
  sources: [...Object.values(sources).flat(), "2007-formation-firme-exclue"],
  examples: [
    { formula: '=ELIG.DEPENSE("P";"formation réseaux")', value: true },
    { formula: '=ELIG.DEPENSE("P";"FORMATION_RESEAUX";VRAI)', value: false },
    { formula: '=ELIG.DEPENSE("F";"LOGICIEL")', value: false },
    { formula: '=ELIG.DEPENSE("M";"CAFE")', error: "#N/A" },
  ],
  compute: ({ envelope, kind, oneVendor }, trace) => {
    const covered = sources[envelope].flatMap((id) => parameterText(id).split(";"));
    const list = covered.join(", ");
    trace?.step(`l’enveloppe ${envelope} couvre : ${list}`, `envelope ${envelope} covers: ${list}`);
    return covered.includes(kind) && !(oneVendor && kind === "FORMATION_RESEAUX");
  },
});
