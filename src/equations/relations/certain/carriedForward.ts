import type { AmountGrid } from "../../../tables/amountGrid";
import { checkFamilies } from "../../checkFamilies";
import type { EquationFamily } from "../../equation";
import { certainFamily } from "./certainFamily";
import type { NamedLine } from "./namedLine";

const carried =
  /^(?:(?:sous )?total )?(?:a reporter|report(?:e|er)? (?:a la )?page suivante|(?:to be )?carried (?:forward|over)|carry forward|c\/?f)$/;
const brought =
  /^(?:(?:sous )?total )?(?:report(?:e|er)?(?: (?:de la )?page precedente)?|brought forward|b\/?f)$/;
/** Share of the positions at which the pages must foot: fewer, and the lines were meant otherwise. */
const FOOTING = 0.5;

/**
 * The sums of a list printed in pages: each page adds up to what it carries forward, with what it brought forward, which repeats what
 * the page before carried; a total ends the last one. Labels and places state it, as long as half of it foots.
 * @param lines the rows of the table, named
 * @example carriedForward(grid, namedRows(table)).map(({ target }) => target) // [10, 11, 22, 23, 31]
 */
export const carriedForward = (grid: AmountGrid, lines: readonly NamedLine[]): EquationFamily[] => {
  const isCarried = ({ key }: NamedLine): boolean => carried.test(key);
  if (!lines.some(isCarried)) return [];
  const families: EquationFamily[] = [];
  const sum = (target: NamedLine, parts: readonly NamedLine[]): void => {
    const terms = parts.map(({ line }) => ({ line, sign: 1 as const }));
    families.push(certainFamily("column", target.line, terms, 0, grid.columns));
  };
  let before: NamedLine | null = null;
  let page: NamedLine[] = [];
  for (const line of lines) {
    const isFirst = page.length === 0;
    const isEnd = isCarried(line) || (before !== null && line.role === "total");
    if (isEnd) {
      if (page.length > 0 && page.every(({ role }) => role === "item")) sum(line, page);
      before = isCarried(line) ? line : null;
      page = [];
      if (before === null) break;
      continue;
    }
    if (before && isFirst && brought.test(line.key)) sum(line, [before]);
    page.push(line);
  }
  const { total, broken, uncheckable } = checkFamilies(grid, families);
  return total - broken - uncheckable >= FOOTING * (total - uncheckable) ? families : [];
};
