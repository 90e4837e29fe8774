import MiniSearch from "minisearch";

/** What is searched of a thing: its name, which counts most, a few words of title, a longer text, what it is called elsewhere. */
export interface Searched {
  readonly name: string;
  readonly title: string;
  readonly text: string;
  readonly elsewhere?: string;
}

/**
 * Makes a search over things; it gives the places of those that answer, best first, and all of them for an empty text.
 * Accents, case and endings do not count; the last letters may be missing and a letter wrong.
 */
export const makeSearch = (things: readonly Searched[]): ((typed: string) => readonly number[]) => {
  const index = new MiniSearch<Searched & { readonly id: number }>({
    fields: ["name", "title", "text", "elsewhere"],
    tokenize: (text) => text.split(/[^\p{L}\p{N}]+/u).filter(Boolean),
    processTerm: (term) => stem(term) || null,
    searchOptions: {
      boost: { name: 8, title: 2, elsewhere: 0.2 },
      prefix: (term) => term.length > 1,
      fuzzy: (term) => (term.length > 4 ? 0.2 : false),
      combineWith: "AND",
    },
  });
  index.addAll(things.map((thing, id) => ({ ...thing, id })));
  const names = things.map(({ name }) => fold(name));
  return (typed) => {
    if (typed.trim() === "") return things.map((_, id) => id);
    const exact = fold(typed.trim());
    // The whole name, then its beginning; of two that answer alike, the one with the shorter name.
    const boostDocument = (id: unknown): number => {
      const name = names[Number(id)] ?? "";
      const isAsked = name === exact ? 100 : name.startsWith(exact) ? 10 : 1;
      return isAsked / name.split(".").length;
    };
    const strict = index.search(typed, { boostDocument });
    const found = strict.length > 0 ? strict : index.search(typed, { boostDocument, combineWith: "OR" });
    return found.map(({ id }) => Number(id));
  };
};

/** Lower case, without accents. */
const fold = (text: string): string => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

/** The part that « répartir », « répartit » and « répartition » share; short words are kept whole. */
const stem = (term: string): string => {
  const word = fold(term);
  if (word.length < 6) return word.length > 3 ? word.replace(/s$/, "") : word;
  return word.replace(/(issement|ement|ation|ition|er|ir|it|es|e)?s?$/, "");
};
