import { normaliseLabel } from "../amounts/normaliseLabel";
import { oncePerText } from "../amounts/oncePerText";

const articles = /(?:^| )(?:(?:l|la|le|les|d|de|du|des)(?= |$)|et(?= ))/g;
const wrappers =
  /^(?:ars|arh|drass|agence regionale sante|agence regionale hospitalisation|region|collectivite(?: territoriale| unique)?) /;
/** Footnote marks, and a place or a code in parentheses: `La Réunion (océan Indien)`. */
const trailing = /\s*(?:\([^()]*\)|\[[^[\]]*\]|[*†‡§:⁽⁰¹²³⁴-⁹ᵃᵇᶜᵈ⁾]+)$/u;
const nothingTrails = /[\p{Ll}\p{Lu}\p{Lo}]$/u;
const punctuation = /[^a-z0-9]+/g;
const saint = /\bst(e?)\b/g;

/** Drops marks and parentheses at the end of a label. */
function withoutTrailing(label: string): string {
  let rest = label.trim();
  while (!nothingTrails.test(rest)) {
    const shorter = rest.replace(trailing, "").trim();
    if (shorter === rest) break;
    rest = shorter;
  }
  return rest;
}

const keyOf = (label: string): string =>
  normaliseLabel(label).replace(punctuation, " ").replace(articles, "").replace(saint, "saint$1").trim();

/**
 * The form under which region names are looked up: normalised, without articles, footnote marks and parentheses, « St » in full.
 * @example regionKey("La Réunion (océan Indien)") // "reunion"
 */
export const regionKey = oncePerText((label) => keyOf(withoutTrailing(label)));

/**
 * The key without the words that go with a region's name: `ARS de Bretagne` → `bretagne`.
 * @example withoutWrapper("ars bretagne") // "bretagne"
 */
export const withoutWrapper = (key: string): string => key.replace(wrappers, "");
