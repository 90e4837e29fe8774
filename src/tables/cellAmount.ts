import { Exact } from "../amounts";
import type { AnnexTable } from "./annexTable";

/** The amount of a cell of a table, by its grid index; null where there is none. */
export function cellAmount({ grid }: AnnexTable, cell: number): Exact | null {
  const value = grid.values[cell];
  if (value === undefined || Number.isNaN(value)) return null;
  return new Exact((grid.large?.[cell] ?? BigInt(value)).toString()).div(new Exact(10).pow(grid.scale));
}
