import { inEnglish } from "./counts";
import { listed, type toolsFrench } from "./toolsFrench";
const { many, agree } = inEnglish;

/** What the tab *Tools* says, in English. */
export const toolsEnglish: typeof toolsFrench = {
  loading: "Loading…",
  share: {
    title: "Share an envelope out",
    about: "Among the rows of a table, in proportion to a key or equally; as formulas or as values.",
  },
  follow: {
    title: "Follow an envelope",
    about: "What a column has used of it, what is left, or by how much it exceeds it.",
    column: "Column of amounts",
    choose: "Choose…",
    used: "Used",
    left: "Left",
    exceeded: "Envelope exceeded by",
    share: "Share used",
    keep: "Keep this envelope…",
    everyColumn: "All of them, each by its heading",
    noColumn: "No column of the lines has the heading of a column of the annex.",
    kept: (count: number): string =>
      `${agree(count, "Envelope", "Envelopes")} kept in the workbook: every check compares ${agree(count, "it", "them")} with its lines.`,
    unread: (count: number, cells: string): string =>
      `${many(count, "cell is no amount and is", "cells are no amounts and are")} not counted: ${cells}.`,
  },
  regions: {
    title: "Former and present regions",
    about: "A table of the regions of before 2016 by today’s regions; one region through the years.",
    convert: "Add today’s sheet",
    convertText:
      "For the table of the sheet on screen: a new sheet adds up the former regions, as formulas, and keeps the totals. Existing sheets do not change.",
    region: "Region",
    follow: "Add the follow-up",
    followText:
      "A new sheet takes, as formulas, the row of the region in each table of the workbook, oldest first.",
  },
  compare: {
    title: "Compare two versions",
    about:
      "The workbook with a file, or two of its sheets: what changed, and whether the differences add up.",
    with: { file: "With a file…", sheets: "Two sheets" },
    promise: "The file is read in this pane: nothing leaves it, nothing is written.",
    order: "The file is",
    sides: { before: "the version before", after: "the version after" },
    choose: "Choose the file and compare…",
    list: "Read the sheets of the workbook",
    oneSheet: "This workbook has a single sheet.",
    versions: { before: "Before", after: "After" },
    compare: "Compare",
  },
  letter: {
    title: "Compare a text with the tables",
    about: "The amounts of a letter and those of the workbook: they agree, differ, or are not found.",
    text: "Text",
    compare: "Compare",
    choose: "Choose a .docx or .txt…",
  },
  book: {
    working: "Comparing…",
    report: "Open the report",
    more: (count: number): string => `${many(count, "other difference", "other differences")} in the report.`,
  },
  envelope: "Envelope",
  sources: { cell: "A cell", published: "A published annex", amount: "An amount" },
  takeCell: "Take the active cell",
  cellHolds: (cell: string, label: string, amount: string): string =>
    `${cell}${label === "" ? "" : ` (${label})`}: ${amount}`,
  cellHoldsNothing: (cell: string): string => `${cell} holds no amount.`,
  annex: "Annex",
  region: "Row",
  column: "Column",
  choose: "Choose…",
  nothingPublished: "Nothing is published at this row and column.",
  publishedAmount: (amount: string): string => `Published: ${amount}`,
  amount: "Amount",
  envelopeUnit: "Unit of the envelope",
  lines: "Rows",
  takeLines: "Take the rows",
  linesText: "The rows selected in Excel; else those of the sheet’s table. Totals are left out.",
  linesStale:
    "The sheet changed since: take the rows again, and the cell of the envelope if it is concerned.",
  linesTaken: (count: number, sheet: string, first: string, last: string): string =>
    `${many(count, "row")} of “${sheet}”, from “${first}” to “${last}”.`,
  linesAside: (labels: readonly string[]): string => `Left out, without an amount: ${listed(labels)}.`,
  linesHidden: (count: number): string =>
    `${many(count, "row")} hidden by hand or by a filter ${agree(count, "is", "are")} among them.`,
  takeShownLines: "Take the rows without the hidden ones",
  how: "How to share",
  rule: "Rule",
  rules: {
    keys: "In proportion to a key",
    links2007: "Envelope P of 2007: base per link, cap per establishment",
  },
  key: "Key",
  equal: "Equal shares",
  links: "Links",
  coefficient: "Extra-cost multiplier",
  noCoefficient: "None",
  unit: "Unit of the table",
  floor: "Floor",
  ceiling: "Ceiling",
  step: "Rounding step",
  target: "Write in column",
  free: (letter: string): string => `${letter} (free)`,
  columnNamed: (letter: string, heading: string): string =>
    heading === "" ? letter : `${letter} · ${heading}`,
  missing: {
    envelope: "Choose the envelope.",
    lines: "Take the rows to share among.",
    links: "Choose the column of links.",
  },
  refused: (problem: string, cells: readonly string[]): string =>
    (
      {
        "envelope-unreadable": "The envelope is no amount.",
        "bound-unreadable": "Floor and ceiling are positive numbers, or blank.",
        "step-unreadable": "The rounding step is a number above zero.",
        "key-unreadable": `Some keys are no numbers: ${cells.slice(0, 6).join(", ")}${cells.length > 6 ? "…" : ""}.`,
        "cells-merged": `Merged cells cover several rows (${cells.slice(0, 6).join(", ")}${cells.length > 6 ? "…" : ""}): each row needs its own cell.`,
        "links-not-whole": `Links are whole numbers: see ${cells.slice(0, 6).join(", ")}.`,
        "coefficient-low": `A multiplier is at least 1 (1.5 for 50% more): see ${cells.slice(0, 6).join(", ")}.`,
        "negative-key": "A key is negative.",
        "no-key": "No row has a key: nothing to share.",
        "floor-above-ceiling": "The floor is above the ceiling.",
        "negative-envelope": "A withdrawal (negative envelope) is shared without floor or ceiling.",
      } as Readonly<Record<string, string>>
    )[problem] ?? problem,
  preview: {
    title: "Preview",
    line: "Row",
    exact: "Exact share",
    share: "Share",
    rounding: (amount: string): string => `rounding ${amount}`,
    bound: { floor: "at the floor", ceiling: "at the ceiling" },
    shared: "Shared",
    envelope: "Envelope",
    base: "Base per link",
    bounds: (floors: number, ceilings: number): string =>
      [
        floors > 0 ? many(floors, "share at the floor", "shares at the floor") : "",
        ceilings > 0 ? many(ceilings, "share at the ceiling", "shares at the ceiling") : "",
      ]
        .filter(Boolean)
        .join(", "),
    closes: "The envelope is spent exactly.",
    overrun: (amount: string): string => `Overrun of ${amount}: the minimums ask for more than the envelope.`,
    overrunLinks: (amount: string): string =>
      `Overrun of ${amount}: at the lowest base, the links cost more than the envelope.`,
    rest: (amount: string): string => `${amount} left: all are at their maximum.`,
    restLinks: (amount: string): string => `${amount} left at the highest base or the cap.`,
    restStep: (amount: string): string => `${amount} left, less than one rounding step.`,
  },
  writeFormulas: "Write as formulas…",
  writeValues: "Write as values…",
  noFormulas:
    "As values only: formulas need rows that follow one another (300 at most) and an envelope that is spent exactly.",
};
