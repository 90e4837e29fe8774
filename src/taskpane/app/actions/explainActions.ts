import type { PaneActions } from "../actions";
import { HostError } from "../../host/hostError";
import { problemFrom } from "../problem";
import type { ActionContext } from "./actionContext";

/** Explaining the active cell: read again each time, one at a time, never while a check runs; nothing is written. */
export const explainActions = (
  context: ActionContext,
): Pick<PaneActions, "explainCell" | "leaveExplanation"> => {
  const { store } = context;
  let stop: AbortController | null = null;

  /** The report tells of a sheet as long as nobody changed it since; where Excel tells no change, never. */
  const holdsFor = (sheet: string): boolean => {
    const { report, changes, lacking } = store.get();
    if (!report || lacking.has("changeEvents")) return false;
    return report.sheets.includes(sheet) && !changes.some((change) => change.sheet === sheet);
  };

  const explain = async (): Promise<void> => {
    const host = context.host();
    const { phase, writing } = store.get();
    if (!host || stop || writing || phase.kind === "running") return;
    const asked = new AbortController();
    stop = asked;
    store.set({ explanation: { kind: "running" }, problem: null, notice: null });
    try {
      const cell = await host.explainCell(holdsFor, asked.signal);
      if (!asked.signal.aborted) store.set({ explanation: { kind: "ready", cell } });
    } catch (error) {
      const isStopped = asked.signal.aborted || (error instanceof HostError && error.problem === "cancelled");
      store.set({ explanation: null, ...(isStopped ? {} : { problem: problemFrom(error) }) });
    } finally {
      if (stop === asked) stop = null;
    }
  };

  return {
    explainCell: () => void explain(),
    leaveExplanation() {
      stop?.abort();
      stop = null;
      store.set({ explanation: null });
    },
  };
};
