import { editDistance } from "../territories";
import { inOrder } from "./inOrder";
import type { Alignment, Line, LineContents, LinePair } from "./line";

/** Lines that nothing tells apart are weighed two by two up to so many pairs; beyond, they are taken in their order. */
const mostWeighed = 900;
/** A line under another name is the same one when half of what it holds is, or when its name is nearly the same. */
const sameContents = 0.5;
const sameName = 0.7;
/** Rounds in which lines found help to find their neighbours. */
const mostRounds = 3;

/** Two lists of lines under way: for each line, its place in the other list, −1 while it has none. */
class Matching {
  readonly forth: Int32Array;
  readonly back: Int32Array;

  constructor(
    readonly before: readonly Line[],
    readonly after: readonly Line[],
  ) {
    this.forth = new Int32Array(before.length).fill(-1);
    this.back = new Int32Array(after.length).fill(-1);
  }

  pair(b: number, a: number): void {
    this.forth[b] = a;
    this.back[a] = b;
  }

  readonly isFree = (side: "before" | "after", i: number): boolean =>
    (side === "before" ? this.forth : this.back)[i] === -1;

  /** The lines still alone, by a key. */
  groups(key: (side: "before" | "after", i: number) => string): Iterable<readonly [number[], number[]]> {
    const groups = new Map<string, [number[], number[]]>();
    const add = (side: "before" | "after", count: number, place: 0 | 1): void => {
      for (let i = 0; i < count; i++) {
        if (!this.isFree(side, i)) continue;
        const own = key(side, i);
        if (own === "") continue;
        const group = groups.get(own);
        if (group) group[place].push(i);
        else groups.set(own, place === 0 ? [[i], []] : [[], [i]]);
      }
    };
    add("before", this.before.length, 0);
    add("after", this.after.length, 1);
    return groups.values();
  }

  /** Pairs the lines that are alone with their key on both sides; true when there was one. */
  pairUnique(key: (side: "before" | "after", i: number) => string): boolean {
    let found = false;
    for (const [before, after] of this.groups(key)) {
      const [b, a] = [before[0], after[0]];
      if (before.length !== 1 || after.length !== 1 || b === undefined || a === undefined) continue;
      this.pair(b, a);
      found = true;
    }
    return found;
  }

  /** For each line, the nearest paired one above it, named by its place in the second list; −1 under none. */
  anchors(): { readonly before: Int32Array; readonly after: Int32Array } {
    const below = (count: number, anchorOf: (i: number) => number): Int32Array => {
      let last = -1;
      return Int32Array.from({ length: count }, (_, i) => {
        const own = anchorOf(i);
        const above = last;
        if (own !== -1) last = own;
        return above;
      });
    };
    return {
      before: below(this.before.length, (i) => this.forth[i] ?? -1),
      after: below(this.after.length, (i) => (this.back[i] === -1 ? -1 : i)),
    };
  }
}

const keyAt =
  (matching: Matching, rank: number) =>
  (side: "before" | "after", i: number): string =>
    matching[side][i]?.keys[rank] ?? "";

/**
 * Puts two lists of lines one against the other by what they are called: names that occur once on each side first, then names told
 * apart by the lines above them, then those told apart by their contents, then lines that were given another name.
 * @example alignLines(before.rows, after.rows, contents).added
 */
export function alignLines(
  before: readonly Line[],
  after: readonly Line[],
  contents: LineContents | null = null,
): Alignment {
  const matching = new Matching(before, after);
  const ranks = Math.max(0, ...[before[0], after[0]].map((line) => line?.keys.length ?? 0));
  for (let rank = 0; rank < ranks; rank++) matching.pairUnique(keyAt(matching, rank));
  pairUnderAnchors(matching, ranks);
  const isLeft = (): boolean => matching.forth.includes(-1) && matching.back.includes(-1);
  if (isLeft()) pairRepeated(matching, ranks, contents);
  if (isLeft() && contents) pairRenamed(matching, contents);
  return concluded(matching);
}

/** Names that occur several times are told apart by the line above: « dont public » under each region. */
function pairUnderAnchors(matching: Matching, ranks: number): void {
  for (let round = 0; round < mostRounds; round++) {
    if (!matching.forth.includes(-1) || !matching.back.includes(-1)) return;
    const anchors = matching.anchors();
    let found = false;
    for (let rank = 0; rank < ranks; rank++) {
      const key = keyAt(matching, rank);
      const under = (side: "before" | "after", i: number): string => {
        const own = key(side, i);
        return own === "" ? "" : `${anchors[side][i]} ${own}`;
      };
      found = matching.pairUnique(under) || found;
    }
    if (!found) return;
  }
}

