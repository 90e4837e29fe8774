import type { PaneActions } from "../actions";
import { HostError } from "../../host/hostError";
import type { Scope } from "../../host/paneHost";
import { keptFindings } from "../../tabs/checks/keptFindings";
import type { PaneReport } from "../../tabs/checks/paneReport";
import { problemFrom } from "../problem";
import { firstPage, noFilters } from "../state";
import { textsOf, type ActionContext } from "./actionContext";

/** Starting, following and stopping a check. */
export const checkActions = (
  context: ActionContext,
): Pick<PaneActions, "cancel" | "retry"> & { check(scope: Scope): Promise<void> } => {
  const { store } = context;
  let stop: AbortController | null = null;

  const check = async (scope: Scope): Promise<void> => {
    const host = context.host();
    if (!host || stop) return;
    const running = new AbortController();
    stop = running;
    const seen = store.get().changes.length;
    store.set({
      phase: { kind: "running", scope, progress: null, stopping: false },
      problem: null,
      announced: "",
    });
    try {
      const report = await host.check(scope, {
        signal: running.signal,
        onProgress(progress) {
          const { phase } = store.get();
          if (phase.kind === "running") store.set({ phase: { ...phase, progress } });
        },
      });
      store.set({ phase: { kind: "idle" }, changes: store.get().changes.slice(seen) });
      showReport(context, report);
    } catch (error) {
      const cancelled =
        running.signal.aborted || (error instanceof HostError && error.problem === "cancelled");
      if (cancelled)
        store.set({ phase: { kind: "cancelled", scope }, announced: textsOf(context).cancelled.title });
      else
        store.set({
          phase: { kind: "idle" },
          problem: problemFrom(error, scope === "sheet" ? "check-sheet" : "check-workbook"),
        });
    } finally {
      stop = null;
    }
  };

  return {
    check,
    cancel() {
      const { phase } = store.get();
      if (phase.kind === "running") store.set({ phase: { ...phase, stopping: true } });
      stop?.abort();
    },
    retry() {
      const retry = store.get().problem?.retry;
      store.set({ problem: null });
      if (retry === "reload") location.reload();
      else if (retry) void check(retry === "check-sheet" ? "sheet" : "workbook");
    },
  };
};

/** Puts a report on screen; the open finding and the filters stay as long as they still mean something. */
export const showReport = (context: ActionContext, report: PaneReport): void => {
  const { store } = context;
  const { filters, openFinding } = store.get();
  store.set({
    report,
    shown: firstPage(),
    pointed: null,
    morePictures: 0,
    filters: keptFindings(report, filters).length > 0 ? filters : noFilters,
    openFinding: report.findings.some((finding) => finding.id === openFinding) ? openFinding : null,
    announced: report.sentence,
  });
};
