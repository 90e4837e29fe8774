import type { FunctionDefinition } from "./definition";
import { registry } from "./registry";

const resultTypes = {
  number: "number",
  date: "number",
  boolean: "boolean",
  text: "string",
  any: "any",
} as const;

/** One parameter of functions.json; every one takes any value, so that our own messages answer a wrong one. */
export interface ParameterMetadata {
  readonly name: string;
  readonly description: string;
  readonly type: "any";
  readonly dimensionality: "scalar" | "matrix";
  readonly optional?: true;
}

/** One function of functions.json (custom functions JSON metadata of Office). */
export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly ParameterMetadata[];
  readonly result: { readonly type: string; readonly dimensionality: "scalar" | "matrix" };
}

const metadataOf = (definition: FunctionDefinition, language: "fr" | "en"): FunctionMetadata => ({
  id: definition.id,
  name: definition.id,
  description: definition.description[language],
  parameters: definition.arguments.map(({ name, description, type, optional }) => ({
    name: name[language],
    description: description[language],
    type: "any",
    dimensionality: type === "range" || type === "parameters" ? "matrix" : "scalar",
    ...(optional ? { optional: true } : {}),
  })),
  result: {
    type: resultTypes[definition.result.type],
    dimensionality: definition.result.spills ? "matrix" : "scalar",
  },
});

/**
 * The content of functions.json in one language: names are the same in both, descriptions and parameter names are not.
 *
 * No option is set: our functions are neither volatile, streaming nor cancelable.
 * @example JSON.stringify(functionsMetadata("fr"))
 */
export const functionsMetadata = (
  language: "fr" | "en",
): { readonly functions: readonly FunctionMetadata[] } => ({
  functions: [...registry.values()].map((definition) => metadataOf(definition, language)),
});
