const sources = new Map<string, readonly string[]>();

/** Remembers the rules that a function rests on. */
export const recordSources = (id: string, ids: readonly string[]): void => {
  sources.set(id, ids);
};

/** The rules that a function rests on, by its name; undefined when no function has that name. */
export const sourcesOfFunction = (id: string): readonly string[] | undefined =>
  sources.get(id.trim().toUpperCase());
