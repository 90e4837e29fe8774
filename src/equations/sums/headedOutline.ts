import { HARDLY_BY_CHANCE } from "../../amounts/slipChance";
import { netOf, opensWith } from "../lineLabels";
import { outlinedSum, type Hypothesis } from "./hypothesis";
import { looseUnit, type LineView } from "./lineView";
import { missesByOneSlip } from "./missesByOneSlip";
import { isBorneOut, isDenied, type OutlineSum } from "./outlineEvidence";
import { scoreSum } from "./scoreSum";

/** Lines looked at under one heading, and lines of an outline. */
const MOST_PARTS = 60;
const MOST_LINES = 3000;
/** Blocks of several lines that hold, under a total and without one; and one block that may fail for each so many that hold. */
const FEWEST_BLOCKS = { underTotal: 2, alone: 4, aloneAndOneFails: 6 };
const BLOCKS_PER_FAILURE = 4;
/** Stretches without a block that may be read in several ways. */
const MOST_OPEN = 3;
/** How a stretch enters the total: by its first line, by the others, or by all of them. */
const READINGS = [0, 1, 2];
/** Bits that the blocks must give together where no total closes the list. */
const LEAST_BITS = 60;

/** `I. - Budget général`, `B) Régions`. */
const numbered = /^\s*(?:[IVX]{1,5}|[A-H]|\d{1,2})\s*[.)°]/;

/** A line that adds those right under it, up to the index `end` of the list. */
interface Block {
  readonly line: number;
  readonly parts: readonly number[];
  readonly end: number;
}

/** A line of the first level: a block, or a stretch in which no line adds those under it. */
type Top = { readonly block: Block } | { readonly open: readonly number[] };

/**
 * The sums with those of a list in which each heading stands right above its own lines, one line being enough, and a total of the headings
 * closes or opens it: the missions of a budget over their programmes. The list is read from end to end, so a block that fails between
 * others that hold is one all the same.
 * @param sums the sums found so far; those that hold with other lines keep the outline away
 */
export const withHeadedOutline = (view: LineView, sums: readonly Hypothesis[]): Hypothesis[] => {
  if (view.direction !== "column" || view.positions === 0 || view.lines > MOST_LINES) return [...sums];
  const listed = Array.from({ length: view.lines }, (_, line) => line).filter(
    (line) => view.content[line] === 2 && !view.isOfWhich[line],
  );
  const closing = listed.at(-1);
  const opening = listed[0];
  const isTotal = (line: number | undefined): boolean => line !== undefined && view.isTotal[line] === 1;
  const total = isTotal(closing) ? closing : isTotal(opening) ? opening : undefined;
  const body = listed.filter((line) => line !== total);
  for (const isExact of [true, false]) {
    const outline = new Outline(view, body, isExact).read(total);
    if (outline && isBorneOut(view, outline) && !isDenied(view, sums, outline, total))
      return joined(view, sums, outline);
  }
  return [...sums];
};

/** The outline's sums take the place of those that fail, and of none that holds. */
const joined = (
  view: LineView,
  sums: readonly Hypothesis[],
  outline: readonly OutlineSum[],
): Hypothesis[] => {
  const known = new Map(
    sums.filter(({ labelOnly, tied }) => !labelOnly && !tied).map((sum) => [sum.target, sum]),
  );
  const added = outline.filter(({ target, terms, fails }) => {
    const rival = known.get(target);
    if (fails && rival?.terms.join() === terms.join()) return true;
    return !rival || (rival.score.misses > 0 && (fails || rival.score.hits === 0)) || rival.anomaly !== null;
  });
  const replaced = new Set(added.map(({ target }) => target));
  return [
    ...sums.filter(({ target }) => !replaced.has(target)),
    ...added.map(({ target, terms }) => outlinedSum(target, terms, scoreSum(view, target, terms))),
  ];
};

class Outline {
  private readonly blocks: (Block | null)[];
  /** By position, the sum of the parts of the run that grows. */
  private readonly sums: Float64Array;

