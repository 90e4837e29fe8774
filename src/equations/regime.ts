import type { AmountGrid } from "../tables/amountGrid";
import type { EquationFamily, RegimeEvidence, RoundingRegime } from "./equation";
import {
  count,
  footingsOf,
  holds,
  isCoarse,
  leavesRounding,
  sharing,
  smallestUnit,
  targetsOf,
  type Footing,
  type TargetLines,
} from "./footings";
import { ListsByKey } from "./listsByKey";
import { COARSER, DECIDED_COARSE, DECIDED_EXACT, loneRounding } from "./loneRounding";
import { footingsBeside, oddAmount } from "./oddAmount";
import { pieceKey } from "./pieces";
import { slipMass, weigh } from "./roundingBits";

/** Bits by which one regime must explain the gaps better than the other. */
const DECIDED = 10;
const FEWEST_GAPS = 2;
/** A total known by its label that holds within one unit of its amounts at one position of so many is known by more than its label. */
const FEWEST_SUMS = 2;
/** Sums along one line that one wrong cell breaks: its own, and the one that adds it. */
const BROKEN_BY_ONE = 2;
/** A family whose own gaps speak so much against the table's regime is left without one. */
const CONTRADICTED = -3;

/**
 * The families with the rounding regime that the gaps of the table show: exact, or rounded to a unit.
 *
 * Independent roundings leave a gap in a known share of the sums, slips in few and of any size: the two are weighed against each other
 * over all the sums of the table, then for each family by itself. A coarser unit than the printed one is believed where the gaps are
 * such roundings *and* the amounts share its last digits; amounts that end in zeros and foot without a gap stay exact.
 */
export const withRegimes = (grid: AmountGrid, families: readonly EquationFamily[]): EquationFamily[] => {
  if (grid.large) return [...families];
  const unit = smallestUnit(grid);
  const { footings, beside } = footingsIn(grid, families);
  const more = families.filter(({ labelOnly }) => !labelOnly);
  const shown = [...footings.filter((_, index) => families[index]?.labelOnly === false).flat(), ...beside];
  // A total known by its label only, every gap of which is such a rounding, shows a coarser unit; of an exact table it shows nothing.
  const coarse = judge([...footings.flat(), ...beside], unit);
  const printed = judge(shown, unit);
  const ofTable = isCoarser(coarse, unit)
    ? coarse
    : (loneRounding(grid, more, shown, unit, printed !== null) ?? printed);
  // The pieces of one sum are judged as one.
  const pooled = new ListsByKey<string, Footing>();
  families.forEach((family, index) => {
    for (const footing of footings[index] ?? []) pooled.add(pieceKey(family), footing);
  });
  return families.map((family) => {
    const own = pooled.of(pieceKey(family));
    if (!family.labelOnly) return { ...family, regime: regimeOf(own, ofTable, unit) };
    const shared = isCoarser(ofTable, unit) && agrees(own, ofTable) ? ofTable : null;
    if (footingsOf(grid, family, noLines, null).length < FEWEST_SUMS) return { ...family, regime: shared };
    const regime = shared ?? (ofTable ? null : loneRounding(grid, [family], own, unit, false));
    const isSeen =
      regime !== null && sharing(own, regime.unit).some((footing) => holds(footing, regime.unit));
    return { ...family, regime, labelOnly: !isSeen };
  });
};

const noLines: TargetLines = { row: new Set(), column: new Set() };

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
  // What one slip would explain in a few sums, all of the table says.
  if (judged?.doubtful && shared?.unit === judged.unit && !shared.doubtful) return shared;
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
  const ofGaps = regimeShown(grid, believed);
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

/**
 * The regime that the gaps of some families show together, those that only a label speaks for aside.
 * @example shownRegime(grid, findEquations(grid))?.unit // 5
 */
export const shownRegime = (grid: AmountGrid, families: readonly EquationFamily[]): RoundingRegime | null =>
  regimeShown(
    grid,
    families.filter(({ labelOnly }) => !labelOnly),
  );

const regimeShown = (grid: AmountGrid, families: readonly EquationFamily[]): RoundingRegime | null => {
  const { footings, beside } = footingsIn(grid, families);
  return judge([...footings.flat(), ...beside], smallestUnit(grid));
};

/**
 * What the sums of each family say of rounding; and what those through an amount that is none of the multiples that all others are say
 * beside it: what should stand there is not known.
 */
const footingsIn = (
  grid: AmountGrid,
  families: readonly EquationFamily[],
): { readonly footings: readonly (readonly Footing[])[]; readonly beside: readonly Footing[] } => {
  const lines = targetsOf(families);
  const odd = oddAmount(grid, families, smallestUnit(grid));
  return {
    footings: families.map((family) => footingsOf(grid, family, lines, odd)),
    beside:
      odd === null
        ? []
        : footingsBeside(
            grid,
            families.filter(({ labelOnly }) => !labelOnly),
            odd,
          ),
  };
};

const judge = (footings: readonly Footing[], unit: number): RoundingRegime | null => {
  const printed = weigh(footings, unit);
  let best: { coarse: number; bits: number; doubtful: boolean } | null = null;
  for (const times of COARSER) {
    const coarse = times * unit;
    const shared = sharing(footings, coarse);
    const bits = weigh(shared, coarse) - Math.max(0, weigh(shared, unit));
    if (shared.filter((footing) => leavesRounding(footing, coarse)).length < FEWEST_GAPS) continue;
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
      const times = new Map<number, number>();
      for (const { position } of own.length > 0 ? own : along)
        times.set(position, (times.get(position) ?? 0) + 1);
      return [...times.values()].reduce((sum, count) => sum + Math.ceil(count / BROKEN_BY_ONE), 0);
    };
    const slips = Math.max(lines("row"), lines("column"));
    bits -= (alike.length - slips) * Math.log2(slipMass(gap / coarse));
  }
  return bits;
};

/** Has a family sums to judge the regime of its table by, and do they not speak against it? */
const agrees = (own: readonly Footing[], regime: RoundingRegime): boolean => {
  const bits = weigh(isCoarse(own, regime.unit) ? sharing(own, regime.unit) : own, regime.unit);
  return own.length > 0 && (regime.kind === "exact" ? -bits : bits) >= CONTRADICTED;
};
