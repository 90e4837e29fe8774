import type { ResultKind } from "./definition";

const euro = { fr: "€", en: "€" };

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

/** Amounts already in whole steps, of any unit, that fill a range. */
export const spilledAmounts: ResultKind = { ...euros, spills: true, rounding: "none" };

/** A number or a text, with the unit that the call finds. */
export const anyValue: ResultKind = { type: "any", spills: false, unit: null, rounding: "none" };