  constructor(
    private readonly view: LineView,
    private readonly body: readonly number[],
    private readonly isExact: boolean,
  ) {
    this.blocks = body.map(() => null);
    this.sums = new Float64Array(view.positions);
    for (let k = body.length - 1; k >= 0; k--) this.blocks[k] = this.blockAt(k);
  }

  /** The sums of the outline, or null where the list draws none. */
  read(total: number | undefined): OutlineSum[] | null {
    const tops = this.tops();
    const blocks = tops.flatMap((top) => ("block" in top ? [top.block] : []));
    const open = tops.flatMap((top) => ("open" in top && top.open.length > 1 ? [top.open] : []));
    const several = blocks.filter(({ parts }) => parts.length > 1);
    const isDrawn =
      several.length >= FEWEST_BLOCKS.underTotal ||
      (several.length > 0 && open.length === 0 && blocks.length > FEWEST_BLOCKS.underTotal) ||
      (several.length > 0 && total !== undefined && this.areNumbered(tops));
    if (!isDrawn || open.length > MOST_OPEN) return null;
    if (BLOCKS_PER_FAILURE * (open.length - 1) > several.length) return null;
    const own = blocks.flatMap((block) => this.sumsOf(block));
    return total === undefined ? this.alone(several, open, own) : this.under(total, tops, open, own);
  }

  /** Do the headings, and they alone, bear the numbers of a list (`I.`, `II.`; `A)`, `B)`)? */
  private areNumbered(tops: readonly Top[]): boolean {
    const heads = new Set(tops.map((top) => ("block" in top ? top.block.line : top.open[0])));
    return (
      heads.size > 1 &&
      this.body.every((line) => numbered.test(this.view.labels[line] ?? "") === heads.has(line))
    );
  }

  /** Without a total only many blocks speak, and at most one of them may fail, at some of its places. */
  private alone(
    several: readonly Block[],
    open: readonly (readonly number[])[],
    own: readonly OutlineSum[],
  ): OutlineSum[] | null {
    const bits = several.reduce((all, { line, parts }) => all + scoreSum(this.view, line, parts).bits, 0);
    if (several.length < FEWEST_BLOCKS.alone || bits < LEAST_BITS || open.length > 1) return null;
    const [failing] = open;
    if (!failing) return [...own];
    if (several.length < FEWEST_BLOCKS.aloneAndOneFails) return null;
    return [...own, failed(failing)];
  }

  /** The total adds the headings: those of the stretches left open too, or their lines, or both. */
  private under(
    total: number,
    tops: readonly Top[],
    open: readonly (readonly number[])[],
    own: readonly OutlineSum[],
  ): OutlineSum[] | null {
    const headsOf = (readings: readonly number[]): number[] => {
      let at = 0;
      return tops.flatMap((top) => {
        if ("block" in top) return [top.block.line];
        if (top.open.length === 1) return [...top.open];
        const reading = readings[at++];
        return reading === 0 ? top.open.slice(0, 1) : reading === 1 ? top.open.slice(1) : [...top.open];
      });
    };
    const word = netOf(this.view.labels[total] ?? "");
    const isTaken = (line: number): boolean => word !== null && opensWith(this.view.labels[line] ?? "", word);
    let ways: number[][] = [[]];
    for (let left = open.length; left > 0; left--)
      ways = ways.flatMap((way) => READINGS.map((reading) => [...way, reading]));
    for (const way of ways) {
      const heads = headsOf(way);
      if (!this.adds(total, heads, isTaken)) continue;
      const failing = open.filter((_, i) => way[i] !== 2);
      // A total that subtracts one of the headings is told with the signed sums.
      if (heads.some(isTaken)) return [...own, ...failing.map(failed)];
      const headings = headsOf(way.map((one) => (one === 1 ? 0 : one)));
      return [...own, ...failing.map(failed), { target: total, terms: headings, fails: way.includes(1) }];
    }
    if (open.length > 0 || own.length < FEWEST_BLOCKS.alone) return null;
    // All the blocks hold and their total does not.
    const terms = headsOf([]);
    return this.mayFail(total, terms, tops) ? [...own, { target: total, terms, fails: true }] : [...own];
  }

