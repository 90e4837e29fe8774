import { unitExponent } from "../../amounts/unit";
import { unitOfCell } from "../../tables/amountGrid";
import type { AnnexTable } from "../../tables/annexTable";
import { judgeGap } from "../tolerance";
import type { CrossSheetEquation, TableCell } from "./crossSheetEquation";

/** One equation to be: a cell, and the cells of one other table that it repeats or adds up. */
export interface Tie {
  readonly target: TableCell;
  readonly terms: readonly TableCell[];
}

const BELIEVED = 12;
const MOST_BITS = 24;
const MISS_BITS = 6;
const FEWEST_HITS = 3;
/** Terms from which a sum may hold by their roundings alone. */
const MANY_TERMS = 30;
/** Two sums of several amounts to the digit are no chance, where two repeats may be. */
const FEWEST_SUMS = 2;
const MISS_SHARE = 0.2;
/** Bits that each hit must give, misses taken off, where the unit is guessed and some tie fails. */
const GUESSED_BITS = 10;
/** Powers of ten tried between two tables when the unit of one is unknown. */
const SHIFTS = [0, 3, -3, 6, -6] as const;

/** What the choice of these ties among others cost, in bits, and how many of them may fail whatever their number. */
export interface TieChoice {
  readonly choice: number;
  readonly mostMisses: number;
}

/**
 * Ties between two tables as equations, if their evidence taken together says so: three different amounts at least, few misses, and
 * more bits than chance. None otherwise. Where the unit of a table is unknown, it is the one that fits most often.
 */
export const believedTies = (
  tables: readonly AnnexTable[],
  ties: readonly Tie[],
  { choice, mostMisses }: TieChoice,
): CrossSheetEquation[] => {
  // A group none of whose amounts is told says nothing, wherever it stands.
  const first = ties.find(({ terms }) => terms.length > 0);
  const source = first?.terms[0];
  if (!first || !source) return [];
  const tableOf = ({ table }: TableCell): AnnexTable => tables[table] as AnnexTable;
  const isKnown = tableOf(first.target).unit && tableOf(source).unit;
  const areSums = ties.filter(({ terms }) => terms.length > 1).length >= FEWEST_SUMS;
  const fewest = areSums ? FEWEST_SUMS : FEWEST_HITS;
  const mayHold = quickLook(tables, ties, mostMisses, fewest);
  let best: { equations: CrossSheetEquation[]; hits: number } = { equations: [], hits: 0 };
  for (const shift of isKnown ? [0] : SHIFTS) {
    if (!mayHold(shift)) continue;
    const equations = ties.flatMap((tie) => equationOf(tables, tie, shift) ?? []);
    const { hits, sums, misses, bits } = evidenceOf(tables, equations);
    const isBelieved =
      (hits >= FEWEST_HITS || sums >= FEWEST_SUMS) &&
      // Small figures fit some unit or other: one that is guessed must fit them all, or large ones that no chance makes fit.
      (shift === 0 || misses === 0 || bits >= GUESSED_BITS * hits) &&
      misses <= Math.max(mostMisses, MISS_SHARE * (hits + misses)) &&
      bits - choice >= BELIEVED;
    if (isBelieved && hits > best.hits) best = { equations, hits };
  }
  return best.equations;
};

const evidenceOf = (
  tables: readonly AnnexTable[],
  equations: readonly CrossSheetEquation[],
): { hits: number; sums: number; misses: number; bits: number } => {
  let [sums, misses, bits] = [0, 0, 0];
  const amounts = new Set<number>();
  for (const equation of equations) {
    const { target, terms, status, gap } = equation;
    if (status === "uncheckable") continue;
    if (status === "broken") {
      misses++;
      bits -= MISS_BITS;
      continue;
    }
    const { grid } = tables[target.table] as AnnexTable;
    const amount = Math.abs(grid.values[target.cell] as number);
    if (amount === 0 || terms.length === 0 || amounts.has(amount)) continue;
    amounts.add(amount);
    if (terms.length > 1) sums++;
    const steps = amount / unitOfCell(grid, target.cell);
    // What the terms print no finer proves no more than their last digit does.
    const [term] = terms as readonly [TableCell, ...TableCell[]];
    const coarser = Math.max(1, stepOf(tables, equation, term) / stepOf(tables, equation, target));
    // A sum that only the roundings of its many terms let hold could have missed by no more than they leave.
    const isNear = gap !== 0n && terms.length > MANY_TERMS;
    const room = isNear ? terms.length + 1 : 1 + Math.log2(1 + terms.length);
    bits += Math.min(MOST_BITS, Math.log2(1 + steps / (room * coarser)));
  }
  return { hits: amounts.size, sums, misses, bits };
};

