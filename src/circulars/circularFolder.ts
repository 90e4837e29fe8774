import type { PublishedRow, PublishedTable } from "./publishedTable";

/** Year of the campaign that a circular belongs to. */
export type Vintage = number;

/** One of the circulars that the product applies. */
export interface Circular {
  readonly vintage: Vintage;
  readonly title: string;
  /** Official number; absent from the 2017 text that we hold. */
  readonly number?: string;
  readonly nor?: string;
  /** ISO date of signature; absent from the 2017 text that we hold. */
  readonly date?: string;
}

/** Budget vector of a measure: mission (MIG code), aid (AC), DAF or compartment, with its recurrence flag. */
export interface BudgetVector {
  /** "MIG", "AC", "DAF", "dotation", … */
  readonly type?: string;
  /** Mission code or compartment: "E02", "nouvelles activités". */
  readonly code?: string;
  /** Field of activity: "MCO", "PSY", "SMR". */
  readonly field?: string;
  /** "JPE" (supporting documents), "NR" (one-off), "R" (recurring). */
  readonly flag?: string;
}

/** One value as the data files write it: exactly one of amount, date and text. */
export interface WrittenValue {
  readonly name: string;
  /** Decimal or fraction: "1872", "73000/3". */
  readonly amount?: string;
  readonly date?: string;
  readonly text?: string;
  readonly unit?: string;
  readonly inferred?: boolean;
}

/** One rule as the data files write it. */
export interface WrittenRule {
  readonly id: string;
  readonly label: string;
  readonly annex?: string;
  readonly section: string;
  readonly vector?: BudgetVector;
  readonly values?: readonly WrittenValue[];
  readonly inferred?: boolean;
  readonly printed?: string;
  readonly extract?: string;
  readonly note?: string;
  readonly beneficiary?: string;
  readonly region?: string;
}

/** A published table as a data file writes it. */
export interface WrittenTable extends Omit<PublishedTable, "rows" | "corrections" | "notes"> {
  readonly rows: readonly (Omit<PublishedRow, "amounts"> & { readonly values: readonly (string | null)[] })[];
  readonly corrections?: readonly Record<"row" | "column" | "printed" | "corrected" | "reason", string>[];
  readonly notes?: readonly string[];
}

/** A row of the cost table as a data file writes it: `cost` and `flatAmount` are identifiers of rules. */
export interface WrittenCost {
  readonly code: string;
  readonly label: string;
  readonly cycle: 2 | 3;
  readonly discipline?: string;
  readonly cost: string;
  readonly flatAmount?: string;
}

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

/** An amount of a discrepancy: of a rule, of a cell of a published table (`*` adds up the regions), or written out. */
export interface WrittenTerm {
  readonly rule?: string;
  /** Name of the value of the rule, its first one unless told. */
  readonly name?: string;
  readonly table?: string;
  /** Position from 1, or code. */
  readonly column?: number | string;
  /** Label of a row, FR for the total, `*` for the sum of the regions. */
  readonly row?: string;
  readonly amount?: string;
  /** Half of its last printed digit, in euros, when its print does not tell. */
  readonly half?: string;
  readonly times?: readonly string[];
  readonly over?: string;
}

/** A place where a text says two things: an amount and what it should be the sum of, every total of a table, or two passages. */
export interface WrittenDiscrepancy {
  readonly id: string;
  readonly subject?: string;
  readonly comment?: string;
  readonly stated?: WrittenTerm;
  /** Last printed position of the stated amount, when it is read as rounded more than it is printed. */
  readonly precision?: string;
  readonly parts?: readonly WrittenTerm[];
  readonly passages?: readonly string[];
  /** A published table whose every row and column is added up. */
  readonly foot?: string;
  /** By row label, column code, `total` and `grand`. */
  readonly comments?: Readonly<Record<string, string>>;
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
  readonly discrepancies?: readonly WrittenDiscrepancy[];
  readonly costs?: { readonly rows: readonly WrittenCost[] };
}
