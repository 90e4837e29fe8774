import type { JudgementKind } from "../host/paneHost";
import type { PaneFinding } from "../tabs/checks/paneReport";
import type { View } from "./view";

/** What is said of a decision on a finding: where no amounts are compared, there is no gap to accept. */
export const judgementWords = (
  { judgements }: View["t"],
  kind: JudgementKind,
  { gap }: Pick<PaneFinding, "gap">,
): View["t"]["judgements"]["accept"] =>
  gap === null && (kind === "accept" || kind === "withdraw") ? judgements.withoutGap[kind] : judgements[kind];
