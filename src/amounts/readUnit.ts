import { spelledUnit, unitPattern } from "./spelledUnit";
import type { Unit } from "./unit";

const candidate = new RegExp(`(?<![\\p{L}\\p{N}])(${unitPattern})(?!\\p{L})`, "giu");
const numberBefore = /\d\s*$/;
const prepositionBefore = /(?<!\p{L})(?:en|in)\s*$/iu;
/** Before: the start, a bracket or a punctuation mark (after which a title says its unit). */
const boundaryBefore = /(?:^|[([{:;,|/\n\u2013\u2014-])\s*$/u;
const boundaryAfter = /^\s*(?:$|[)\]}:;,|/\n.\u2013\u2014-])/u;
/** Words (`euros`, `milliers d'euros`) are in sentences too; `k€`, `KEUR` hardly. */
const isWord = /^\s?(?:mill|eur)/i;

/** Longer texts are notes: they speak of amounts, they do not head a column. */
const longestTitle = 1000;

/**
 * The unit that a title or a header states: `en milliers d'euros`, `(K€)`, `Montants en M€`, `Base €`.
 *
 * An amount in a sentence (`20 M€ sont délégués`, `des milliers d'euros`) states none; two different units neither.
 * @example readUnit("Montants en milliers d'euros") // "k€"
 */
export function readUnit(text: string): Unit | null {
  if (text.length > longestTitle || !/€|eur/i.test(text)) return null;
  const found = new Set<Unit | "ambiguous">();
  for (const match of text.matchAll(candidate)) {
    const spelling = match[1] ?? "";
    const before = text.slice(0, match.index);
    const after = text.slice(match.index + match[0].length);
    const states =
      !numberBefore.test(before) &&
      (prepositionBefore.test(before) ||
        (boundaryBefore.test(before) && boundaryAfter.test(after)) ||
        (!isWord.test(spelling) && (boundaryAfter.test(after) || !/\p{L}$/u.test(before.trimEnd()))));
    const unit = states ? spelledUnit(spelling) : null;
    if (unit !== null) found.add(unit);
  }
  const [unit = "ambiguous", ...others] = found;
  return others.length > 0 || unit === "ambiguous" ? null : unit;
}
