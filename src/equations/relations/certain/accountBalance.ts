import { cellAt } from "../../../tables/amountGrid";
import type { AnnexTable } from "../../../tables/annexTable";
import { cutAround } from "../../cutAround";
import { checkFamilies, equationAt } from "../../checkFamilies";
import type { EquationFamily } from "../../equation";
import {
  accountSides,
  isAccountResult,
  isBroughtForward,
  isDifferenceLabel,
  isRateLabel,
} from "../../lineLabels";
import { certainFamily, type Term } from "./certainFamily";
import { namedColumns, namedRows, type NamedLine } from "./namedLine";

const flowWord = new RegExp(`\\b(?:(${accountSides.in})|(${accountSides.out}))\\b`);
/** Words that name neither side: the law on social security foresees receipts and aims at expenses. */
const fillers =
  /\b(?:previsions?|objectifs?|total|totaux|sous|subtotal|general|generale?s?|des?|du|d|les?|la|of|the)\b|[^\p{L}\p{N}]+/gu;
/** `1 recettes`, `ii depenses`: the number of a line in its list. */
const listNumber = /^(?:\d{1,2}|[ivx]{1,4}|[a-h])[.)]? /;
/** « Excédent de recettes », « déficit des recettes sur les dépenses »: what is left of one side, not the side. */
const remainder = new RegExp(
  `\\b(?:excedents?|surplus|deficits?|insuffisances?|soldes?|excess|shortfall) (?:de |des |of )(?:la |les |the )?(?:${accountSides.in}|${accountSides.out})(?: (?:sur|over)\\b.*)?`,
);
const eitherWay =
  /\b(?:excedents? des? depenses|deficits?|pertes?|besoins?|prelevements?|insuffisances?|loss(?:es)?|shortfall|ecarts?|differences?)\b/;
const balanceWord = /\bsoldes?\b/;
/** Share of the positions at which a balance must hold to have been meant. */
const HELD = 0.5;
/** Parts of a total come to this share of it at least, though one may be mistyped or not listed. */
const NEARLY_ALL = 0.8;
/** Positions at which one of two lines alone tells a result, for each at which both do. */
const EITHER_FOR_ONE_BOTH = 3;

/** A line of receipts or of expenses, and what its label says besides: « de fonctionnement ». */
interface Flow {
  readonly line: number;
  readonly way: "in" | "out";
  readonly isTotal: boolean;
  readonly besides: string;
}

/**
 * The results of accounts that labels draw: receipts, expenses, and right below or beside them what is left of the one when the other is
 * taken away (« Total recettes », « Total dépenses », « Résultat »; columns « Recettes », « Dépenses », « Solde »). Certain where they
 * hold; where the only one does not, known by the labels alone.
 * @example accountBalances(table)[0]?.terms // [{ line: 3, sign: 1 }, { line: 7, sign: -1 }]
 */
export function accountBalances(table: AnnexTable): EquationFamily[] {
  const balances = (direction: Direction, lines: readonly NamedLine[]): EquationFamily[] =>
    balancesAlong(
      table,
      direction,
      lines.filter(({ line }) => amountsOf(table, direction, line).length > 0),
    );
  return [
    ...balances("column", namedRows(table)),
    ...namedColumns(table).flatMap((group) => balances("row", group)),
  ];
}

type Direction = EquationFamily["direction"];

function balancesAlong(
  table: AnnexTable,
  direction: Direction,
  lines: readonly NamedLine[],
): EquationFamily[] {
  return lines.flatMap((result, at): EquationFamily[] => {
    if (!isResultOf(result)) return [];
    const [before, after] = [lines[at - 1], lines[at + 1]];
    const isOther = (line: NamedLine | undefined): line is NamedLine =>
      isResultOf(line) && areEitherOr(table, direction, line, result);
    const place = isOther(before) ? at - 1 : at;
    const above = flowsAbove(lines, place);
    if (!above) return [];
    const between = lines.slice(above.from + 1, place);
    const isRightAbove = between.length === 0;
    const toldBeside = [before, after].flatMap((line) => (isOther(line) ? [line.line] : []));
    const [incoming, outgoing] = above.flows.map(({ line }) => line) as [number, number];
    const balance = (plus: number, other: number): Balance => {
      // What goes out may be printed as a negative amount.
      const sign = isNegative(table, direction, outgoing) ? (1 as const) : (-1 as const);
      const flows: Term[] = [
        { line: plus, sign: 1 },
        { line: other, sign },
      ];
      return judged(table, direction, result.line, flows, toldBeside);
    };
    const plain = balance(incoming, outgoing);
    // A deficit may be printed as what is missing, a difference taken either way, and a balance of what is printed first.
    const isEitherWay = eitherWay.test(result.key) || (outgoing < incoming && balanceWord.test(result.key));
    const contrary = isEitherWay ? balance(outgoing, incoming) : plain;
    const best = contrary.held > plain.held ? contrary : plain;
    if (!isRightAbove && !areParts(table, direction, between, best.families)) return [];
    if (best.held > 0) return best.held >= HELD * best.judged ? best.families : [];
    // Far below its totals, a result that does not hold may be another one.
    return best.judged !== 1 || !isRightAbove
      ? []
      : best.families.map((family) => ({ ...family, score: 0, labelOnly: true, belief: "possible" }));
  });
}

/** A balance with the number of positions at which it states something, and of those at which it holds. */
interface Balance {
  readonly families: EquationFamily[];
  readonly judged: number;
  readonly held: number;
}

