import type { CellMark } from "../../excel/highlightCells";
import type { PaneFinding, PaneReport } from "../tabs/checks/paneReport";

export type MarkKind = "culprit" | "wrongTotal" | "warning" | "info";

/** A mark, and what it says of its cell. */
export interface PaneMark extends CellMark {
  readonly kind: MarkKind;
}

type Mark = Omit<PaneMark, "sheet" | "cell"> & Required<Pick<PaneMark, "hatch">>;

/**
 * Fills pale enough for the figures to stay readable, each under thin lines or dots of its own, dark enough to be told
 * from the fill: no colour is needed to know one mark from another, or from a fill of the workbook. None is horizontal:
 * that strikes the text through, as a deletion would.
 */
export const marks: Readonly<Record<MarkKind, Mark>> = {
  culprit: { kind: "culprit", color: "#F9C7C9", hatch: { pattern: "Gray16", color: "#D13438" } },
  wrongTotal: { kind: "wrongTotal", color: "#FFFFFF", hatch: { pattern: "LightUp", color: "#D13438" } },
  warning: { kind: "warning", color: "#FFE3B3", hatch: { pattern: "LightDown", color: "#9D5D00" } },
  info: { kind: "info", color: "#D6E9F8", hatch: { pattern: "LightVertical", color: "#0F6CBD" } },
};

/**
 * Each cell once, in the mark of its gravest finding: dots on the cells in cause, stripes on the totals that are wrong. The
 * terms of a wrong total are innocent until one of them is accused: they are left alone, as is what somebody accepted.
 */
export const cellMarks = ({ findings: all }: PaneReport): readonly PaneMark[] => {
  const findings = all.filter(({ accepted }) => accepted === null);
  const cells = new Map<string, PaneMark>();
  const put = (sheet: string, cell: string, mark: Mark): void => {
    const key = `${sheet}!${cell}`;
    if (cell !== "" && !cell.includes("!") && !cells.has(key)) cells.set(key, { sheet, cell, ...mark });
  };
  // Findings come gravest first; a culprit that is also a total stays a culprit.
  for (const finding of findings) put(finding.sheet, finding.cell, markOf(finding));
  for (const { sheet, proofs } of findings) for (const { line } of proofs) put(sheet, line, marks.wrongTotal);
  for (const finding of findings)
    if (!isTotal(finding)) for (const cell of finding.cells) put(finding.sheet, cell, markOf(finding));
  return [...cells.values()];
};

const isTotal = ({ code }: PaneFinding): boolean => code.startsWith("TOTAL-");

const markOf = (finding: PaneFinding): Mark => {
  if (finding.severity !== "error") return marks[finding.severity];
  return isTotal(finding) && !finding.accused ? marks.wrongTotal : marks.culprit;
};
