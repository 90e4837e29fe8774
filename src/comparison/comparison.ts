import type { Exact, Unit } from "../amounts";
import type { Severity } from "../checks";

/** A line of a table in one of the two versions: `at` is a row number (`12`) or column letters (`C`). */
export interface LinePlace {
  readonly sheet: string;
  readonly at: string;
  readonly name: string;
}

/** A table in one of the two versions. */
export interface TablePlace {
  readonly sheet: string;
  readonly range: string;
  readonly title: string;
}

/** A cell in one of the two versions, with what it holds. */
export interface CellPlace {
  readonly sheet: string;
  readonly cell: string;
  readonly text: string;
}

/** What became of a sheet, a table, a row or a column. */
export type Fate = "added" | "removed" | "renamed" | "moved" | "reordered" | "hidden" | "shown";

/** One difference that is no amount. */
export type Change =
  | {
      readonly kind: "sheet";
      readonly fate: Fate;
      readonly before: string | null;
      readonly after: string | null;
      /** An added sheet that holds what this one held. */
      readonly copyOf?: string;
    }
  | {
      readonly kind: "table";
      readonly fate: "added" | "removed" | "moved";
      readonly before: TablePlace | null;
      readonly after: TablePlace | null;
    }
  | {
      readonly kind: "row" | "column";
      readonly fate: Fate;
      readonly before: LinePlace | null;
      readonly after: LinePlace | null;
      /** Lines told at once: a heading over several columns, lines put in another order. */
      readonly count: number;
      /** An added line that says what this other one of the same version says: entered twice. */
      readonly twin?: LinePlace;
    }
  | {
      /** Amounts that are now stored as texts, or as numbers; the cells are the first of them. */
      readonly kind: "storage";
      readonly fate: "text" | "number";
      readonly before: CellPlace;
      readonly after: CellPlace;
      readonly count: number;
    }
  | { readonly kind: "text"; readonly before: CellPlace | null; readonly after: CellPlace | null }
  | {
      readonly kind: "formula";
      readonly fate: "lost" | "gained" | "changed";
      readonly before: CellPlace;
      readonly after: CellPlace;
    }
  | {
      /** `converted`: unit and amounts · `relabelled`: the unit without the amounts · `rescaled`: the amounts without the unit. */
      readonly kind: "unit";
      readonly fate: "converted" | "relabelled" | "rescaled";
      readonly before: TablePlace & { readonly unit: Unit | null };
      readonly after: TablePlace & { readonly unit: Unit | null };
      /** What the amounts are multiplied by. */
      readonly factor: Exact;
    };

/** An amount in one of the two versions: null where there is none; its text where it cannot be read. */
export interface AmountPlace extends CellPlace {
  readonly amount: Exact | null;
  readonly unit: Unit | null;
}

/** An amount that is not what it was. */
export interface AmountChange {
  readonly before: AmountPlace;
  readonly after: AmountPlace;
  readonly row: string;
  readonly column: string;
  /** after − before, in the unit of the second version; null where one of them cannot be read. */
  readonly gap: Exact | null;
  /** The gap over the amount before; null where that was nothing. */
  readonly share: Exact | null;
  /** The same formula gives another result. */
  readonly isComputed: boolean;
}

/**
 * A sum of the first version that the differences do not keep: `stale` the total did not follow its parts · `total-only` it changed
 * alone · `missed` it follows all of its parts but one · `twice` it takes one of them in twice · `left-out` a new line is not in it ·
 * `other` · `restored` a sum that was wrong is right now.
 */
export type SumFault = "stale" | "total-only" | "missed" | "twice" | "left-out" | "other" | "restored";

/** A total whose difference is not the sum of the differences of its parts. */
export interface SumFinding {
  readonly fault: SumFault;
  readonly severity: Severity;
  readonly sheet: string;
  /** The total in the second version. */
  readonly cell: string;
  readonly label: string;
  readonly unit: Unit | null;
  readonly before: Exact;
  readonly after: Exact;
  /** What the differences of its parts, and the lines added to them, make. */
  readonly expected: Exact;
  readonly found: Exact;
  readonly gap: Exact;
  readonly tolerance: Exact;
  /** The part at fault: missed, taken twice or left out. */
  readonly part: LinePlace | null;
}

/** The amounts that differ, made on demand: there may be a million. */
export interface AmountChanges {
  readonly count: number;
  /** Of them, results of formulas that did not change. */
  readonly computed: number;
  /** The first of them in the order of the second version. */
  readonly first: (most: number) => readonly AmountChange[];
  /** Those with the largest gaps first. */
  readonly largest: (most: number) => readonly AmountChange[];
}

/** What two versions of a workbook have in common and what they do not. */
export interface Comparison {
  readonly before: string;
  readonly after: string;
  readonly isSame: boolean;
  readonly changes: readonly Change[];
  readonly amounts: AmountChanges;
  readonly sums: readonly SumFinding[];
  readonly compared: { readonly tables: number; readonly cells: number; readonly sums: number };
}
