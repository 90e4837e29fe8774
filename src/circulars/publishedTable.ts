import type { Exact } from "../amounts/exact";
import type { Unit } from "../amounts/unit";

/** A column of a published annex. */
export interface PublishedColumn {
  readonly header: string;
  readonly role: "base" | "measure" | "total-delegations" | "total-compartment" | "total";
  /** Mission code or short column code: "E02", "M". */
  readonly code?: string;
  /** Budget vector as printed: "MIG MCO". */
  readonly vector?: string;
  /** "JPE", "NR" or "R". */
  readonly flag?: string;
  /** Compartment, in the tables that have some. */
  readonly group?: string;
  /** Other names that officers give it; the printed header and the code always name it. */
  readonly aliases?: readonly string[];
}

/** A row of a published annex; `amounts` has one item per column, null where nothing is printed. */
export interface PublishedRow {
  readonly label: string;
  readonly kind: "region" | "subtotal" | "total";
  /** INSEE code of the region of the time, in the 2007 table. */
  readonly code?: string;
  readonly amounts: readonly (Exact | null)[];
}

/** A cell whose printed figure contradicts the rest of its table. */
export interface PublishedCorrection {
  readonly row: string;
  readonly column: string;
  readonly printed: Exact;
  readonly corrected: Exact;
  readonly reason: string;
}

/** A regional table that a circular publishes as an annex, exactly as printed. */
export interface PublishedTable {
  readonly name: string;
  readonly vintage: number;
  readonly title: string;
  readonly annex: string;
  readonly unit: Unit;
  readonly columns: readonly PublishedColumn[];
  readonly rows: readonly PublishedRow[];
  readonly corrections: readonly PublishedCorrection[];
  readonly notes: readonly string[];
}
