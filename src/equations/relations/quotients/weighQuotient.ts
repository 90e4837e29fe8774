import { unitOfCell, type AmountGrid } from "../../../tables/amountGrid";
import type { Quotient } from "../relation";
import { quotientCells, type LineCells } from "./lineCells";
import { quotientBounds } from "./quotientBounds";
import {
  EXACT_BITS,
  FEWEST_HITS,
  FEWEST_NAMED_HITS,
  HITS_FOR_ONE_MISS,
  LEAST_SHARPNESS,
  MISS_BITS,
  MISS_SHARE,
  MOST_BITS,
  MOST_OFF,
  SLIGHT_UNITS,
} from "./quotientLimits";

/** A quotient to weigh. */
export type QuotientShape = Pick<Quotient, "kind" | "lines" | "target" | "a" | "b" | "total" | "exponent">;

/** What its positions say of a quotient. */
export type QuotientScore = Pick<Quotient, "exact" | "bits" | "sharpness" | "hits" | "misses">;

/** The positions to look at, the range of the target there, and whether its label says that it is a quotient. */
export interface TargetSample {
  readonly positions: readonly number[];
  readonly range: number;
  readonly isSaid: boolean;
  /** Labels name all three lines, so that fewer hits do. */
  readonly isNamed: boolean;
}

/**
 * Weighs a quotient over some positions: a hit earns log2(range of the target / width of its interval), so that a coarse quotient
 * needs more of them; a repeated value counts once. Null when too little speaks for it.
 *
 * The operands are taken as they stand when that tells more than chance would, though rounding would allow a plain miss; of what is
 * named as a quantity and its price, when they alone do; of a named growth, when no miss is slight.
 */
export const weighQuotient = (
  grid: AmountGrid,
  view: LineCells,
  shape: QuotientShape,
  sample: TargetSample,
): QuotientScore | null => {
  const exact = weigh(grid, view, { ...shape, exact: true }, sample, mostMisses(sample));
  const isTold = exact !== null && isPlain(exact, sample);
  const rounded = weigh(
    grid,
    view,
    { ...shape, exact: false },
    sample,
    isTold ? Infinity : mostMisses(sample),
  );
  if (rounded === null) return null;
  const isExact =
    isTold &&
    ((sample.isNamed && (shape.kind === "ratio" || !exact.slight)) ||
      ((exact.misses <= rounded.misses || !exact.slight) &&
        exact.hits * (exact.sharpness - rounded.sharpness) - MISS_BITS * (exact.misses - rounded.misses) >
          EXACT_BITS));
  if (isExact) return exact;
  // What rounding allows is wide: names add nothing to it.
  return isPlain(rounded, { ...sample, isNamed: false }) ? rounded : null;
};

/** Misses beyond which no hits at the other positions make a quotient plain. */
const mostMisses = ({ positions }: TargetSample): number => Math.max(1, MISS_SHARE * positions.length);

/** Hits that are many, sharp and well inside their intervals, and few misses. */
const isPlain = ({ hits, misses, sharpness, off }: Tally, { isSaid, isNamed }: TargetSample): boolean => {
  const forOne = isSaid ? HITS_FOR_ONE_MISS.said : HITS_FOR_ONE_MISS.unsaid;
  const fewest = isNamed ? FEWEST_NAMED_HITS : FEWEST_HITS;
  const most = Math.max(hits >= (isNamed ? fewest : forOne) ? 1 : 0, MISS_SHARE * (hits + misses));
  return hits >= fewest && misses <= most && sharpness >= LEAST_SHARPNESS && off <= MOST_OFF;
};

/** A score, with the mean distance of the hits from the middle of their intervals, in half-widths. */
interface Tally extends QuotientScore {
  readonly off: number;
  /** One of the misses is by so few units of the last digit that a finer operand is likelier than a slip. */
  readonly slight: boolean;
}

/** The evidence of the positions; null as soon as more than `most` of them speak against it. */
const weigh = (
  grid: AmountGrid,
  view: LineCells,
  quotient: QuotientShape & { readonly exact: boolean },
  { positions, range, isNamed }: TargetSample,
  most: number,
): Tally | null => {
  let [bits, hits, misses, sharp, off] = [0, 0, 0, 0, 0];
  let slight = false;
  const seen = new Set<number>();
  for (const position of positions) {
    if (quotient.kind === "share" && position === quotient.total) continue;
    const cells = quotientCells(view, quotient, position);
    const bounds = quotientBounds(grid, quotient, cells);
    if (!bounds) continue;
    const { value, low, high } = bounds;
    const printed = grid.values[cells.target] as number;
    if (printed < low || printed > high) {
      if (++misses > most) return null;
      slight ||= Math.abs(printed - value) < (SLIGHT_UNITS + 0.5) * unitOfCell(grid, cells.target);
      bits -= MISS_BITS;
      continue;
    }
    const sharpness = Math.log2(range / (high - low));
    // Of one price at several quantities, each amount is evidence.
    const told = isNamed ? cells.a : cells.target;
    if (sharpness <= 0 || seen.has(grid.values[told] as number)) continue;
    seen.add(grid.values[told] as number);
    hits++;
    sharp += sharpness;
    off += (2 * Math.abs(printed - value)) / (high - low);
    bits += Math.min(MOST_BITS, sharpness);
  }
  const each = Math.max(1, hits);
  return { exact: quotient.exact, bits, sharpness: sharp / each, hits, misses, off: off / each, slight };
};
