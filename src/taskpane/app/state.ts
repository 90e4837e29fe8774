import type { StatedEnvelope } from "../../checks";
import type { CellExplanation } from "../host/cellExplanation";
import type { PaneProblem } from "./problem";
import type {
  ActiveCell,
  ExportedFile,
  AnnexForm,
  CircularEntry,
  Feature,
  JudgementKind,
  FunctionEntry,
  Language,
  OverwrittenCell,
  Progress,
  Scope,
  Theme,
  WorkbookChange,
} from "../host/paneHost";
import { firstShareForm, type ShareForm } from "../tabs/tools/shareForm";
import type { FindingKind, PaneReport } from "../tabs/checks/paneReport";

export type Tab = "checks" | "functions" | "circulars" | "tools";

/** The tools of the tab *Outils*. */
export type Tool = "share" | "follow" | "regions" | "compare" | "letter";

/** Where a check stands; a report stays on screen while the next one runs. */
export type CheckPhase =
  | { readonly kind: "idle" }
  | {
      readonly kind: "running";
      readonly scope: Scope;
      readonly progress: Progress | null;
      readonly stopping: boolean;
    }
  | { readonly kind: "cancelled"; readonly scope: Scope };

export interface Filters {
  readonly severities: ReadonlySet<FindingKind>;
  readonly sheet: string;
  readonly code: string;
  readonly search: string;
}

/** How the findings are listed: gravest first, or row by row as they stand in the sheet. */
export type Listing = "severity" | "row";

/** A write that waits for the user's word. */
export type Confirmation =
  | { readonly kind: "apply"; readonly ids: readonly string[] }
  | { readonly kind: "undo" | "highlight" | "controlSheet" | "freeze" | "restore" | "parameters" }
  | {
      readonly kind: "shares";
      readonly form: "values" | "formulas";
      /** Cells to write, and those of them that hold something. */
      readonly count: number;
      readonly range: string;
      readonly over: readonly OverwrittenCell[];
    }
  | { readonly kind: "envelopes"; readonly envelopes: readonly StatedEnvelope[] }
  | { readonly kind: "insert"; readonly formula: string; readonly over: ActiveCell }
  | {
      readonly kind: "annex";
      readonly id: string;
      readonly title: string;
      readonly form: AnnexForm;
      readonly sheets: readonly string[];
    };

/** The line that the pane says aloud. */
export interface Notice {
  readonly tone: "success" | "info";
  readonly text: string;
  /** What was written can be put back from here. */
  readonly undo?: boolean;
}

/** A text that the user is to take: a file that the browser was asked to save, or what no clipboard would take. */
export interface TextToTake {
  readonly title: string;
  readonly text: string;
  readonly file: ExportedFile | null;
}

/** Data that a tab fetches when first opened. */
export type Loaded<T> =
  | { readonly kind: "absent" | "loading" }
  | { readonly kind: "ready"; readonly items: readonly T[] };

export interface PaneState {
  readonly language: Language;
  readonly theme: Theme;
  readonly separators: { readonly list: string; readonly decimal: string };
  readonly lacking: ReadonlySet<Feature>;
  /** False until office.js has answered: the pane is drawn, its buttons wait. */
  readonly ready: boolean;
  readonly tab: Tab;
  readonly phase: CheckPhase;
  readonly report: PaneReport | null;
  readonly changes: readonly WorkbookChange[];
  readonly filters: Filters;
  /** Null: by row for a sheet, by severity for a workbook. */
  readonly listing: Listing | null;
  readonly filtersOpen: boolean;
  readonly shown: number;
  readonly openFinding: string | null;
  /** Pictures asked for beyond those of the tables to correct. */
  readonly morePictures: number;
  /** Square under the cursor of a miniature. */
  readonly pointed: { readonly table: number; readonly square: number } | null;
  readonly moreActions: boolean;
  readonly confirmation: Confirmation | null;
  /** The decision that waits for its reason. */
  readonly judging: { readonly kind: JudgementKind; readonly id: string } | null;
  /** Who signs what is written and exported; empty when nobody said. */
  readonly author: string;
  readonly remembersAuthor: boolean;
  readonly writing: boolean;
  /** Cells that the last `apply` wrote and that can be put back. */
  readonly undoable: number;
  readonly highlighted: boolean;
  readonly notice: Notice | null;
  readonly toTake: TextToTake | null;
  /** Said by screen readers only: the result of a check, which is written elsewhere on the pane. */
  readonly announced: string;
  readonly problem: PaneProblem | null;
  /** The cell that is explained, or is being read for it. */
  readonly explanation:
    | { readonly kind: "running" }
    | { readonly kind: "ready"; readonly cell: CellExplanation }
    | null;
  readonly functions: Loaded<FunctionEntry>;
  readonly functionSearch: string;
  readonly functionFamily: string;
  readonly openFunction: string | null;
  /** What the user typed for the arguments of the open function. */
  readonly typedArguments: readonly string[];
  readonly circulars: Loaded<CircularEntry>;
  readonly openCircular: string | null;
  readonly parameterSearch: string;
  readonly openTool: Tool | null;
  readonly shareForm: ShareForm;
}

/** Lines listed at first, and added each time more are asked for. */
export const firstPage = (): number => (globalThis.innerWidth < narrow ? 5 : 12);
/** Pixels of a pane zoomed twice, in which twelve lines would be several screens. */
const narrow = 260;
export const pageSize = 50;
export const noFilters: Filters = { severities: new Set(), sheet: "", code: "", search: "" };

/** The pane before anything happened. */
export const firstState = (language: Language, theme: Theme): PaneState => ({
  language,
  theme,
  separators: language === "fr" ? { list: ";", decimal: "," } : { list: ",", decimal: "." },
  lacking: new Set(),
  ready: false,
  tab: "checks",
  phase: { kind: "idle" },
  report: null,
  changes: [],
  filters: noFilters,
  listing: null,
  filtersOpen: false,
  shown: firstPage(),
  openFinding: null,
  morePictures: 0,
  pointed: null,
  moreActions: false,
  confirmation: null,
  judging: null,
  author: "",
  remembersAuthor: false,
  writing: false,
  undoable: 0,
  highlighted: false,
  notice: null,
  toTake: null,
  announced: "",
  problem: null,
  explanation: null,
  functions: { kind: "absent" },
  functionSearch: "",
  functionFamily: "",
  openFunction: null,
  typedArguments: [],
  circulars: { kind: "absent" },
  openCircular: null,
  parameterSearch: "",
  openTool: null,
  shareForm: firstShareForm,
});
