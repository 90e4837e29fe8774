import { formatAmount } from "../amounts/formatAmount";
import { Exact } from "../amounts/exact";
import { Rational } from "../allocation/rational";
import type { Cell } from "./cell";
import { showDate } from "./dateSerial";
import type { Scalar } from "./definition";
import type { ResultKind } from "./resultKind";
import { showNumber } from "./showNumber";

/** A value as JSON carries it: numbers as exact decimals, 20 significant digits when the expansion does not end. */
export type PlainValue = string | boolean | readonly PlainValue[];

type Grid = readonly (readonly (Scalar | Cell)[])[];

/** A text as it is, an error by its code, a blank as nothing. */
const plainText = (value: Exclude<Cell, Rational | boolean>): string =>
  typeof value === "object" && value !== null ? value.code : String(value ?? "");

const plainScalar = (value: Scalar | Cell): string | boolean => {
  if (value instanceof Rational) return value.toDecimal();
  return typeof value === "boolean" ? value : plainText(value);
};

/** One row or one column becomes a list, a wider range a list of rows. */
export const plainValue = (value: Scalar | Cell | Grid): PlainValue => {
  if (!Array.isArray(value)) return plainScalar(value as Scalar);
  const rows = (value as Grid).map((row) => row.map(plainScalar));
  const isLine = rows.length === 1 || rows.every((row) => row.length === 1);
  return isLine ? rows.flat() : rows;
};

const showScalar = (value: Scalar | Cell, result: ResultKind): string => {
  if (typeof value === "boolean") return value ? "VRAI" : "FAUX";
  if (!(value instanceof Rational)) return plainText(value);
  if (result.type === "date") return showDate(value.toNumber());
  if (result.unit?.fr === "année") return value.toDecimal();
  return result.rounding === "cent" && !value.isInteger()
    ? formatAmount(new Exact(value.toDecimal()), { decimals: 2 })
    : showNumber(value);
};

/** A value as a French reader sees it; columns parted by `\`, rows by `;`. */
export const displayValue = (value: Scalar | Cell | Grid, result: ResultKind): string =>
  Array.isArray(value)
    ? (value as Grid).map((row) => row.map((cell) => showScalar(cell, result)).join(" \\ ")).join(" ; ")
    : showScalar(value as Scalar, result);
