import { rational, Rational } from "../../allocation/rational";
import type { Bilingual } from "../../messages/functions";
import { nothing, singleArgument, type Argument, type ArgumentText, type Omission } from "../argument";
import { showCell, type Cell } from "../cell";
import { stemmed } from "../labels";
import { isAmbiguous, isPercentage, otherUnitInEuros, readNumber } from "../readNumber";
import { refuse } from "../refusal";
import type { Parameters } from "../parameters";
import { showNumber } from "../showNumber";

/** A bound or a default: a small number of the code, or one that comes from a circular. */
export type NumberSource = number | ((at: Parameters) => Rational);

export interface NumberOptions extends ArgumentText {
  readonly minimum?: NumberSource;
  /** An excluded lower bound. */
  readonly above?: NumberSource;
  readonly maximum?: NumberSource;
  /** A smaller amount in euros, zero apart, was typed in another unit. */
  readonly least?: NumberSource;
  /** What it counts, in other words than its name and unit: « 2 internes ». */
  readonly words?: readonly string[];
  readonly default?: NumberSource;
  /** A percentage is its part of one: a share, a rate, a coefficient. Elsewhere « 50 % » is refused: of what? */
  readonly percentage?: true;
  /** A typed 0 differs from an omitted argument and is really meant; otherwise 0, which a blank cell may arrive as, is refused. */
  readonly zeroIsMeant?: true;
}

/** The value of a bound or a default. */
export const boundOf = (source: NumberSource, at: Parameters): Rational =>
  typeof source === "number" ? rational(source) : source(at);

const counted = /^(.*\d)\s*(\p{L}[\p{L}\s'’-]*)$/u;

/** A number with what it counts, in the words of its argument: « 6 mois », « 17 emplois », « niveau 1 ». */
const readCounted = (typed: string, { name, unit, words = [] }: NumberOptions): Rational | null => {
  const [, digits, word = ""] = counted.exec(typed.trim()) ?? [];
  if (digits !== undefined)
    return [name.fr, unit?.fr ?? name.fr, ...words].some((own) => stemmed(own) === stemmed(word))
      ? readNumber(digits)
      : null;
  const first = typed.search(/\d/);
  return first > 0 && stemmed(typed.slice(0, first)) === stemmed(name.fr)
    ? readNumber(typed.slice(first))
    : null;
};

/** Refuses 80 for 80 % where a part of one is expected, with both ways to type it. */
const requireNoPercentage = (cell: Cell, value: Rational, name: Bilingual): void => {
  if (isPercentage(cell) || value.lessThan(2) || value.greaterThan(100)) return;
  refuse("#VALEUR!", "share-typed", {
    argument: name,
    received: showNumber(value),
    expected: showNumber(value.dividedBy(100)),
  });
};

/** Which numbers need no other look: those between bounds that the code writes, whatever the circular says. */
const plainNumbers = (options: NumberOptions, whole: boolean): ((cell: number) => boolean) => {
  const { minimum = -Number.MAX_VALUE, maximum = Number.MAX_VALUE, above, least } = options;
  if (
    typeof minimum !== "number" ||
    typeof maximum !== "number" ||
    above !== undefined ||
    least !== undefined
  )
    return () => false;
  return (cell) => cell >= minimum && cell <= maximum && (!whole || Number.isSafeInteger(cell));
};

/** Reads one present number of an argument and checks its domain; shared by single cells and ranges. */
export const numberReader = (
  options: NumberOptions,
  whole: boolean,
): ((cell: Cell, at: Parameters) => Rational) => {
  const { name } = options;
  const isPlain = plainNumbers(options, whole);
  return (cell, at) => {
    if (typeof cell === "number" && isPlain(cell)) return Rational.of(cell);
    const value = readNumber(cell) ?? (typeof cell === "string" ? readCounted(cell, options) : null);
    if (value === null) {
      const inEuros = options.unit?.fr === "€" ? otherUnitInEuros(cell) : null;
      if (inEuros !== null)
        return refuse("#VALEUR!", "unit-typed", {
          argument: name,
          received: showCell(cell),
          expected: showNumber(inEuros),
        });
      const problem = isAmbiguous(cell)
        ? "ambiguous-number"
        : options.unit !== undefined || otherUnitInEuros(cell) === null
          ? "number-expected"
          : "bare-number-expected";
      return refuse("#VALEUR!", problem, { argument: name, received: showCell(cell) });
    }
    if (!options.percentage && isPercentage(cell)) {
      const details = { argument: name, received: showCell(cell) };
      return options.unit === undefined
        ? refuse("#VALEUR!", "percent-for-number", details)
        : refuse("#VALEUR!", "percent-typed", { ...details, unit: options.unit });
    }
    const outside = (code: "minimum" | "above" | "maximum" | "not-in-euros", bound: Rational) =>
      refuse("#VALEUR!", code, { argument: name, expected: showNumber(bound), received: showCell(cell) });
    if (options.minimum !== undefined) {
      const bound = boundOf(options.minimum, at);
      if (value.lessThan(bound)) outside("minimum", bound);
    }
    if (options.above !== undefined) {
      const bound = boundOf(options.above, at);
      if (!value.greaterThan(bound)) outside("above", bound);
    }
    if (options.maximum !== undefined) {
      const bound = boundOf(options.maximum, at);
      if (value.greaterThan(bound)) {
        if (options.maximum === 1 && !whole) requireNoPercentage(cell, value, name);
        outside("maximum", bound);
      }
    }
    if (options.least !== undefined) {
      const bound = boundOf(options.least, at);
      if (!value.isZero() && value.lessThan(bound)) outside("not-in-euros", bound);
    }
    if (whole && !value.isInteger())
      return refuse("#VALEUR!", "integer-expected", { argument: name, received: showCell(cell) });
    return value;
  };
};

const defaultOf = (source: NumberSource): Omission<Rational> => {
  const text = (at: Parameters) => {
    const value = boundOf(source, at);
    return { fr: showNumber(value), en: value.toDecimal() };
  };
  if (typeof source === "function") return { value: source, text };
  const value = rational(source);
  return { value: () => value, text };
};

/** Reads a number that may be left out: a 0 that stands for another amount than a blank one does is refused. */
const optionalReader = (
  options: NumberOptions,
  whole: boolean,
  blankIsZero: (at: Parameters) => boolean,
): ((cell: Cell, at: Parameters) => Rational) => {
  const read = numberReader(options, whole);
  if (options.zeroIsMeant) return read;
  return (cell, at) => {
    const value = read(cell, at);
    // Excel gives a number for a zero and may give one for a blank; a text, or a zero read in a formula, was typed.
    if (value.isZero() && typeof cell === "number" && !blankIsZero(at))
      return refuse("#VALEUR!", "zero-or-blank", { argument: options.name });
    return value;
  };
};

const single =
  (whole: boolean) =>
  (options: NumberOptions): Argument<Rational> => {
    const { default: byDefault } = options;
    const type = whole ? "integer" : "number";
    if (byDefault === undefined) return singleArgument(options, type, null, numberReader(options, whole));
    const read = optionalReader(options, whole, (at) => boundOf(byDefault, at).isZero());
    return singleArgument(options, type, defaultOf(byDefault), read);
  };

/** A number, required unless `default` is given. */
export const number = single(false);

/** A whole number, required unless `default` is given. */
export const integer = single(true);

/** A number that may be left out: null then. */
export const optionalNumber = (options: NumberOptions): Argument<Rational | null> =>
  singleArgument<Rational | null>(
    options,
    "number",
    nothing,
    optionalReader(options, false, () => false),
  );
