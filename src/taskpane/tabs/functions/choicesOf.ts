import type { DefinedArgument } from "../../../functions/definition";
import { defaultParameters } from "../../../functions/parameters";
import { regionsOf } from "../../../territories";

/**
 * The values among which an argument is chosen, when they can all be listed: its domain as the help says it
 * (`M, F, P`, `1 à 5, DJ1`, `EPS ou ESMS`) or the regions, each accepted by the argument itself; none otherwise.
 */
export const choicesOf = (argument: DefinedArgument): readonly string[] => {
  if (argument.type !== "label") return [];
  const candidates = [
    listed(argument.domain?.fr ?? ""),
    regionsOf("2016").map(({ name }) => name),
    regionsOf("pre-2016").map(({ name }) => name),
  ];
  return candidates.find((values) => values.length > 1 && values.every(isAccepted(argument))) ?? [];
};

const listed = (domain: string): readonly string[] =>
  domain
    .split(/, | ou /)
    .map((part) => part.trim())
    .filter(Boolean)
    .flatMap(expanded);

/** `DFASM1 à DFASM3` is three values. */
const expanded = (part: string): readonly string[] => {
  const [, prefix, first, last] = /^(\D*)(\d) à \1(\d)$/.exec(part) ?? [];
  if (first === undefined || last === undefined) return [part];
  const count = Number(last) - Number(first) + 1;
  return Array.from({ length: Math.max(0, count) }, (_, i) => `${prefix ?? ""}${Number(first) + i}`);
};

const isAccepted =
  (argument: DefinedArgument) =>
  (value: string): boolean => {
    try {
      argument.read(value, defaultParameters());
      return true;
    } catch {
      return false;
    }
  };
