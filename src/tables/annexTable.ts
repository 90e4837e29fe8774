import type { Exact } from "../amounts/exact";
import type { Unit } from "../amounts/unit";
import type { RegionSet } from "../territories/region";
import type { AmountGrid } from "./amountGrid";
import type { RegionTable } from "./regionTable";
import type { Area } from "./workbook";

export type { RegionRow, RegionTable } from "./regionTable";
export type { RegionSet } from "../territories/region";

export type RowKind = "region" | "establishment" | "item" | "subtotal" | "total" | "of-which";

/** One row of amounts; `row` is absolute in the sheet. */
export interface TableRow {
  readonly row: number;
  readonly label: string;
  readonly kind: RowKind;
  /** Code column or code glued to the label, as typed. */
  readonly code: string | null;
  readonly labelColumn: number | null;
  readonly codeColumn: number | null;
  readonly hidden: boolean;
  /** Right under a line without amounts that says « dont »: the parts of the row above begin here. */
  readonly beginsParts?: true;
  /** Most of its figures are typed or shown as percentages. */
  readonly isPercent?: true;
  /** Spaces before its label; left out where there are none. */
  readonly indent?: number;
}

/** One column of amounts; `column` is absolute in the sheet. */
export interface TableColumn {
  readonly column: number;
  /** Header texts from the outermost group to the innermost label, merged cells spread over their columns. */
  readonly path: readonly string[];
  /** The path joined by ` › `. */
  readonly label: string;
  readonly ofWhich: boolean;
  /** Most decimals printed in the column (as displayed, when a number format rounds). */
  readonly decimals: number;
  /** Most of its figures are typed or shown as percentages. */
  readonly isPercent?: boolean;
  /** Mission code (`D26`), flag (`JPE`, `NR`, `R`) and vector (`MIG MCO`, `AC MCO`, `DAF`…) read in the header. */
  readonly missionCode: string | null;
  readonly flag: string | null;
  readonly vector: string | null;
  readonly hidden: boolean;
}

/** Why a cell of the table is not simply a number; `index` is r * columns + c in the grid. */
export type CellNote =
  | { readonly kind: "text-number"; readonly index: number; readonly text: string; readonly amount: Exact }
  | { readonly kind: "unreadable"; readonly index: number; readonly text: string; readonly reason: string }
  | { readonly kind: "excel-error"; readonly index: number; readonly text: string }
  | {
      readonly kind: "hidden-decimals";
      readonly index: number;
      readonly stored: Exact;
      readonly displayed: Exact;
    };

/** An annex table found in a sheet: where it is, what its rows and columns are, and its amounts. */
export interface AnnexTable {
  readonly sheet: string;
  /** The words of the lines over the header, "" when there are none. */
  readonly title: string;
  /** Header included, notes below excluded. */
  readonly area: Area;
  /** First row of amounts, absolute. */
  readonly bodyTop: number;
  readonly unit: Unit | null;
  readonly unitCell: { readonly row: number; readonly column: number } | null;
  /** Most decimals printed in the table. */
  readonly decimals: number;
  readonly regionSet: RegionSet | null;
  /** What a table of regions lists; null for any other table. */
  readonly regions: RegionTable | null;
  readonly rows: readonly TableRow[];
  /** Rows that each item takes, one measure a row in turn; left out where each takes one. */
  readonly rowsPerItem?: number;
  readonly columns: readonly TableColumn[];
  readonly grid: AmountGrid;
  readonly notes: readonly CellNote[];
  /** The footnotes under it by their mark; left out where there are none. */
  readonly footnotes?: ReadonlyMap<string, string>;
  /** The lines of words under it that bear no mark; left out where there are none. */
  readonly remarks?: readonly string[];
  /** Formulas of the table's amount cells, by grid index. */
  readonly formulas: ReadonlyMap<number, string>;
}
