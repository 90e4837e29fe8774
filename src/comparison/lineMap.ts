import { greatest, least } from "../amounts/extremes";
/** Where the rows, or the columns, of a sheet are in its second version. */
export class LineMap {
  private readonly known: readonly (readonly [number, number])[];
  private readonly byLine: ReadonlyMap<number, number>;
  private readonly used: ReadonlySet<number>;

  /** @param pairs absolute indices in the first and in the second version */
  constructor(pairs: Iterable<readonly [number, number]>) {
    this.byLine = new Map(pairs);
    this.known = [...this.byLine].sort(([one], [other]) => one - other);
    this.used = new Set(this.byLine.values());
  }

  /** The place of a line: that of its pair, else as far from the nearest paired line above it as it was (below it for the first). */
  at(line: number): number {
    const own = this.byLine.get(line);
    if (own !== undefined) return own;
    let [low, high] = [0, this.known.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.known[middle]?.[0] ?? Infinity) < line) low = middle + 1;
      else high = middle;
    }
    const near = this.known[low - 1] ?? this.known[low];
    return near ? near[1] + line - near[0] : line;
  }

  /** Is a span of lines the same span in the second version, but for lines removed from its ends and new ones added there? */
  isSpan(first: number, last: number, newFirst: number, newLast: number): boolean {
    if (first === last) return newFirst === newLast && this.at(first) === newFirst;
    const kept: number[] = [];
    for (const [line, place] of this.known) if (line >= first && line <= last) kept.push(place);
    if (kept.length === 0) return this.at(first) === newFirst && this.at(last) === newLast;
    const isNew = (line: number): boolean => !this.used.has(line);
    return (
      this.reaches(first, newFirst, least(kept), -1, isNew) &&
      this.reaches(last, newLast, greatest(kept), 1, isNew)
    );
  }

  /** Does the end of a span stand where its line went, or beyond its last kept line by new lines only? */
  private reaches(
    end: number,
    newEnd: number,
    lastKept: number,
    outwards: 1 | -1,
    isNew: (line: number) => boolean,
  ): boolean {
    if (this.at(end) === newEnd) return true;
    if ((newEnd - lastKept) * outwards < 0) return false;
    for (let line = lastKept + outwards; (newEnd - line) * outwards >= 0; line += outwards)
      if (!isNew(line)) return false;
    return true;
  }
}
