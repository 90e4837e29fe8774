import type { StatedEnvelope } from "../../checks";
import type { Workbook } from "../../tables/workbook";
import type { CellExplanation } from "./cellExplanation";
import type { HostProblem } from "./hostError";
import type { AmountCell } from "../tabs/tools/shareForm";
import type { SheetLines } from "../tabs/tools/sheetLines";
import type { PaneFinding, PaneReport } from "../tabs/checks/paneReport";

export type Language = "fr" | "en";
export type Theme = "light" | "dark";
export type Scope = "sheet" | "workbook";

/** Features that an older Excel lacks: the pane says so instead of failing. */
export type Feature = "customFunctions" | "changeEvents" | "charts" | "newSheets";

/** How far a check has come; `fraction` from 0 to 1. */
export interface Progress {
  readonly phase: "reading" | "checking";
  readonly sheet: string;
  readonly sheetNumber: number;
  readonly sheets: number;
  readonly cells: number;
  readonly fraction: number;
}

export interface CheckOptions {
  readonly onProgress: (progress: Progress) => void;
  readonly signal: AbortSignal;
}

/** What a write did: cells written, and those refused with their reason. */
export interface WriteOutcome {
  readonly written: number;
  readonly refused: readonly {
    readonly sheet: string;
    readonly cell: string;
    readonly reason: HostProblem;
  }[];
  /** False when what was written could not be noted in the journal that the workbook keeps. */
  readonly isNoted?: boolean;
}

/** An edit of the workbook by anybody; `address` null = the whole sheet (renamed, deleted, rows moved). */
export interface WorkbookChange {
  readonly sheet: string;
  readonly address: string | null;
}

/** The active cell and what it holds, as its user reads it; `held` null when it is empty. */
export interface ActiveCell {
  readonly sheet: string;
  readonly cell: string;
  readonly held: string | null;
}

/**
 * What a person may decide on a finding: accept it, no longer accept it, say that its cell is no total, or of what it is one, no longer
 * follow the envelope that they designated.
 */
export type JudgementKind = "accept" | "withdraw" | "notTotal" | "totalOf" | "dropEnvelope";

/** A file that the user keeps. */
export interface ExportedFile {
  readonly name: string;
  readonly type: string;
  readonly text: string;
}

/** One function of the catalogue, in the language of the pane. */
export interface FunctionEntry {
  readonly id: string;
  readonly family: string;
  readonly description: string;
  /** What it does in the other language: it is found by either's words. */
  readonly inOtherLanguage: string;
  readonly arguments: readonly {
    readonly name: string;
    readonly description: string;
    readonly optional: boolean;
    /** A text is expected: what is typed gets its quotes. */
    readonly isText: boolean;
    /** The values among which to choose; empty when they cannot be listed. */
    readonly choices: readonly string[];
  }[];
  readonly sources: readonly string[];
  readonly examples: readonly { readonly formula: string; readonly result: string; readonly note: string }[];
}

/** What a formula would give, or why it gives nothing. */
export interface FormulaPreview {
  readonly isError: boolean;
  readonly text: string;
}

/** One circular: what it is, its parameters, the annexes that can be inserted. */
export interface CircularEntry {
  readonly id: string;
  readonly title: string;
  readonly subject: string;
  readonly date: string;
  readonly parameters: readonly {
    readonly key: string;
    readonly label: string;
    readonly value: string;
    readonly source: string;
    /** The call that gives it, in the separators of the language; null when no function does. */
    readonly formula: string | null;
  }[];
  readonly annexes: readonly {
    readonly id: string;
    readonly title: string;
    readonly shape: string;
    readonly forms: readonly AnnexForm[];
    /** The sheets that it adds. */
    readonly sheets: readonly string[];
  }[];
}

/** An annex as printed; with its misprints put right and its totals as formulas; or blank, with its totals as formulas. */
export type AnnexForm = "published" | "corrected" | "blank";

/** The id of the sheet of parameters, which belongs to no circular. */
export const parametersId = "parametres";

/** An annex, or the sheet of parameters, to insert. */
export interface AnnexRequest {
  readonly id: string;
  readonly form: AnnexForm;
}

/** What to write down a column: amounts, or formulas in Excel's English form. */
export interface ColumnEntries {
  readonly sheet: string;
  readonly cells: readonly string[];
  readonly entries: readonly (number | string)[];
  /** For cells that have no number format of their own. */
  readonly format: string;
}

/** A cell that holds something and is to be written over, as its user reads it. */
export interface OverwrittenCell {
  readonly cell: string;
  readonly held: string;
  readonly entry: string;
}

