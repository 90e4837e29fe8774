import type { Bilingual } from "../messages/functions";
import { englishError, errorOf, isBlank, type Cell, type RawArgument } from "./cell";
import type { Parameters } from "./parameters";
import { Refusal, refuse } from "./refusal";

/** How an argument is presented in the wizard, the help and the reference page. */
export interface ArgumentText {
  readonly name: Bilingual;
  readonly description: Bilingual;
  readonly unit?: Bilingual;
  readonly domain?: Bilingual | ((at: Parameters) => Bilingual);
}

/** One argument of a function: what is shown of it, and how a raw value becomes a `T`. */
export interface Argument<T> extends ArgumentText {
  readonly type: "number" | "integer" | "date" | "boolean" | "text" | "label" | "range" | "parameters";
  readonly optional: boolean;
  /** What an omitted argument stands for, as the help shows it. */
  readonly defaultText: (at: Parameters) => Bilingual | null;
  /** Throws Refusal on a value outside the domain, which the parameters of the call may bound. */
  readonly read: (raw: RawArgument, at: Parameters) => T;
}

/** The one cell of an argument that takes a single value; a range of one cell will do. */
export const singleCell = (raw: RawArgument, name: Bilingual): Cell => {
  if (!Array.isArray(raw)) return raw as Cell;
  const rows = raw as readonly (readonly Cell[])[];
  const [row] = rows;
  if (rows.length !== 1 || row?.length !== 1) {
    const size = `${rows.length} × ${row?.length ?? 0}`;
    return refuse("#VALEUR!", "single-expected", { argument: name, received: size });
  }
  return row[0];
};

/** Stops on an error value met in a cell, which the function gives back unchanged. */
export const passErrorOn = (cell: Cell, name: Bilingual): void => {
  const error = errorOf(cell);
  if (error !== null) {
    throw new Refusal({
      error,
      code: "passed-on",
      details: { argument: name, received: { fr: error, en: englishError(error) } },
    });
  }
};

/** What stands for an omitted argument: nothing (required), null, or a value with its wording. */
export interface Omission<T> {
  readonly value: (at: Parameters) => T;
  readonly text: (at: Parameters) => Bilingual | null;
}

// A column repeats few labels: what a text was read as is kept, up to this many texts an argument.
const keptTexts = 500;

/** An argument of one cell; `readPresent` never sees a blank or an error, and must be pure. */
export const singleArgument = <T>(
  text: ArgumentText,
  type: Argument<T>["type"],
  omission: Omission<T> | null,
  readPresent: (cell: Cell, at: Parameters) => T,
): Argument<T> => {
  const known = new Map<string, T>();
  let knownAt: Parameters | undefined;
  const readText = (cell: string, at: Parameters): T => {
    if (at !== knownAt) {
      known.clear();
      knownAt = at;
    }
    if (known.has(cell)) return known.get(cell) as T;
    const value = readPresent(cell, at);
    if (known.size < keptTexts) known.set(cell, value);
    return value;
  };
  return {
    ...text,
    type,
    optional: omission !== null,
    defaultText: omission === null ? () => null : omission.text,
    read: (raw, at) => {
      if (typeof raw === "number") return readPresent(raw, at);
      const cell = singleCell(raw, text.name);
      if (isBlank(cell)) {
        if (omission !== null) return omission.value(at);
        return refuse("#VALEUR!", "missing", { argument: text.name });
      }
      passErrorOn(cell, text.name);
      return typeof cell === "string" ? readText(cell, at) : readPresent(cell, at);
    },
  };
};

/** The omission of an optional argument that has no default. */
export const nothing: Omission<null> = { value: () => null, text: () => null };
