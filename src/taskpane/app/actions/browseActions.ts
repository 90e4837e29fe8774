import type { PaneActions } from "../actions";
import { groupFindings } from "../../tabs/checks/groupFindings";
import { keptFindings } from "../../tabs/checks/keptFindings";
import { firstPage, pageSize, type Tab } from "../state";
import { attempt, textsOf, type ActionContext } from "./actionContext";

/** Looking around: nothing here writes in the workbook. */
export const browseActions = (
  context: ActionContext,
): Pick<
  PaneActions,
  | "openTab"
  | "dismiss"
  | "filter"
  | "showMore"
  | "toggleFinding"
  | "goTo"
  | "select"
  | "point"
  | "show"
  | "preview"
> => {
  const { store } = context;

  const goTo = async (sheet: string, cell: string): Promise<void> => {
    store.set({ problem: null });
    await attempt(context, async (host) => {
      await host.select(sheet, cell);
      store.set({ announced: textsOf(context).findings.selected(cell) });
    });
  };

  return {
    openTab(tab) {
      store.set({ tab, notice: null });
      void load(context, tab);
    },
    dismiss: () => store.set({ notice: null, problem: null }),
    filter: (change) =>
      store.set({ filters: { ...store.get().filters, ...change }, shown: firstPage(), openFinding: null }),
    showMore: () => store.set({ shown: store.get().shown + pageSize }),
    toggleFinding(id) {
      const { openFinding, report } = store.get();
      const finding = report?.findings.find((one) => one.id === id);
      const opens = openFinding !== id;
      store.set({ openFinding: opens ? id : null });
      if (finding && opens) void goTo(finding.sheet, finding.cell);
    },
    goTo: (sheet, cell) => void goTo(sheet, cell),
    select(sheet, cell) {
      const { report, filters, shown } = store.get();
      const kept = report ? keptFindings(report, filters) : [];
      const groups = groupFindings(kept);
      const index = groups.findIndex(({ findings }) =>
        findings.some((one) => one.sheet === sheet && one.cell === cell),
      );
      const group = groups[index];
      if (group) store.set({ openFinding: group.id, shown: Math.max(shown, index + 1) });
      void goTo(sheet, cell);
    },
    point(table, square) {
      const { pointed } = store.get();
      if (square === null ? pointed !== null : pointed?.square !== square || pointed.table !== table)
        store.set({ pointed: square === null ? null : { table, square } });
    },
    show: (change) => store.set(change),
    preview: async (formula) => (await attempt(context, (host) => host.preview(formula))) ?? null,
  };
};

/** Fetches what a tab shows the first time it is opened. */
const load = async (context: ActionContext, tab: Tab): Promise<void> => {
  const { store } = context;
  const state = store.get();
  if (tab === "functions" && state.functions.kind === "absent" && context.host()) {
    store.set({ functions: { kind: "loading" } });
    const items = await attempt(context, (host) => host.catalogue());
    store.set({ functions: items ? { kind: "ready", items } : { kind: "absent" } });
  }
  if (tab === "circulars" && state.circulars.kind === "absent" && context.host()) {
    store.set({ circulars: { kind: "loading" } });
    const items = await attempt(context, (host) => host.circulars());
    store.set({ circulars: items ? { kind: "ready", items } : { kind: "absent" } });
  }
};
