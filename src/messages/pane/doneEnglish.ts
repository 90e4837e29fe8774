import { listed } from "../typography";
import { inEnglish } from "./counts";
import type { doneFrench } from "./doneFrench";

const { n, many, agree } = inEnglish;

/** What is said once something was done, in English. */
export const doneEnglish: typeof doneFrench = {
  done: {
    applied: (count) => `${many(count, "cell")} written.`,
    undone: (count) => `${many(count, "cell")} put back.`,
    highlighted: (count) => `${many(count, "cell")} highlighted.`,
    cleared: (count) => `Highlight cleared, original colours back (${many(count, "cell")}).`,
    sheetAdded: (...names) =>
      `${agree(names.length, "Sheet", "Sheets")} ${listed(
        names.map((name) => `“${name}”`),
        "and",
      )} added.`,
    frozen: (count) =>
      count === 0
        ? "None of our formulas in this workbook: nothing changed."
        : `${many(count, "formula")} frozen; their text is in the sheet “Formules figées”.`,
    restored: (count) =>
      count === 0 ? "No frozen formula to restore." : `${many(count, "formula")} restored.`,
    saved: (name, kilobytes) => `“${name}” saved (${n(kilobytes)}\u00a0kB).`,
    notSaved: "Nothing was saved.",
    refused: (count, first) =>
      agree(
        count,
        `1 cell left as it was: ${first}`,
        `${n(count)} cells left as they were. The first: ${first}`,
      ),
    undo: "Undo",
    undoThis: (count) => `Undo: put back what ${agree(count, "this cell", "these cells")} held`,
    close: "Close",
  },
  take: {
    asked:
      "The browser was asked to save this file; the pane cannot see whether it did. If the file does not appear, open it in a window or copy its text, selected below.",
    selected: "The clipboard is closed to this pane. The text is selected: copy it with Ctrl+C.",
    copyByHand: "To copy",
    open: "Open in a window",
    opened: "Report shown in a window.",
  },
};
