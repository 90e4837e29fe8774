/** What a cell turns out to hold, as one byte of a sheet's kind map. */
export const CellKind = {
  blank: 0,
  text: 1,
  number: 2,
  textNumber: 3,
  /** A dash, `nd`, `<5`: no amount, said so. */
  noAmount: 4,
  error: 5,
  /** Looks like a number but cannot be read without guessing. */
  unreadable: 6,
  date: 7,
  boolean: 8,
  /** A number with a note in words, `37 (dont 2 outre-mer)`: an amount among amounts, a label among labels. */
  noted: 9,
  /** A number beside a word or a currency, `54 937 DH`, before its column has said whether it is an amount. */
  affixed: 10,
} as const;

export type CellKind = (typeof CellKind)[keyof typeof CellKind];

/** A real number or a text that reads as one. */
export const isAmountKind = (kind: number): boolean =>
  kind === CellKind.number || kind === CellKind.textNumber;

/** Something stands where an amount would: a dash, an error, an unreadable number. */
export const isMarkKind = (kind: number): boolean =>
  kind === CellKind.noAmount || kind === CellKind.error || kind === CellKind.unreadable;

/** Words that may name a row or a column. */
export const isLabelKind = (kind: number): boolean => kind === CellKind.text || kind === CellKind.noted;

/** In a column of amounts: an amount, or something in the place of one. */
export const fillsAmount = (kind: number): boolean =>
  isAmountKind(kind) || isMarkKind(kind) || kind === CellKind.noted;
