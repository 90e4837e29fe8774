import type { PaneTexts } from "../../../messages/pane";
import type { PaneReport } from "./paneReport";

export type Tone = "good" | "bad" | "neutral";

/** The result in one sentence, and whether it is good news. */
export const verdictSentence = (
  report: PaneReport,
  t: PaneTexts,
): { readonly text: string; readonly tone: Tone } => {
  const { summary, scope } = report;
  const { broken, slips, explained, errors, equations } = summary;
  if (summary.cells === 0) return { text: t.verdict.empty(scope), tone: "neutral" };
  if (summary.tables === 0) return { text: t.verdict.noTable(scope), tone: "neutral" };
  if (broken > 0 && slips > 0 && explained >= broken)
    return { text: t.verdict.slipsExplainAll(slips, broken), tone: "bad" };
  if (broken > 0 && slips > 0)
    return { text: t.verdict.slipsExplainSome(slips, explained, broken), tone: "bad" };
  if (broken > 0) return { text: t.verdict.brokenUnexplained(broken), tone: "bad" };
  if (errors > 0) return { text: t.verdict.otherErrors(errors), tone: "bad" };
  if (equations === 0) return { text: t.verdict.noTotal(summary.tables), tone: "neutral" };
  if (summary.uncheckable > 0)
    return { text: t.verdict.unreadable(equations, summary.uncheckable), tone: "neutral" };
  return { text: t.verdict.holds(equations, summary.rounding), tone: "good" };
};
