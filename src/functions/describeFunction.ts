import type { FunctionDefinition, Example } from "./definition";
import { evaluate } from "./evaluate";
import { sourceNote, type SourceNote } from "./sourceNotes";

/** One argument as the help shows it, in one language. */
export interface ArgumentHelp {
  readonly name: string;
  readonly description: string;
  readonly type: string;
  readonly unit: string | null;
  readonly domain: string | null;
  readonly optional: boolean;
  /** What an omitted argument stands for. */
  readonly default: string | null;
}

/** One function as the help, the reference page and the command line show it, in one language. */
export interface FunctionHelp {
  readonly id: string;
  /** "COUT", "DOT", "REPART", … */
  readonly family: string;
  /** The call with its argument names, optional ones in brackets. */
  readonly signature: string;
  readonly description: string;
  readonly arguments: readonly ArgumentHelp[];
  readonly result: { readonly type: string; readonly unit: string | null; readonly spills: boolean };
  readonly note: string | null;
  readonly sources: readonly SourceNote[];
  readonly examples: readonly {
    readonly formula: string;
    readonly result: string;
    readonly note: string | null;
  }[];
}

const exampleResult = ({ formula }: Example): string => {
  const result = evaluate(formula);
  return "error" in result ? result.error : result.display;
};

/**
 * Everything the help says of a function.
 * @example describeFunction(coutCca, "fr").signature // "COUT.CCA(postes; [mois]; [millésime])"
 */
export const describeFunction = (definition: FunctionDefinition, language: "fr" | "en"): FunctionHelp => {
  const help = definition.arguments.map((argument) => ({
    name: argument.name[language],
    description: argument.description[language],
    type: argument.type,
    unit: argument.unit?.[language] ?? null,
    domain: argument.domain?.[language] ?? null,
    optional: argument.optional,
    default: argument.defaultText()?.[language] ?? null,
  }));
  const names = help.map(({ name, optional }) => (optional ? `[${name}]` : name));
  return {
    id: definition.id,
    family: definition.id.split(".")[0] ?? "",
    signature: `${definition.id}(${names.join(language === "fr" ? "; " : ", ")})`,
    description: definition.description[language],
    arguments: help,
    result: {
      type: definition.result.type,
      unit: definition.result.unit?.[language] ?? null,
      spills: definition.result.spills,
    },
    note: definition.note?.[language] ?? null,
    sources: definition.sources.map(sourceNote),
    examples: definition.examples.map((example) => ({
      formula: example.formula,
      result: exampleResult(example),
      note: example.note?.[language] ?? null,
    })),
  };
};
