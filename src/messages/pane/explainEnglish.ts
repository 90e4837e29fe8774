import { inEnglish } from "./counts";
import type { explainFrench } from "./explainFrench";
const { many } = inEnglish;

/** What *Explain the cell* says, in English. */
export const explainEnglish: typeof explainFrench = {
  explain: {
    action: "Explain the cell",
    again: "Explain another cell",
    hint: "The cell selected in Excel: where it comes from, which totals it serves. Nothing is written.",
    running: "Reading the cell and its sheet…",
    stop: "Stop",
    copy: "Copy the explanation",
    goTo: "Go to the cell",
    close: "Close",
    selected: (count) =>
      count === null
        ? "Several ranges are selected: only the active cell is explained."
        : `${many(count, "cell is selected", "cells are selected")}: only the active cell is explained.`,
    isProtected: "Protected sheet: it is read, nothing is written there.",
    holds: {
      nothing: "Empty cell",
      text: "Text",
      number: "Number",
      date: "Date",
      boolean: "TRUE or FALSE",
      error: "Error value",
    },
    formula: "Formula",
    noCall: "This formula calls no function of Dotations ARS.",
    noFormula: "Typed, without a formula.",
    spilledFrom: (cell) => `A value spilled from ${cell}: its formula is the one explained.`,
    arguments: "Arguments",
    byDefault: (value) => (value === null ? "left out" : `${value} (default)`),
    unknown: "not known here",
    worth: (written, value) => `${written} = ${value}`,
    result: "Recomputed",
    refused: "Refused",
    agrees: "The cell does hold this value.",
    differs: "The cell holds something else: have Excel compute again (F9), or its value was written over.",
    steps: "Steps",
    warnings: "To be known",
    sources: "Parameters and sources",
    inner: "Calls inside",
    amount: "In the tables",
    noTable: "This cell is in no table found in the sheet.",
    table: (range, place) => (place === null ? `Table ${range}` : `${place} · table ${range}`),
    noTotal: "It is part of no total that was found.",
    totals: (count) => many(count, "total concerns it", "totals concern it"),
    otherTotals: (count) => `and ${many(count, "more total", "more totals")}`,
    roles: { total: "It is this total", added: "It is added", subtracted: "It is subtracted" },
    terms: (terms, count) => (count === 0 ? "terms not known" : `${terms} (${many(count, "term", "terms")})`),
    termsName: "Terms",
    printed: "Printed",
    recomputed: "Recomputed",
    gap: "Gap",
    status: "Status",
    publication: "Publication",
    published: (annex, amount, agrees) =>
      agrees ? `Published amount: ${amount}, ${annex}.` : `Not the published amount: ${amount}, ${annex}.`,
    corrected: (amount) => `A known misprint of the publication; put right: ${amount}.`,
    notPublished: "No amount was published in this place.",
    findings: "Findings on this cell",
  },
};
