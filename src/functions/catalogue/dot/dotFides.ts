import { vintage2017 } from "../../arguments/vintage";
import { Rational } from "../../../allocation/rational";
import { condition } from "../../arguments/condition";
import { circularValue } from "../../circularValue";
import { defineFunction } from "../../definition";
import { refuse } from "../../refusal";
import { euros } from "../../resultKind";
import { showNumber } from "../../showNumber";

const firstPhase = circularValue("fides-phase-1");
const secondPhase = circularValue("fides-phase-2");
const accepted = { fr: "chaîne_recettée", en: "chain_accepted" };

/** FIDES experimenter: first sending processed, then whole chain accepted (2017, annexe IV). */
export const dotFides = defineFunction({
  id: "DOT.FIDES",
  description: {
    fr: "Aide à l’expérimentateur de la facturation directe FIDES (2017).",
    en: "Aid to the experimenter of direct billing FIDES (2017).",
  },
  arguments: {
    firstSending: condition(
      { fr: "envoi_B2", en: "b2_sending" },
      {
        fr: "Premier envoi de factures B2 traité et analysé.",
        en: "First sending of B2 invoices processed.",
      },
    ),
    accepted: condition(
      accepted,
      { fr: "Chaîne entière en production et recettée.", en: "Whole chain in production and accepted." },
      false,
    ),
    vintage: vintage2017,
  },
  result: euros,
  sources: [
    "2017-fides-phase-1",
    "2017-fides-phase-2",
    "2017-fides-total-etablissement",
    "2017-fides-recette",
  ],
  examples: [
    { formula: "=DOT.FIDES(VRAI)", value: "60000" },
    { formula: "=DOT.FIDES(VRAI;VRAI)", value: "100000" },
    { formula: "=DOT.FIDES(FAUX;VRAI)", error: "#VALEUR!" },
  ],
  compute: ({ firstSending, accepted: whole }, trace, at) => {
    if (whole && !firstSending) refuse("#VALEUR!", "first-phase-missing", { argument: accepted });
    const first = firstSending ? firstPhase(at) : Rational.zero;
    const second = whole ? secondPhase(at) : Rational.zero;
    trace?.step(
      `${showNumber(first)} + ${showNumber(second)} €`,
      `€${showNumber(first)} + €${showNumber(second)}`,
    );
    return first.plus(second);
  },
});
