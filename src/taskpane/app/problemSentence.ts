import type { PaneTexts } from "../../messages/pane";
import type { PaneProblem } from "./problem";

/** What happened, then the way on. */
export const problemSentence = ({ kind, details }: PaneProblem, { problems }: PaneTexts): string =>
  kind === "office-missing" ||
  kind === "wrong-host" ||
  kind === "bad-terms" ||
  kind === "no-lines" ||
  kind === "no-old-regions" ||
  kind === "no-region-row"
    ? problems[kind]
    : [problems.said(kind, details), problems.next[kind]].filter(Boolean).join(" ");
