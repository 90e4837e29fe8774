import { englishNumbers } from "../messages/englishNumbers";
import { functionSentence } from "../messages/functions";
import { displayValue, plainValue, type PlainValue } from "./display";
import { evaluateNode, functionNamed, type Outcome, type Resolve } from "./formula/evaluateNode";
import { parseFormula, type FormulaNode } from "./formula/parseFormula";
import { english, french, separatorsOf, type Separators } from "./formula/separators";
import { Refusal } from "./refusal";
import { anyValue } from "./resultKind";
import type { SourceNote } from "./sourceNotes";

/** What a formula gives, with its explanation, or why it gives nothing. */
export type Evaluation =
  | {
      readonly formula: string;
      readonly value: PlainValue;
      readonly display: string;
      readonly unit: string | null;
      readonly steps: readonly string[];
      /** What to know before using the value: an overrun, an assumption, refused cells. */
      readonly warnings: readonly string[];
      readonly sources: readonly SourceNote[];
    }
  | { readonly formula: string; readonly error: string; readonly message: string };

/**
 * Evaluates one call of a custom function as typed in Excel, French or English; never throws on what a user types.
 *
 * With `resolve`, what the references and names of the formula hold; without it, a formula of values alone is read.
 * @example evaluate("=COUT.CCA(4;2)") // { value: "30514", display: "30 514", unit: "€", steps: […], sources: […] }
 */
export const evaluate = (
  formula: string,
  language: "fr" | "en" = "fr",
  resolve: Resolve | null = null,
): Evaluation => {
  try {
    const outcome = evaluateNode(readFormula(formula, resolve !== null), resolve ?? undefined);
    return explained(formula, outcome, language);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const { problem } = error;
    return { formula, error: problem.error, message: functionSentence(problem, language) };
  }
};

const everyCall = { isOurs: () => true };

const parsed = (formula: string, separators: Separators, refers: boolean): FormulaNode | Refusal => {
  try {
    return parseFormula(formula, separators, refers ? everyCall : {});
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
};

const lacksArgument = (node: FormulaNode): boolean =>
  node.kind === "call" &&
  node.name !== "DATE" &&
  functionNamed(node.name).arguments.some(
    (argument, at) => !argument.optional && node.arguments[at] === undefined,
  );

// Without any other sign, the commas of =IND.AVC(120,400) are decimal: read so, the second argument is missing,
// and =DOT.USMP(2,10,500000) cannot be read at all. Both are then read in English, if they can be.
const readFormula = (formula: string, refers: boolean): FormulaNode => {
  const shown = separatorsOf(formula);
  const first = parsed(formula, shown, refers);
  const mayBeEnglish = shown === french && !formula.includes(";") && /\d,\d/.test(formula);
  const second =
    mayBeEnglish && (first instanceof Refusal || lacksArgument(first))
      ? parsed(formula, english, refers)
      : first;
  const tree = second instanceof Refusal ? first : second;
  if (tree instanceof Refusal) throw tree;
  return tree;
};

const explained = (
  formula: string,
  { value, definition, trace, sources }: Outcome,
  language: "fr" | "en",
): Evaluation => ({
  formula,
  value: plainValue(value),
  display: displayValue(value, { ...(definition?.result ?? anyValue), unit: trace.unit }),
  unit: trace.unit?.[language] ?? null,
  steps: trace.steps.map(({ fr, en }) => (language === "fr" ? fr : englishNumbers(en))),
  warnings: trace.warnings.map(({ fr, en }) => (language === "fr" ? fr : englishNumbers(en))),
  sources,
});
