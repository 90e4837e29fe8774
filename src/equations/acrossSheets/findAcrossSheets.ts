import type { AnnexTable } from "../../tables/annexTable";
import { findAccountSides } from "./accountSides";
import type { CrossSheetEquation } from "./crossSheetEquation";
import { findCrossSheet } from "./findCrossSheet";
import { findGroupSums } from "./groups";
import { findRecaps } from "./recaps";
import type { TableContext } from "./tableContext";

/**
 * All that the tables of a workbook say of one another, each tie once: lines that repeat lines, recaps by name, recaps of lists, the two sides of an account.
 * @param contexts what stands around each table
 * @example findAcrossSheets(tables, contexts).filter(({ status }) => status === "broken")
 */
export const findAcrossSheets = (
  tables: readonly AnnexTable[],
  contexts: readonly TableContext[],
): CrossSheetEquation[] => {
  const named = [
    ...findRecaps(tables, contexts),
    ...findGroupSums(tables, contexts),
    ...findAccountSides(tables),
  ];
  const ties = new Map(named.map((equation) => [keyOf(equation), equation]));
  for (const equation of findCrossSheet(tables)) {
    const key = keyOf(equation);
    if (!ties.has(key)) ties.set(key, equation);
  }
  const all = [...ties.values()];
  // A cell that one line of a table explains was not meant to repeat another.
  const holding = new Set(all.filter(({ status }) => status !== "broken").map(sourceOf));
  return all.filter((equation) => equation.status !== "broken" || !holding.has(sourceOf(equation)));
};

/** The cell checked and the table that it is checked against. */
const sourceOf = ({ target, terms: [term] }: CrossSheetEquation): string =>
  [target.table, target.cell, term?.table].join();

/** A repeat is the same tie whichever side is checked. */
const keyOf = ({ target, terms }: CrossSheetEquation): string => {
  const place = ({ table, cell }: { table: number; cell: number }): string => `${table}:${cell}`;
  const sources = terms.map(place).sort();
  return terms.length === 1 ? [place(target), ...sources].sort().join() : [place(target), ...sources].join();
};