/** Names that occur several times, and lines without any: by their contents, then by how alike they are, then in their order. */
function pairRepeated(matching: Matching, ranks: number, contents: LineContents | null): void {
  const name = (side: "before" | "after", i: number): string => {
    const line = matching[side][i];
    for (let rank = ranks - 1; rank >= 0; rank--) if (line?.keys[rank]) return `n${line.keys[rank]}`;
    return "-";
  };
  if (contents)
    for (const [before, after] of matching.groups((side, i) => {
      const print = contents.print(side, i);
      return print === "" ? "" : `${name(side, i)} ${print}`;
    }))
      pairInOrder(matching, before, after);
  for (const [before, after] of matching.groups(name)) {
    if (contents && before.length * after.length <= mostWeighed)
      pairBest(matching, before, after, (b, a) => contents.likeness(b, a), sameContents);
    const [b, a] = [
      before.filter((i) => matching.isFree("before", i)),
      after.filter((i) => matching.isFree("after", i)),
    ];
    // Lines without a name and without anything in common are other lines.
    const isNamed = before.some((i) => matching.before[i]?.keys.some((key) => key !== ""));
    if (isNamed || b.length === a.length) pairInOrder(matching, b, a);
  }
}

function pairInOrder(matching: Matching, before: readonly number[], after: readonly number[]): void {
  before.slice(0, after.length).forEach((b, i) => matching.pair(b, after[i] as number));
}

/** Lines under another name: the same contents wherever they stand, or between the same neighbours contents or names much alike. */
function pairRenamed(matching: Matching, contents: LineContents): void {
  matching.pairUnique(contents.print);
  const anchors = matching.anchors();
  for (const [before, after] of matching.groups((side, i) => String(anchors[side][i])))
    if (before.length * after.length <= mostWeighed)
      pairBest(
        matching,
        before,
        after,
        (b, a) => Math.max(contents.likeness(b, a), nameLikeness(matching, b, a) - sameName + sameContents),
        sameContents,
      );
  const left = [...matching.groups(() => "left")];
  for (const [before, after] of left)
    if (before.length * after.length <= mostWeighed)
      pairBest(matching, before, after, (b, a) => contents.likeness(b, a), sameContents);
}

function nameLikeness(matching: Matching, b: number, a: number): number {
  const [one, other] = [matching.before[b]?.keys[0] ?? "", matching.after[a]?.keys[0] ?? ""];
  const longest = Math.max(one.length, other.length);
  // « CH 12 » and « CH 13 », « 2023 » and « 2024 » are nearly the same text, and not the same thing.
  if (longest === 0 || digitsOf(one) !== digitsOf(other)) return 0;
  const bound = Math.floor(longest * (1 - sameName));
  return 1 - editDistance(one.slice(0, 120), other.slice(0, 120), bound) / longest;
}

const digitsOf = (text: string): string => text.replace(/[^0-9]+/g, " ").trim();

/** Pairs the likest first, in their order where they are alike. */
function pairBest(
  matching: Matching,
  before: readonly number[],
  after: readonly number[],
  likeness: (b: number, a: number) => number,
  least: number,
): void {
  const weighed = before.flatMap((b, i) =>
    after.map((a, j) => ({ b, a, weight: likeness(b, a), drift: Math.abs(i - j) })),
  );
  weighed.sort((one, other) => other.weight - one.weight || one.drift - other.drift);
  for (const { b, a, weight } of weighed)
    if (weight >= least && matching.isFree("before", b) && matching.isFree("after", a)) matching.pair(b, a);
}

function concluded({ forth, back }: Matching): Alignment {
  const paired = [...forth.keys()].filter((b) => forth[b] !== -1);
  const kept = inOrder(paired.map((b) => forth[b] as number));
  const free = (list: Int32Array): number[] => [...list.keys()].filter((i) => list[i] === -1);
  return {
    pairs: paired.map((b, i): LinePair => ({ before: b, after: forth[b] as number, isMoved: !kept[i] })),
    removed: free(forth),
    added: free(back),
  };
}
