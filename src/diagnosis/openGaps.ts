import { isWithin } from "../equations/tolerance";
import type { Bounds } from "../equations";
import { ceiled, floored } from "../equations/relations/wholeFractions";
import { slipBits, slipsBetween, leastBits, type Slip } from "./slipBits";
import { slipCandidates, type SlipCandidates } from "../amounts/slipCandidates";
import type { EquationSystem } from "./equationSystem";
import type { AmountBounds } from "./heldRelations";
import type { Support } from "./supportedSets";

/** A cell's amount counted in steps of its last printed digit, with what may have been meant instead; a blank has no candidates. */
interface TypedAmount {
  readonly read: number;
  readonly step: bigint;
  readonly candidates: SlipCandidates | null;
}

/** What a change costs that no slip explains, in bits, besides its size. */
const NO_SLIP = 10;

/**
 * The gaps of a system as accepted explanations fill them in, and what each cell's typing may hide.
 */
export class OpenGaps {
  readonly open: Set<number>;
  /** The changes accepted or supposed so far, per cell. */
  readonly changes = new Map<number, bigint>();
  private readonly filled = new Map<number, bigint>();
  private readonly typed = new Map<number, TypedAmount>();

  /**
   * @param boundsOf what else is known of the amounts than their sums
   * @param support what speaks for some changes rather than for others
   */
  constructor(
    readonly system: EquationSystem,
    private readonly boundsOf: AmountBounds = () => null,
    readonly support: Support = { most: () => 0, bits: () => 0 },
  ) {
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

  /** The changes of a cell that what is known of its amount allows, those accepted and those of `others` being made; null for any. */
  changesAllowed(cell: number, others: readonly number[]): Bounds | null {
    const bounds = this.boundsOf(cell, (other) => this.changes.has(other) || others.includes(other));
    const read = this.system.amount(cell) ?? 0n;
    return bounds && [bounds[0] - read, bounds[1] - read];
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
    const { kind, bits }: Slip = candidates
      ? slipBits(read, read + steps, candidates)
      : { kind: "empty", bits: this.forgottenBits(steps) };
    return { kind, bits: kind === "sign" ? bits : bits + this.belowZeroBits(read + steps) };
  }

  /**
   * The changes between two bounds that slips would make, the cheapest first; the middle one, where none would.
   * A slip that lost digits leaves them open: of all that it may have been the one next to the middle is taken.
   */
  slipsWithin(cell: number, [low, high]: Bounds): (Slip & { readonly change: bigint })[] {
    const { read, step, candidates } = this.typedAmount(cell);
    const [from, to] = [ceiled(low, step), floored(high, step)];
    if (from > to) return [];
    const middle = (from + to) / 2n;
    const meant = [
      ...(candidates ? slipsBetween(read, read + Number(from), read + Number(to), candidates) : []),
      read + Number(middle),
    ];
    return [...new Set(meant)]
      .filter((value) => value !== read)
      .map((value) => ({
        change: BigInt(value - read) * step,
        ...this.slip(cell, BigInt(value - read) * step),
      }))
      .sort((one, other) => one.bits - other.bits);
  }

  /** The least bits that a change between `low` and `high` may cost. */
  leastBits(cell: number, low: number, high: number): number {
    const { read, step, candidates } = this.typedAmount(cell);
    const size = Number(step);
    const [from, to] = [read + Math.ceil(low / size), read + Math.floor(high / size)];
    const bits = candidates
      ? leastBits(read, from, to, candidates)
      : this.forgottenBits(Math.min(high, Math.max(0, low)) / size);
    return from <= -read && -read <= to ? bits : bits + this.belowZeroBits(to);
  }

  /**
   * An amount forgotten altogether might have been any; the fewer cells are blank, the likelier it is that this one should not be, but
   * where no amount is below zero for one that would be.
   */
  private forgottenBits(steps: number): number {
    const any = 2 + Math.log2(1 + Math.abs(steps));
    return steps < 0 && !this.system.hasNegative
      ? NO_SLIP + any
      : Math.max(3, any + Math.log2(this.system.blankShare));
  }

  /** Where no amount is below zero, one that would be is no likelier than any change that nobody makes. */
  private belowZeroBits(meant: number): number {
    return meant < 0 && !this.system.hasNegative ? NO_SLIP : 0;
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
