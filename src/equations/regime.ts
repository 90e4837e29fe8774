import { unitOfCell, type AmountGrid } from "../tables/amountGrid";
import type { EquationFamily, RegimeEvidence, RoundingRegime } from "./equation";
import { LIMITS } from "./limits";

/** Bits by which one regime must explain the gaps better than the other. */
const DECIDED = 10;
/** An exact table taken for one does no harm: true roundings hardly ever leave three standard deviations. */
const DECIDED_EXACT = 5;
/** Amounts that share their last digits are round already: fewer bits do, but not a single gap of one sum, which may be a slip. */
const DECIDED_COARSE = 3;
const FEWEST_GAPS = 2;
/** Over a whole table one gap is enough, of one unit, where so many amounts share the unit and hardly any does not. */
const LONE = { amounts: 12, share: 0.9 };
/** A family whose own gaps speak so much against the table's regime is left without one. */
const CONTRADICTED = -3;
/** Share of wrong sums among those of an exact table, and the decades over which their gaps scatter. */
const SLIP_SHARE = 0.02;
const SLIP_DECADES = 6;
/** Coarser units than the printed one that statistics are rounded to, as multiples of it. */
const COARSER = [3, 5, 10, 20, 25, 50, 100, 250, 500, 1_000, 5_000, 10_000, 50_000, 100_000, 1_000_000];

/** What one sum says of rounding; gap, grain (the largest common divisor of its amounts) and printed unit in scaled integers. */
interface Footing {
  readonly direction: EquationFamily["direction"];
  readonly position: number;
  /** Does its position hold the total of sums in the other direction, which repeats the gaps of its parts? */
  readonly repeats: boolean;
  readonly gap: number;
  readonly unit: number;
  readonly active: number;
  readonly grain: number;
}

/**
 * The families with the rounding regime that the gaps of the table show: exact, or rounded to a unit.
 *
 * Independent roundings leave a gap in a known share of the sums, slips in few and of any size: the two are weighed against each other
 * over all the sums of the table, then for each family by itself. A coarser unit than the printed one is believed where the gaps are
 * such roundings *and* the amounts share its last digits; amounts that end in zeros and foot without a gap stay exact.
 */
export const withRegimes = (grid: AmountGrid, families: readonly EquationFamily[]): EquationFamily[] => {
  if (grid.large) return [...families];
  const lines = targetsOf(families);
  const footings = families.map((family) => footingsOf(grid, family, lines));
  const unit = smallestUnit(grid);
  const shown = footings.filter((_, index) => families[index]?.labelOnly === false).flat();
  // A total known by its label only, every gap of which is such a rounding, shows a coarser unit; of an exact table it shows nothing.
  const coarse = judge(footings.flat(), unit);
  const ofTable = isCoarser(coarse, unit) ? coarse : (judge(shown, unit) ?? loneRounding(shown, unit));
  return families.map((family, index) => {
    const own = footings[index] ?? [];
    if (!family.labelOnly) return { ...family, regime: regimeOf(own, ofTable, unit) };
    return { ...family, regime: isCoarser(ofTable, unit) && agrees(own, ofTable) ? ofTable : null };
  });
};

const isCoarser = (regime: RoundingRegime | null, unit: number): regime is RoundingRegime =>
  regime?.kind === "rounded" && regime.unit > unit;

/** The regime of a family: its own, but that a few sums that hold do not make it exact beside others rounded to a coarser unit. */
const regimeOf = (
  own: readonly Footing[],
  ofTable: RoundingRegime | null,
  unit: number,
): RoundingRegime | null => {
  const shared = ofTable && agrees(own, ofTable) ? ofTable : null;
  const judged = judge(own, unit);
  if (judged?.doubtful && ofTable?.kind === "exact") return ofTable;
  return judged?.kind === "exact" && isCoarser(shared, unit) ? shared : (judged ?? shared);
};

/**
 * The rounding regime of a table, from the families that are believed: what the gaps of all of them say together, else that of the
 * hidden digits of those that foot in them. Null where too few sums say so.
 * @example tableRegime(grid, families)?.kind // "exact"
 */
