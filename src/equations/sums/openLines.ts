import type { LineView } from "./lineView";

/**
 * The lines that may still enter a sum, in table order, with prefix sums at every sampled position.
 *
 * Once a total is accepted its terms leave the list and the total takes their place: nested subtotals,
 * base + measures and sums of subtotals then all are runs of neighbours among the open lines.
 */
export class OpenLines {
  readonly lines: number[] = [];
  private readonly view: LineView;
  private readonly prefix: Float64Array;
  private readonly totals: Uint8Array;
  /** By depth: where the block starts that the line at this depth belongs to. */
  private readonly blockStarts: Int32Array;

  constructor(view: LineView) {
    this.view = view;
    this.totals = new Uint8Array(view.lines);
    this.blockStarts = new Int32Array(view.lines + 1);
    this.prefix = new Float64Array((view.lines + 1) * view.positions);
  }

  get length(): number {
    return this.lines.length;
  }

  push(line: number): void {
    const { values, positions } = this.view;
    const from = this.lines.length * positions;
    for (let i = 0; i < positions; i++) {
      const value = values[line * positions + i] || 0;
      this.prefix[from + positions + i] = (this.prefix[from + i] as number) + value;
    }
    const depth = this.lines.length;
    const below = this.lines[depth - 1] ?? -1;
    const opens = this.totals[below] === 1 || this.view.isTotal[below] === 1;
    this.blockStarts[depth] = opens ? depth : (this.blockStarts[depth - 1] ?? 0);
    this.lines.push(line);
  }

  /** Replaces the run `start..end` (inclusive) by its total; the lines above the run stay. */
  replaceRun(start: number, end: number, total: number): void {
    const above = this.lines.slice(end + 1);
    this.lines.length = start;
    for (const line of above) this.push(line);
    this.totals[total] = 1;
    this.push(total);
  }

  /** Is the line at this depth a total already accepted? */
  isTotalAt(depth: number): boolean {
    return this.totals[this.lines[depth] as number] === 1;
  }

  /** Sum of the open lines from the first up to depth `length − 1`, at sampled position `i`. */
  sumBelow(length: number, i: number): number {
    return this.prefix[length * this.view.positions + i] as number;
  }

  run(start: number, end: number): number[] {
    return this.lines.slice(start, end + 1);
  }

  /** Does a run that starts here start a block: at the header, or right after a total that it does not contain? */
  startsBlock(start: number): boolean {
    return start === 0 || (this.isTotalAt(start - 1) && !this.isTotalAt(start));
  }

  /** Where the block at the end of the open lines starts: after the last total, accepted or announced by its label. */
  topBlockStart(): number {
    return this.blockStarts[this.lines.length - 1] ?? 0;
  }
}
