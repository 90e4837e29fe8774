import { singleArgument, type Argument, type ArgumentText } from "../argument";
import { showCell, type Cell } from "../cell";
import { nearestLabel, normalise, stemmed } from "../labels";
import { refuse } from "../refusal";

export interface ChoiceOptions<K extends string> extends ArgumentText {
  /** Each key with the other spellings that are accepted; the key itself always is. */
  readonly choices: Readonly<Record<K, readonly string[]>>;
  readonly default?: NoInfer<K>;
}

/**
 * One of a few labels, whatever its case, accents, spaces, dots, plural or feminine, the name of the argument before it or
 * not; a label that is not one is #N/A, with the nearest one when there is one. Required unless `default` is given.
 */
export const choice = <K extends string>(options: ChoiceOptions<K>): Argument<K> => {
  const { default: byDefault } = options;
  const keys = Object.keys(options.choices) as K[];
  const known = new Map<string, K>();
  // Two labels that grammar alone tells apart name neither.
  const stems = new Map<string, K | null>();
  for (const key of keys)
    for (const label of [key, ...options.choices[key]]) {
      const form = stemmed(label);
      known.set(normalise(label), key);
      stems.set(form, (stems.get(form) ?? key) === key ? key : null);
    }
  const omission =
    byDefault === undefined
      ? null
      : { value: () => byDefault, text: () => ({ fr: byDefault, en: byDefault }) };
  const list = keys.join(", ");
  return singleArgument({ domain: { fr: list, en: list }, ...options }, "label", omission, (cell) => {
    const key =
      typeof cell === "string"
        ? (known.get(normalise(cell)) ?? stems.get(stemmed(cell, options.name.fr)))
        : undefined;
    return key ?? refuseLabel(options, keys, cell);
  });
};

/** Refuses an unknown label with #N/A and the nearest one when known, or a cell that is no label at all with #VALEUR!. */
export const refuseLabel = (
  options: ArgumentText,
  labels: readonly string[],
  cell: Cell,
  suggestion: string | null = null,
): never => {
  const details = { argument: options.name, received: showCell(cell) };
  if (typeof cell !== "string") return refuse("#VALEUR!", "text-expected", details);
  const choices = labels.join(", ");
  const nearest = suggestion ?? nearestLabel(cell, labels);
  return nearest === null
    ? refuse("#N/A", "unknown-label", { ...details, choices })
    : refuse("#N/A", "near-label", { ...details, choices, nearest });
};
