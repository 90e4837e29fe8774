import { singleArgument, type Argument, type ArgumentText } from "../argument";
import { normalise } from "../labels";
import { readText } from "./text";

/** A name as typed, and the form under which it is looked up. */
export interface TypedName {
  readonly text: string;
  readonly key: string;
}

/** A name that another argument gives its meaning to: a region or a column of a chosen table. Required. */
export const typedName = (options: ArgumentText): Argument<TypedName> =>
  singleArgument(options, "text", null, (cell) => {
    const text = readText(cell, options.name);
    return { text, key: normalise(text) };
  });
