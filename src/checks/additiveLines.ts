import { normaliseLabel } from "../amounts";
import { checkFamilies, equationAt, type EquationFamily, type EquationStatus } from "../equations";
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
export function withoutRates(table: AnnexTable, families: readonly EquationFamily[]): EquationFamily[] {
  const rates = { column: ratesAlong(table, families, "column"), row: ratesAlong(table, families, "row") };
  return families.flatMap((family) => leaveOut(family, rates[family.direction]));
}

/** Positions along which a direction adds nothing. */
function ratesAlong(
  table: AnnexTable,
  families: readonly EquationFamily[],
  direction: Direction,
): Set<number> {
  const statuses = new Map<number, { family: number; status: EquationStatus }[]>();
  const held = new Set<number>();
  const lines = direction === "column" ? table.grid.columns : table.grid.rows;
  checkFamilies(table.grid, families, (index, position, status) => {
    const family = families[index];
    if (!family) return;
    if (family.direction === direction) {
      const here = statuses.get(position) ?? [];
      here.push({ family: index, status });
      statuses.set(position, here);
    } else if (status !== "broken") {
      for (const line of [family.target, ...family.terms.map((term) => term.line)]) held.add(line);
    }
  });
  const rates = new Set<number>();
  for (let position = 0; position < lines; position++) {
    const judged = statuses.get(position) ?? [];
    const broken = judged.filter(({ status }) => status === "broken");
    if (broken.length === 0 || broken.length * 2 <= judged.length) continue;
    const line = direction === "column" ? table.columns[position] : table.rows[position];
    const isSaid =
      announcesRate.test(normaliseLabel(line?.label ?? "")) ||
      (direction === "column" && table.columns[position]?.isPercent === true);
    if (held.has(position) || !(isSaid || broken.length > 1)) continue;
    const slack = isSaid ? roundedRate : 0;
    if (broken.every(({ family }) => liesAmongTerms(table, families, family, position, slack)))
      rates.add(position);
  }
  return rates;
}

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
