import { inEnglish } from "./counts";
import type { confirmationsFrench } from "./confirmationsFrench";

const { n, many, agree } = inEnglish;

/** What each write will do, said before it is done. */
export const confirmationsEnglish: typeof confirmationsFrench = {
  nothing: "Write nothing",
  changes: "Cells changed",
  sheet: "Cell",
  from: "Read",
  to: "Written",
  overFormula: (formula) => `replaces the formula ${formula}`,
  apply: {
    title: (count) => agree(count, "Write this proposal?", `Write ${n(count)} proposals?`),
    text: "Each cell is written only if it still holds the value read. The write can be undone from this pane; it is noted in the journal that the workbook keeps.",
    confirm: (count) => `Write ${many(count, "cell")}`,
  },
  undo: {
    title: "Undo the last write?",
    text: (count) => `${many(count, "cell")} will get back the value held before.`,
    confirm: "Put the values back",
  },
  highlight: {
    title: "Highlight the cells in cause?",
    text: (inCause, wrong, warnings, infos) =>
      `The fill of ${many(inCause + wrong + warnings + infos, "cell")} changes: ${[
        inCause > 0 ? `red dots on ${many(inCause, "cell in cause", "cells in cause")}` : "",
        wrong > 0 ? `red rising stripes on ${many(wrong, "wrong total")}` : "",
        warnings > 0 ? `orange falling stripes on ${many(warnings, "cell to check", "cells to check")}` : "",
        infos > 0 ? `blue upright lines on ${many(infos, "cell mentioned", "cells mentioned")}` : "",
      ]
        .filter(Boolean)
        .join(
          ", ",
        )}. Original fills are noted and come back with “Clear the highlight”. No value is changed.`,
    confirm: "Highlight",
  },
  insert: {
    title: (cell) => `Replace what ${cell} holds?`,
    text: (cell, formula) =>
      `${cell} is not empty. What it holds will be replaced by ${formula}. The write can be undone from this pane.`,
    confirm: "Replace",
  },
  shares: {
    title: (count: number, range: string): string => `Write ${many(count, "cell")} in ${range}?`,
    text: (form: "values" | "formulas", over: number): string =>
      `${form === "formulas" ? "Each cell receives its formula" : "Each cell receives its amount"}. ${
        over === 0
          ? "These cells are empty."
          : `${many(over, "cell")} ${agree(over, "is not empty: its content is replaced", "are not empty: their content is replaced")}.`
      } It can be undone from this pane.`,
    confirm: (count: number): string => `Write ${many(count, "cell")}`,
  },
  envelopes: {
    title: (count: number): string => agree(count, "Keep this envelope?", `Keep ${n(count)} envelopes?`),
    text: (count: number): string =>
      agree(
        count,
        "Every check, here and on the command line, will compare it with its lines. No cell is written.",
        "Every check, here and on the command line, will compare them with their lines. No cell is written.",
      ),
    item: (cells: string, heading: string, label: string): string =>
      `${[cells, heading].filter(Boolean).join(", ")}: ${label}`,
    confirm: "Keep in the workbook",
  },
  controlSheet: {
    title: "Create the control sheet?",
    text: (count, pictures) =>
      `A new sheet receives ${many(count, "finding")}${count === 0 ? "" : agree(count, " with its link", " with links")}, the accepted gaps, the journal of corrections, every total, a chart of the gaps and the method${
        pictures === 0
          ? ""
          : `; a second one, ${agree(pictures, "the picture of the table", `the pictures of the ${n(pictures)} tables`)} with something to show`
      }. Existing sheets do not change.`,
    confirm: "Create the sheet",
  },
  freeze: {
    title: "Freeze the formulas?",
    text: "The formulas of this add-in are replaced by their values, in the whole workbook, for recipients who do not have it. Their text is kept in the sheet “Formules figées”, from which “Restore” puts them back.",
    confirm: "Freeze",
  },
  restore: {
    title: "Restore the formulas?",
    text: "The formulas kept in the sheet “Formules figées” take their place again, then that sheet is removed.",
    confirm: "Restore",
  },
  parameters: {
    title: "Insert the sheet of parameters?",
    text: "A new sheet receives the latest known values of the circulars, and the workbook the name “Paramètres_ARS” unless it has it. Existing sheets do not change.",
    confirm: "Add the sheet",
  },
  annex: {
    published: {
      title: (name) => `Insert “${name}”?`,
      text: "A new sheet receives the annex as published, misprints included. Existing sheets do not change.",
    },
    corrected: {
      title: (name) => `Insert “${name}”, corrected?`,
      text: "A new sheet receives the annex, its known misprints put right and its totals as formulas. Existing sheets do not change.",
    },
    blank: {
      title: (name) => `Insert the blank form “${name}”?`,
      text: "A new sheet receives the headers, the labels and the totals as formulas, without amounts. Existing sheets do not change.",
    },
    several: (sheets) =>
      `${many(sheets.length, "new sheet")} ${agree(sheets.length, "receives", "receive")} the headers, the labels and the formulas: ${sheets.join(", ")}. Existing sheets do not change.`,
    confirm: "Add the sheet",
    confirmSeveral: (count) => `Add ${many(count, "sheet")}`,
  },
};
