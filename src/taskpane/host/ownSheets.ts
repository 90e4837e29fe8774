import { readMark } from "../../tables/ownSheet";
import type { Workbook } from "../../tables/workbook";
import type { WorkbookChange } from "./paneHost";

/** Tells the sheets that we add, which no check counts: what changes there makes no result stale. */
export interface OwnSheets {
  /** A workbook was checked, with the sheets of ours that it holds. */
  checked(workbook: Workbook): void;
  /** Runs what adds a sheet of ours: Excel tells of its cells before its name is known. */
  adding<T>(work: () => Promise<T>): Promise<T>;
  /** This sheet is ours, whatever happens to it. */
  own(name: string): void;
  isOurs(change: WorkbookChange): boolean;
}

export const createOwnSheets = (): OwnSheets => {
  const ours = new Set<string>();
  let known: ReadonlySet<string> = new Set();
  let isAdding = false;
  return {
    checked({ sheets }) {
      known = new Set(sheets.map(({ name }) => name));
      for (const { name, mark } of sheets) if (readMark(mark)?.kind === "control") ours.add(name);
    },
    async adding(work) {
      isAdding = true;
      try {
        return await work();
      } finally {
        isAdding = false;
      }
    },
    own: (name) => void ours.add(name),
    isOurs: ({ sheet }) => ours.has(sheet) || (isAdding && !known.has(sheet)),
  };
};
