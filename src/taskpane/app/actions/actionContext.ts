import { HostError } from "../../host/hostError";
import type { PaneHost, WriteOutcome } from "../../host/paneHost";
import { problemFrom, type PaneProblem } from "../problem";
import type { Notice } from "../state";
import { problemSentence } from "../problemSentence";
import type { Store } from "../store";
import { paneTexts, type PaneTexts } from "../../../messages/pane";

/** What every action works with. */
export interface ActionContext {
  readonly store: Store;
  /** Null until office.js has answered. */
  readonly host: () => PaneHost | null;
}

export const textsOf = ({ store }: ActionContext): PaneTexts => paneTexts(store.get().language);

/** Runs something asked of the host; a failure becomes a problem on screen, and the rest of the pane stays. */
export const attempt = async <T>(
  context: ActionContext,
  work: (host: PaneHost) => Promise<T>,
  retry: PaneProblem["retry"] = null,
): Promise<T | undefined> => {
  const host = context.host();
  if (!host) return undefined;
  try {
    return await work(host);
  } catch (error) {
    const gone = error instanceof HostError && error.problem === "sheet-gone" && context.store.get().report;
    context.store.set({ problem: problemFrom(error, gone ? "check-workbook" : retry) });
    return undefined;
  }
};

/** The line said after a write: what was done and, when cells were refused, how many and why the first was. */
export const outcomeNotice = (outcome: WriteOutcome, done: string, t: PaneTexts): Notice => {
  const [first] = outcome.refused;
  const noted = outcome.isNoted === false ? ` ${t.judgements.notNoted}` : "";
  if (!first) return { tone: noted ? "info" : "success", text: `${done}${noted}` };
  const { reason, sheet, cell } = first;
  const said = problemSentence({ kind: reason, details: { sheet, cell }, code: null, retry: null }, t);
  const refused = t.done.refused(outcome.refused.length, said);
  return { tone: "info", text: outcome.written > 0 ? `${done} ${refused}${noted}` : refused };
};
