import type { AnnexTable } from "../tables/annexTable";

/**
 * The numbers stored as text that stand among numbers of their column, which Excel's sums skip: indices of the grid. Where most of a
 * column is text nobody added it with Excel, and none was skipped.
 * @example strayTextNumbers(table).has(14)
 */
export function strayTextNumbers({ notes, grid: { values, columns } }: AnnexTable): Set<number> {
  const texts = notes.flatMap(({ kind, index }) => (kind === "text-number" ? [index] : []));
  const among = new Array<number>(columns).fill(0);
  values.forEach((value, cell) => {
    if (!Number.isNaN(value)) among[cell % columns] = (among[cell % columns] as number) + 1;
  });
  const told = new Array<number>(columns).fill(0);
  for (const cell of texts) told[cell % columns] = (told[cell % columns] as number) + 1;
  return new Set(
    texts.filter((cell) => 2 * (told[cell % columns] as number) <= (among[cell % columns] as number)),
  );
}