  /** A line alone between blocks may be the heading of some of them, in a list cut short: then the total holds somewhere, or but for a slip. */
  private mayFail(total: number, terms: readonly number[], tops: readonly Top[]): boolean {
    return (
      tops.every((top) => "block" in top) ||
      scoreSum(this.view, total, terms).hits > 0 ||
      missesByOneSlip(this.view, { target: total, terms }, HARDLY_BY_CHANCE)
    );
  }

  /** The first level: blocks one after the other, and what stands between them. */
  private tops(): Top[] {
    const tops: Top[] = [];
    for (let k = 0; k < this.body.length;) {
      const block = this.blocks[k];
      if (block) {
        tops.push({ block });
        k = block.end + 1;
        continue;
      }
      let next = k + 1;
      while (next < this.body.length && !this.opens(next)) next++;
      tops.push({ open: this.body.slice(k, next) });
      k = next;
    }
    return tops;
  }

  /** Does a block surely begin here: one of several lines, or one after which another begins? */
  private opens(k: number): boolean {
    const block = this.blocks[k];
    if (!block) return false;
    return (
      block.parts.length > 1 || block.end + 1 === this.body.length || this.blocks[block.end + 1] !== null
    );
  }

  private sumsOf({ line, parts }: Block): OutlineSum[] {
    const inner = parts.flatMap((part) => {
      const block = this.blocks[this.body.indexOf(part)];
      return block && block.parts.every((one) => !parts.includes(one)) ? this.sumsOf(block) : [];
    });
    return [{ target: line, terms: parts, fails: false }, ...inner];
  }

  /** The shortest run right under a line that it adds, line by line or else passing over the lines of its parts. */
  private blockAt(k: number): Block | null {
    const plain = this.grow(k, false);
    return plain === "nested" ? this.grow(k, true) : plain;
  }

  private grow(k: number, isNested: true): Block | null;
  private grow(k: number, isNested: false): Block | "nested" | null;
  private grow(k: number, isNested: boolean): Block | "nested" | null {
    const line = this.body[k] as number;
    const parts: number[] = [];
    this.sums.fill(0);
    let end = k;
    let hasNested = false;
    for (let next = k + 1; next < this.body.length && parts.length < MOST_PARTS; next = end + 1) {
      const part = this.body[next] as number;
      parts.push(part);
      this.include(part);
      const inner = this.blocks[next]?.end ?? next;
      end = isNested ? inner : next;
      hasNested ||= inner !== end;
      if (this.holds(line, parts)) return { line, parts, end };
      if (this.overshoots(line, parts)) break;
    }
    return hasNested ? "nested" : null;
  }

  private at(line: number, i: number): number {
    return this.view.values[line * this.view.positions + i] || 0;
  }

  private include(part: number, sign: 1 | -1 = 1): void {
    for (let i = 0; i < this.sums.length; i++)
      this.sums[i] = (this.sums[i] as number) + sign * this.at(part, i);
  }

  private tolerance(line: number, parts: readonly number[], i: number): number {
    return this.isExact ? 0 : ((parts.length + 1) * looseUnit(this.view, line, i)) / 2;
  }

  private holds(line: number, parts: readonly number[]): boolean {
    for (let i = 0; i < this.view.positions; i++) {
      const gap = Math.abs((this.sums[i] as number) - this.at(line, i));
      if (gap > this.tolerance(line, parts, i)) return false;
    }
    return true;
  }

  private overshoots(line: number, parts: readonly number[]): boolean {
    for (let i = 0; i < this.view.positions; i++) {
      const over = this.view.growing[i] ? (this.sums[i] as number) - this.at(line, i) : 0;
      if (over > this.tolerance(line, parts, i)) return true;
    }
    return false;
  }

  /** Does a line add these others everywhere, less those that it is net of? */
  private adds(line: number, parts: readonly number[], isTaken: (part: number) => boolean): boolean {
    this.sums.fill(0);
    for (const part of parts) this.include(part, isTaken(part) ? -1 : 1);
    return this.holds(line, parts);
  }
}

/** The first line of a stretch as the heading of the others. */
const failed = ([target = 0, ...terms]: readonly number[]): OutlineSum => ({ target, terms, fails: true });
