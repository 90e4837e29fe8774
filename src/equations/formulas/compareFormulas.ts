import { cellAt } from "../../tables/amountGrid";
import type { EquationFamily } from "../equation";
import { pieceKey, piecesOf } from "../pieces";
import type { FormulaTable } from "./familiesFromFormulas";

/** A formula whose terms are not those of its block. */
export interface RangeFault {
  /** `left-out`: a line of the block is not added · `double-counted`: a subtotal is added as well as its own parts. */
  readonly kind: "left-out" | "double-counted";
  /** Grid index of the formula's cell. */
  readonly cell: number;
  readonly direction: "row" | "column";
  /** The line left out, or the subtotal added with its parts. */
  readonly line: number;
  /** Does the line hold an amount there, so that the total is wrong today? */
  readonly changesTotal: boolean;
}

/** What comparing the sums of a table with their blocks gives. */
export interface RangeFaults {
  readonly faults: readonly RangeFault[];
  /** Sums that were not compared any more, once there were too many faults to list. */
  readonly uncompared: number;
}

/** Thousands of sums that each add all those above fault every line: as many as these say it. */
const MOST_FAULTS = 100_000;

/**
 * The formulas that leave out a line of their block, or take in a subtotal as well as its parts.
 *
 * `families` are all those of the table, of both origins. A line is left out when it lies among the summed lines, between them
 * and the total, or is a row of the same kind right above them, and no other equation of the position adds it.
 * After `most` faults the sums that are left are counted instead.
 * @example compareFormulas(table, families).faults.map((fault) => fault.kind) // ["left-out"]
 */
export const compareFormulas = (
  table: FormulaTable,
  families: readonly EquationFamily[],
  most = MOST_FAULTS,
): RangeFaults => {
  const faults: RangeFault[] = [];
  let uncompared = 0;
  for (const formula of families) {
    if (formula.origin !== "formula" || formula.terms.some(({ sign }) => sign < 0)) continue;
    if (faults.length >= most) {
      uncompared += formula.to - formula.from;
      continue;
    }
    const peers = families.filter(
      (peer) => peer !== formula && peer.direction === formula.direction && !peer.labelOnly,
    );
    const neighbours = leftOutOfNeighbours(formula, families);
    for (let position = formula.from; position < formula.to; position++) {
      const here = peers.filter(({ from, to }) => from <= position && position < to);
      const report = (kind: RangeFault["kind"], line: number): void => {
        const cell = cellAt(table.grid, formula.direction, formula.target, position);
        const value = table.grid.values[cellAt(table.grid, formula.direction, line, position)] as number;
        const changesTotal = value === value && value !== 0;
        faults.push({ kind, cell, direction: formula.direction, line, changesTotal });
      };
      const leftOut = neighbours.length > 0 ? neighbours : leftOutLines(table, formula, here);
      for (const line of leftOut) report("left-out", line);
      for (const line of doubleCounted(formula, here)) report("double-counted", line);
    }
  }
  return { faults, uncompared };
};

/** What the other formulas of the total's line add besides the terms of this one: `=B18` among `=C18+C24`. */
const leftOutOfNeighbours = (formula: EquationFamily, families: readonly EquationFamily[]): number[] => {
  const shapes = piecesOf(
    families.filter(
      ({ origin, direction, target }) =>
        origin === "formula" && direction === formula.direction && target === formula.target,
    ),
  );
  let usual = shapes.get(pieceKey(formula)) ?? [formula];
  for (const shape of shapes.values()) if (placesOf(shape) > placesOf(usual)) usual = shape;
  const added = usual[0].terms.flatMap(({ line, sign }) => (sign === 1 ? [line] : []));
  const lines = new Set(formula.terms.map(({ line }) => line));
  const isPart = [...lines].every((line) => added.includes(line));
  return isPart ? added.filter((line) => !lines.has(line)) : [];
};

const placesOf = (families: readonly EquationFamily[]): number =>
  families.reduce((sum, { from, to }) => sum + to - from, 0);

/** Terms that are totals of other terms of the same formula. */
const doubleCounted = (formula: EquationFamily, here: readonly EquationFamily[]): number[] => {
  const lines = new Set(formula.terms.map(({ line }) => line));
  const totals = here.filter(
    ({ target, terms }) => lines.has(target) && terms.some(({ line }) => lines.has(line)),
  );
  return [...new Set(totals.map(({ target }) => target))];
};

const leftOutLines = (
  table: FormulaTable,
  formula: EquationFamily,
  here: readonly EquationFamily[],
): number[] => {
  const lines = new Set(formula.terms.map(({ line }) => line));
  if (lines.size < 2) return [];
  const totals = new Set([formula, ...here].map(({ target }) => target));
  if ([...lines].some((line) => totals.has(line))) return [];
  const elsewhere = new Set(
    here
      .filter(({ target, origin }) => target !== formula.target || origin === "formula")
      .flatMap(({ terms }) => terms.map(({ line }) => line)),
  );
  const isFree = (line: number): boolean =>
    !lines.has(line) && !totals.has(line) && !elsewhere.has(line) && isItem(table, formula.direction, line);
  let [first, last] = [Infinity, -1];
  for (const line of lines) [first, last] = [Math.min(first, line), Math.max(last, line)];
  const left: number[] = [];
  for (let line = first; line <= last; line++) if (isFree(line)) left.push(line);
  for (let line = last + 1; isFree(line) && line < formula.target; line++) left.push(line);
  // Across a row, what stands before the first summed column may well be of another nature (a base, a population).
  if (formula.direction === "column" && first < formula.target) {
    for (let line = first - 1; isFree(line) && sameKind(table, line, first); line--) left.unshift(line);
  }
  return left;
};

/** Is the line an ordinary one of the table, neither total nor « dont »? */
const isItem = (table: FormulaTable, direction: "row" | "column", line: number): boolean => {
  if (direction === "row") return table.columns[line] !== undefined && !table.columns[line].ofWhich;
  const kind = table.rows[line]?.kind;
  return kind !== undefined && kind !== "total" && kind !== "subtotal" && kind !== "of-which";
};

const sameKind = ({ rows }: FormulaTable, a: number, b: number): boolean => rows[a]?.kind === rows[b]?.kind;
