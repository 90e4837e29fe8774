import { normaliseLabel } from "../../amounts/normaliseLabel";
import { oncePerText } from "../../amounts/oncePerText";

/** The words of a thing that amounts count or leave out. */
export type Thing = readonly string[];

/** What a text says of its amounts. */
export interface Coverage {
  /** What they count besides: « y.c. », « including ». */
  readonly withIt: readonly Thing[];
  /** What the text joins to them by a mere « et », « avec », « dont ». */
  readonly joined: readonly Thing[];
  readonly without: readonly Thing[];
}

const leaving =
  "hors|sans|sauf|excl|exclu|exclut|excluant|excluent|excluding|excludes?|exclusive of|without|not includ(?:ing|ed?)|non compris(?:es?)?|n inclu(?:t|ent) pas|ne compren(?:d|nent) pas|a l ex(?:clusion|ception) d(?:es?|u)?|ohne";
const taking = "y ?c|y compris|incl|inclus|including|inclu(?:t|ent|des?)";
/** Words that join another thing only where none is left out before them. */
const joining = "dont|avec|with|et|and|plus";
const scopeWord = new RegExp(
  String.raw`\b(?:(?<leaving>${leaving})|(?<taking>${taking})|(?<joining>${joining}))\b`,
  "g",
);
/** What names nothing. */
const empty = /^(?:.{0,2}|les|des|aux|par|pour|sur|the|for|from|not|non)$/;

const wordsOf = (text: string): string[] => text.split(/[^\p{L}\p{N}]+/u).filter((word) => !empty.test(word));

/**
 * What a label or a note says of what its amounts count and leave out.
 * @example readCoverage("Total y.c. FdC et AdP").withIt // [["fdc", "adp"]]
 * @example readCoverage("hors FdC et AdP").without // [["fdc", "adp"]]
 */
export const readCoverage = oncePerText((text: string): Coverage => {
  const plain = normaliseLabel(text);
  const said = { withIt: [] as Thing[], joined: [] as Thing[], without: [] as Thing[] };
  let open: { side: keyof typeof said; from: number } | null = null;
  const close = (end: number): void => {
    const words = open ? wordsOf(plain.slice(open.from, end)) : [];
    if (open && words.length > 0) said[open.side].push(words);
  };
  for (const { index, groups = {}, 0: word } of plain.matchAll(scopeWord)) {
    const isJoining = groups["joining"] !== undefined;
    if (isJoining && open) continue;
    close(index);
    const side = isJoining ? "joined" : groups["leaving"] === undefined ? "withIt" : "without";
    open = { side, from: index + word.length };
  }
  close(plain.length);
  return said;
});

/** Do the words of one thing take in all those of the other? */
export const areAlike = (one: Thing, other: Thing): boolean =>
  one.length > 0 &&
  other.length > 0 &&
  (one.every((word) => other.includes(word)) || other.every((word) => one.includes(word)));

/** The words that name the line of a label. */
export const namedBy = (label: string): Thing => wordsOf(normaliseLabel(label));
