import type { Circular } from "./circular";
import type { WrittenCost } from "./referenceCosts";
import type { WrittenTable } from "./publishedTables";
import type { WrittenRule } from "./writtenRule";

/** Names that officers give to the columns of the published tables of a circular. */
export interface ColumnAliases {
  /** By printed header, in every table of the circular. */
  readonly columns: Readonly<Record<string, readonly string[]>>;
  /** By table and position, from 1, where the header says something else than what the column holds. */
  readonly positions: readonly {
    readonly table: string;
    readonly position: number;
    readonly aliases: readonly string[];
  }[];
}

/**
 * The data of one circular, as its folder holds it: adding a circular is adding a folder and `npm run circulars`, no code.
 *
 * `circular.json` lists the other files: rules in the order of the text, then published tables.
 */
export interface CircularFolder {
  readonly circular: Circular;
  readonly rules: readonly (readonly WrittenRule[])[];
  readonly tables: readonly WrittenTable[];
  readonly aliases?: ColumnAliases;
  readonly costs?: { readonly rows: readonly WrittenCost[] };
}
