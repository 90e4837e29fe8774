import { normaliseLabel } from "../amounts";
import { checkFamilies, equationAt, type EquationFamily } from "../equations";
import type { AnnexTable } from "../tables/annexTable";

type Direction = EquationFamily["direction"];

/** Headings of what is never added: rates, prices, averages, ranks. */
const announcesRate =
  /%|\b(?:taux|part|ratio|pourcentage|variation|progression|evolution|cout moyen|moyenne|prix|tarif|coefficient|indice|rang|rank|rate|average|mean)\b/;

/** What rounding may take the rate of a total beyond the rates of its parts, as a share of the largest. */
const roundedRate = 0.5;

/**
 * The families without the positions where nothing is added: a column of rates, prices or averages has a figure in the total row
 * that is no sum. Such a line is known by its figures, most of its totals being broken while its heading or the size of every
 * total, between the least and the largest of its terms, says that they are no sums.
 */
export function withoutRates(
  table: AnnexTable,
  families: readonly EquationFamily[],
): readonly EquationFamily[] {
  const { rows, columns } = table.grid;
  const judged = { row: new Uint32Array(rows), column: new Uint32Array(columns) };
  const broken = { row: new Map<number, number[]>(), column: new Map<number, number[]>() };
  checkFamilies(table.grid, families, (index, position, status) => {
    const direction = families[index]?.direction ?? "row";
    judged[direction][position] = (judged[direction][position] ?? 0) + 1;
    if (status !== "broken") return;
    const same = broken[direction].get(position);
    if (same) same.push(index);
    else broken[direction].set(position, [index]);
  });
  const rates = { row: new Set<number>(), column: new Set<number>() };
  for (const direction of ["row", "column"] as const) {
    for (const [position, indices] of broken[direction]) {
      const most = indices.length * 2 > (judged[direction][position] ?? 0);
      if (most && isRate(table, families, direction, position, indices)) rates[direction].add(position);
    }
  }
  if (rates.row.size + rates.column.size === 0) return families;
  return families.flatMap((family) => leaveOut(family, rates[family.direction]));
}

/** Do the heading and the broken totals of a line say that nothing is added along it? */
function isRate(
  table: AnnexTable,
  families: readonly EquationFamily[],
  direction: Direction,
  position: number,
  broken: readonly number[],
): boolean {
  const line = direction === "column" ? table.columns[position] : table.rows[position];
  const isSaid =
    announcesRate.test(normaliseLabel(line?.label ?? "")) ||
    (direction === "column" && table.columns[position]?.isPercent === true);
  if (!isSaid && broken.length < 2) return false;
  const slack = isSaid ? roundedRate : 0;
  return (
    broken.every((family) => liesAmongTerms(table, families, family, position, slack)) &&
    !isLinked(table, families, direction, position)
  );
}

/** Does some sum of the other direction hold with the line? */
const isLinked = (
  { grid }: AnnexTable,
  families: readonly EquationFamily[],
  direction: Direction,
  line: number,
): boolean =>
  families.some((family) => {
    if (family.direction === direction) return false;
    if (family.target !== line && !family.terms.some((term) => term.line === line)) return false;
    const counts = checkFamilies(grid, [family]);
    return counts.broken < counts.total;
  });

/** Is the total between the least and the largest of what it would add up? */
function liesAmongTerms(
  { grid }: AnnexTable,
  families: readonly EquationFamily[],
  family: number,
  position: number,
  slack: number,
): boolean {
  const equation = equationAt(grid, families, family, position);
  if (!equation || equation.terms.length < (slack > 0 ? 1 : 2)) return false;
  const terms = equation.terms.map(({ cell }) => grid.values[cell] ?? 0);
  const total = grid.values[equation.target] ?? 0;
  const margin = slack * Math.max(...terms.map(Math.abs));
  return total >= Math.min(...terms) - margin && total <= Math.max(...terms) + margin;
}

/** The family in pieces around some positions. */
function leaveOut(family: EquationFamily, positions: ReadonlySet<number>): EquationFamily[] {
  const pieces: EquationFamily[] = [];
  let from = family.from;
  for (let position = family.from; position <= family.to; position++) {
    if (position < family.to && !positions.has(position)) continue;
    if (position > from) pieces.push({ ...family, from, to: position });
    from = position + 1;
  }
  return pieces;
}
