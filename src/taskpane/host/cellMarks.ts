import type { CellMark } from "../../excel/highlightCells";
import type { PaneFinding, PaneReport } from "../tabs/checks/paneReport";

type Mark = Omit<CellMark, "sheet" | "cell">;

/** Fills pale enough for the figures to stay readable; a wrong total is striped, so that no colour is needed to tell it. */
const marks = {
  culprit: { color: "#F9C7C9" },
  wrongTotal: { color: "#FFFFFF", stripes: "#D13438" },
  warning: { color: "#FFE3B3" },
  info: { color: "#D6E9F8" },
} as const satisfies Readonly<Record<string, Mark>>;

/**
 * Each cell once, in the mark of its gravest finding: the cells in cause solid, the totals that are wrong striped. The
 * terms of a wrong total are innocent until one of them is accused: they are left alone, as is what somebody accepted.
 */
export const cellMarks = ({ findings: all }: PaneReport): readonly CellMark[] => {
  const findings = all.filter(({ accepted }) => accepted === null);
  const cells = new Map<string, CellMark>();
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
