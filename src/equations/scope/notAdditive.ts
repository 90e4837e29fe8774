import { normaliseLabel } from "../../amounts/normaliseLabel";
import type { LineWords } from "./lineWords";

/** Data that are « consolidées » once they are final add up as any. */
const finalData =
  /\b(?:donnees?|chiffres?|resultats?|data|figures) (?:\p{L}+ ){0,2}consolid|\b(?:non|not) consolid/gu;
const consolidated = /\bconsolid/;
/** What parts share is counted once in their total. */
const countedOnce =
  /\bdoubles? comptes?\b|\bcompte\p{L}* (?:deux|plusieurs) fois\b|\bdouble count|\bcounted (?:twice|more than once)\b|\b(?:somme|sum)\b.{0,120}\b(?:superieure?s?|excede|exceeds?|greater|higher|larger)\b/u;
const doNotAdd =
  /\b(?:differ\p{L}*|ne (?:correspond|coincid)\p{L}* pas)\b.{0,80}\b(?:somme|agregation|addition|sum)\b|\bne s additionnent pas\b|\b(?:ne sont|n est) pas additi|\bne (?:peuvent|doivent) (?:pas )?etre (?:additionne|cumule)|\b(?:may|do|does|will|need|can) ?not (?:necessarily |always )?(?:add|sum)\b|\bnot additive\b/u;
/** What is counted once, listed as a part of its own: « Éliminations », « Transferts entre branches ». */
const eliminated =
  /\belimin|\b(?:transferts?|operations?|flux|transfers?|transactions?) (?:internes?|reciproques?|entre|internal|between)\b|\b(?:intra|inter) (?:group|company|branch)|\bdoubles? (?:comptes?|count)/;
const without = /\b(?:hors|sans|nets? d|nettes? d|apres|excluding|excl|net of|after)\b/;
const rounding = /\barrondi|\brounding\b|\brounded\b/;

/**
 * Does a label say that its total counts once what its parts share?
 * @example isConsolidated("Toutes branches consolidées") // true
 * @example isConsolidated("Toutes branches (hors transferts entre branches)") // true
 */
const isConsolidated = (label: string): boolean => {
  const plain = normaliseLabel(label).replace(finalData, "");
  const at = plain.search(eliminated);
  return consolidated.test(plain) || (at > 0 && without.test(plain.slice(0, at)));
};

/**
 * Does a note say that the total is not the sum of its parts? What is said of roundings excuses roundings only.
 * @example saysNotAdditive("Les transferts entre secteurs sont consolidés.") // true
 * @example saysNotAdditive("Totals may not add due to rounding.") // false
 */
export const saysNotAdditive = (note: string): boolean => {
  const plain = normaliseLabel(note);
  return isConsolidated(note) || countedOnce.test(plain) || (doNotAdd.test(plain) && !rounding.test(plain));
};

/** Do the labels of a line, or the notes that they are marked with, say that its amounts are not the sums of others? */
export const isNotAdditive = ({ labels, notes }: LineWords): boolean =>
  labels.some(isConsolidated) || notes.some(saysNotAdditive);

/** Does a line list what its total counts once? With it, the total adds up. */
export const listsShared = ({ labels }: LineWords): boolean =>
  eliminated.test(normaliseLabel(labels.at(-1) ?? ""));
