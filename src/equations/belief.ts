import type { AmountGrid } from "../tables/amountGrid";
import { isAnnounced, isBlock } from "./announced";
import { withAccumulatedRoundings } from "./accumulated";
import { blanksOf, familiesLeavingSmallOut } from "./blanks";
import { checkFamilies } from "./checkFamilies";
import type { Belief, EquationFamily } from "./equation";
import { followHeld } from "./followsLine";
import { layoutKey, speakingSiblings } from "./layouts";
import { ListsByKey } from "./listsByKey";
import { informativePositions, type Position } from "./positions";
import { pieceKey, piecesOf } from "./pieces";
import { withRegimes } from "./regime";
import { storedDigits, type StoredDigits } from "./storedDigits";
import { weigh, type Weight } from "./weighFamily";
import { positionsOfOtherFigures } from "./otherFigures";
import { closesTable, isSlipOfOne, tellsParts } from "./unexplained";
import { positionsOfUntoldParts } from "./untoldParts";
import { positionsOfMore, positionsOfOtherSums, takeInMore } from "./unlisted";

/** Rows that the reading of a table knows to be the parts of its totals: regions, establishments. */
export interface ListedRows {
  readonly parts: ReadonlySet<number>;
  readonly totals: ReadonlySet<number>;
}

/** Share of the positions that must hold or be explained, and bits that they must give; the kind of hypothesis is what tells true from false. */
const ESTABLISHED = { share: 0.7, bits: 20 };
/** So few positions accuse only under a label that says « total », and half of them may fail. */
const FEW = { positions: 3, share: 0.5 };
/** What a labelled total over the block right beside it must give: its label and its place say the rest. */
const ANNOUNCED_BITS = 8;
/** What a block whose failing positions follow those that hold must give: one sum of amounts of nine digits, or two of four. */
const FOLLOWED_BITS = 16;
/** Positions of a labelled block that stand for one that holds, where none does and the other direction asks for the repair of each. */
const FEWEST_EXPLAINED = 2;
/** A line that repeats one other proves itself by its place no more than by its amounts. */
const REPEAT = { hits: 5, share: 0.9 };
/** Share of the terms of a listed total that must be listed rows or their subtotals. */
const LISTED_SHARE = 0.8;

/**
 * The families with what their positions say of them: how their amounts were rounded, whether blank terms are zeros, and how far each is
 * to be believed.
 *
 * Certain where a formula, a header or the known structure states it; established where the great majority of its positions hold, those
 * counted in which the other direction asks for the change that repairs them; possible otherwise.
 * @example withBelief(grid, findEquations(grid), listed).filter(({ belief }) => belief !== "possible")
 */
