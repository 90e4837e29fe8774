import type { OurFunctions } from "../../../excel/freezeFormulas";
import { evaluate } from "../../../functions/evaluate";
import type { FunctionDefinition } from "../../../functions/definition";
import { registry } from "../../../functions/registry";
import { sourceNote } from "../../../functions/sourceNotes";
import type { FormulaPreview, FunctionEntry, Language } from "../../host/paneHost";
import { functionFamilies } from "../../../messages/functionFamilies";
import { callIn } from "./callIn";
import { choicesOf } from "./choicesOf";

/** The ids of our functions, to recognise their calls in a workbook. */
export const functionIds = (): OurFunctions => ({
  all: [...registry.keys()],
  spilling: [...registry].filter(([, { result }]) => result.spills).map(([id]) => id),
});

/** The catalogue as the pane shows it; the results of the examples are computed, not copied. */
export const catalogue = (language: Language): readonly FunctionEntry[] =>
  [...registry.values()].map((definition) => entryOf(definition, language));

const entryOf = (definition: FunctionDefinition, language: Language): FunctionEntry => ({
  id: definition.id,
  family: familyOf(definition.id, language),
  description: helpOf(definition, language),
  inOtherLanguage: helpOf(definition, language === "fr" ? "en" : "fr"),
  arguments: definition.arguments.map((argument) => {
    const unset = argument.defaultText()?.[language];
    const said = language === "fr" ? `Par défaut : ${unset ?? ""}.` : `Default: ${unset ?? ""}.`;
    const domain = argument.domain?.[language];
    return {
      name: argument.name[language],
      description: [argument.description[language], domain ? `(${domain})` : "", unset ? said : ""]
        .filter(Boolean)
        .join(" "),
      optional: argument.optional,
      isText: argument.type === "label" || argument.type === "text",
      choices: choicesOf(argument),
    };
  }),
  sources: [...new Set(definition.sources.map((id) => sourceNote(id).reference))],
  examples: definition.examples.map(({ formula, note }) => ({
    formula: callIn(formula, language),
    result: resultOf(formula, language),
    note: note?.[language] ?? "",
  })),
});

const helpOf = ({ description, note }: FunctionDefinition, language: Language): string =>
  [description[language], note?.[language]].filter(Boolean).join(" ");

/** The number format of what a call gives, when a plain number would not be read as what it is; null otherwise. */
export const formatOf = (formula: string): string | null => {
  const id = /^=\s*([\p{L}\d_.]+)\s*\(/u.exec(formula)?.[1]?.toUpperCase() ?? "";
  return registry.get(id)?.result.type === "date" ? "dd/mm/yyyy" : null;
};

const familyOf = (id: string, language: Language): string => {
  const prefix = id.split(".")[0] ?? id;
  return functionFamilies[prefix]?.[language] ?? prefix;
};

/** What a formula gives, before it is written anywhere: its result in words, or why there is none. */
export const preview = (formula: string, language: Language): FormulaPreview => {
  const result = evaluate(formula, language);
  return "error" in result
    ? { isError: true, text: `${result.error} · ${result.message}` }
    : { isError: false, text: `${result.display}${result.unit ? `\u00a0${result.unit}` : ""}` };
};

const resultOf = (formula: string, language: Language): string => {
  const result = evaluate(formula, language);
  if ("error" in result) return result.error;
  const unit = result.unit === "€" ? "\u00a0€" : "";
  return `${result.display}${unit}`;
};
