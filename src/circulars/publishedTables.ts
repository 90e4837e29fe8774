import { Exact } from "../amounts/exact";
import type { ColumnAliases, WrittenTable } from "./circularFolder";
import { circularFolders } from "./folders";
import type { PublishedColumn, PublishedTable } from "./publishedTable";

const withAliases = (
  table: WrittenTable,
  { columns, positions }: ColumnAliases,
): readonly PublishedColumn[] =>
  table.columns.map((column, at) => {
    const own = positions.filter(({ table: name, position }) => name === table.name && position === at + 1);
    const aliases = own.length > 0 ? own.flatMap((one) => one.aliases) : (columns[column.header] ?? []);
    return aliases.length === 0 ? column : { ...column, aliases };
  });

const read = (
  { rows, corrections = [], notes = [], ...table }: WrittenTable,
  columns: readonly PublishedColumn[],
): PublishedTable => ({
  ...table,
  columns,
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

const readAll = (): readonly PublishedTable[] =>
  circularFolders.flatMap(({ tables: written, aliases }) =>
    written.map((table) => read(table, aliases === undefined ? table.columns : withAliases(table, aliases))),
  );

let tables: readonly PublishedTable[] | undefined;

/**
 * The published regional tables: 2007 annexe I in euros, the six tables of 2024 annexe I in k€, as printed.
 * @example publishedTables().map(({ name }) => name) // ["FMESPP", "MIGAC", "DAF MCO", "PSY", "Dotations SMR", …]
 */
export const publishedTables = (): readonly PublishedTable[] => (tables ??= readAll());

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
