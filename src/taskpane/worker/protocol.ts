import type { SheetDraft } from "../../templates/sheetDraft";
import type { Sheet } from "../../tables/workbook";
import type { ExplainedAmount } from "../host/cellExplanation";
import type { ExportedFile, Language, Progress, Scope } from "../host/paneHost";
import type { PaneFinding, PaneReport, PaneTable } from "../tabs/checks/paneReport";

/** A cell by its sheet and address. */
export interface CellPlace {
  readonly sheet: string;
  readonly cell: string;
}

/** Rows of one sheet from row `from` of its values on, sent apart so that no message holds the page for long. */
export type SheetRows = Pick<Sheet, "values" | "formulas" | "formats" | "indents"> & {
  readonly from: number;
};

/** What the page asks of the checking session. A workbook comes sheet by sheet, rows in slices, then `run`. */
export type SessionRequest =
  | { readonly kind: "workbook"; readonly name: string; readonly judgements: string | undefined }
  | { readonly kind: "sheet"; readonly sheet: Sheet }
  | { readonly kind: "rows"; readonly rows: SheetRows }
  | {
      readonly kind: "run";
      readonly scope: Scope;
      readonly language: Language;
      readonly cells: number;
      /** Milliseconds that reading took. */
      readonly reading: number;
    }
  /** Checks what was sent only to say what it tells of a cell: the last report stays. */
  | { readonly kind: "runForCell"; readonly place: CellPlace; readonly language: Language }
  /** What the last report tells of a cell. */
  | { readonly kind: "cell"; readonly place: CellPlace; readonly language: Language }
  | { readonly kind: "cancel" }
  | { readonly kind: "controlSheet"; readonly language: Language; readonly author: string }
  | {
      readonly kind: "export";
      readonly format: "html" | "json";
      readonly language: Language;
      /** Who signs; empty when nobody does. */
      readonly author: string;
    };

/** What the session answers; findings and tables come in slices, then the report without them. */
export type SessionAnswer =
  | { readonly kind: "progress"; readonly progress: Progress }
  | { readonly kind: "findings"; readonly items: readonly PaneFinding[] }
  | { readonly kind: "tables"; readonly items: readonly PaneTable[] }
  | { readonly kind: "report"; readonly report: PaneReport }
  | { readonly kind: "file"; readonly file: ExportedFile }
  | { readonly kind: "drafts"; readonly drafts: readonly SheetDraft[] }
  | { readonly kind: "explained"; readonly amount: ExplainedAmount }
  | { readonly kind: "failed"; readonly message: string; readonly stack: string };
