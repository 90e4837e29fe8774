import type { Finding, Report } from "../../src/checks";
import { readAddress } from "../../src/tables/address";
import type { Change } from "./changes";

interface Spot {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** The corners of what is named: `B4`, `B4:D9`, `Autre!B4`. */
const spotsOf = (home: string, named: string): Spot[] => {
  const mark = named.lastIndexOf("!");
  const sheet = mark < 0 ? home : named.slice(0, mark);
  const corners = named
    .slice(mark + 1)
    .split(":")
    .flatMap((one) => readAddress(one) ?? []);
  const [rows, columns] = [corners.map(({ row }) => row), corners.map(({ column }) => column)];
  const [top, bottom] = [Math.min(...rows), Math.max(...rows)];
  const [left, right] = [Math.min(...columns), Math.max(...columns)];
  const spots: Spot[] = [];
  for (let row = top; row <= bottom; row++)
    for (let column = left; column <= right; column++) spots.push({ sheet, row, column });
  return spots;
};

/** Every cell that a finding names: its own, the cause and the suspects, the totals of the proof and their terms. */
const namedBy = ({ sheet, cell, cells, cause, places = [] }: Finding): Spot[] =>
  [
    cell,
    ...cells,
    ...places.map((one) => `${one.sheet}!${one.cell}`),
    ...(cause?.cell ? [cause.cell] : []),
    ...(cause?.suspects ?? []).map((one) => one.cell),
    ...(cause?.proof ?? []).flatMap(({ equation }) => [
      equation.target,
      ...equation.terms.map((one) => one.cell),
    ]),
  ].flatMap((one) => spotsOf(sheet, one));

const errorsOf = ({ sheets }: Report): Finding[] =>
  sheets.flatMap(({ findings }) => findings.filter(({ severity }) => severity === "error"));

const keyOf = ({ sheet, code }: Finding, row: number, column: number): string =>
  `${sheet} ${code} ${row} ${column}`;

/** How near to a change an error stands: it names a changed cell or a total that holds one, or only a line of one, or none of these. */
export type Distance = "named" | "line" | "away";

/**
 * The errors that a change brings, and how near to it they stand. A deleted row is no more in any sum: its columns tell of it.
 * @param before the report of the workbook as it was: what was told already is no word of the change
 */
export const distances = (
  before: Report,
  after: Report,
  { sheet, cells, deleted }: Change,
): (readonly [Finding, Distance])[] => {
  const known = new Set(
    errorsOf(before).flatMap((one) => {
      const at = readAddress(one.cell);
      if (!at) return [];
      const moved = one.sheet === sheet && deleted !== undefined && at.row > deleted ? at.row - 1 : at.row;
      return [keyOf(one, moved, at.column)];
    }),
  );
  const totals = after.totals();
  return errorsOf(after).flatMap((finding) => {
    const at = readAddress(finding.cell);
    if (at && known.has(keyOf(finding, at.row, at.column))) return [];
    const through = totals
      .filter((one) => one.sheet === finding.sheet && one.cell === finding.cell)
      .flatMap(({ terms }) => terms.flatMap((one) => spotsOf(finding.sheet, one.cell)));
    const spots = [...namedBy(finding), ...through].filter((spot) => spot.sheet === sheet);
    const isNamed = spots.some((spot) =>
      cells.some((one) => spot.row === one.row && spot.column === one.column),
    );
    const isLine = spots.some((spot) =>
      cells.some(({ row, column, isHeader }) => !isHeader && (spot.row === row || spot.column === column)),
    );
    return [
      [finding, isNamed || (isLine && deleted !== undefined) ? "named" : isLine ? "line" : "away"] as const,
    ];
  });
};
