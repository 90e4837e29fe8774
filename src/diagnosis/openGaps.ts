import { isWithin } from "../equations/tolerance";
import { slipBits, leastBits, type Slip } from "./slipBits";
import { slipCandidates, type SlipCandidates } from "./slipCandidates";
import type { EquationSystem } from "./equationSystem";

/** A cell's amount counted in steps of its last printed digit, with what may have been meant instead; a blank has no candidates. */
interface TypedAmount {
  readonly read: number;
  readonly step: bigint;
  readonly candidates: SlipCandidates | null;
}

/**
 * The gaps of a system as accepted explanations fill them in, and what each cell's typing may hide.
 */
export class OpenGaps {
  readonly open: Set<number>;
  /** The changes accepted or supposed so far, per cell. */
  readonly changes = new Map<number, bigint>();
  private readonly filled = new Map<number, bigint>();
  private readonly typed = new Map<number, TypedAmount>();

  constructor(readonly system: EquationSystem) {
    this.open = new Set(system.broken);
  }

  gap(equation: number): bigint {
    return this.system.equation(equation).gap + (this.filled.get(equation) ?? 0n);
  }

  holds(equation: number): boolean {
    return isWithin(this.gap(equation), this.system.equation(equation).doubleTolerance);
  }

  /** Adds to a gap; the equation leaves `open` when it holds, and comes back when it no longer does. */
  fill(equation: number, amount: bigint): void {
    this.filled.set(equation, (this.filled.get(equation) ?? 0n) + amount);
    if (this.holds(equation)) this.open.delete(equation);
    else this.open.add(equation);
  }

  /** Takes an equation as explained though its amounts stay as they are. */
  close(equation: number): void {
    this.open.delete(equation);
  }

  /** Changes a cell in every equation through it. */
  change(cell: number, by: bigint): void {
    this.changes.set(cell, (this.changes.get(cell) ?? 0n) + by);
    for (const { equation, sign } of this.system.through(cell)) this.fill(equation, sign === 1 ? by : -by);
  }

  /** The cell's sign in an equation; 0 when it is not in it. */
  signIn(equation: number, cell: number): 1 | -1 | 0 {
    return this.system.through(cell).find((own) => own.equation === equation)?.sign ?? 0;
  }

  /** The equations through a cell, blank or not, when all of them are still broken, otherwise null. */
  suspectThrough(cell: number): ReturnType<EquationSystem["brokenThrough"]> {
    const incidences = this.system.brokenThrough(cell);
    if (!incidences || (this.system.amount(cell) === null && !this.system.isBlank(cell))) return null;
    return incidences.every(({ equation }) => this.open.has(equation)) ? incidences : null;
  }

  /** The equations through a cell that holds an amount, otherwise null. */
  anyThrough(cell: number): ReturnType<EquationSystem["brokenThrough"]> {
    return this.system.amount(cell) === null ? null : this.system.through(cell);
  }

  step(cell: number): bigint {
    return this.typedAmount(cell).step;
  }

  /** The slip between what a cell holds and what it would hold after the change. */
  slip(cell: number, change: bigint): Slip {
    const { read, step, candidates } = this.typedAmount(cell);
    const steps = Number(change / step);
    if (!candidates) return { kind: "empty", bits: this.forgottenBits(steps) };
    return slipBits(read, read + steps, candidates);
  }

  /** The least bits that a change between `low` and `high` may cost. */
  leastBits(cell: number, low: number, high: number): number {
    const { read, step, candidates } = this.typedAmount(cell);
    const size = Number(step);
    if (!candidates) return this.forgottenBits(Math.max(0, low, -high) / size);
    return leastBits(read, read + Math.ceil(low / size), read + Math.floor(high / size), candidates);
  }

  /** An amount forgotten altogether might have been any; the fewer cells are blank, the likelier it is that this one should not be. */
  private forgottenBits(steps: number): number {
    return Math.max(3, 2 + Math.log2(1 + Math.abs(steps)) + Math.log2(this.system.blankShare));
  }

  private typedAmount(cell: number): TypedAmount {
    let typed = this.typed.get(cell);
    if (!typed) {
      const amount = this.system.amount(cell);
      const unit = this.system.unit(cell);
      const step = unit > 0n && (amount ?? 0n) % unit === 0n ? unit : 1n;
      const read = Number((amount ?? 0n) / step);
      typed = { read, step, candidates: amount === null ? null : slipCandidates(read) };
      this.typed.set(cell, typed);
    }
    return typed;
  }
}
