import type { AnnexTable } from "../../../tables/annexTable";
import type { EquationFamily } from "../../equation";
import { certainFamily } from "./certainFamily";
import { holdsMostly } from "./holdsMostly";
import { numberedLists } from "./numberedLists";

const bullet = /^\s*[-\u2010-\u2015\u2212•·▪◦*]\s*[^\s\d]/;
const FEWEST_ITEMS = 2;
/** Bits by which the years that hold must tell that a list is broken down where another one fails. */
const LEAST_BITS = 8;

/**
 * The lines right over a list, numbered or with bullets, that come to its items: « Établissements publics » over « a- … » and « b- … », with
 * the parts of each between them; « dont caisse des retraites » over « – prestations » and « – gestion ».
 * @example listedBreakdowns(table)[0]?.terms // [{ line: 1, sign: 1 }, { line: 6, sign: 1 }]
 */
export function listedBreakdowns({ grid, rows }: AnnexTable): EquationFamily[] {
  const labels = rows.map(({ code, label }) => (code === null ? label : `${code}. ${label}`));
  const hasAmounts = (line: number): boolean =>
    grid.values.subarray(line * grid.columns, (line + 1) * grid.columns).some(Boolean);
  const lists = [...numberedLists(labels).map(({ lines }) => lines), ...bulletedLists(labels)];
  return lists.flatMap((list) => {
    const [first = 0] = list;
    const items = list.filter(hasAmounts);
    let head = first - 1;
    while (head >= 0 && !hasAmounts(head)) head--;
    if (head < 0 || items.length < FEWEST_ITEMS) return [];
    const terms = items.map((line) => ({ line, sign: 1 as const }));
    // The list draws the sum, and the amounts have to say that it was meant.
    const family: EquationFamily = {
      ...certainFamily("column", head, terms, 0, grid.columns),
      score: LEAST_BITS,
      belief: "established",
    };
    return holdsMostly(grid, family, LEAST_BITS) ? [family] : [];
  });
}

/** The runs of lines that begin with a bullet. */
function bulletedLists(labels: readonly string[]): number[][] {
  const runs: number[][] = [];
  labels.forEach((label, line) => {
    if (!bullet.test(label)) return;
    if (line > 0 && bullet.test(labels[line - 1] ?? "")) runs.at(-1)?.push(line);
    else runs.push([line]);
  });
  return runs;
}
