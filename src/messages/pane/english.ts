import { inEnglish } from "./counts";
import { checksEnglish } from "./checksEnglish";
import { libraryEnglish } from "./libraryEnglish";
import { judgementsEnglish } from "./judgementsEnglish";
import { explainEnglish } from "./explainEnglish";
import { doneEnglish } from "./doneEnglish";
import type { paneFrench } from "./french";
import { confirmationsEnglish } from "./confirmationsEnglish";
import { toolsEnglish } from "./toolsEnglish";
import { problemsEnglish } from "./problemsEnglish";

const { n } = inEnglish;

/** The pane's texts in English; the terms FINESS, MIGAC, enveloppe stay French. */
export const paneEnglish: typeof paneFrench = {
  product: "Dotations ARS",
  number: n,
  tabs: {
    label: "Pane sections",
    checks: "Checks",
    functions: "Functions",
    circulars: "Circulars",
    tools: "Tools",
  },
  reconcile: "Reconcile totals",
  checkSheet: "Check the sheet",
  rerun: "Check again",
  waitingForExcel: "Connecting to Excel…",
  welcome: {
    title: "Does this workbook add up?",
    reconcile: "Every total of every sheet: across rows, down columns, from one sheet to another.",
    sheet: "The sheet on screen: regions, numbers, units, totals.",
    promise: "Checking writes nothing in the workbook and sends nothing off this computer.",
  },
  confirmations: confirmationsEnglish,
  ...checksEnglish,
  ...libraryEnglish,
  ...doneEnglish,
  ...explainEnglish,
  ...judgementsEnglish,
  tools: toolsEnglish,
  problems: problemsEnglish,
};