export const tableRegime = (grid: AmountGrid, families: readonly EquationFamily[]): RoundingRegime | null => {
  if (grid.large) return null;
  const believed = families.filter(({ belief }) => belief !== "possible");
  const lines = targetsOf(believed);
  const footings = believed.flatMap((family) => footingsOf(grid, family, lines));
  const ofGaps = judge(footings, smallestUnit(grid));
  if (ofGaps) return ofGaps;
  const stored = believed.flatMap(({ regime }) => (regime?.kind === "stored" ? [regime] : []));
  const [first] = stored;
  if (!first) return null;
  const sum = (of: (evidence: RegimeEvidence) => number): number =>
    stored.reduce((all, { evidence }) => all + of(evidence), 0);
  return {
    ...first,
    evidence: {
      totals: sum(({ totals }) => totals),
      withoutGap: sum(({ withoutGap }) => withoutGap),
      amounts: sum(({ amounts }) => amounts),
      multiples: sum(({ multiples }) => multiples),
    },
  };
};

const smallestUnit = ({ units }: AmountGrid): number =>
  units.reduce((least, unit) => Math.min(least, unit), Infinity);

/** The lines that are totals, by the direction of their sums. */
type TargetLines = Readonly<Record<EquationFamily["direction"], ReadonlySet<number>>>;

const targetsOf = (families: readonly EquationFamily[]): TargetLines => {
  const along = (direction: EquationFamily["direction"]): ReadonlySet<number> =>
    new Set(families.filter((family) => family.direction === direction).map(({ target }) => target));
  return { row: along("row"), column: along("column") };
};

/** The sums of a family with two terms or more that are not zero, no part of which is blank. */
const footingsOf = (
  grid: AmountGrid,
  { direction, target, terms, from, to }: EquationFamily,
  totals: TargetLines,
): Footing[] => {
  const { values, columns } = grid;
  const found: Footing[] = [];
  const down = direction === "column";
  const step = Math.max(1, (to - from) / LIMITS.regimePositions);
  for (let k = 0; from + Math.floor(k * step) < to; k++) {
    const position = from + Math.floor(k * step);
    const cellOf = (line: number): number => (down ? line * columns + position : position * columns + line);
    const total = values[cellOf(target)] as number;
    if (total !== total) continue;
    let unit = unitOfCell(grid, cellOf(target));
    let [sum, active, grain] = [0, 0, Math.abs(total)];
    let isWhole = total % unit === 0;
    for (const { line, sign } of terms) {
      const value = values[cellOf(line)] as number;
      if (!value) continue;
      const own = unitOfCell(grid, cellOf(line));
      if (value % own !== 0) isWhole = false;
      if (own < unit) unit = own;
      sum += sign * value;
      active++;
      grain = greatestCommonDivisor(grain, Math.abs(value));
    }
    if (active >= 2 && isWhole) {
      const repeats = totals[down ? "row" : "column"].has(position);
      found.push({ direction, position, repeats, gap: Math.abs(sum - total), unit, active, grain });
    }
  }
  return found;
};

const judge = (footings: readonly Footing[], unit: number): RoundingRegime | null => {
  const printed = weigh(footings, unit);
  let best: { coarse: number; bits: number; doubtful: boolean } | null = null;
  for (const times of COARSER) {
    const coarse = times * unit;
    const shared = sharing(footings, coarse);
    const bits = weigh(shared, coarse) - Math.max(0, weigh(shared, unit));
    if (shared.filter(({ gap }) => gap !== 0).length < FEWEST_GAPS) continue;
    if (bits < DECIDED_COARSE || (best && bits <= best.bits)) continue;
    best = { coarse, bits, doubtful: bits - repeatedBits(shared, coarse) < DECIDED_COARSE };
  }
  if (best) {
    const evidence = count(footings, best.coarse);
    return { kind: "rounded", unit: best.coarse, evidence, ...(best.doubtful && { doubtful: true }) };
  }
  if (printed >= DECIDED) return { kind: "rounded", unit, evidence: count(footings, unit) };
  if (printed > -DECIDED_EXACT) return null;
  const apart = roundedUnits(footings);
  return {
    kind: "exact",
    unit,
    evidence: count(footings, unit),
    ...(apart.size > 0 && { apart }),
  };
};

/** The printed units by which the sums of an exact table are rounded, where they have others. */
const roundedUnits = (footings: readonly Footing[]): ReadonlySet<number> => {
  const units = new Set(footings.map(({ unit }) => unit));
  if (units.size < 2) return new Set();
  return new Set(
    [...units].filter((unit) => {
      const own = footings.filter((footing) => footing.unit === unit);
      return weigh(own, unit) > 0;
    }),
  );
};

/**
 * The regime that says something of a sum whose total is printed to a unit; null where it is another's.
 * @example regimeAt({ kind: "exact", unit: 1, evidence, apart: new Set([1]) }, 1) // null
 */
export const regimeAt = (regime: RoundingRegime | null | undefined, unit: number): RoundingRegime | null =>
  !regime || regime.apart?.has(unit) ? null : regime;

