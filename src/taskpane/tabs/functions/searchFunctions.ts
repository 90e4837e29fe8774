import { makeSearch } from "../../parts/search";
import type { FunctionEntry } from "../../host/paneHost";

const known = new WeakMap<readonly FunctionEntry[], (typed: string) => readonly FunctionEntry[]>();

/**
 * The functions that answer what was typed, best first: a name with its sign and its arguments, words of the help in either
 * language, a word misspelt. Everything, in its order, when nothing was typed.
 * @example searchFunctions(catalogue, "=SUBV.CONNEXION(") // SUBV.CONNEXION, then its sisters
 */
export const searchFunctions = (
  entries: readonly FunctionEntry[],
  typed: string,
): readonly FunctionEntry[] => {
  let search = known.get(entries);
  if (!search) {
    const find = makeSearch(
      entries.map((entry) => ({
        name: entry.id,
        title: `${entry.family} ${entry.arguments.map(({ name }) => name).join(" ")}`,
        text: [entry.description, ...entry.examples.map(({ note }) => note), ...entry.sources].join(" "),
        elsewhere: entry.inOtherLanguage,
      })),
    );
    search = (text) => find(text).flatMap((index) => entries[index] ?? []);
    known.set(entries, search);
  }
  // What follows the bracket are arguments, not words to look for.
  const called = /^\s*=?\s*([\p{L}\d.]+)\s*\(/u.exec(typed)?.[1];
  return search(called ?? typed.replace(/^\s*=/, ""));
};
