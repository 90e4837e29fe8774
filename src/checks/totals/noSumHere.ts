import { normaliseLabel } from "../../amounts";
import { greatest, least } from "../../amounts/extremes";
import { areQuantityPriceAmount, isStatisticLabel, isTotalLabel, type EquationFamily } from "../../equations";
import { rowsOf, type AmountGrid } from "../../tables/amountGrid";
import type { AnnexTable, TableColumn, TableRow } from "../../tables/annexTable";
import { namesRegions } from "../../territories";
import { statesOtherUnit } from "../lineScale";
import { announcedKind } from "../../tables/lines/rowKind";
import { hasNothingToAdd } from "./nothingToAdd";
import { repeatsOnlyColumn, repeatsOnlyRow } from "./repeatsOnlyPart";

/** A line that stands among the others at fewer positions may be a total with a slip. */
const FEWEST_POSITIONS = 2;
/** Amounts of both signs may add up to one among them: not so often. */
const FEWEST_OF_BOTH_SIGNS = 5;
/** Lines beside a column that come so near to it, at so many of its positions, may be its parts. */
const NEAR = 0.1;
const NEAR_SHARE = 0.5;

/**
 * Does a line that no sum explains, though its label speaks of a total, stand beside lines that it is no sum of? A last row without
 * a label, a figure of another measure (« Population totale » beside amounts, a headcount over its percentages), one among its
 * neighbours in size (the country in a list of countries, a mean of rates), a total without any parts, of the only one,
 * or of another year than theirs.
 * @param direction of the sums looked for: `column` for a row that would be their total
 * @param isExplained does a sum make this line?
 */
export function isNoSumHere(
  table: AnnexTable,
  direction: EquationFamily["direction"],
  line: number,
  isExplained: (line: number) => boolean,
): boolean {
  if (holdsStatistics(table, direction, line)) return true;
  if (direction === "row") {
    if (
      isWithoutParts(table) ||
      isOfPrices(table, line) ||
      isOfOtherYear(table, line, isExplained) ||
      hasNothingToAdd(table, line) ||
      repeatsOnlyColumn(table, line)
    )
      return true;
    const { path } = table.columns[line] as TableColumn;
    if (isMeasure(path) || path.some((words) => saysRate(words) || namesItsParts.test(words)))
      return !isNearNeighbours(table, line);
    return isAmidColumns(table, line) || isMeanOfNeighbours(table, line);
  }
  const { label } = table.rows[line] as TableRow;
  return (
    label === "" ||
    isOverShares(table, line, label) ||
    isCountryBesideRegion(table, line) ||
    (isAmongOthers(table, line) &&
      !isOneOfTotals(table, line, isExplained) &&
      !isSumButForScale(table, line)) ||
    repeatsOnlyRow(table, line)
  );
}

const country = /^(?:ensemble )?(?:de )?(?:la )?france\b/;

/** Does a row tell of the country beside the only region of the table? It is there to compare, and no list of its parts. */
function isCountryBesideRegion({ rows }: AnnexTable, line: number): boolean {
  if (!country.test(normaliseLabel((rows[line] as TableRow).label))) return false;
  const ofRegions = rows.filter(({ label, kind }) => kind === "region" || namesRegions(label));
  return ofRegions.length === 1;
}

/** Do the title, or the headings over all amounts of a row, speak of means, least or greatest amounts? Those of all are no sum, as in pivot tables. */
function holdsStatistics(
  { title, columns, grid: { values, columns: width } }: AnnexTable,
  direction: EquationFamily["direction"],
  line: number,
): boolean {
  if (isStatisticLabel(title)) return true;
  return (
    direction === "column" &&
    columns.every(
      ({ path }, c) =>
        Number.isNaN(values[line * width + c]) || path.some((heading) => isStatisticLabel(heading)),
    )
  );
}

/** Are all columns totals: « Total 2023 » beside « Total 2024 »? */
const isWithoutParts = ({ columns }: AnnexTable): boolean =>
  columns.every(({ label }) => isTotalLabel(label));

/** Is a column what quantities come to at their prices? With a discount, or a tax beside it, it is neither their product nor a sum. */
const isOfPrices = ({ columns }: AnnexTable, column: number): boolean =>
  columns.some((price) =>
    columns.some((count) => areQuantityPriceAmount(count.label, price.label, columns[column]?.label ?? "")),
  );