export const withBelief = (
  grid: AmountGrid,
  found: readonly EquationFamily[],
  listed: ListedRows,
): EquationFamily[] => {
  const { families, failing } = withRoundings(grid, found);
  const failingAt = new ListsByKey<number, number>();
  for (const [index, position] of failing) failingAt.add(index, position);
  const isFailing = (index: number): boolean => failingAt.of(index).length > 0;
  const hides = grid.units.some((unit, c) => unit > 1 && hidesBelow(grid, c, unit));
  const pieces = piecesOf(families);
  const brokenPieces = new Set(
    families.flatMap((family, index) => (isFailing(index) ? [pieceKey(family)] : [])),
  );
  const leavingOut = familiesLeavingSmallOut(grid, families, failing);
  const read = families.map((plain, index) => {
    const isSure = isCertain(plain, listed);
    const own = isFailing(index) && !isSure ? pieces.get(pieceKey(plain)) : undefined;
    const blanks = leavingOut.has(index) ? "unknown" : own ? blanksOf(grid, own) : "zero";
    return { family: { ...plain, blanks } as const, isSure };
  });
  const needed = read.map(({ family }) =>
    hides || brokenPieces.has(pieceKey(family)) ? informativePositions(grid, family) : null,
  );
  const asks = changesAsked(
    read.map(({ family }) => family),
    needed,
  );
  const failingOf = (direction: EquationFamily["direction"]): Position[] =>
    read.flatMap(({ family }, index) =>
      family.direction === direction && !family.labelOnly
        ? (needed[index] ?? []).filter(({ status }) => status === "broken")
        : [],
    );
  const familiesOf = (direction: EquationFamily["direction"]): EquationFamily[] =>
    read.flatMap(({ family }) => (family.direction === direction ? [family] : []));
  const crossing = {
    row: { families: familiesOf("column"), failing: failingOf("column"), asked: asks.column },
    column: { families: familiesOf("row"), failing: failingOf("row"), asked: asks.row },
  };
  // The pieces of one sum are believed as one.
  const pooled = new ListsByKey<string, Position>();
  read.forEach(({ family }, index) => {
    for (const position of needed[index] ?? []) pooled.add(pieceKey(family), position);
  });
  const weights = read.map(({ family, isSure }, index): Weighed | null => {
    if (!needed[index]) return null;
    const positions = pooled.of(pieceKey(family));
    const stored = hides ? storedDigits(grid, positions) : null;
    const isDoubted = isSure || family.labelOnly || family.tied || stored?.areApproximate === true;
    return {
      positions,
      stored,
      weight: isDoubted ? null : weigh(grid, family, positions, crossing[family.direction]),
    };
  });
  const siblings = new Set(
    [...speakingSiblings(grid, found, failing)].map((index) => pieceKey(found[index] as EquationFamily)),
  );
  const layouts = layoutsWithMore(grid, found, weights);
  return read.map(({ family: plain, isSure }, index): EquationFamily => {
    const { positions, stored, weight } = weights[index] ?? { positions: [], stored: null, weight: null };
    const family = {
      ...plain,
      regime: plain.regime?.kind === "rounded" ? plain.regime : (stored?.regime ?? plain.regime),
    };
    const untold = positionsOfUntoldParts(
      grid,
      family,
      failingAt.of(index),
      crossing[family.direction].families,
    );
    if (isSure)
      return { ...family, belief: "certain", ...(untold.length > 0 && { unlisted: new Set(untold) }) };
    if (family.labelOnly || family.tied || stored?.areApproximate) return { ...family, belief: "possible" };
    if (!weight) return { ...family, belief: "established" };
    if (compound(grid, positions, weight.unexplained)) return { ...family, belief: "possible" };
    const unlisted = new Set([
      ...untold,
      ...positionsOfOtherSums(positions, weight.unexplained),
      ...positionsOfOtherFigures(grid, family, positions, weight.unexplained),
    ]);
    if (layouts.has(layoutKey(family))) for (const at of positionsOfMore(grid, family)) unlisted.add(at);
    return {
      ...family,
      unlisted,
      belief: beliefOf(grid, family, positions, weight, unlisted, siblings.has(pieceKey(plain))),
    };
  });
};

interface Weighed {
  readonly positions: readonly Position[];
  readonly stored: StoredDigits | null;
  /** Null for a family that its positions do not judge. */
  readonly weight: Weight | null;
}

/** The layouts whose totals take in what is not listed. */
const layoutsWithMore = (
  grid: AmountGrid,
  families: readonly EquationFamily[],
  weights: readonly (Weighed | null)[],
): ReadonlySet<string> => {
  const unexplained = new ListsByKey<string, Position>();
  const counted = new Set<string>();
  families.forEach((family, index) => {
    const own = weights[index]?.weight?.unexplained;
    // The pieces of one sum share their positions: they count once.
    if (!own || counted.has(pieceKey(family))) return;
    counted.add(pieceKey(family));
    for (const position of own) unexplained.add(layoutKey(family), position);
  });
  return new Set(
    unexplained
      .entries()
      .filter(([, same]) => takeInMore(grid, same))
      .map(([key]) => key),
  );
};

/** The families with their regimes and accumulated roundings, and where they still fail. */
const withRoundings = (
  grid: AmountGrid,
  found: readonly EquationFamily[],
): {
  readonly families: readonly EquationFamily[];
  readonly failing: readonly (readonly [number, number])[];
} => {
  const plain = withRegimes(grid, found);
  const failing: [number, number][] = [];
  checkFamilies(grid, plain, (index, position, status) => {
    if (status === "broken") failing.push([index, position]);
  });
  const families = withAccumulatedRoundings(grid, plain, failing);
  return {
    families,
    failing: failing.filter(([index, position]) => !families[index]?.accumulated?.has(position)),
  };
};

