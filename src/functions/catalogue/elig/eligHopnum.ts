import { vintage2017 } from "../../arguments/vintage";
import { condition } from "../../arguments/condition";
import { date } from "../../arguments/date";
import { circularDate } from "../../circularValue";
import { showDate } from "../../dateSerial";
import { defineFunction } from "../../definition";
import { verdict } from "../../resultKind";

const limit = circularDate("hopital-numerique-cibles");

/** Hôpital numérique payment for use: every condition together (2017, annexe IV). */
export const eligHopnum = defineFunction({
  id: "ELIG.HOPNUM",
  description: {
    fr: "Un établissement a-t-il droit au soutien à l’usage d’Hôpital numérique (2017) ?",
    en: "Is an establishment entitled to the Hôpital numérique support for use (2017)?",
  },
  arguments: {
    atSelection: condition(
      { fr: "prérequis_sélection", en: "prerequisites_at_selection" },
      { fr: "Prérequis conformes à la sélection.", en: "Prerequisites met at selection." },
    ),
    atTargets: condition(
      { fr: "prérequis_atteinte", en: "prerequisites_at_targets" },
      {
        fr: "Prérequis conformes à l’atteinte des cibles.",
        en: "Prerequisites met when targets are reached.",
      },
    ),
    alreadyPaid: condition(
      { fr: "financé_H2012", en: "paid_by_h2012" },
      { fr: "Même domaine déjà financé par Hôpital 2012.", en: "Same field already paid by Hôpital 2012." },
    ),
    finished: condition(
      { fr: "H2012_terminé", en: "h2012_finished" },
      {
        fr: "Projet Hôpital 2012 terminé ; VRAI s’il n’y en a pas.",
        en: "Hôpital 2012 project finished; TRUE if none.",
      },
    ),
    reached: date({
      name: { fr: "date_atteinte", en: "targets_date" },
      description: { fr: "Date d’atteinte des cibles d’usage.", en: "Day the usage targets were reached." },
    }),
    validated: condition(
      { fr: "validation_ARS", en: "ars_validation" },
      { fr: "Atteinte validée par l’ARS.", en: "Validated by the ARS." },
    ),
    privateSingle: condition(
      { fr: "privé_mono", en: "private_single" },
      {
        fr: "Établissement privé de SSR seul ou de psychiatrie seule, financé par le FMESPP.",
        en: "Private establishment of SSR only or psychiatry only, paid by the FMESPP.",
      },
      false,
    ),
    vintage: vintage2017,
  },
  result: verdict,
  sources: [
    "2017-hopital-numerique-prerequis",
    "2017-hopital-numerique-non-cumul",
    "2017-hopital-numerique-cibles",
    "2017-hopital-numerique-validation-ars",
    "2017-hopital-numerique-exclusion-prives",
  ],
  note: {
    fr: "« Avant » la date limite est lu strictement : le jour même n’est pas admis.",
    en: "“Before” the limit is read strictly: the day itself is not accepted.",
  },
  examples: [
    { formula: '=ELIG.HOPNUM(VRAI;VRAI;FAUX;VRAI;"30/12/2017";VRAI)', value: true },
    { formula: '=ELIG.HOPNUM(VRAI;VRAI;FAUX;VRAI;"31/12/2017";VRAI)', value: false },
    { formula: '=ELIG.HOPNUM(VRAI;VRAI;FAUX;VRAI;"bientôt";VRAI)', error: "#VALEUR!" },
  ],
  compute: (met, trace, at) => {
    const [day, last] = [showDate(met.reached), showDate(limit(at))];
    trace?.step(`${day} avant le ${last} ?`, `${day} before ${last}?`);
    const prerequisites = met.atSelection && met.atTargets && met.finished && !met.alreadyPaid;
    return prerequisites && met.reached < limit(at) && met.validated && !met.privateSingle;
  },
});
