import type { AmountGrid } from "../../../tables/amountGrid";
import type { EquationFamily } from "../../equation";
import { lineCells } from "../quotients/lineCells";
import type { MeanCells } from "./judgeMean";
import { meanTable, type MeanBlock, type MeanTable } from "./meanTable";

/**
 * A column (or row) whose figure at the total of each block is the mean of those of its parts, weighted by another one.
 * `direction` is that of the sums of the blocks: `column` when rates and weights are columns.
 */
export interface WeightedMean {
  readonly direction: EquationFamily["direction"];
  readonly rate: number;
  readonly weight: number;
  readonly blocks: readonly MeanBlock[];
  /** Positions that hold, and that were looked for, among all the lines that the same weights make. */
  readonly hits: number;
  readonly positions: number;
  /** They leave no doubt: a position that fails is an error. */
  readonly isSure: boolean;
}

/** Bits that the figures must give beyond the choice of the weights; hits, and the share of the positions that may fail. */
const BELIEVED = { told: 8, sure: 12 };
const FEWEST_HITS = 2;
const MISS_SHARE = 0.35;
/** A position that fails takes so many bits. */
const MISS_BITS = 1;
/** What it costs that a figure which is no sum should be a weighted mean. */
const POSSIBLE_BITS = 1;
/** Lines of one measure at two dates differ by no more than this, at this share of the parts. */
const ALIKE = { factor: 1.3, share: 0.75 };

/** How the weights of a group of rates stand: one line for all of them, or one as far from each. */
type Pattern = (rate: number) => number;

/**
 * The weighted means of a table. One position proves none: other blocks, other dates of the same measure, or other measures with the same
 * weights must hold as well; and a line that fails is taken for one only where other blocks or other dates of it hold.
 */
export const findMeans = (
  grid: AmountGrid,
  families: readonly EquationFamily[],
  totalRows: ReadonlySet<number>,
): WeightedMean[] =>
  (["column", "row"] as const).flatMap((direction) => {
    const table = meanTable(grid, families, direction, totalRows);
    if (!table) return [];
    const believed = groupsAlike(table).flatMap((rates) => ofGroup(table, rates));
    const told = new Set(believed.map(({ rate }) => rate));
    return [...believed, ...ofSameWeights(table, (rate) => !told.has(rate))].map((mean) => ({
      direction,
      ...mean,
    }));
  });

/** A figure that may be a weighted mean, for all that one position says of it. */
export interface PossibleMean extends MeanCells {
  /** What it proves where it holds, the choice of the weights paid. */
  readonly bits: number;
}

/**
 * Figures at a total that may be the means of those of its parts, one for each line that may weigh them: too little to be told, and enough
 * to choose between amounts that a sum leaves open.
 */
export const possibleMeans = (
  grid: AmountGrid,
  families: readonly EquationFamily[],
  totalRows: ReadonlySet<number>,
  told: readonly WeightedMean[],
): PossibleMean[] =>
  (["column", "row"] as const).flatMap((direction) => {
    const table = meanTable(grid, families, direction, totalRows);
    if (!table) return [];
    const known = new Set(told.flatMap((mean) => (mean.direction === direction ? [mean.rate] : [])));
    const { cell } = lineCells(grid, direction);
    const open = table.rates.filter((rate) => !known.has(rate));
    return open.flatMap((rate) => {
      const weights = table.likelyWeights.filter((weight) => weight !== rate && !known.has(weight));
      return table.blocks.flatMap(({ target, terms }) =>
        weights.flatMap((weight): PossibleMean[] => {
          const bits =
            table.bitsOf({ target, terms }, rate, weight) - POSSIBLE_BITS - Math.log2(weights.length);
          if (!(bits > 0)) return [];
          const parts = terms.map((term) => ({ rate: cell(rate, term), weight: cell(weight, term) }));
          return [{ target: cell(rate, target), parts, bits }];
        }),
      );
    });
  });

type Found = Omit<WeightedMean, "direction">;

/** What the positions of some rates say under one pattern of weights. */
interface Evidence {
  readonly hits: number;
  readonly misses: number;
  readonly bits: number;
}

/**
 * Whether a block speaks against a mean that fails in it: one that adds up nowhere may have other parts, unless most of the means of the
 * rates beside hold there.
 */
const speaking = (
  table: MeanTable,
  beside: readonly number[],
  pattern: Pattern,
): ((block: MeanBlock) => boolean) => {
  const mostHold = (block: MeanBlock): boolean => {
    const found = beside.flatMap((rate) => table.read(block, rate, pattern(rate)) ?? []);
    return 2 * found.filter(({ holds }) => holds).length > found.length;
  };
  const speak = new Set(table.blocks.filter((block) => table.addsUp(block) || mostHold(block)));
  return (block) => speak.has(block);
};

const always = (): boolean => true;

const evidenceOf = (
  { blocks, ...table }: MeanTable,
  rates: readonly number[],
  pattern: Pattern,
  speaks: (block: MeanBlock) => boolean,
  read: MeanTable["read"] = table.read,
): Evidence => {
  let [hits, misses, bits] = [0, 0, 0];
  for (const block of blocks) {
    for (const rate of rates) {
      const found = read(block, rate, pattern(rate));
      if (found?.holds) {
        hits++;
        bits += found.bits;
      } else if (found && speaks(block)) misses++;
    }
  }
  return { hits, misses, bits };
};

