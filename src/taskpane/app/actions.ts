import type { Workbook } from "../../tables/workbook";
import type { ColumnEntries, FormulaPreview, Scope } from "../host/paneHost";
import type { Confirmation, Filters, PaneState, Tab } from "./state";

/** What the user can do; views call these and nothing else. */
export interface PaneActions {
  openTab(tab: Tab): void;
  check(scope: Scope): void;
  cancel(): void;
  retry(): void;
  dismiss(): void;
  filter(change: Partial<Filters>): void;
  showMore(): void;
  /** Opens or closes a finding; opening it selects its cell. */
  toggleFinding(id: string): void;
  /** Selects a cell in Excel. */
  goTo(sheet: string, cell: string): void;
  /** As `goTo`, and opens the finding of that cell. */
  select(sheet: string, cell: string): void;
  point(table: number, square: number | null): void;
  ask(confirmation: Confirmation): void;
  decline(): void;
  /** Puts back what was last written, at once: the button says what. */
  undo(): void;
  confirm(): void;
  /** Opens the dialog of a decision on a finding, or closes it. */
  judge(judging: PaneState["judging"]): void;
  /** Keeps the decision in the workbook, and checks again. */
  keepJudgement(reason: string): void;
  /** Says who signs, and whether this machine remembers it. */
  signAs(author: string, remembers: boolean): void;
  clearHighlight(): void;
  exportReport(format: "html" | "json"): void;
  copy(text: string): void;
  /** Shows a report in a window of Office. */
  openInWindow(html: string): void;
  /** Puts away the text that the user was to take. */
  leaveText(): void;
  /** What a formula would give; null when the library cannot tell. */
  preview(formula: string): Promise<FormulaPreview | null>;
  /** Writes in the active cell; asks first when that cell holds something. */
  insertFormula(formula: string): void;
  /** Explains the active cell; nothing is written. */
  explainCell(): void;
  /** Puts the explanation away, or stops the reading for it. */
  leaveExplanation(): void;
  /** Adds a sheet of today's regions; with a region, a sheet that follows it through the tables of the workbook. */
  addRegions(region: string | null): void;
  /** Takes the active cell as the envelope. */
  takeEnvelopeCell(): void;
  /** All the sheets, to be compared with something else; undefined when they could not be read, which is then on screen. */
  readBook(): Promise<Workbook | undefined>;
  /** Shows a cell of the workbook. */
  selectCell(sheet: string, cell: string): void;
  /** Takes the lines selected, or those of the table. */
  takeLines(withoutHidden?: boolean): void;
  /** Reads the cells that the shares would be written in, then asks. */
  askShares(entries: ColumnEntries, form: "values" | "formulas"): void;
  /** Changes of display that touch neither the workbook nor the report. */
  show(change: Partial<ViewChange>): void;
}

/** The fields of the state that a view may set by itself. */
export type ViewChange = Pick<
  PaneState,
  | "moreActions"
  | "listing"
  | "filtersOpen"
  | "morePictures"
  | "functionSearch"
  | "functionFamily"
  | "openFunction"
  | "typedArguments"
  | "openCircular"
  | "parameterSearch"
  | "openTool"
  | "shareForm"
>;
