import { sayExcelProblem } from "../excel";
import type { problemsFrench } from "./problemsFrench";

/** Each failure: what happened (Excel's own refusals are worded in ../excel), then the way on. */
export const problemsEnglish: typeof problemsFrench = {
  title: "That did not work",
  said: (problem, details) => sayExcelProblem(problem, details, "en"),
  "office-missing":
    "The Office library does not load. Check the network or the local copy of office.js, then reload this pane.",
  "wrong-host": "This add-in works in Excel: open it from a workbook.",
  "bad-terms":
    "Select in Excel, on the same sheet, at least two cells of the column or of the row of the total, then try again.",
  "no-old-regions":
    "The sheet on screen has no table of the regions of before 2016: show the one that has, then try again.",
  "no-region-row": "No table of this workbook has a row for this region.",
  "no-lines":
    "No line to share among is recognised on this sheet: select the rows of the beneficiaries in Excel, then try again.",
  next: {
    protected: "Remove the protection (Review › Unprotect Sheet), then try again.",
    "sheet-gone": "Check again to follow the workbook as it is.",
    "cell-changed": "Check again.",
    "workbook-gone": "Open it, then start again.",
    "too-large": "Check the sheets one by one.",
    "too-old": "The rest of the pane works.",
    cancelled: "Nothing more was written.",
    internal: "These results stay on screen. The code below helps to correct the error.",
  },
  code: "Code to copy",
  retry: "Try again",
  reload: "Reload the pane",
  dismiss: "Close",
};
