/** What a cell turns out to hold, as one byte of a sheet's kind map. */
export const CellKind = {
  blank: 0,
  text: 1,
  number: 2,
  textNumber: 3,
  /** A dash, `nd`, `NC`: no amount, said so. */
  noAmount: 4,
  error: 5,
  /** Looks like a number but cannot be read without guessing. */
  unreadable: 6,
  date: 7,
  boolean: 8,
} as const;

export type CellKind = (typeof CellKind)[keyof typeof CellKind];

/** A real number or a text that reads as one. */
export const isAmountKind = (kind: number): boolean =>
  kind === CellKind.number || kind === CellKind.textNumber;

/** Something stands where an amount would: a dash, an error, an unreadable number. */
export const isMarkKind = (kind: number): boolean =>
  kind === CellKind.noAmount || kind === CellKind.error || kind === CellKind.unreadable;

/** Words: a text, a date or a boolean. */
export const isWordKind = (kind: number): boolean =>
  kind === CellKind.text || kind === CellKind.date || kind === CellKind.boolean;