/** « Total 2013 » beside the parts of 2014 and their « Total 2014 ». */
function isOfOtherYear(
  { columns }: AnnexTable,
  column: number,
  isExplained: (column: number) => boolean,
): boolean {
  const headings = columns.map(({ path }) => path.join(" "));
  const masked = headings.map((heading) => heading.replace(year, "#"));
  return (
    year.test(headings[column] as string) &&
    columns.some((_, c) => c !== column && masked[c] === masked[column] && isExplained(c))
  );
}
const year = /\b(?:19|20)\d{2}\b/;

/** Does no level of the heading say « Total » and nothing else? */
const isMeasure = (path: readonly string[]): boolean =>
  path.length > 0 && path.every((heading) => !isBareTotal(heading));

/** « Total (I-IX) », « Total (1 à 9) »: of chapters that other tables list. */
const namesItsParts = /\(\s*(?:[ivxlc]+|\d{1,2})\s*(?:[-–—]|à|to)\s*(?:[ivxlc]+|\d{1,2})\s*\)/i;

const fillers = /\([^)]*\)|\b(?:grand|general|générale?|overall|des?|du|d|les?|la|the)\b|[^\p{L}]/giu;

/** « TOTAL GÉNÉRAL (k€) » names no measure, « Total des lits » does. */
function isBareTotal(heading: string): boolean {
  const words = heading.replace(fillers, " ").trim();
  return announcedKind(words) !== null && !/\s/.test(words);
}

/** Words for what does not add up across columns: growth, rates, proportions. */
const rates =
  /\b(?:taux|evolutions?|variations?|croissances?|progressions?|rates?|growth|changes?|ratios?|proportions?|indices?|index)\b/;
const saysRate = (words: string): boolean => rates.test(normaliseLabel(words));

/** Rows in which a column lies amid the others, of those that tell; columns on each side of it where no title speaks of rates. */
const AMID_SHARE = 0.9;
const FEWEST_EACH_SIDE = 2;

/**
 * Does a column lie between the least and the greatest of the others in nearly all rows, under a title that speaks of rates, or with
 * several others on either side of it in most rows? The growth of a total, or its mean, does.
 */
function isAmidColumns({ grid, title }: AnnexTable, column: number): boolean {
  let [positions, amid, parted] = [0, 0, 0];
  for (const row of rowsOf(grid)) {
    const own = row[column] as number;
    const others = row.filter((value, c) => c !== column && !Number.isNaN(value));
    if (Number.isNaN(own) || others.length < 2) continue;
    positions++;
    const below = others.filter((value) => value < own).length;
    const above = others.filter((value) => value > own).length;
    if (below < others.length && above < others.length) amid++;
    if (Math.min(below, above) >= FEWEST_EACH_SIDE) parted++;
  }
  if (positions < FEWEST_OF_BOTH_SIGNS || amid < AMID_SHARE * positions) return false;
  return saysRate(title) || parted * 2 > positions;
}

/** The columns on either side of one, the nearest first. */
const sidesOf = ({ columns }: AmountGrid, column: number): number[][] => {
  const all = Array.from({ length: columns }, (_, c) => c);
  return [all.slice(0, column).reverse(), all.slice(column + 1)];
};

/** Rows from which a column that lies between those beside it is one of their means; figures of a row alike, as rates are. */
const FEWEST_BETWEEN = 3;
const ALIKE = 4;

/**
 * Does a column lie between the least and the greatest of the columns next to it, on one side, in every row, within them in most? « Ensemble »
 * beside the rates of men and of women does; no sum of positive amounts.
 */
function isMeanOfNeighbours({ grid, columns }: AnnexTable, column: number): boolean {
  return sidesOf(grid, column).some((side) => {
    const end = side.findIndex((c) => isTotalLabel((columns[c] as TableColumn).label));
    const parts = end < 0 ? side : side.slice(0, end);
    return parts.some((_, last) => last > 0 && isAmong(grid, column, parts.slice(0, last + 1)));
  });
}

