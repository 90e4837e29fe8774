/** A sentence of a letter, or an item of one of its lists. */
export interface LetterSentence {
  readonly text: string;
  /** What it goes on from: « Ce montant… » speaks of what the sentence before it names, an item of what its list is said of. */
  readonly context: string;
  /** It is an item of a list; of parts, where « dont : » opens the list. */
  readonly item: "part" | "other" | null;
}

/** Sentences and list items of a letter; a point between digits, or after one letter, ends none. */
export function letterSentences(text: string): LetterSentence[] {
  const pieces = text
    .split(/(?<=[^\d\s][.!?;:])\s+|\n\s*\n|\n\s*(?=[•\-–]\s)|(?<=€[.;])\s+/u)
    .map((piece) => piece.replace(/\s+/g, " ").trim())
    .filter((piece) => piece !== "")
    .flatMap(inPhrases);
  const sentences: LetterSentence[] = [];
  /** What opens the list that is being read, and whether its items are parts of the amount said there. */
  let opening = { text: "", isOfParts: false };
  for (const piece of pieces) {
    const isItem = bullet.test(piece);
    const own = piece.replace(bullet, "");
    const before = sentences.at(-1)?.text ?? "";
    if (!isItem) opening = { text: own, isOfParts: endsWithParts.test(own) };
    sentences.push({
      text: own,
      context: isItem ? opening.text : refersBack.test(own) ? before : "",
      item: isItem ? (opening.isOfParts ? "part" : "other") : null,
    });
  }
  return sentences;
}

const bullet = /^[•\-–]\s+/u;
const endsWithParts = /\bdont\s*:?$/iu;
/** Words that stand for what was said before. */
const refersBack =
  /^(?:(?:au total|ainsi|toutefois|enfin|de plus|à ce titre),?\s)?(?:(?:dans|sur|pour|de) )?(?:c(?:e|es|et|ette)\s(?:montants?|sommes?|enveloppes?|dotations?|crédits?|mesures?|missions?|financements?|délégations?|totaux|total)|cel(?:le|les|ui)[- ]ci|ceux[- ]ci|elles?|ils?|son montant|leur montant)(?!\p{L})/iu;

/** A sentence longer than amounts are looked for in: its clauses, as many together as can be. */
const longestSentence = 400;
function inPhrases(sentence: string): string[] {
  if (sentence.length <= longestSentence) return [sentence];
  const phrases: string[] = [];
  for (const clause of sentence.split(/(?<=[;,]\s)/)) {
    const last = phrases.at(-1);
    if (last !== undefined && last.length + clause.length <= longestSentence)
      phrases[phrases.length - 1] = last + clause;
    else phrases.push(clause);
  }
  return phrases;
}
