import type { Bilingual } from "../messages/functions";

/** What the cell receives. Amounts (`cent`) are rounded once, at the very end, by the caller of `compute`. */
export interface ResultKind {
  readonly type: "number" | "date" | "boolean" | "text" | "any";
  readonly spills: boolean;
  readonly unit: Bilingual | null;
  readonly rounding: "cent" | "none";
}

/** The unit of an amount in euros, which a call may ask to be given back in k€ or M€. */
export const euro: Bilingual = { fr: "€", en: "€" };

/** An amount in euros, to the cent. */
export const euros: ResultKind = { type: "number", spills: false, unit: euro, rounding: "cent" };

/** A ratio, a coefficient, a unit base: never rounded. */
export const ratio: ResultKind = { type: "number", spills: false, unit: null, rounding: "none" };

/** VRAI or FAUX. */
export const verdict: ResultKind = { type: "boolean", spills: false, unit: null, rounding: "none" };

/** A text. */
export const label: ResultKind = { type: "text", spills: false, unit: null, rounding: "none" };

/** A day, as an Excel serial. */
export const day: ResultKind = {
  type: "date",
  spills: false,
  unit: { fr: "date", en: "date" },
  rounding: "none",
};

/** An amount that keeps every digit. */
export const amount: ResultKind = { ...euros, rounding: "none" };

/** Amounts already in whole steps, in the unit of the envelope that is shared, that fill a range. */
export const spilledAmounts: ResultKind = {
  ...euros,
  unit: { ...euro },
  spills: true,
  rounding: "none",
};

/** Amounts of euros already in whole steps that fill a range. */
export const spilledEuros: ResultKind = { ...euros, spills: true, rounding: "none" };

/** A number or a text, with the unit that the call finds. */
export const anyValue: ResultKind = { type: "any", spills: false, unit: null, rounding: "none" };
