import { vintage2017 } from "../../arguments/vintage";
import { choice } from "../../arguments/choice";
import { condition } from "../../arguments/condition";
import { date } from "../../arguments/date";
import { quota } from "../../arguments/quota";
import { text } from "../../arguments/text";
import { circularDate, circularValue } from "../../circularValue";
import { showDate } from "../../dateSerial";
import { quantity } from "../../arguments/quantity";
import { defineFunction } from "../../definition";
import { editDistance } from "../../../territories";
import { normalise } from "../../labels";
import { refuse } from "../../refusal";
import { showCell } from "../../cell";
import { verdict } from "../../resultKind";
import { showNumber } from "../../showNumber";

const firstDay = circularDate("attractivite-prime-date");
const shortest = circularValue("attractivite-prime-eligibilite", "duree_min");
const fullTime = circularValue("attractivite-prime-eligibilite", "quotite");

const named = [
  "MK",
  "MKDE",
  "kiné",
  "kinésithérapeute",
  "masseur-kinésithérapeute",
  "masseuse-kinésithérapeute",
  "orthophoniste",
] as const;
// Their plurals too: « masseurs-kinésithérapeutes ».
const singular = (typed: string): string =>
  normalise(
    typed
      .split(/[^\p{L}]+/u)
      .map((word) => word.replace(/s$/i, ""))
      .join(" "),
  );
const trades: ReadonlySet<string> = new Set(named.map(singular));

/** A trade cut short or misspelt by two letters at most: further away is another trade. */
const nearTrade = (typed: string): string | undefined =>
  named.find((trade) => {
    const known = singular(trade);
    return (
      typed.length >= 3 &&
      (known.startsWith(typed) || (known.length > 6 && editDistance(typed, known, 2) <= 2))
    );
  });

// Beyond, a year or a date was typed.
const longestCareer = 60;

const tradeName = { fr: "corps", en: "trade" };

/** Commitment bonus of physiotherapists and speech therapists: every condition together (2017, annexe II). */
export const eligPrime = defineFunction({
  id: "ELIG.PRIME",
  description: {
    fr: "Un agent a-t-il droit à la prime d’engagement de la filière rééducation (2017) ?",
    en: "Is a worker entitled to the commitment bonus of rehabilitation trades (2017)?",
  },
  arguments: {
    trade: text({
      name: tradeName,
      description: { fr: "MK, ORTHOPHONISTE ou autre.", en: "MK, ORTHOPHONISTE or other." },
    }),
    engaged: date({
      name: { fr: "date", en: "date" },
      description: { fr: "Date de l’engagement.", en: "Day of the commitment." },
    }),
    quota: quota({ fr: "1 pour un temps plein.", en: "1 for full time." }),
    years: quantity({
      name: { fr: "années", en: "years" },
      description: { fr: "Années consécutives d’engagement.", en: "Consecutive years of commitment." },
      words: ["ans"],
      domain: { fr: `de 0 à ${longestCareer}`, en: `0 to ${longestCareer}` },
      maximum: longestCareer,
    }),
    employer: choice({
      name: { fr: "type", en: "type" },
      description: {
        fr: "Établissement public de santé ou ESMS.",
        en: "Public hospital or social establishment.",
      },
      choices: { EPS: ["établissement public de santé"], ESMS: ["établissement social et médico-social"] },
    }),
    fragile: condition(
      { fr: "territoire_fragile", en: "fragile_territory" },
      { fr: "Territoire où l’offre de soins est fragile.", en: "Territory where care is fragile." },
    ),
    vintage: vintage2017,
  },
  result: verdict,
  sources: ["2017-attractivite-prime-date", "2017-attractivite-prime-eligibilite"],
  note: {
    fr: "Les psychomotriciens ne sont pas cités ici ; le texte ne donne pas le montant de la prime.",
    en: "Psychomotor therapists are not named here; the text gives no amount for the bonus.",
  },
  examples: [
    { formula: '=ELIG.PRIME("MK";"10/05/2017";1;3;"EPS";VRAI)', value: true },
    { formula: '=ELIG.PRIME("PSYCHOMOTRICIEN";"01/06/2017";1;3;"EPS";VRAI)', value: false },
    { formula: '=ELIG.PRIME("MK";"01/06/2017";1,2;3;"EPS";VRAI)', error: "#VALEUR!" },
  ],
  compute: ({ trade, engaged, quota, years, fragile }, trace, at) => {
    const since = showDate(firstDay(at));
    trace?.step(
      `engagement à partir du ${since}, temps plein, au moins ${showNumber(shortest(at))} ans`,
      `commitment from ${since}, full time, at least ${showNumber(shortest(at))} years`,
    );
    const lasting = quota.equals(fullTime(at)) && !years.lessThan(shortest(at));
    if (!/\p{L}/u.test(trade))
      refuse("#VALEUR!", "text-expected", { argument: tradeName, received: showCell(trade) });
    const isNamed = trades.has(singular(trade));
    const nearest = isNamed ? undefined : nearTrade(singular(trade));
    if (nearest !== undefined)
      refuse("#N/A", "near-label", {
        argument: tradeName,
        received: showCell(trade),
        nearest,
        choices: named.join(", "),
      });
    return isNamed && engaged >= firstDay(at) && lasting && fragile;
  },
});
