import { Rational } from "../allocation/rational";
import { englishNumbers } from "../messages/englishNumbers";
import { functionSentence } from "../messages/functions";
import { isBlank, type Cell, type RawArgument } from "./cell";
import type { DefinedArgument, FunctionDefinition } from "./definition";
import { displayValue, plainValue, type PlainValue } from "./display";
import { evaluateNode, type Outcome, type Resolve } from "./formula/evaluateNode";
import { lambdaNames, usesName, withoutLet } from "./formula/localNames";
import { parseFormula, type FormulaNode } from "./formula/parseFormula";
import { english, french, type Separators } from "./formula/separators";
import { bareCall, ownCalls } from "./formula/ownCalls";
import { Refusal, refuse } from "./refusal";
import { showDate } from "./dateSerial";
import { readNumber } from "./readNumber";
import { registry } from "./registry";
import { anyValue } from "./resultKind";
import type { SourceNote } from "./sourceNotes";

/** One argument of a call: its name, how it is written, and what it is worth. */
export interface ExplainedArgument {
  readonly name: string;
  /** As the formula writes it; null when it is left out. */
  readonly written: string | null;
  /** As a French reader sees it; for an argument left out, its default. */
  readonly value: string | null;
  readonly unit: string | null;
  readonly isDefault: boolean;
}

/** One call of our functions in a formula, recomputed. */
export interface ExplainedCall {
  readonly id: string;
  readonly written: string;
  readonly description: string;
  readonly arguments: readonly ExplainedArgument[];
  /** The value recomputed, or null when the function refuses. */
  readonly value: string | null;
  readonly unit: string | null;
  /** The value in full digits, to compare; null when the function refuses. */
  readonly exact: PlainValue | null;
  /** Is the call the whole of its formula? Then the cell holds its value. */
  readonly isAlone: boolean;
  /** Why it refuses, or null. */
  readonly refusal: { readonly error: string; readonly message: string } | null;
  readonly steps: readonly string[];
  readonly warnings: readonly string[];
  readonly sources: readonly SourceNote[];
  readonly note: string | null;
  /** The calls among its arguments. */
  readonly calls: readonly ExplainedCall[];
}

type Language = "fr" | "en";

/** How a node is written again, for the reader. */
const written = (node: FormulaNode): string => {
  if (node.kind === "reference") return node.text;
  if (node.kind === "call") return `${node.name}(${node.arguments.map(written).join(" ; ")})`;
  const value = node.kind === "array" ? node.rows : node.value;
  return typeof value === "string" ? `"${value}"` : displayValue(value, anyValue);
};

/** Cells of a range that are shown one by one; beyond, only its size. */
const mostCells = 60;

const exactCell = (cell: Cell): Cell =>
  typeof cell === "number" && Number.isFinite(cell) ? Rational.of(cell) : cell;

/** What an argument is worth, as its reader says it: a serial that stands for a day is a date, a long range its size. */
const shownValue = (
  value: RawArgument | undefined,
  { type }: DefinedArgument,
  language: Language,
): string | undefined => {
  if (value === undefined) return undefined;
  if (Array.isArray(value)) {
    const rows = value as readonly (readonly RawArgument[])[];
    const [height, width] = [rows.length, rows[0]?.length ?? 0];
    if (height * width > mostCells)
      return language === "fr"
        ? `plage de ${height} × ${width} cellules`
        : `range of ${height} × ${width} cells`;
    return displayValue(
      (value as readonly (readonly Cell[])[]).map((row) => row.map(exactCell)),
      anyValue,
    );
  }
  const cell = value as Cell;
  if (isBlank(cell)) return language === "fr" ? "cellule vide" : "an empty cell";
  const number = type === "date" && typeof cell !== "string" ? readNumber(cell) : null;
  if (number?.greaterThan(0) === true) return showDate(Math.floor(number.toNumber()));
  return displayValue(exactCell(cell), anyValue);
};

const argumentsOf = (
  definition: FunctionDefinition,
  nodes: readonly FormulaNode[],
  values: readonly (RawArgument | undefined)[],
  language: Language,
): ExplainedArgument[] =>
  definition.arguments.map((argument: DefinedArgument, at) => {
    const node = nodes[at];
    const isLeftOut = node === undefined || (node.kind === "value" && node.value === null);
    const value = shownValue(values[at], argument, language);
    const byDefault = isLeftOut ? (argument.defaultText()?.[language] ?? null) : null;
    return {
      name: argument.name[language],
      written: isLeftOut ? null : written(node),
      value: isLeftOut || value === undefined ? byDefault : value,
      unit: argument.unit?.[language] ?? null,
      isDefault: isLeftOut,
    };
  });

