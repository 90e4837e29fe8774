import { listed } from "../typography";
import { inEnglish } from "./counts";
import type { checksFrench } from "./checksFrench";
import { nounsOf } from "../verdict";

const { n, many, agree, duration } = inEnglish;
const step = (i: number, of: number): string => (of < 2 ? "" : ` (${n(i)} of ${n(of)})`);

/** What the tab *Contrôles* says, in English. */
export const checksEnglish: typeof checksFrench = {
  running: {
    title: (scope) => (scope === "workbook" ? "Reconciling totals" : "Checking the sheet"),
    reading: (sheet, i, of) => `Reading “${sheet}”${step(i, of)}`,
    checking: (sheet, i, of) => `Checking “${sheet}”${step(i, of)}`,
    starting: "Opening the workbook…",
    cells: (count) => `${many(count, "cell")} read`,
    cancel: "Stop",
    stopping: "Stopping…",
    progress: "Progress",
  },
  cancelled: { title: "Check stopped.", next: "Nothing was written. Start again whenever you like." },
  hints: {
    empty: (scope) =>
      `This ${scope} is empty. Open an annex, or insert a published one from the Circulars tab.`,
    noTable:
      "An annex table is recognised by its headers, a column of labels (regions, establishments) and amounts in rows and columns. Show the right sheet, or reconcile the whole workbook.",
    noTotal:
      "The amounts are read, but no row or column is the sum of the others. Add a “Total” row so that the table can be reconciled.",
    protectedSheets: (names) =>
      agree(
        names.length,
        `The sheet “${names[0] ?? ""}” is protected: it is checked; only its unlocked cells can be written.`,
        `${n(names.length)} sheets are protected: they are checked; only their unlocked cells can be written.`,
      ),
  },
  stale: {
    title: (place, more) =>
      more > 0
        ? `Changed since the check: ${place} and ${many(more, "other")}.`
        : `Changed since the check: ${place}.`,
    mark: "check again",
  },
  pictures: {
    title: "The tables in a picture",
    caption: (rows, columns, unit) => [`${n(rows)} × ${n(columns)}`, unit].filter(Boolean).join(" · "),
    regions: { "2016": "regions of 2016", "pre-2016": "regions before 2016" },
    alternative: (place, summary) =>
      `Picture of the table ${place}: ${summary}. Arrow keys to walk through it, Enter to go to the cell.`,
    statuses: {
      none: "in no total",
      exact: "right",
      rounding: "accepted rounding",
      uncheckable: "cannot be checked, or not reconciled",
      suspect: "improbable rounding",
      broken: "in a wrong total",
      culprit: "cell at fault",
    },
    culprits: (count) => `${many(count, "cell")} at fault`,
    others: (count) => agree(count, "Show the other picture", `Show the ${n(count)} other pictures`),
    sound: (tables, totals, rounded) =>
      `${many(tables, "table")} without a gap: ${[
        many(totals, "total"),
        rounded > 0 ? many(rounded, "accepted rounding") : "",
      ]
        .filter(Boolean)
        .join(", ")}`,
    summary: (counts) =>
      [
        many(counts.total, ...nounsOf(counts, "en")),
        counts.broken > 0 ? `${n(counts.broken)} wrong` : "none wrong",
        counts.suspect > 0 ? many(counts.suspect, "improbable rounding") : "",
        counts.rounded > 0 ? many(counts.rounded, "accepted rounding") : "",
        counts.accepted > 0 ? `${n(counts.accepted)} accepted` : "",
        counts.notReconciled > 0 ? `${n(counts.notReconciled)} not reconciled` : "",
        counts.uncheckable > 0 ? `${n(counts.uncheckable)} that cannot be checked` : "",
      ]
        .filter(Boolean)
        .join(", "),
  },
  findings: {
    title: "Findings",
    severities: { error: "Errors", warning: "To look at", info: "For information", accepted: "Accepted" },
    lead: (severity) => `${severity}: `,
    severity: { error: "Error", warning: "To look at", info: "For information", accepted: "Accepted" },
    filters: "Filter the findings",
    bySeverity: "Severity",
    search: "Search the findings",
    searchHint: "Cell, region, amount…",
    sheet: "Sheet",
    allSheets: "All sheets",
    code: "Code",
    allCodes: "All codes",
    count: (kept, total) =>
      kept === total ? many(total, "finding") : `${n(kept)} of ${many(total, "finding")}`,
    order: "Order of the findings",
    orders: { severity: "By severity", row: "By row" },
    filter: "Filter",
    places: (count, named) => `${many(count, "place")}: ${named}`,
    row: (label, row) =>
      row === null ? "Whole sheet" : label ? `${label} · row ${row}` : `Outside the tables · row ${row}`,
    soundRows: (count) => (count <= 0 ? "" : `${many(count, "row")} without a finding.`),
    none: "No finding: nothing to correct.",
    noneKept: "No finding matches these filters.",
    reset: "Show all",
    more: (next, left) => `Show ${n(next)} more (${n(left)} left)`,
    where: "Where",
    read: "Read",
    expected: "Expected",
    gap: "Gap",
    tolerance: "Tolerance",
    cause: "Cause",
    suspects: "Suspects",
    notes: "Notes",
    proofLine: "Total",
    proofBesides: (cells) => `with ${listed(cells, "and")} too`,
    proofPrinted: "Printed",
    proofBefore: "Recomputed before",
    proofAfter: "After this correction",
    proofCaption: "Totals that the correction makes right",
    formula: "Formula to paste to check by hand",
    copy: "Copy",
    copied: "Copied.",
    goTo: "Go to the cell",
    locked:
      "The protection of the sheet closes this cell: remove it (Review › Unprotect sheet) and check again to write the proposal.",
    apply: (value) => `Write ${value}…`,
    selected: (cell) => `Cell ${cell} selected.`,
  },
  actions: {
    title: "Actions",
    applyAll: (count) => agree(count, "Apply the proposal…", `Apply the ${n(count)} proposals…`),
    undo: (count) => `Undo the write (${many(count, "cell")})…`,
    more: "More…",
    highlight: "Highlight the cells in cause…",
    clearHighlight: "Clear the highlight",
    controlSheet: "Create the control sheet…",
    exportHtml: "Export the report (HTML)",
    exportJson: "Export the data (JSON)",
    freeze: "Freeze the formulas…",
    restore: "Restore the formulas…",
  },
  facts: (read, ms) =>
    [
      read.tables > 0 ? many(read.tables, "table") : "",
      many(read.sheets, "sheet"),
      `${many(read.cells, "filled cell")}, ${duration(ms)}`,
    ]
      .filter(Boolean)
      .join(" · "),
};