/** The last digit that a cell prints, in the unit of both tables. */
const stepOf = (
  tables: readonly AnnexTable[],
  { exponentOf }: CrossSheetEquation,
  { table, cell }: TableCell,
): number => {
  const { grid } = tables[table] as AnnexTable;
  return unitOfCell(grid, cell) * 10 ** (exponentOf(table) - grid.scale);
};

/** The table of the target and that of the terms; none where there is no term. */
const sidesOf = (
  tables: readonly AnnexTable[],
  { target, terms: [term] }: Tie,
): readonly [own: AnnexTable, source: AnnexTable | undefined] => [
  tables[target.table] as AnnexTable,
  term && tables[term.table],
];

/** Sums in doubles, once for all the shifts: would enough of the ties hold, and few not? */
const quickLook = (
  tables: readonly AnnexTable[],
  ties: readonly Tie[],
  mostMisses: number,
  fewest: number,
): ((shift: number) => boolean) => {
  const looks = ties.flatMap(({ target, terms }) => {
    const [own, source] = sidesOf(tables, { target, terms });
    if (!source) return [];
    const [own10, source10] = [10 ** own.grid.scale, 10 ** source.grid.scale];
    const value = (own.grid.values[target.cell] as number) / own10;
    if (!value) return [];
    const room = unitOfCell(own.grid, target.cell) / own10;
    let [sum, theirs] = [0, 0];
    for (const { cell } of terms) {
      const amount = source.grid.values[cell] as number;
      if (amount !== amount) continue;
      sum += amount / source10;
      theirs += unitOfCell(source.grid, cell) / source10;
    }
    const known = own.unit && source.unit ? unitExponent[source.unit] - unitExponent[own.unit] : 0;
    return [{ value, sum, room, theirs, known }];
  });
  return (shift) => {
    let [hits, misses] = [0, 0];
    for (const { value, sum, room, theirs, known } of looks) {
      const by = 10 ** (known + shift);
      if (Math.abs(sum * by - value) <= 0.51 * (room + theirs * by)) hits++;
      else misses++;
    }
    return hits >= fewest && misses <= Math.max(mostMisses, MISS_SHARE * (hits + misses));
  };
};

/** One tie in common integers; a source whose unit is unknown has 10^shift times that of the target. Null where the target tells no amount. */
export const equationOf = (
  tables: readonly AnnexTable[],
  { target, terms }: Tie,
  shift: number,
): CrossSheetEquation | null => {
  const [own, source] = sidesOf(tables, { target, terms });
  const printed = own.grid.values[target.cell] as number;
  if (!source || Number.isNaN(printed)) return null;
  const exponent = own.unit ? unitExponent[own.unit] : source.unit ? unitExponent[source.unit] - shift : 0;
  const theirs = source.unit ? unitExponent[source.unit] : exponent + shift;
  const [ownStep, sourceStep] = [own.grid.scale - exponent, source.grid.scale - theirs];
  const scale = Math.max(0, ownStep, sourceStep);
  const [factor, sourceFactor] = [10n ** BigInt(scale - ownStep), 10n ** BigInt(scale - sourceStep)];
  const unit = BigInt(unitOfCell(own.grid, target.cell)) * factor;
  let gap = -BigInt(printed) * factor;
  let [doubleTolerance, squaredUnits] = [unit, unit * unit];
  let isReadable = !own.grid.unreadable.has(target.cell);
  for (const { cell } of terms) {
    const amount = source.grid.values[cell] as number;
    if (source.grid.unreadable.has(cell)) isReadable = false;
    if (Number.isNaN(amount) || amount === 0) continue;
    gap += BigInt(amount) * sourceFactor;
    const small = BigInt(unitOfCell(source.grid, cell)) * sourceFactor;
    doubleTolerance += small;
    squaredUnits += small * small;
  }
  const status = isReadable ? judgeGap(gap, doubleTolerance, squaredUnits) : "uncheckable";
  const exponentOf = (table: number): number => (table === target.table ? exponent : theirs);
  return { target, terms, gap, doubleTolerance, scale, exponentOf, status };
};