/** The coarser unit that one gap alone shows in a table all of whose amounts share it: a slip would explain it as well. */
const loneRounding = (footings: readonly Footing[], unit: number): RoundingRegime | null => {
  for (const times of [...COARSER].reverse()) {
    const coarse = times * unit;
    const shared = sharing(footings, coarse);
    const { amounts, multiples } = count(footings, coarse);
    if (multiples < LONE.amounts || multiples < LONE.share * amounts) continue;
    const gaps = shared.filter(({ gap }) => gap !== 0);
    if (gaps.length !== 1 || gaps[0]?.gap !== coarse) return null;
    const bits = weigh(shared, coarse) - Math.max(0, weigh(shared, unit));
    if (bits < DECIDED_COARSE) return null;
    return { kind: "rounded", unit: coarse, evidence: count(footings, coarse), doubtful: true };
  }
  return null;
};

/** The sums printed finer than the unit whose amounts are all its multiples. */
const sharing = (footings: readonly Footing[], coarse: number): readonly Footing[] =>
  footings.filter(({ grain, unit }) => unit < coarse && grain % coarse === 0);

/**
 * Bits by which slips explain the gaps better than sum by sum: a wrong cell leaves the same gap in its row and in its column, and
 * a total made of a wrong one repeats it.
 */
const repeatedBits = (footings: readonly Footing[], coarse: number): number => {
  const open = footings.filter(({ gap }) => gap !== 0);
  let bits = 0;
  for (const gap of new Set(open.map((footing) => footing.gap))) {
    const alike = open.filter((footing) => footing.gap === gap);
    const lines = (direction: EquationFamily["direction"]): number => {
      const along = alike.filter((footing) => footing.direction === direction);
      const own = along.filter(({ repeats }) => !repeats);
      return new Set((own.length > 0 ? own : along).map(({ position }) => position)).size;
    };
    const slips = Math.max(lines("row"), lines("column"));
    bits -= (alike.length - slips) * Math.log2(slipMass(gap / coarse));
  }
  return bits;
};

/** Bits for « each amount rounded by itself, to its printed unit or a coarser one » against « exact, but for slips ». */
const weigh = (footings: readonly Footing[], coarse: number): number => {
  let bits = 0;
  for (const { gap, active, unit } of footings) {
    const size = gap / Math.max(coarse, unit);
    const slip = slipMass(size);
    const sigma = Math.sqrt((active + 1) / 12);
    const rounded = size <= (active + 1) / 2 ? normalMass(size, sigma) : 0;
    const exact = size === 0 ? 1 - SLIP_SHARE : slip;
    bits += Math.log2(((1 - SLIP_SHARE) * rounded + slip) / exact);
  }
  return bits;
};

/** Probability of a slip that leaves a gap of that many units. */
const slipMass = (size: number): number => SLIP_SHARE / (2 * Math.max(1, size) * SLIP_DECADES * Math.LN10);

/** Is some sum printed finer than the unit? */
const isCoarse = (footings: readonly Footing[], coarse: number): boolean =>
  footings.some(({ unit }) => unit < coarse);

/** Has a family sums to judge the regime of its table by, and do they not speak against it? */
const agrees = (own: readonly Footing[], regime: RoundingRegime): boolean => {
  const bits = weigh(isCoarse(own, regime.unit) ? sharing(own, regime.unit) : own, regime.unit);
  return own.length > 0 && (regime.kind === "exact" ? -bits : bits) >= CONTRADICTED;
};

const count = (footings: readonly Footing[], unit: number): RegimeEvidence => {
  const shared = isCoarse(footings, unit) ? sharing(footings, unit) : footings;
  const amounts = (some: readonly Footing[]): number => some.reduce((sum, { active }) => sum + active + 1, 0);
  return {
    totals: shared.length,
    withoutGap: shared.filter(({ gap }) => gap === 0).length,
    amounts: amounts(footings),
    multiples: amounts(shared),
  };
};

const greatestCommonDivisor = (a: number, b: number): number => {
  while (b !== 0) [a, b] = [b, a % b];
  return a;
};

/** Probability that a normal variable of deviation sigma rounds to the integer `size`. */
const normalMass = (size: number, sigma: number): number =>
  distribution((size + 0.5) / sigma) - distribution((size - 0.5) / sigma);

/** The normal distribution function, to 1e-7 (Abramowitz and Stegun 26.2.17). */
const distribution = (z: number): number => {
  const t = 1 / (1 + 0.2316419 * Math.abs(z));
  const tail =
    (Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI)) *
    t *
    (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
  return z < 0 ? tail : 1 - tail;
};
