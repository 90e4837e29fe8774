import type { AmountGrid } from "../../../tables/amountGrid";
import { isRateLabel } from "../../lineLabels";
import { namedGrowths } from "../../growthLabels";
import { areQuantityPriceAmount, isUnitPriceLabel } from "../../priceLabels";
import type { StatedQuotient } from "../certain/headerArithmetic";
import type { Quotient } from "../relation";
import { chooseQuotients } from "./chooseQuotients";
import { lineCells, quotientCells, type LineCells } from "./lineCells";
import { quotientBounds, tenTo } from "./quotientBounds";
import {
  BELIEVED,
  EXPONENTS,
  FEWEST_HITS,
  LEAST_SHARPNESS,
  MOST_LINES,
  NAMED_BITS,
  SAMPLE,
} from "./quotientLimits";
import { mayBeQuotient, probesOf, usableLines } from "./quotientProbes";
import { weighQuotient, type QuotientShape, type TargetSample } from "./weighQuotient";

/** What is known of the lines before their quotients are looked for. */
export interface QuotientHints {
  /** Positions that hold the total of a share. */
  readonly totals: ReadonlySet<number>;
  /** Lines along which a sum holds. */
  readonly additive: ReadonlySet<number>;
  /** Lines that a sum across adds or makes: no quotient is among them. */
  readonly summed: ReadonlySet<number>;
  /** Quotients that the headers state. */
  readonly stated: readonly StatedQuotient[];
}

/** Kinds of quotient between two operands. */
const KINDS = ["ratio", "evolution"] as const;
/** Positions by which the power of ten is settled. */
const VOTES = 8;

/**
 * The quotients that hold between the lines of a grid (columns, or rows): ratios, evolutions and shares of a total, recognised
 * because their figures agree within printed precision nearly everywhere, or stated by a header and not denied by the figures.
 * @example findQuotients(grid, "column", hints).map(({ kind, target }) => [kind, target]) // [["ratio", 2]]
 */
export const findQuotients = (
  grid: AmountGrid,
  lines: Quotient["lines"],
  hints: QuotientHints,
): Quotient[] => {
  const view = lineCells(grid, lines);
  if (grid.large || view.lines > MOST_LINES) return [];
  const used = usableLines(grid, view);
  if (used.length < 2) return [];
  const probes = probesOf(grid, view, used);
  const reachOf = (line: number): number => Math.min(...probes.map(({ reaches }) => reaches[line] as number));
  const choice = Math.log2(used.length ** 2 * EXPONENTS.length * KINDS.length);
  const labels = lines === "column" ? grid.columnLabels : grid.rowLabels;
  const found: Quotient[] = [];
  /** Keeps a quotient that the figures bear out by more bits than it cost to choose it; one that is stated costs none. */
  const consider = (shape: Omit<QuotientShape, "exponent">, sample: TargetSample, cost: number): void => {
    const exponent = exponentOf(grid, view, shape, sample.positions);
    if (exponent === null || isOfAnotherWhole(grid, view, { ...shape, exponent })) return;
    const score = weighQuotient(grid, view, { ...shape, exponent }, sample);
    if (!score) return;
    const bits = score.bits - cost;
    if (bits >= BELIEVED) found.push({ ...shape, exponent, ...score, bits, stated: bits === Infinity });
  };
  for (const { kind, target, a, b } of hints.stated) {
    const sample = sampleOf(grid, view, target, labels[target]);
    if (sample) consider({ kind, lines, target, a, b, total: -1 }, sample, -Infinity);
  }
  const considerNamed = (kind: (typeof KINDS)[number], { target, a, b }: Operands): void => {
    const sample = sampleOf(grid, view, target, labels[target]);
    const named = sample && { ...sample, range: sample.greatest, isNamed: true };
    if (named) consider({ kind, lines, target, a, b, total: -1 }, named, -NAMED_BITS);
  };
  for (const named of namedPrices(labels, used)) considerNamed("ratio", named);
  for (const target of used) {
    const sample = hints.summed.has(target) ? null : sampleOf(grid, view, target, labels[target]);
    // Figures of one or two digits fit too many quotients to prove one.
    const isCoarse = sample !== null && sample.range < 2 ** LEAST_SHARPNESS * 2 * reachOf(target);
    if (!sample || isCoarse) continue;
    for (const a of used) {
      if (a === target) continue;
      for (const b of used) {
        if (b === target || b === a || !mayBeQuotient(probes, target, a, b)) continue;
        for (const kind of KINDS) consider({ kind, lines, target, a, b, total: -1 }, sample, choice);
      }
      for (const total of hints.totals)
        consider({ kind: "share", lines, target, a, b: a, total }, sample, choice);
    }
  }
  // Where the figures alone prove one, its name has nothing to add.
  for (const named of namedGrowths(labels, used))
    if (!found.some(({ target }) => target === named.target)) considerNamed("evolution", named);
  const isUntotalled = (line: number): boolean =>
    hints.totals.size > 0 &&
    [...hints.totals].every((position) => Number.isNaN(grid.values[view.cell(line, position)]));
  return chooseQuotients(found, {
    additive: hints.additive,
    reachOf,
    isRate: (line) => isPriceOrRate(labels[line]),
    isUntotalled,
  });
};

