import type { Bilingual } from "../../messages/functions";
import { number, type NumberSource } from "./number";
import { numbers } from "./range";

const euro = { fr: "€", en: "€" };
const unitOfEnvelope = { fr: "unité de l’enveloppe", en: "unit of the envelope" };

/** The amount to share out, of either sign unless a minimum is given. */
export const envelope = (
  options: {
    readonly description?: Bilingual;
    readonly minimum?: NumberSource;
    readonly default?: NumberSource;
  } = {},
) =>
  number({
    name: { fr: "enveloppe", en: "envelope" },
    description: {
      fr: "Montant à répartir, multiple du pas.",
      en: "Amount to share out, a multiple of the step.",
    },
    unit: euro,
    ...(options.minimum === undefined ? {} : { domain: { fr: "≥ 0", en: "≥ 0" } }),
    ...options,
  });

/** What the shares are proportional to, one cell per participant. */
export const keys = numbers({
  name: { fr: "clés", en: "keys" },
  description: {
    fr: "Clé de chaque bénéficiaire ; une cellule vide ou nulle ne reçoit rien.",
    en: "Key of each beneficiary; an empty or zero cell receives nothing.",
  },
  domain: { fr: "≥ 0 dans chaque cellule", en: "≥ 0 in each cell" },
  minimum: 0,
  noTotal: true,
  alike: true,
});

/** The amounts of a list, one per cell. */
export const amounts = (minimum?: NumberSource) =>
  numbers({
    name: { fr: "montants", en: "amounts" },
    description: { fr: "Un montant par cellule.", en: "One amount per cell." },
    unit: unitOfEnvelope,
    ...(minimum === undefined
      ? {}
      : { minimum, noTotal: true, domain: { fr: "≥ 0 dans chaque cellule", en: "≥ 0 in each cell" } }),
  });

/** The rounding step: a cent unless told; 100 for a tenth of k€. */
export const step = (byDefault: NumberSource = 0.01) =>
  number({
    name: { fr: "pas", en: "step" },
    description: {
      fr: "Pas d’arrondi des parts ; 100 pour des dixièmes de k€.",
      en: "Rounding step of the shares; 100 for tenths of k€.",
    },
    unit: unitOfEnvelope,
    domain: { fr: "> 0", en: "> 0" },
    above: 0,
    default: byDefault,
  });