const isCertain = (
  { origin, score, direction, target, terms }: EquationFamily,
  listed: ListedRows,
): boolean =>
  origin === "formula" ||
  score === Infinity ||
  (direction === "column" &&
    listed.totals.has(target) &&
    terms.filter(({ line }) => listed.parts.has(line) || listed.totals.has(line)).length >=
      LISTED_SHARE * terms.length);

/** Does a column hold digits below the unit that it shows? */
const hidesBelow = ({ values, rows, columns }: AmountGrid, column: number, unit: number): boolean => {
  for (let r = 0; r < rows; r++) if ((values[r * columns + column] || 0) % unit !== 0) return true;
  return false;
};

/** By direction, the changes of each cell that the broken equations of the families ask for. */
type Asked = Readonly<Record<EquationFamily["direction"], ListsByKey<number, number>>>;

const changesAsked = (
  families: readonly EquationFamily[],
  positions: readonly (readonly Position[] | null)[],
): Asked => {
  const asked = { row: new ListsByKey<number, number>(), column: new ListsByKey<number, number>() };
  families.forEach(({ direction, labelOnly }, index) => {
    if (labelOnly) return;
    for (const { status, gap, cells } of positions[index] ?? []) {
      if (status !== "broken") continue;
      for (const { cell, sign } of cells) asked[direction].add(cell, -sign * gap);
    }
  });
  return asked;
};

/** Growth in value is that of volume compounded by that of prices, in per cent: near a sum where both are small. */
const PER_CENT = 100;

/** Do all positions hold as rates of growth that compound, those included that fail as sums? */
const compound = (
  { values, scale }: AmountGrid,
  positions: readonly Position[],
  unexplained: ReadonlySet<Position>,
): boolean =>
  unexplained.size > 0 &&
  positions.every(({ gap, tolerance, cells }) => {
    const [first, second, third] = cells.slice(1).map(({ cell }) => values[cell] ?? 0);
    if (first === undefined || second === undefined || third !== undefined) return false;
    return Math.abs(gap + (first * second) / (PER_CENT * 10 ** scale)) <= tolerance;
  });

const beliefOf = (
  grid: AmountGrid,
  family: EquationFamily,
  positions: readonly Position[],
  { held, explained, unexplained, bits }: Weight,
  unlisted: ReadonlySet<number>,
  hasSiblings: boolean,
): Belief => {
  // Among so many lines to leave out or to count twice, one fits by chance.
  if (family.anomaly && bits - Math.log2(2 * family.terms.length) < ANNOUNCED_BITS) return "possible";
  const broken = [...unexplained].filter(({ at }) => !unlisted.has(at)).length;
  if (broken === 0 && explained === 0) return held > 0 ? "established" : "possible";
  if (family.outlined) return "established";
  const all = held + explained + broken;
  const share = (held + explained) / all;
  if (family.terms.length === 1 && (held < REPEAT.hits || share < REPEAT.share)) return "possible";
  if (hasSiblings && all <= FEW.positions && held > 0 && share >= FEW.share) return "established";
  const isButOne = broken === 1 && bits >= ANNOUNCED_BITS && share >= ESTABLISHED.share;
  if (hasSiblings && isButOne && tellsParts(grid, unexplained)) return "established";
  const announced = isAnnounced(grid, family);
  const isFollowing =
    bits >= FOLLOWED_BITS &&
    isBlock(grid, family) &&
    (followHeld(grid, family, positions, unexplained) || isSlipOfOne(grid, family, unexplained));
  if (isFollowing && held > 0 && share >= FEW.share) return "established";
  const isClosing = held > 1 && broken === 1 && closesTable(grid, family, unexplained);
  if (all <= FEW.positions && explained === 0 && !announced && !isClosing) return "possible";
  const least = all <= FEW.positions ? FEW.share : ESTABLISHED.share;
  const isPlaced = announced && isBlock(grid, family);
  const enough = isClosing || isPlaced ? ANNOUNCED_BITS : ESTABLISHED.bits;
  const isMeant = held > 0 || (isPlaced && explained >= FEWEST_EXPLAINED);
  return isMeant && bits >= enough && share >= least ? "established" : "possible";
};