const tried = (node: FormulaNode, resolve: Resolve): Outcome | Refusal => {
  try {
    return evaluateNode(node, resolve);
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
};

/** The calls of ours in an argument, inside an expression of Excel as well. */
const callsIn = (
  node: FormulaNode,
  resolve: Resolve,
  language: Language,
  separators: Separators,
): readonly ExplainedCall[] => {
  if (node.kind === "reference") return explainCalls(node.text, resolve, language, separators);
  const call = explainNode(node, resolve, language, separators);
  return call === null ? [] : [call];
};

const explainNode = (
  node: FormulaNode,
  resolve: Resolve,
  language: Language,
  separators: Separators,
): ExplainedCall | null => {
  const definition = node.kind === "call" ? registry.get(node.name) : undefined;
  if (node.kind !== "call" || definition === undefined) return null;
  const said = (list: readonly { readonly fr: string; readonly en: string }[]): string[] =>
    list.map(({ fr, en }) => (language === "fr" ? fr : englishNumbers(en)));
  const inner = node.arguments.map((argument) => tried(argument, resolve));
  const outcome = tried(node, resolve);
  const values = inner.map((one) => (one instanceof Refusal ? undefined : (one.value as RawArgument)));
  const described = {
    id: definition.id,
    written: written(node),
    description: definition.description[language],
    arguments: argumentsOf(definition, node.arguments, values, language),
    note: definition.note?.[language] ?? null,
    isAlone: false,
    calls: node.arguments.flatMap((argument) => callsIn(argument, resolve, language, separators)),
  };
  if (outcome instanceof Refusal)
    return {
      ...described,
      value: null,
      unit: null,
      exact: null,
      refusal: {
        error: outcome.problem.error,
        message: functionSentence(outcome.problem, language),
      },
      steps: [],
      warnings: [],
      sources: [],
    };
  const { trace } = outcome;
  return {
    ...described,
    value: displayValue(outcome.value, { ...definition.result, unit: trace.unit }),
    exact: plainValue(outcome.value),
    unit: trace.unit?.[language] ?? null,
    refusal: null,
    steps: said(trace.steps),
    warnings: said(trace.warnings),
    sources: outcome.sources,
  };
};

/**
 * Explains every call of our functions in a cell's formula: arguments by name, steps, parameters with their source, nested
 * calls, and the value recomputed from what the cells hold now. Reads only; nothing is written.
 *
 * The names that LET gives are followed; those of LAMBDA are said to be Excel's own. `resolve` gives what a reference holds: a cell
 * value, or the rows of a range; undefined when it is not known. The formula is
 * as Excel gives it (English separators) or as a French user types it. A formula without our functions gives an empty list.
 * @example explainFormula("=COUT.CCA(A2,6)*2", (cell) => (cell === "A2" ? 4 : undefined))[0]?.value // "91 542"
 */
export const explainFormula = (
  formula: string,
  resolve: Resolve,
  {
    language = "fr",
    separators = "english",
  }: { readonly language?: Language; readonly separators?: "french" | "english" } = {},
): readonly ExplainedCall[] => {
  const written = separators === "french" ? french : english;
  const local = lambdaNames(formula, written.argument);
  const known: Resolve = (reference) =>
    usesName(reference, local) ? refuse("#N/A", "lambda-name", { received: reference }) : resolve(reference);
  return explainCalls(withoutLet(formula, written.argument), known, language, written);
};

const isOurs = (name: string): boolean => registry.has(name) || name === "DATE";

/** A zero as Excel hands it to a function: nothing tells it from a blank cell there. */
const asInExcel = (node: FormulaNode): FormulaNode => {
  if (node.kind === "call") return { ...node, arguments: node.arguments.map(asInExcel) };
  return node.kind === "value" && node.value instanceof Rational && node.value.isZero()
    ? { ...node, value: 0 }
    : node;
};

const explainCalls = (
  formula: string,
  resolve: Resolve,
  language: Language,
  separators: Separators,
): readonly ExplainedCall[] =>
  ownCalls(formula).flatMap((call) => {
    try {
      const tree = asInExcel(parseFormula(call, separators, { isOurs }));
      const explained = explainNode(tree, resolve, language, separators);
      return explained === null ? [] : [{ ...explained, isAlone: bareCall(formula) === call }];
    } catch (error) {
      if (error instanceof Refusal) return [unreadable(call, error, language)];
      throw error;
    }
  });

/**
 * What must be read before a formula can be explained: the cells, the ranges, the names and the expressions of Excel that
 * our calls take, each once, as the formula writes them (English separators).
 * @example referencesIn("=COUT.CCA(A2,SUM(B2:B4))") // ["A2", "SUM(B2:B4)"]
 */
export const referencesIn = (formula: string): readonly string[] => {
  const texts = (node: FormulaNode): readonly string[] => {
    if (node.kind === "reference") return [node.text, ...referencesIn(node.text)];
    return node.kind === "call" ? node.arguments.flatMap(texts) : [];
  };
  const local = lambdaNames(formula, english.argument);
  const found = ownCalls(withoutLet(formula, english.argument)).flatMap((call) => {
    try {
      return texts(parseFormula(call, english, { isOurs }));
    } catch (error) {
      if (error instanceof Refusal) return [];
      throw error;
    }
  });
  return [...new Set(found)].filter((text) => !usesName(text, local));
};

/** A call whose arguments hold what only Excel can compute: named, with why it is not recomputed. */
const unreadable = (call: string, { problem }: Refusal, language: Language): ExplainedCall => {
  const id = (/^[^(]*/.exec(call)?.[0] ?? "").trim().toUpperCase();
  const definition = registry.get(id);
  return {
    id,
    written: call,
    description: definition?.description[language] ?? "",
    arguments: definition === undefined ? [] : argumentsOf(definition, [], [], language),
    value: null,
    unit: null,
    exact: null,
    isAlone: false,
    refusal: { error: problem.error, message: functionSentence(problem, language) },
    steps: [],
    warnings: [],
    sources: [],
    note: definition?.note?.[language] ?? null,
    calls: [],
  };
};
