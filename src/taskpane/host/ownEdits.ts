import type { WorkbookChange } from "./paneHost";

/** Excel may tell one write twice: how long after the first time, in milliseconds. */
const echo = 500;

/** Longest delay between a write of ours and the event that Excel sends for it, in milliseconds. */
const patience = 3000;

/** Remembers our own writes, so that they are not mistaken for an edit of the user. */
export interface OwnEdits {
  expect(cells: readonly { readonly sheet: string; readonly cell: string }[]): void;
  /** Is it the event of a write of ours? Each write answers for one event, and for its echo. */
  isOurs(change: WorkbookChange): boolean;
}

export const createOwnEdits = (now: () => number = () => performance.now()): OwnEdits => {
  const expected = new Map<string, number>();
  return {
    expect(cells) {
      for (const { sheet, cell } of cells) expected.set(`${sheet}!${cell}`, now() + patience);
    },
    isOurs({ sheet, address }) {
      const key = `${sheet}!${address ?? ""}`;
      const until = expected.get(key) ?? 0;
      const isOurs = now() < until;
      if (isOurs) expected.set(key, Math.min(until, now() + echo));
      else expected.delete(key);
      return isOurs;
    },
  };
};
