import { normaliseLabel } from "../../amounts";
import type { RowKind } from "../annexTable";

/** One of the letter groups without which a label announces nothing: most labels need no further look. */
const mayAnnounce =
  /tot|sous|sub|ens|som|sum|ges|all|both|comb|dont|of which|incl|compris|fran|m[eé]tro|hexa|d[r]?om|outre|suit|ainsi/i;
const firstLetters = /^[dioy]/i;
const ofWhich = /^(?:[-–•>(]\s*)*(?:dont|of which|including|incl|y compris)\b/;
/** `= Produits`: what the lines above lead to. */
const statedResult = /^\s*=\s*\p{L}/u;
const bullet = /^[^\p{L}\p{N}]+/u;
const closing = /[^\p{L}\p{N}]+$/u;

/** `BJ TOTAL (I)`: the letters of a form before what its line is. */
const formLetters = /^[A-Z][A-Z\d] (?=(?:(?:[Ss]ous|SOUS)[- ])?(?:[Tt]otal|TOTAL))/;

/** `Total1`: the number of a note, stuck to the last word. */
const gluedNote = /(?<=[a-z]{3})\d$/;

/** The words of totals, in French, English, German and Dutch; « de la Somme » is of a river. */
const totalWords =
  "total|totaux|totals|overall|combined|ensemble|(?<!\\bde(?: la)? )somme|sum|insgesamt|gesamt|summe|totaal";
const subtotalWords = "sous total|s/total|subtotal|sub total";
const places =
  "(?:total )?(?:france )?(?:metropole|metropolitaine|hexagone|dom|drom|outre mer|(?:dom|drom) (?:tom|com))";

/** « …, réparti dans les régions comme suit » : what the lines under it share out. */
const sharedOut =
  /\b(?:reparti|ventile|decompose)e?s?\b.*\bcomme suit$|\bainsi (?:reparti|ventile|decompose)e?s?$/;

const subtotal = new RegExp(`^(?:${subtotalWords})\\b|^${places}$`);
const total = new RegExp(
  `^(?:grand )?(?:${totalWords})\\b|^france(?: entiere)?$|\\btotal(?: general)?$|^(?:all|both)(?! other)(?: [a-z]+){0,2}$`,
);
const totalAnywhere = new RegExp(`\\b(?:${subtotalWords}|${totalWords}|totales?)\\b`);

/** `(total = 100)`, `Ensemble=1 000`: what shares are counted in, no total. */
const base = /\b(?:total|ensemble|all|insgesamt)\s*=\s*1(?:[\s.,]?0)+\b/i;

/** Is the label that of a part already counted in its neighbours (`dont …`, `of which`)? */
export const isOfWhich = (label: string): boolean =>
  mayBeOfWhich(label) && ofWhich.test(normaliseLabel(label));

/** Does the first letter of a label leave it open? Most labels need no further look. */
function mayBeOfWhich(label: string): boolean {
  for (let i = 0; i < label.length; i++) {
    const code = label.charCodeAt(i);
    if (code > 0x7f) {
      const base = code >= 0xc0 && code <= 0xff ? label.charAt(i).normalize("NFD") : "";
      return base.length < 2 || firstLetters.test(base);
    }
    const folded = code | 0x20;
    if (folded >= 0x61 && folded <= 0x7a) return firstLetters.test(label.charAt(i));
  }
  return false;
}

/**
 * What a row label announces: a total, a subtotal, a part of another row; null when it names an item.
 *
 * Geographic words count only as the whole label: `Majoration … en Outre-mer` is a measure.
 * @example announcedKind("France métropolitaine") // "subtotal"
 */
export function announcedKind(label: string): Extract<RowKind, "subtotal" | "total" | "of-which"> | null {
  if (statedResult.test(label)) return "total";
  if (!mayAnnounce.test(label)) return null;
  const text = normaliseLabel(label.replace(formLetters, "")).replace(gluedNote, "");
  if (ofWhich.test(text)) return "of-which";
  const words = text.replace(bullet, "");
  if (subtotal.test(words)) return "subtotal";
  return total.test(words) || sharedOut.test(words.replace(closing, "")) ? "total" : null;
}

/**
 * Does a label speak of a total, wherever the word stands in it (`Produit total de l’année`)?
 * @example mentionsTotal("Dépenses, ensemble des régimes") // true
 */
export function mentionsTotal(label: string): boolean {
  if (!mayAnnounce.test(label)) return false;
  if (base.test(label)) return mentionsTotal(label.replace(base, ""));
  const announced = announcedKind(label);
  return announced === null
    ? totalAnywhere.test(normaliseLabel(label).replace(gluedNote, ""))
    : announced !== "of-which";
}