const isPriceOrRate = (label = ""): boolean => isRateLabel(label) || isUnitPriceLabel(label);

type Operands = Pick<Quotient, "target" | "a" | "b">;

/** What each price is by the labels: amounts over quantities. */
const namedPrices = (labels: readonly string[], used: readonly number[]): Operands[] =>
  used.flatMap((target) =>
    isUnitPriceLabel(labels[target] ?? "")
      ? used.flatMap((a) =>
          used.flatMap((b) =>
            areQuantityPriceAmount(labels[b] ?? "", labels[target] ?? "", labels[a] ?? "")
              ? [{ target, a, b }]
              : [],
          ),
        )
      : [],
  );

/** At most SAMPLE of the positions where the target is not zero, spread evenly; null when it hardly varies. */
const sampleOf = (
  { values }: AmountGrid,
  { positions, cell }: LineCells,
  target: number,
  label = "",
): (TargetSample & { readonly greatest: number }) | null => {
  const filled = Array.from({ length: positions }, (_, p) => p).filter(
    (p) => (values[cell(target, p)] || 0) !== 0,
  );
  const count = Math.min(filled.length, SAMPLE);
  if (count < FEWEST_HITS) return null;
  const sample = Array.from(
    { length: count },
    (_, i) => filled[Math.floor((i * filled.length) / count)] as number,
  );
  const sorted = sample.map((p) => values[cell(target, p)] as number).sort((x, y) => x - y);
  const at = (share: number): number => sorted[Math.floor(count * share)] as number;
  return sorted[0] === sorted[count - 1]
    ? null
    : {
        positions: sample,
        range: Math.max(at(0.9) - at(0.1), 1),
        greatest: Math.max(...sorted.map(Math.abs)),
        isSaid: isPriceOrRate(label),
        isNamed: false,
      };
};

/** Is the share of the total printed as another power of ten than the one that the shares are multiplied by? Their whole is mistyped. */
const isOfAnotherWhole = (
  { values, scale }: AmountGrid,
  view: LineCells,
  { kind, target, total, exponent }: QuotientShape,
): boolean => {
  if (kind !== "share") return false;
  const printed = values[view.cell(target, total)] as number;
  return EXPONENTS.some((power) => power !== exponent && printed === 10 ** (power + scale));
};

/** The power of ten that most of the first positions agree on; null when there is none. */
const exponentOf = (
  grid: AmountGrid,
  view: LineCells,
  shape: Omit<QuotientShape, "exponent">,
  positions: readonly number[],
): number | null => {
  const votes = new Map<number, number>();
  let looked = 0;
  for (const position of positions) {
    if (shape.kind === "share" && position === shape.total) continue;
    const cells = quotientCells(view, shape, position);
    const plain = quotientBounds(grid, { kind: shape.kind, exponent: 0, exact: false }, cells);
    if (!plain || plain.value === 0) continue;
    if (++looked > VOTES) break;
    const printed = grid.values[cells.target] as number;
    const exponent = EXPONENTS.find((power) => isNear(printed, plain.value * tenTo(power)));
    if (exponent === undefined) continue;
    const bounds = quotientBounds(grid, { kind: shape.kind, exponent, exact: false }, cells);
    if (bounds && printed >= bounds.low && printed <= bounds.high)
      votes.set(exponent, (votes.get(exponent) ?? 0) + 1);
  }
  const [best] = [...votes].sort((one, other) => other[1] - one[1]);
  return best && best[1] >= 2 ? best[0] : null;
};

/** Can one figure be no other power of ten of the other? */
const isNear = (printed: number, value: number): boolean => printed / value > 0.7 && printed / value < 1.4;
