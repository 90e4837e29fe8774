import type { Bilingual } from "./functions";

/** What each family of functions is about, by the first part of their names. */
export const functionFamilies: Readonly<Record<string, Bilingual>> = {
  COUT: { fr: "Coûts de référence", en: "Reference costs" },
  CTRL: { fr: "Contrôles dans une cellule", en: "Checks in a cell" },
  DATE: { fr: "Dates et fenêtres", en: "Dates and windows" },
  DOT: { fr: "Dotations et délégations", en: "Grants and delegations" },
  ELIG: { fr: "Éligibilité", en: "Eligibility" },
  ENV: { fr: "Enveloppes et annexes publiées", en: "Envelopes and published annexes" },
  FINESS: { fr: "Codes et libellés", en: "Codes and labels" },
  IND: { fr: "Indicateurs", en: "Indicators" },
  MONTANT: { fr: "Codes et libellés", en: "Codes and labels" },
  NOM: { fr: "Codes et libellés", en: "Codes and labels" },
  PARAM: { fr: "Paramètres et sources", en: "Parameters and sources" },
  REGION: { fr: "Régions", en: "Regions" },
  REPART: { fr: "Répartition d’une enveloppe", en: "Sharing out an envelope" },
  SOURCE: { fr: "Paramètres et sources", en: "Parameters and sources" },
  SUBV: { fr: "Subventions 2007", en: "Subsidies of 2007" },
};