const isBelieved = (evidence: Evidence, choices: number): boolean =>
  evidence.hits >= FEWEST_HITS &&
  evidence.hits > evidence.misses &&
  evidence.misses <= Math.max(1, MISS_SHARE * (evidence.hits + evidence.misses)) &&
  weightOf(evidence, choices) >= BELIEVED.told;

const weightOf = ({ misses, bits }: Evidence, choices: number): number =>
  bits - MISS_BITS * misses - Math.log2(Math.max(1, choices));

const toldBy = (
  evidence: Evidence,
  choices: number,
): Pick<WeightedMean, "hits" | "positions" | "isSure"> => ({
  hits: evidence.hits,
  positions: evidence.hits + evidence.misses,
  isSure: weightOf(evidence, choices) >= BELIEVED.sure,
});

/** The means of rates that are one measure at several dates, or in several blocks. */
const ofGroup = (table: MeanTable, rates: readonly number[]): Found[] => {
  const { weights, likelyWeights } = table;
  const [first = 0] = rates;
  const shifts =
    rates.length > 1 ? weights.map((weight) => weight - first).filter((shift) => shift !== 0) : [];
  const patterns: Pattern[] = [
    ...weights.map((weight) => () => weight),
    ...shifts
      .filter((shift) =>
        rates.every((rate) => likelyWeights.includes(rate + shift) && !rates.includes(rate + shift)),
      )
      .map((shift) => (rate: number) => rate + shift),
  ];
  const tried = patterns
    .map((pattern) => {
      const speaks = speaking(table, rates, pattern);
      return { pattern, speaks, evidence: evidenceOf(table, rates, pattern, speaks) };
    })
    .sort((a, b) => b.evidence.hits - a.evidence.hits || b.evidence.bits - a.evidence.bits);
  const [best] = tried;
  if (!best || !isBelieved(best.evidence, patterns.length)) return ofMistypedWeight(table, rates);
  // Weights that explain as much leave nothing to say where they do not agree.
  const rivals = tried.filter(({ evidence }) => evidence.hits === best.evidence.hits);
  return rates.map((rate) => ({
    rate,
    weight: best.pattern(rate),
    blocks: table.blocks.filter((block) => {
      const found = table.read(block, rate, best.pattern(rate));
      const isDenied = ({ pattern }: (typeof tried)[number]): boolean =>
        table.read(block, rate, pattern(rate))?.holds === false;
      return found !== null && (found.holds || (best.speaks(block) && rivals.every(isDenied)));
    }),
    ...toldBy(best.evidence, patterns.length),
  }));
};

/** Rates of which none is the mean of its parts until the one weight is amended that the sum of the weights asks for. */
const ofMistypedWeight = (table: MeanTable, rates: readonly number[]): Found[] => {
  if (rates.length < FEWEST_HITS) return [];
  for (const weight of table.likelyWeights) {
    if (rates.includes(weight)) continue;
    const amends = table.blocks.flatMap((block) => table.amended(block, weight));
    for (const read of amends) {
      const evidence = evidenceOf(table, rates, () => weight, always, read);
      const choices = table.likelyWeights.length * amends.length;
      if (evidence.misses > 0 || !isBelieved(evidence, choices)) continue;
      return rates.map((rate) => ({
        rate,
        weight,
        blocks: table.blocks,
        ...toldBy(evidence, choices),
      }));
    }
  }
  return [];
};

/** The rates of several measures that the same weights make the means of: those that hold. */
const ofSameWeights = (table: MeanTable, isOpen: (rate: number) => boolean): Found[] => {
  const open = table.rates.filter(isOpen);
  const best = table.weights
    .map((weight) => {
      const speaks = speaking(table, open, () => weight);
      const rates = open.filter((rate) => {
        const { hits, misses } = evidenceOf(table, [rate], () => weight, speaks);
        return hits > 0 && misses === 0;
      });
      return { weight, rates, speaks, evidence: evidenceOf(table, rates, () => weight, speaks) };
    })
    .sort((a, b) => b.evidence.bits - a.evidence.bits)[0];
  if (!best || best.rates.length < FEWEST_HITS || !isBelieved(best.evidence, table.weights.length))
    return ofMistypedWeight(table, open);
  return best.rates.map((rate) => ({
    rate,
    weight: best.weight,
    // One that holds nowhere may have other parts.
    blocks: table.blocks.filter(
      (block) => best.speaks(block) || table.read(block, rate, best.weight)?.holds === true,
    ),
    ...toldBy(best.evidence, table.weights.length),
  }));
};

/** The rates in groups of those whose parts hold nearly the same figures: one measure at several dates. */
const groupsAlike = ({ rates, figures }: MeanTable): number[][] => {
  const groups: number[][] = [];
  for (const rate of rates) {
    const own = groups.find(([first]) => first !== undefined && areAlike(figures(first), figures(rate)));
    if (own) own.push(rate);
    else groups.push([rate]);
  }
  return groups;
};

const areAlike = (one: readonly number[], other: readonly number[]): boolean => {
  const pairs = one.flatMap((x, k): (readonly [number, number])[] => {
    const y = other[k];
    return x && y ? [[x, y]] : [];
  });
  const near = pairs.filter(([x, y]) => x / y <= ALIKE.factor && y / x <= ALIKE.factor).length;
  return pairs.length > 0 && near >= ALIKE.share * pairs.length;
};