/**
 * All that the pane asks of the world. The view depends on this port alone: Excel stands behind it in the product, a fixture in tests.
 * Every method may reject with a `HostError`; nothing but the methods that say so writes in the workbook.
 */
export interface PaneHost {
  readonly language: Language;
  readonly theme: Theme;
  readonly separators: { readonly list: string; readonly decimal: string };
  readonly lacking: ReadonlySet<Feature>;
  /** The name that the user asked to be remembered on this machine; empty when none. */
  readonly rememberedAuthor: string;
  /** Remembers that name on this machine, or forgets it when it is empty. */
  rememberAuthor(author: string): void;
  check(scope: Scope, options: CheckOptions): Promise<PaneReport>;
  select(sheet: string, address: string): Promise<void>;
  /** Writes the proposals whose cell still holds what was read; the journal of the workbook says by whom. */
  apply(findings: readonly PaneFinding[], author: string): Promise<WriteOutcome>;
  /** What the pane did in this workbook before it was last closed: cells that `undo` gives back, and whether some are still marked. */
  recall(): Promise<{ readonly undoable: number; readonly highlighted: boolean }>;
  /** Puts back what the last `apply` not yet undone replaced; `left` cells can be undone after it. */
  undo(): Promise<WriteOutcome & { readonly left: number }>;
  /** Marks the cells in cause and, differently, the totals that are wrong, after noting the fills they had. */
  highlight(report: PaneReport): Promise<WriteOutcome>;
  clearHighlight(): Promise<WriteOutcome>;
  /** Keeps in the workbook what a person decided on a finding; the terms of a total are the cells selected. */
  judge(kind: JudgementKind, finding: PaneFinding, reason: string, author: string): Promise<void>;
  /** Adds the control sheet, and that of the pictures where there is something to show; returns their names. */
  createControlSheets(report: PaneReport, author: string): Promise<readonly string[]>;
  exportReport(report: PaneReport, format: "html" | "json", author: string): Promise<ExportedFile>;
  /** Opens a report in a window; resolves once that window shows it. */
  openReport(html: string): Promise<void>;
  freezeFormulas(): Promise<WriteOutcome>;
  restoreFormulas(): Promise<WriteOutcome>;
  catalogue(): Promise<readonly FunctionEntry[]>;
  /** What a formula of values gives, computed in the pane; nothing is read or written. */
  preview(formula: string): Promise<FormulaPreview>;
  activeCell(): Promise<ActiveCell>;
  /**
   * What the active cell holds and where it comes from. `holdsFor` tells whether the last report still holds for a sheet; when
   * it does not, that sheet is checked for this cell alone.
   */
  explainCell(holdsFor: (sheet: string) => boolean, signal: AbortSignal): Promise<CellExplanation>;
  /**
   * Writes a formula, in the language of the user's Excel, in the active cell, which `undo` then gives back what it held;
   * refused (`cell-changed`) when the active cell is no longer what `activeCell` last told. Returns its address.
   */
  insertFormula(formula: string): Promise<string>;
  /** The active cell as an amount. */
  readAmountCell(): Promise<AmountCell>;
  /** Keeps in the workbook what is designated as the envelopes of lines: every check compares them from then on. */
  keepEnvelopes(envelopes: readonly StatedEnvelope[], author: string): Promise<void>;
  /** The lines selected, or those of the table of the active sheet; rejects with `no-lines`. */
  readLines(withoutHidden: boolean): Promise<SheetLines>;
  /** Reads what is about to be written over; writes nothing. */
  prepareEntries(entries: ColumnEntries): Promise<readonly OverwrittenCell[]>;
  /** Adds a sheet of today's regions for the table of former regions of the active sheet; rejects with `no-old-regions`. */
  addCurrentRegions(): Promise<string>;
  /** Adds a sheet with the row of one region of today in every table of the workbook; rejects with `no-region-row`. */
  addFollowedRegion(region: string): Promise<string>;
  /** All the sheets, to be compared with something else; writes nothing. */
  readBook(): Promise<Workbook>;
  /** Writes what was last prepared, where the cells still hold what was read; `undo` gives them back what they held. */
  writeEntries(): Promise<WriteOutcome>;
  circulars(): Promise<readonly CircularEntry[]>;
  /** Adds a sheet and returns its name. */
  insertAnnex(annex: AnnexRequest): Promise<string>;
  /** Calls back at each edit; returns how to stop. */
  onChanged(listener: (change: WorkbookChange) => unknown): () => void;
  onThemeChanged(listener: (theme: Theme) => void): () => void;
}