/** Does a column lie between the least and the greatest of some others in every row, these alike, and within them in most? */
function isAmong(grid: AmountGrid, column: number, others: readonly number[]): boolean {
  let [positions, within] = [0, 0];
  for (const row of rowsOf(grid)) {
    const own = row[column] as number;
    const beside = others.map((c) => row[c] as number);
    if (Number.isNaN(own) || beside.some(Number.isNaN)) continue;
    const [lowest, highest] = [least(beside), greatest(beside)];
    if (own < lowest || own > highest || highest > ALIKE * lowest) return false;
    positions++;
    if (own > lowest && own < highest) within++;
  }
  return positions >= FEWEST_BETWEEN && 2 * within > positions;
}

/** Do two or more columns next to this one, on one side, come near to it in half of its rows? */
function isNearNeighbours({ grid, columns }: AnnexTable, column: number): boolean {
  const rows = rowsOf(grid).filter((row) => row[column]);
  return sidesOf(grid, column).some((side) => {
    const sums = rows.map(() => 0);
    const parts = side.filter((c) => {
      const { label, isPercent } = columns[c] as TableColumn;
      return !isPercent && !isTotalLabel(label);
    });
    return parts.some((c, added) => {
      rows.forEach((row, r) => (sums[r] = (sums[r] as number) + (row[c] || 0)));
      const near = rows.filter((row, r) => isNear(sums[r] as number, row[column] as number)).length;
      return added > 0 && near > NEAR_SHARE * rows.length;
    });
  });
}

const isNear = (sum: number, total: number): boolean => Math.abs(sum - total) <= NEAR * Math.abs(total);

/** Do the other rows say that they are percentages, and this one not? */
function isOverShares({ rows, grid }: AnnexTable, row: number, label: string): boolean {
  const others = rows.filter((_, r) => r !== row && hasAmounts(grid, r));
  return others.length > 1 && !saysShare(label) && others.every((other) => saysShare(other.label));
}

/** Does a label say percentages? Those of several groups are of different wholes. */
export const saysShare = (label: string): boolean => label.includes("%") || /\bper ?cent\b/i.test(label);

const hasAmounts = ({ columns, values }: AmountGrid, row: number): boolean =>
  values.subarray(row * columns, (row + 1) * columns).some((value) => !Number.isNaN(value));

/** Factors by which a whole line is mistyped: digits too many or too few. */
const SCALES = [10, 100, 1000];

/** Would the row be the sum of all others if one of them were not typed as many times too large, or too small, in every column? One that says its own unit is right. */
function isSumButForScale(table: AnnexTable, row: number): boolean {
  const { rows, columns, values } = table.grid;
  const others = Array.from({ length: rows }, (_, r) => r).filter((r) => r !== row);
  const told = Array.from({ length: columns }, (_, c) => c).filter((c) => values[row * columns + c]);
  const at = (r: number, c: number): number => values[r * columns + c] || 0;
  const meant = (one: number, c: number): number =>
    others.reduce((left, r) => (r === one ? left : left - at(r, c)), at(row, c));
  return others.some(
    (one) =>
      SCALES.some(
        (scale) =>
          told.every((c) => at(one, c) === scale * meant(one, c)) ||
          told.every((c) => scale * at(one, c) === meant(one, c)),
      ) && !statesOtherUnit(table, "row", one),
  );
}

/** Is the row called as another one is that a sum makes? Subtotals lie among the others. */
const isOneOfTotals = ({ rows }: AnnexTable, row: number, isExplained: (row: number) => boolean): boolean =>
  rows.some(({ label }, r) => label === (rows[row] as TableRow).label && isExplained(r));

/** Does the row lie, in each of several columns, between the least and the greatest of the others, within them in most? */
function isAmongOthers({ grid }: AnnexTable, row: number): boolean {
  const rows = rowsOf(grid);
  const others = rows.filter((_, r) => r !== row);
  let [positions, within] = [0, 0];
  let hasNegative = false;
  for (const [c, own] of (rows[row] as Float64Array).entries()) {
    if (Number.isNaN(own)) continue;
    const beside = others.map((other) => other[c] as number).filter((value) => !Number.isNaN(value));
    const [lowest, highest] = [least(beside), greatest(beside)];
    if (own < lowest || own > highest) return false;
    hasNegative ||= lowest < 0;
    positions++;
    if (own > lowest && own < highest) within++;
  }
  return positions >= (hasNegative ? FEWEST_OF_BOTH_SIGNS : FEWEST_POSITIONS) && within * 2 > positions;
}
