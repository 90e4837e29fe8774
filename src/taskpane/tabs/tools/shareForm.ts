import type { Unit } from "../../../amounts";
import type { SheetLines } from "./sheetLines";

/** A cell that holds an amount, with the words beside it; `amount` null where it holds none. */
export interface AmountCell {
  readonly sheet: string;
  readonly cell: string;
  readonly label: string;
  /** Plain digits. */
  readonly amount: string | null;
  readonly unit: Unit | null;
}

/** How the shares are computed: in proportion to keys, or as the circular of 2007 does for its envelope P. */
export type ShareRule = "keys" | "links2007";

/** What the user chose so far, to share an envelope out or to follow its use. Typed numbers are kept as typed. */
export interface ShareForm {
  readonly source: "cell" | "published" | "amount";
  readonly cell: AmountCell | null;
  /** `FMESPP 2007`; then the label of a row and the place of a column. */
  readonly annex: string;
  readonly region: string;
  readonly column: string;
  readonly typed: string;
  readonly envelopeUnit: Unit;
  readonly lines: SheetLines | null;
  /** Cells of the sheets that were read changed since. */
  readonly isStale: boolean;
  readonly rule: ShareRule;
  /** Absolute columns; null: equal shares, no coefficient, nothing chosen. */
  readonly key: number | null;
  readonly coefficient: number | null;
  readonly target: number | null;
  readonly floor: string;
  readonly ceiling: string;
  readonly step: string;
  readonly unit: Unit;
}

export const firstShareForm: ShareForm = {
  source: "cell",
  cell: null,
  annex: "",
  region: "",
  column: "",
  typed: "",
  envelopeUnit: "€",
  lines: null,
  isStale: false,
  rule: "keys",
  key: null,
  coefficient: null,
  target: null,
  floor: "",
  ceiling: "",
  step: "",
  unit: "€",
};

/** The step that amounts in a unit are printed to. */
export const usualStep: Readonly<Record<Unit, string>> = {
  "€": "0.01",
  "k€": "0.1",
  "M€": "0.1",
  "Md€": "0.1",
};

/** The form once a sheet changed: what was taken from it may no longer be what it holds. */
export const withSheetChanged = (form: ShareForm, sheet: string): ShareForm =>
  form.lines?.sheet === sheet || (form.source === "cell" && form.cell?.sheet === sheet)
    ? { ...form, isStale: true }
    : form;