/** @param toldBeside lines that tell the result where this one does not, by its sign */
function judged(
  { grid }: AnnexTable,
  direction: Direction,
  target: number,
  terms: readonly Term[],
  toldBeside: readonly number[],
): Balance {
  const positions = direction === "column" ? grid.columns : grid.rows;
  const isTold = (line: number, at: number): boolean =>
    Boolean(grid.values[cellAt(grid, direction, line, at)]);
  const elsewhere = Array.from({ length: positions }, (_, at) => at).filter((at) =>
    toldBeside.some((line) => isTold(line, at)),
  );
  const families = cutAround(certainFamily(direction, target, terms, 0, positions), new Set(elsewhere));
  const { total, broken, uncheckable } = checkFamilies(grid, families);
  return { families, judged: total - uncheckable, held: total - uncheckable - broken };
}

/**
 * Are the lines between a total and a result parts of that total? They come to it, or to more where parts have parts, at every position
 * but one, or the balance holds beside them at all positions but one: they are some of its parts. And none is the very gap of the balance
 * where it fails: an exceptional item between them counts in the result.
 */
function areParts(
  { grid }: AnnexTable,
  direction: Direction,
  between: readonly NamedLine[],
  families: readonly EquationFamily[],
): boolean {
  const at = (line: number, position: number): number =>
    Math.abs(grid.values[cellAt(grid, direction, line, position)] as number);
  let [short, held, failing] = [0, 0, 0];
  for (const [index, { terms, from, to }] of families.entries()) {
    const flow = Math.max(...terms.map(({ line }) => line));
    for (let position = from; position < to; position++) {
      const equation = equationAt(grid, families, index, position);
      if (!equation || equation.status === "uncheckable") continue;
      const parts = between.map(({ line }) => at(line, position)).filter(Boolean);
      if (parts.reduce((sum, amount) => sum + amount, 0) < NEARLY_ALL * at(flow, position)) short++;
      if (equation.status === "broken") failing++;
      else if (parts.length > 0) held++;
      const gap = Math.abs(Number(equation.gap));
      const reach = Number(equation.doubleTolerance) / 2;
      if (equation.status === "broken" && parts.some((amount) => Math.abs(amount - gap) <= reach))
        return false;
    }
  }
  return short <= 1 || (held > 1 && failing <= 1);
}

/** The amounts of a line, blanks left out. */
function amountsOf({ grid }: AnnexTable, direction: Direction, line: number): number[] {
  const positions = direction === "column" ? grid.columns : grid.rows;
  return Array.from(
    { length: positions },
    (_, at) => grid.values[cellAt(grid, direction, line, at)] as number,
  ).filter((value) => !Number.isNaN(value));
}

const isNegative = (table: AnnexTable, direction: Direction, line: number): boolean =>
  amountsOf(table, direction, line).every((value) => value <= 0);

const isResultOf = (line: NamedLine | undefined): line is NamedLine =>
  line !== undefined &&
  (isAccountResult(line.label) || isDifferenceLabel(line.label)) &&
  !isRateLabel(line.label) &&
  !isBroughtForward(line.key) &&
  !flowWord.test(line.key.replace(remainder, ""));

/**
 * Is one of two lines blank or zero where the other is not: a result printed on one line or the other by its sign? Their totals may
 * both be told.
 */
function areEitherOr({ grid }: AnnexTable, direction: Direction, one: NamedLine, other: NamedLine): boolean {
  const positions = direction === "column" ? grid.columns : grid.rows;
  let [both, either] = [0, 0];
  for (let at = 0; at < positions; at++) {
    const told = [one, other].filter(({ line }) => grid.values[cellAt(grid, direction, line, at)]).length;
    if (told === 2) both++;
    else if (told === 1) either++;
  }
  return either >= EITHER_FOR_ONE_BOTH * both;
}

/**
 * Receipts and expenses, in this order, and the place of the second: the line right above a result (or its other line), the total or else
 * the flow whose parts stand there under it.
 */
function flowsAbove(
  lines: readonly NamedLine[],
  at: number,
): { readonly flows: [Flow, Flow]; readonly from: number } | null {
  const flow = lines.findLastIndex((line, k) => k < at && flowOf(line) !== null);
  for (const from of [at - 1, totalOver(lines, at), flow]) {
    const flows = answered(lines, from);
    if (flows) return { flows, from };
  }
  return null;
}

/** A flow and the nearest one before it that answers it, receipts first. */
function answered(lines: readonly NamedLine[], from: number): [Flow, Flow] | null {
  const near = flowOf(lines[from]);
  if (!near) return null;
  for (let k = from - 1; k >= 0; k--) {
    const far = flowOf(lines[k]);
    const answers =
      far && far.way !== near.way && far.isTotal === near.isTotal && far.besides === near.besides;
    if (answers) return far.way === "in" ? [far, near] : [near, far];
  }
  return null;
}

/** The place of the nearest total before another line; -1 where there is none. */
const totalOver = (lines: readonly NamedLine[], at: number): number =>
  lines.findLastIndex(({ role }, k) => k < at && (role === "total" || role === "subtotal"));

function flowOf(line: NamedLine | undefined): Flow | null {
  const found = line && !remainder.test(line.key) && flowWord.exec(line.key);
  if (!found) return null;
  const way = found[1] === undefined ? "out" : "in";
  const besides = line.key.replace(listNumber, "").replace(flowWord, "").replace(fillers, " ").trim();
  const isTotal = line.role === "total" || line.role === "subtotal";
  return { line: line.line, way, isTotal, besides };
}
