import { Rational } from "../allocation/rational";
import { readAmount } from "../amounts/readAmount";
import type { Parameter } from "../circulars";
import type { Bilingual } from "../messages/functions";
import { resultUnits } from "./arguments/resultUnit";
import { errorOf, showCell, type Cell } from "./cell";
import { normalise } from "./labels";
import { readNumber } from "./readNumber";
import { refuse } from "./refusal";
import { showNumber } from "./showNumber";

/** What one row of a range of parameters says of a value. */
export interface ParameterRow {
  readonly id: string;
  readonly value: Cell;
  readonly unit: string;
}

const scales: readonly (readonly [pattern: RegExp, exponent: number])[] = [
  [/^M€/, resultUnits["M€"]],
  [/^[kK]€/, resultUnits["k€"]],
  [/^€/, resultUnits["€"]],
];

/** A unit in the signs of the catalogue: « euros par poste et par an » is « €/poste/an ». */
const inSigns = (typed: string): string =>
  typed
    .trim()
    .replace(/^milliers d['’]euros?/i, "k€")
    .replace(/^millions d['’]euros?/i, "M€")
    .replace(/^([kKmM]?) ?(?:euros?|eur)(?![a-z])/i, (_, scale: string) => `${scale}€`)
    .replace(/,? (?:et )?par (?:an\b)?/gi, (found) => (/an$/i.test(found) ? "/an" : "/"));

/** By which power of ten a value in a typed unit is brought to the unit of the catalogue; null when it cannot be. */
const exponentOf = (typed: string, expected: string): number | null => {
  if (typed === expected) return 0;
  const scale = expected.startsWith("€") ? scales.find(([pattern]) => pattern.test(typed)) : undefined;
  if (scale !== undefined) {
    const [pattern, exponent] = scale;
    const rest = typed.replace(pattern, "");
    // « €/poste/an » may be written « € » for short: the rule says what it counts.
    return rest === "" || normalise(rest) === normalise(expected.slice(1)) ? exponent : null;
  }
  // A number of things may go without its unit; money and percentages may not.
  const isCount = !expected.includes("€") && expected !== "%";
  return isCount && (typed === "" || normalise(typed) === normalise(expected)) ? 0 : null;
};

/** The number of a cell, and the unit that its text prints with it. */
const printedIn = (cell: Cell): { readonly number: Rational; readonly unit: string | null } | null => {
  if (errorOf(cell) !== null) return null;
  const reading = typeof cell === "string" ? readAmount(cell) : null;
  if (reading?.kind === "amount" && reading.marks.length === 0 && reading.unit !== null)
    return { number: Rational.fromExact(reading.amount), unit: reading.unit };
  const number = readNumber(cell);
  return number === null ? null : { number, unit: null };
};

/** Is a printed unit that of the column: the same sign of money, or a percentage on both sides? */
const isUnitOf = (printed: string, column: string): boolean =>
  printed === "%"
    ? column === "%"
    : normalise(column.split("/")[0] ?? "") === normalise(printed) && scaleOf(printed) === scaleOf(column);

const scaleOf = (unit: string): number | undefined => scales.find(([pattern]) => pattern.test(unit))?.[1];

// Far from the last known value by about a thousand, or a million: the unit is another one.
const thousandfold: readonly (readonly [from: number, to: number])[] = [
  [3e2, 3e3],
  [3e5, 3e6],
];

interface Checked {
  readonly argument: Bilingual;
  readonly id: string;
}

/** Questions an amount whose unit is most likely another one than its row says: it would pass for a plausible result. */
const requireLikely = (number: Rational, { value, unit }: Parameter, details: Checked): void => {
  if (typeof value === "string") return;
  const known = Rational.fromExact(value);
  const scale = { ...details, received: showNumber(number), expected: showNumber(known), unit };
  if (number.isNegative() && !known.isNegative()) refuse("#VALEUR!", "parameter-negative", scale);
  if (number.isZero() || known.isZero() || !unit.includes("€")) return;
  const [more, less] = [number.absolute(), known.absolute()].sort((a, b) => (a.lessThan(b) ? 1 : -1));
  const ratio = more?.dividedBy(less ?? more).toNumber() ?? 1;
  if (thousandfold.some(([from, to]) => ratio >= from && ratio <= to))
    refuse("#VALEUR!", "parameter-scale", scale);
};

/** A percentage as a fraction of one; 0,8 for 80 % is questioned, and more than a whole where the circular has a part. */
const percentage = (
  typed: Rational,
  isPrinted: boolean,
  model: Parameter | undefined,
  details: Checked,
): Rational => {
  if (model !== undefined && typeof model.value !== "string") {
    const known = Rational.fromExact(model.value);
    if (!isPrinted && typed.greaterThan(0) && typed.times(10).lessThan(known))
      refuse("#VALEUR!", "parameter-percentage", {
        ...details,
        received: showNumber(typed),
        expected: showNumber(typed.times(100)),
      });
    if (typed.greaterThan(100) && !known.greaterThan(100))
      refuse("#VALEUR!", "parameter-scale", {
        ...details,
        received: showNumber(typed),
        expected: showNumber(known),
        unit: "%",
      });
  }
  return typed.dividedBy(100);
};

/**
 * The number of a row in the unit of the catalogue, a percentage as a fraction of one; a value that its own text, its column or
 * the last known value contradicts is refused by its id.
 */
export const parameterNumber = (
  row: ParameterRow,
  model: Parameter | undefined,
  argument: Bilingual,
): Rational => {
  const details = { argument, id: row.id };
  const printed = printedIn(row.value);
  if (printed === null)
    return refuse("#VALEUR!", "parameter-number", { ...details, received: showCell(row.value) });
  const typed = inSigns(row.unit);
  const expected = model?.unit ?? typed;
  const exponent = exponentOf(typed, expected);
  if (exponent === null)
    return refuse("#VALEUR!", "parameter-unit", {
      ...details,
      expected: expected === "" ? { fr: "aucune", en: "none" } : expected,
      received: showCell(row.unit),
    });
  if (printed.unit !== null && !isUnitOf(printed.unit, typed))
    return refuse("#VALEUR!", "parameter-two-units", {
      ...details,
      received: showCell(row.value),
      unit: typed === "" ? { fr: "vide", en: "empty" } : typed,
    });
  if (expected === "%") {
    const share = percentage(printed.number, printed.unit !== null, model, details);
    if (model !== undefined) requireLikely(share.times(100), model, details);
    return share;
  }
  const number = printed.number.times(10 ** exponent);
  if (model !== undefined) requireLikely(number, model, details);
  return number;
};
