import type { Cause } from "../../checks/cause";
import type { LabelledLine } from "../../checks/findingFields";
import type { SlipKind } from "../../diagnosis/slip";
import type { Language } from "../language";
import type { Say } from "./say";

type Words = Readonly<Record<SlipKind, (cause: Cause, line: string) => string>>;

const french: Words = {
  transposition: () => "deux chiffres voisins intervertis",
  digit: () => "un chiffre erroné",
  "missing-digit": () => "un chiffre manquant",
  "extra-digit": () => "un chiffre en trop",
  sign: () => "signe inversé",
  scale: () => "montant décalé d’une puissance de dix, par l’unité ou la virgule",
  swap: ({ partner }) => (partner ? `valeurs échangées avec ${partner}` : "deux valeurs échangées"),
  "missing-row": (_, line) => `${line} manque dans le total`,
  "duplicated-row": (_, line) => `${line} est comptée deux fois dans le total`,
  "double-counted-subtotal": (_, line) => `un sous-total est additionné avec ses propres parties (${line})`,
  "stale-total": () => "total resté d’un état antérieur du tableau",
  "text-number": () => "un nombre stocké en texte que la somme ignore",
  "hidden-decimals": () => "décimales cachées par le format d’affichage",
  empty: () => "un montant oublié",
  unknown: () => "cause inconnue",
};

const english: Words = {
  transposition: () => "two neighbouring digits swapped",
  digit: () => "one wrong digit",
  "missing-digit": () => "one missing digit",
  "extra-digit": () => "one digit too many",
  sign: () => "sign reversed",
  scale: () => "amount off by a power of ten, by its unit or decimal point",
  swap: ({ partner }) => (partner ? `values swapped with ${partner}` : "two values swapped"),
  "missing-row": (_, line) => `${line} is missing from the total`,
  "duplicated-row": (_, line) => `${line} is counted twice in the total`,
  "double-counted-subtotal": (_, line) => `a subtotal is added to its own parts (${line})`,
  "stale-total": () => "total left from an earlier state of the table",
  "text-number": () => "a number stored as text that the sum skips",
  "hidden-decimals": () => "decimals hidden by the number format",
  empty: () => "an amount was forgotten",
  unknown: () => "cause unknown",
};

const words: Readonly<Record<Language, Words>> = { fr: french, en: english };

/**
 * What kind of slip explains a finding; `line` is the line at fault, when there is one.
 * @example sayCause(cause, null, say.fr) // "deux chiffres voisins intervertis"
 */
export function sayCause(cause: Cause, line: LabelledLine | null, say: Say): string {
  const kinds = {
    fr: { row: "la ligne", column: "la colonne" },
    en: { row: "row", column: "column" },
  } as const;
  const named =
    line === null
      ? { fr: "une ligne", en: "a line" }[say.language]
      : [
          kinds[say.language][line.kind],
          ...(line.kind === "row" ? [line.place] : []),
          say.quote(line.label),
        ].join(" ");
  return words[say.language][cause.kind](cause, named);
}
