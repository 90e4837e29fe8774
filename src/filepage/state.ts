import type { JobResult, Progress } from "./job";

export type Step = Parameters<Progress>[0];

/** One file, or one comparison, on the page. */
export interface Item {
  readonly id: number;
  readonly title: string;
  readonly kind: "check" | "compare";
  /** What it was made of: one file, or two. */
  readonly files: readonly File[];
  readonly status: "waiting" | "working" | "left" | "done";
  readonly step: Step | null;
  readonly result: JobResult | null;
}

/** All that the page shows. */
export interface PageState {
  readonly items: readonly Item[];
  /** Something is held over the page. */
  readonly isOver: boolean;
  /** The files chosen to be compared, by the number of their item; null until one is. */
  readonly before: number | null;
  readonly after: number | null;
}

export const emptyState: PageState = { items: [], isOver: false, before: null, after: null };

/** The files that a comparison may be made of: those that could be read. */
export const comparable = ({ items }: PageState): readonly Item[] =>
  items.filter(({ kind, result }) => kind === "check" && result?.kind === "done");

/** What is compared with what: as chosen, else the two last files in their order. */
export function chosenPair(state: PageState): readonly [before: Item, after: Item] | null {
  const files = comparable(state);
  const after = files.find(({ id }) => id === state.after) ?? files.at(-1);
  const before = files.find(({ id }) => id === state.before) ?? files.filter((one) => one !== after).at(-1);
  return before && after && before !== after ? [before, after] : null;
}
