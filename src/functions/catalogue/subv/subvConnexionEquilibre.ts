import { vintage2007 } from "../../arguments/vintage";
import { balancingBase, spentAtBase, type BaseLimits } from "../../../allocation/balancingBase";
import { Rational, sum } from "../../../allocation/rational";
import { establishmentCap, highestBase, lowestBase } from "../../arguments/connectionBase";
import { euroAmount } from "../../arguments/euroAmount";
import { numbers } from "../../arguments/range";
import { defineFunction } from "../../definition";
import type { Bilingual } from "../../../messages/functions";
import { overrunArgument, requireWithin } from "./overrun";
import { refuse } from "../../refusal";
import { ratio } from "../../resultKind";
import type { Parameters } from "../../parameters";
import { showNumber } from "../../showNumber";

const units = {
  name: { fr: "unités", en: "units" },
  description: {
    fr: "Liaisons pondérées de chaque établissement, une cellule par établissement.",
    en: "Weighted links of each establishment, one cell each.",
  },
  domain: { fr: "plage de nombres ≥ 0", en: "a range of numbers ≥ 0" },
  minimum: 0,
  noTotal: true,
} as const;

const limitsAt = (at: Parameters): BaseLimits => ({
  lowest: lowestBase(at),
  highest: highestBase(at),
  cap: establishmentCap(at),
});

/** How many weighted links the envelope pays at the lowest base, when no establishment is capped. */
const unitsThatFit = (envelope: Rational, weights: readonly Rational[], at: Parameters): Bilingual => {
  const links = showNumber(Rational.ratio(envelope.dividedBy(lowestBase(at)).times(2).floor(), 2n));
  const total = showNumber(sum(weights));
  return {
    fr: `à la base minimale de ${showNumber(lowestBase(at))} €, ${links} liaisons pondérées sur ${total} si aucune n’est plafonnée`,
    en: `at the lowest base of €${showNumber(lowestBase(at))}, ${links} weighted links out of ${total} when none is capped`,
  };
};

/** Base that exactly spends the envelope when each establishment is capped (2007, annexe II, order of the computation). */
export const subvConnexionEquilibre = defineFunction({
  id: "SUBV.CONNEXION.EQUILIBRE",
  description: {
    fr: "Base qui dépense exactement l’enveloppe P, chaque établissement étant plafonné (2007).",
    en: "Base that spends envelope P exactly, each establishment being capped (2007).",
  },
  arguments: {
    envelope: euroAmount({
      name: { fr: "enveloppe", en: "envelope" },
      description: { fr: "Dotation P, régionale ou nationale.", en: "Envelope P, regional or national." },
    }),
    units: numbers(units),
    overrun: overrunArgument({
      fr: "refusé par défaut entre plusieurs établissements, dit pour un seul",
      en: "by default refused among several establishments, told for a single one",
    }),
    vintage: vintage2007,
  },
  result: { ...ratio, unit: { fr: "€/connexion", en: "€/connection" } },
  sources: [
    "2007-ordre-calcul",
    "2007-p-repartition-regionale",
    "2007-p-structure-deduite",
    "2007-connexion-plancher-principes",
    "2007-connexion-plafond-base-3000",
    "2007-connexion-plafond-etablissement-principes",
  ],
  note: {
    fr: "Rend la base minimale ou maximale quand l’enveloppe ne peut pas être dépensée entre les deux : le reliquat est dit avec les étapes, le dépassement est refusé dès que plusieurs établissements se partagent l’enveloppe, sinon dit par Expliquer la cellule et par le contrôle du classeur.",
    en: "Gives the lowest or the highest base when the envelope cannot be spent in between: what is left is told with the steps, an overrun is refused as soon as several establishments share the envelope, otherwise told by Explain the cell and by the check of the workbook.",
  },
  examples: [
    { formula: "=SUBV.CONNEXION.EQUILIBRE(100000;{60})", value: "1700" },
    { formula: "=SUBV.CONNEXION.EQUILIBRE(500000;{30;20})", value: "3000" },
    { formula: "=SUBV.CONNEXION.EQUILIBRE(656675;{54;54;54;54;54;54;54;12,5})", error: "#VALEUR!" },
    { formula: "=SUBV.CONNEXION.EQUILIBRE(1000;{0})", error: "#DIV/0!" },
  ],
  compute: ({ envelope, units: { values }, overrun }, trace, at) => {
    const weights = values.filter((value): value is Rational => value !== null && !value.isZero());
    if (weights.length === 0) refuse("#DIV/0!", "zero-divisor", { argument: units.name });
    const base = balancingBase(envelope, weights, limitsAt(at));
    const spent = spentAtBase(base, weights, limitsAt(at));
    requireWithin(
      {
        spent,
        envelope,
        whatFits: () => unitsThatFit(envelope, weights, at),
        nothingFits: envelope.lessThan(lowestBase(at)),
        asked: overrun,
        refusedByDefault: weights.length > 1,
      },
      trace,
    );
    if (trace !== null) {
      const [unit, paid, total] = [base, spent, envelope].map(showNumber);
      trace.step(
        `base ${unit} € : ${paid} € dépensés sur ${total} € ; établissements : ${weights.length}`,
        `base €${unit}: €${paid} spent out of €${total}; establishments: ${weights.length}`,
      );
    }
    return base;
  },
});
