import type { SearchSpace } from "./searchSpace";
import { MARGIN, exactValues, type ExactSet } from "./exactValues";

const LEAST_SLIP_BITS = 3;
const MOST_SETS = 200;

interface Move {
  readonly cell: number;
  readonly change: number;
  readonly bits: number;
  readonly rank: number;
}

/**
 * Every set of exactly `size` cells, or fewer, whose changes make all the equations of the space hold.
 *
 * Branches on the broken equation with the fewest moves: either one more change repairs it alone, and it is then
 * closed to the other cells, or it is put off because at least two more changes fall in it. Each set is reached once.
 * Strict problems break no healthy equation and never reopen a repaired one. Sets that cost more than `MARGIN` bits
 * above the cheapest are left out, and what else may speak for one of them.
 */
export class SetSearch {
  nodes = 0;
  readonly found: ExactSet[] = [];
  private cheapest = Infinity;
  private readonly margin: number;
  private readonly gap: Float64Array;
  private readonly slack: Float64Array;
  private readonly broken: Uint8Array;
  private readonly closed: Uint8Array;
  private readonly putOff: Uint8Array;
  private readonly used: Uint8Array;
  private readonly chosen: { cell: number; change: number }[] = [];

  constructor(
    private readonly space: SearchSpace,
    private readonly strict: boolean,
    private readonly mostNodes: number,
  ) {
    const n = space.equations.length;
    this.margin = MARGIN + space.gaps.support.most();
    this.gap = space.gap.slice();
    this.slack = new Float64Array(n);
    this.broken = Uint8Array.from(space.brokenFirst, Number);
    this.closed = new Uint8Array(n);
    this.putOff = new Uint8Array(n);
    this.used = new Uint8Array(space.cells.length);
  }

  get exhausted(): boolean {
    return this.nodes > this.mostNodes;
  }

  /** At least so many changes are still needed: a cell is in one equation of a family at most. */
  leastChanges(): number {
    const needed = new Map<number, number>();
    let most = 0;
    for (let e = 0; e < this.broken.length; e++) {
      if (!this.broken[e]) continue;
      const family = this.space.family[e] as number;
      const count = (needed.get(family) ?? 0) + (this.putOff[e] ? 2 : 1);
      needed.set(family, count);
      if (count > most) most = count;
    }
    return most;
  }

  search(size: number, bits = 0): void {
    if (++this.nodes > this.mostNodes || this.found.length >= MOST_SETS) return;
    const needed = this.leastChanges();
    if (needed === 0) {
      this.keep();
      return;
    }
    if (this.chosen.length + needed > size) return;
    // Stryker disable next-line ConditionalExpression,EqualityOperator: only cuts branches whose sets would be dropped
    if (bits + needed * LEAST_SLIP_BITS > this.cheapest + this.margin) return;
    const branch = this.branchingEquation();
    if (branch === null) return;
    const { equation, moves } = branch;
    moves.sort((a, b) => a.rank - b.rank);
    for (const move of moves) {
      // Stryker disable next-line ConditionalExpression,EqualityOperator: only cuts branches whose sets would be dropped
      if (bits + move.bits > this.cheapest + this.margin) continue;
      const undo = this.apply(move, equation);
      this.search(size, bits + move.bits);
      undo();
      if (this.exhausted) return;
    }
    this.putOff[equation] = 1;
    this.search(size, bits);
    this.putOff[equation] = 0;
  }

  private branchingEquation(): { equation: number; moves: Move[] } | null {
    let best = -1;
    let fewest = Infinity;
    for (let e = 0; e < this.broken.length && fewest > 0; e++) {
      if (!this.broken[e] || this.putOff[e]) continue;
      let count = 0;
      for (const cell of this.space.cellsOf[e] as number[]) {
        if (this.score(cell, e) !== null && ++count >= fewest) break;
      }
      if (count >= fewest) continue;
      fewest = count;
      best = e;
    }
    if (best < 0) return null;
    const moves: Move[] = [];
    for (const cell of this.space.cellsOf[best] as number[]) {
      const score = this.score(cell, best);
      if (score === null) continue;
      const change = this.changeAsked(cell, best);
      const reach = this.reach(best);
      const global = this.space.cells[cell] as number;
      const bits = this.space.gaps.leastBits(global, change - reach, change + reach);
      moves.push({ cell, change, bits, rank: bits + 8 * score });
    }
    return { equation: best, moves };
  }

  /** The change of the cell that repairs the equation. */
  private changeAsked(cell: number, equation: number): number {
    for (const { equation: e, sign } of this.space.through[cell] as SearchSpace["through"][number])
      if (e === equation) return -sign * (this.gap[e] as number);
    return 0;
  }

  /** Equations left or made broken by repairing `equation` with the cell, less those also repaired; null when barred. */
  private score(cell: number, equation: number): number | null {
    if (this.used[cell]) return null;
    const change = this.changeAsked(cell, equation);
    const reach = this.reach(equation);
    let score = 0;
    for (const { equation: e, sign } of this.space.through[cell] as SearchSpace["through"][number]) {
      if (this.closed[e]) return null;
      if (e === equation) continue;
      const holds = Math.abs((this.gap[e] as number) + sign * change) <= this.reach(e) + reach;
      if (holds) {
        if (this.putOff[e]) return null;
        if (this.broken[e]) score--;
      } else if (this.broken[e]) score++;
      else if (this.strict) return null;
      else score += 2;
    }
    return score;
  }

  private reach(equation: number): number {
    return (this.space.tolerance[equation] as number) + (this.slack[equation] as number);
  }

  private apply(move: Move, equation: number): () => void {
    const incidences = this.space.through[move.cell] as SearchSpace["through"][number];
    const reach = this.reach(equation);
    const before = incidences.map(({ equation: e }) => ({
      e,
      gap: this.gap[e] as number,
      slack: this.slack[e] as number,
      broken: this.broken[e] as number,
      closed: this.closed[e] as number,
      putOff: this.putOff[e] as number,
    }));
    for (const { equation: e, sign } of incidences) {
      this.gap[e] = (this.gap[e] as number) + sign * move.change;
      if (e !== equation) this.slack[e] = (this.slack[e] as number) + reach;
      const holds = e === equation || Math.abs(this.gap[e]) <= this.reach(e);
      this.broken[e] = holds ? 0 : 1;
      if (holds && (this.strict || e === equation)) this.closed[e] = 1;
      this.putOff[e] = 0;
    }
    this.used[move.cell] = 1;
    this.chosen.push({ cell: this.space.cells[move.cell] as number, change: move.change });
    return () => {
      this.chosen.pop();
      this.used[move.cell] = 0;
      for (const old of before) {
        this.gap[old.e] = old.gap;
        this.slack[old.e] = old.slack;
        this.broken[old.e] = old.broken;
        this.closed[old.e] = old.closed;
        this.putOff[old.e] = old.putOff;
      }
    };
  }

  private keep(): void {
    const set = exactValues(this.space.gaps, this.chosen);
    if (!set || set.bits > this.cheapest + this.margin) return;
    this.found.push(set);
    if (set.bits < this.cheapest) this.cheapest = set.bits;
  }
}
