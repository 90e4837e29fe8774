import type { RefusalReason } from "../../amounts";

/** Why an amount cell cannot be read: a refusal of the text, or what the cell holds instead of an amount. */
export type UnreadableReason = RefusalReason | "date" | "boolean" | "words";

/** The reasons in French, to stand in parentheses after the text. */
export const unreadableFrench: Readonly<Record<UnreadableReason, string>> = {
  "uneven-groups": "groupes de chiffres qui ne sont pas des milliers",
  "trailing-digits": "chiffres en trop après les décimales",
  "several-separators": "plusieurs séparateurs mêlés",
  "ambiguous-dot": "point des milliers ou des décimales",
  "ambiguous-comma": "virgule des décimales ou des milliers",
  incomplete: "rien après la virgule",
  "leading-zero": "zéro en tête, comme un code",
  "ambiguous-sign": "tiret qui peut être un signe moins",
  "ambiguous-parentheses": "appel de note ou montant négatif",
  "ambiguous-unit": "unité incertaine",
  "foreign-currency": "autre monnaie que l’euro",
  "letter-for-digit": "lettre à la place d’un chiffre",
  "stray-characters": "caractères étrangers au nombre",
  "several-numbers": "plusieurs nombres dans la cellule",
  scientific: "notation scientifique, des chiffres peuvent manquer",
  "too-long": "trop de chiffres pour un montant",
  date: "date à la place d’un montant",
  boolean: "VRAI ou FAUX à la place d’un montant",
  words: "texte à la place d’un montant",
};

/** The reasons in English. */
export const unreadableEnglish: Readonly<Record<UnreadableReason, string>> = {
  "uneven-groups": "groups of digits that are no thousands",
  "trailing-digits": "more digits after the decimals",
  "several-separators": "several kinds of separators",
  "ambiguous-dot": "dot for thousands or for decimals",
  "ambiguous-comma": "comma for decimals or for thousands",
  incomplete: "nothing after the decimal mark",
  "leading-zero": "leading zero, as in a code",
  "ambiguous-sign": "dash that may be a minus sign",
  "ambiguous-parentheses": "footnote mark or negative amount",
  "ambiguous-unit": "uncertain unit",
  "foreign-currency": "another currency than the euro",
  "letter-for-digit": "letter instead of a digit",
  "stray-characters": "characters that are no part of a number",
  "several-numbers": "several numbers in the cell",
  scientific: "scientific notation, digits may be lost",
  "too-long": "too many digits for an amount",
  date: "date instead of an amount",
  boolean: "TRUE or FALSE instead of an amount",
  words: "text instead of an amount",
};
