import { inEnglish } from "./counts";
import type { doneFrench } from "./doneFrench";

const { n, many } = inEnglish;

/** What is said once something was done, in English. */
export const doneEnglish: typeof doneFrench = {
  done: {
    applied: (count) => `${many(count, "cell")} written.`,
    undone: (count) => `${many(count, "cell")} put back.`,
    highlighted: (count) => `${many(count, "cell")} highlighted.`,
    cleared: (count) => `Highlight cleared, original colours back (${many(count, "cell")}).`,
    sheetAdded: (name) => `Sheet “${name}” added.`,
    frozen: (count) =>
      count === 0
        ? "None of our formulas in this workbook: nothing changed."
        : `${many(count, "formula")} frozen; their text is in the sheet “Formules figées”.`,
    restored: (count) =>
      count === 0 ? "No frozen formula to restore." : `${many(count, "formula")} restored.`,
    exported: (name) => `File “${name}” ready.`,
    refused: (count, first) =>
      count === 1
        ? `1 cell left as it was: ${first}`
        : `${n(count)} cells left as they were. The first: ${first}`,
    undo: "Undo",
    undoThis: (count) => `Undo: put back what ${count === 1 ? "this cell" : "these cells"} held`,
    close: "Close",
  },
};
