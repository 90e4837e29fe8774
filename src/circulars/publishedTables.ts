import { Exact } from "../amounts/exact";
import annex2007 from "./2007-237/published-annex-1.json";
import dafMco2024 from "./2024-180/published-daf-mco.json";
import emergencies2024 from "./2024-180/published-dot-pop-urgences.json";
import smr2024 from "./2024-180/published-dotations-smr.json";
import migac2024 from "./2024-180/published-migac.json";
import psy2024 from "./2024-180/published-psy.json";
import usld2024 from "./2024-180/published-usld.json";
import type { PublishedRow, PublishedTable } from "./publishedTable";

interface WrittenTable extends Omit<PublishedTable, "rows" | "corrections" | "notes"> {
  readonly rows: readonly (Omit<PublishedRow, "amounts"> & { readonly values: readonly (string | null)[] })[];
  readonly corrections?: readonly Record<"row" | "column" | "printed" | "corrected" | "reason", string>[];
  readonly notes?: readonly string[];
}

// TypeScript widens the literals of a JSON file to string; the tests check the shape of every table.
const written = [
  annex2007,
  migac2024,
  dafMco2024,
  psy2024,
  smr2024,
  usld2024,
  emergencies2024,
] as unknown as readonly WrittenTable[];

const read = ({ rows, corrections = [], notes = [], ...table }: WrittenTable): PublishedTable => ({
  ...table,
  notes,
  rows: rows.map(({ values, ...row }) => ({
    ...row,
    amounts: values.map((value) => (value === null ? null : new Exact(value))),
  })),
  corrections: corrections.map(({ printed, corrected, ...cell }) => ({
    ...cell,
    printed: new Exact(printed),
    corrected: new Exact(corrected),
  })),
});

let tables: readonly PublishedTable[] | undefined;

/**
 * The published regional tables: 2007 annexe I in euros, the six tables of 2024 annexe I in k€, as printed.
 * @example publishedTables().map(({ name }) => name) // ["FMESPP", "MIGAC", "DAF MCO", "PSY", "Dotations SMR", …]
 */
export const publishedTables = (): readonly PublishedTable[] => (tables ??= written.map(read));

/**
 * One published table by its exact name and year, as printed; undefined when no circular publishes it.
 * @example publishedTable("USLD", 2024)?.unit // "k€"
 */
export const publishedTable = (name: string, vintage: number): PublishedTable | undefined =>
  publishedTables().find((table) => table.name === name && table.vintage === vintage);

/**
 * The table with its known misprints put right.
 * @example correctedTable(publishedTable("FMESPP", 2007)!) // Alsace, Mise à jour: 78400
 */
export const correctedTable = (table: PublishedTable): PublishedTable => ({
  ...table,
  corrections: [],
  rows: table.rows.map((row) => ({
    ...row,
    amounts: row.amounts.map((amount, at) => {
      const header = table.columns[at]?.header;
      const slip = table.corrections.find(
        ({ row: label, column }) => label === row.label && column === header,
      );
      return slip === undefined ? amount : slip.corrected;
    }),
  })),
});
