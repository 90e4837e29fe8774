import { condition } from "../../arguments/condition";
import { defineFunction } from "../../definition";
import { verdict } from "../../resultKind";

/** Support of the first phase of HOP’EN 2: every condition together (2024, annexe VII-II). */
export const eligHopen = defineFunction({
  id: "ELIG.HOPEN",
  description: {
    fr: "Un établissement a-t-il droit à l’amorçage de HOP’EN 2 (2024) : accepté en phase 1, prérequis et cibles atteints et validés ?",
    en: "Is an establishment entitled to the start of HOP’EN 2 (2024): accepted in phase 1, prerequisites and targets met and validated?",
  },
  arguments: {
    accepted: condition(
      { fr: "accepté_phase_1", en: "accepted_in_phase_1" },
      { fr: "Établissement accepté dans la première phase.", en: "Accepted in the first phase." },
    ),
    prerequisites: condition(
      { fr: "prérequis", en: "prerequisites" },
      { fr: "Prérequis atteints.", en: "Prerequisites met." },
    ),
    targets: condition(
      { fr: "cibles", en: "targets" },
      {
        fr: "Cibles d’un objectif prioritaire au moins atteintes.",
        en: "Targets of one priority at least met.",
      },
    ),
    validated: condition(
      { fr: "validation_ARS", en: "ars_validation" },
      { fr: "Atteinte validée par l’ARS.", en: "Validated by the ARS." },
    ),
    grouped: condition(
      { fr: "membre_GHT", en: "in_ght" },
      { fr: "Établissement membre d’un GHT.", en: "Member of a hospital group." },
      false,
    ),
    supports: condition(
      { fr: "support_GHT", en: "seat_of_ght" },
      {
        fr: "Établissement support de son GHT : c’est lui qui reçoit les crédits du groupement.",
        en: "Seat of its hospital group: it receives the credits of the group.",
      },
      false,
    ),
  },
  result: verdict,
  sources: [
    "2024-hopen-eligibilite",
    "2024-hopen-prerequis",
    "2024-hopen-maille-ght",
    "2024-hopen-maille-etablissement",
  ],
  note: {
    fr: "Le montant dépend d’un barème d’activité que la circulaire n’imprime pas.",
    en: "The amount follows a scale of activity that the circular does not print.",
  },
  examples: [
    { formula: "=ELIG.HOPEN(VRAI;VRAI;VRAI;VRAI)", value: true },
    { formula: '=ELIG.HOPEN("oui";"oui";"oui";"oui";"oui";"non")', value: false },
    { formula: '=ELIG.HOPEN(VRAI;VRAI;VRAI;"en cours")', error: "#VALEUR!" },
  ],
  compute: ({ accepted, prerequisites, targets, validated, grouped, supports }, trace) => {
    trace?.step(
      grouped
        ? "dans un GHT, les crédits vont à l’établissement support"
        : "hors GHT, les crédits vont à l’établissement",
      grouped
        ? "in a hospital group, credits go to its seat"
        : "outside a group, credits go to the establishment",
    );
    return accepted && prerequisites && targets && validated && (!grouped || supports);
  },
});
