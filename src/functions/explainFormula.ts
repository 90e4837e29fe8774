import { englishNumbers } from "../messages/englishNumbers";
import { functionSentence } from "../messages/functions";
import type { RawArgument } from "./cell";
import type { DefinedArgument, FunctionDefinition } from "./definition";
import { displayValue } from "./display";
import { evaluateNode, type Outcome, type Resolve } from "./formula/evaluateNode";
import { parseFormula, type FormulaNode } from "./formula/parseFormula";
import { english, french } from "./formula/separators";
import { Refusal } from "./refusal";
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

const texts = /"(?:[^"]|"")*"|'(?:[^']|'')*'/g;
const blanked = (formula: string): string => formula.replace(texts, (text) => " ".repeat(text.length));

/** From the opening bracket at a place, the place after the one that closes it; -1 when none does. */
const closing = (bare: string, open: number): number => {
  let depth = 0;
  for (let at = open; at < bare.length; at++) {
    if (bare[at] === "(") depth += 1;
    if (bare[at] === ")" && --depth === 0) return at + 1;
  }
  return -1;
};

const nameOfFile = /^_xldudf_|^_xlfn\./;

/** The outermost calls of our functions in a formula, whatever stands around them. */
const ownCalls = (formula: string): string[] => {
  const bare = blanked(formula);
  const calls: string[] = [];
  const callAt = /([\p{L}_][\p{L}\d_.]*)\s*\(/gu;
  for (let found = callAt.exec(bare); found !== null; found = callAt.exec(bare)) {
    const name = (found[1] ?? "").replace(nameOfFile, "").toUpperCase();
    const end = registry.has(name) ? closing(bare, found.index + found[0].length - 1) : -1;
    if (end < 0) continue;
    calls.push(formula.slice(found.index, end).replace(nameOfFile, ""));
    callAt.lastIndex = end;
  }
  return calls;
};

/** How a node is written again, for the reader. */
const written = (node: FormulaNode): string => {
  if (node.kind === "reference") return node.text;
  if (node.kind === "call") return `${node.name}(${node.arguments.map(written).join(" ; ")})`;
  const value = node.kind === "array" ? node.rows : node.value;
  return typeof value === "string" ? `"${value}"` : displayValue(value, anyValue);
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
    const value = values[at];
    const byDefault = isLeftOut ? (argument.defaultText()?.[language] ?? null) : null;
    return {
      name: argument.name[language],
      written: isLeftOut ? null : written(node),
      value: isLeftOut || value === undefined ? byDefault : displayValue(value, anyValue),
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

const explainNode = (node: FormulaNode, resolve: Resolve, language: Language): ExplainedCall | null => {
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
    calls: node.arguments.flatMap((argument) => explainNode(argument, resolve, language) ?? []),
  };
  if (outcome instanceof Refusal)
    return {
      ...described,
      value: null,
      unit: null,
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
 * `resolve` gives what a reference holds: a cell value, or the rows of a range; undefined when it is not known. The formula is
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
): readonly ExplainedCall[] =>
  ownCalls(formula).flatMap((call) => {
    try {
      const tree = parseFormula(call, separators === "french" ? french : english, { references: true });
      return explainNode(tree, resolve, language) ?? [];
    } catch (error) {
      if (error instanceof Refusal) return [unreadable(call, error, language)];
      throw error;
    }
  });

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
    refusal: { error: problem.error, message: functionSentence(problem, language) },
    steps: [],
    warnings: [],
    sources: [],
    note: definition?.note?.[language] ?? null,
    calls: [],
  };
};
