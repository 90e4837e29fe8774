import type { LineView } from "./lineView";

/** For each cell of a broken equation, the changes that would repair it, each with the tolerance of its equation. */
export type RequestedChanges = ReadonlyMap<
  number,
  readonly { readonly change: number; readonly tolerance: number }[]
>;

/**
 * Would a change that the other direction asks of one of these cells close this gap?
 *
 * Finding equations and errors together: a table whose equations are broken in both directions at one cell
 * is better evidence for both equations than against either.
 */
export const isRequested = (
  requested: RequestedChanges,
  view: LineView,
  target: number,
  terms: readonly number[],
  i: number,
  gap: number,
  tolerance: number,
): boolean => {
  const closes = (line: number, wanted: number): boolean =>
    requested.get(view.cell(line, i))?.some((r) => Math.abs(r.change - wanted) <= r.tolerance + tolerance) ??
    false;
  return closes(target, gap) || terms.some((line) => closes(line, -gap));
};
