/** Share of the lines of a table, totals apart, that must be lines of the annex. */
const sameLines = 0.6;
/** Lines that a part of an annex has at least. */
const fewestLines = 2;
/** The names under which lines are known, each with the places of the lines that bear it. */
export type Names = ReadonlyMap<string, readonly number[]>;

export function namesOf(lines: readonly (readonly string[])[]): Names {
  const names = new Map<string, number[]>();
  lines.forEach((keys, at) => {
    for (const key of new Set(keys)) names.set(key, [...(names.get(key) ?? []), at]);
  });
  return names;
}

/** A line of the table: its names, the innermost first. */
export interface Line {
  readonly label: string;
  readonly keys: readonly string[];
  readonly isTotal: boolean;
}

/** The place of a line in an annex. */
export type Pair = number | undefined;

/** Pairs lines with those of an annex, each of which is taken once, in order. */
export function pairLines(lines: readonly Line[], names: Names): Pair[] {
  const taken = new Set<number>();
  return lines.map(({ keys }) => {
    for (const key of keys) {
      const at = names.get(key)?.find((place) => !taken.has(place));
      if (at === undefined) continue;
      taken.add(at);
      return at;
    }
    return undefined;
  });
}

/** Are the lines those of the annex, its own totals apart? */
export function areOf(lines: readonly Line[], pairs: readonly Pair[]): boolean {
  const own = lines.map(({ isTotal }, i) => !isTotal || pairs[i] !== undefined);
  const found = pairs.filter((pair) => pair !== undefined).length;
  return found >= fewestLines && found >= sameLines * own.filter(Boolean).length;
}

/** Two columns of an annex may bear one name: which of them a line is, its amounts say, else the order. */
export function pairTwins(
  lines: readonly Line[],
  pairs: readonly Pair[],
  names: Names,
  sameAs: (line: number, place: number) => number,
): readonly Pair[] {
  const choices = lines.flatMap(({ keys }, line) => {
    const places = keys.map((key) => names.get(key) ?? []).find((one) => one.includes(pairs[line] ?? -1));
    return (places?.length ?? 0) < 2
      ? []
      : (places ?? []).map((place) => ({ line, place, same: sameAs(line, place) }));
  });
  if (choices.length === 0) return pairs;
  const chosen = new Map<number, number>();
  const taken = new Set<number>();
  for (const { line, place } of choices.sort((one, other) => other.same - one.same)) {
    if (chosen.has(line) || taken.has(place)) continue;
    chosen.set(line, place);
    taken.add(place);
  }
  return pairs.map((pair, line) => chosen.get(line) ?? pair);
}
