import type { PaneActions } from "../actions";
import { parametersId, type PaneHost, type Scope } from "../../host/paneHost";
import type { Confirmation, Notice } from "../state";
import { withSheetChanged } from "../../tabs/tools/shareForm";
import { attempt, outcomeNotice, textsOf, type ActionContext } from "./actionContext";

/** The writes: each was described to the user, who said yes. Values written or put back are checked again at once. */
export const writeActions = (
  context: ActionContext,
  check: (scope: Scope) => Promise<void>,
): Pick<PaneActions, "ask" | "decline" | "confirm" | "undo" | "clearHighlight" | "insertFormula"> => {
  const { store } = context;

  const write = async (work: (host: PaneHost) => Promise<Notice>): Promise<void> => {
    if (store.get().writing) return;
    store.set({ writing: true, problem: null, notice: null, confirmation: null });
    const notice = await attempt(context, work);
    store.set({ writing: false, notice: notice ?? null });
  };

  /** Not from the other tabs: what they write is seen where it is written, and marks the report as stale. */
  const checkAgain = async (): Promise<void> => {
    const { report, problem, tab } = store.get();
    if (report && !problem && tab === "checks") await check(report.scope);
  };

  const insert = (formula: string): Promise<void> =>
    write(async (host) => {
      const cell = await host.insertFormula(formula);
      store.set({ undoable: 1 });
      return { tone: "success", text: textsOf(context).functions.inserted(cell), undo: true };
    });

  const confirmed = async (): Promise<void> => {
    const asked = store.get().confirmation;
    if (!asked) return;
    if (asked.kind === "insert") return insert(asked.formula);
    await write((host) => perform(asked, host, context));
    if (asked.kind === "apply" || asked.kind === "undo") await checkAgain();
    const { report, problem } = store.get();
    if (asked.kind === "envelopes" && report && !problem) await check(report.scope);
  };

  return {
    // The menu gives the findings their place back.
    ask: (confirmation) => store.set({ confirmation, notice: null, moreActions: false }),
    decline: () => store.set({ confirmation: null }),
    confirm: () => void confirmed(),
    undo: () => void write((host) => undo(host, context)).then(checkAgain),
    clearHighlight: () =>
      void write(async (host) => {
        const outcome = await host.clearHighlight();
        store.set({ highlighted: false });
        return outcomeNotice(outcome, textsOf(context).done.cleared(outcome.written), textsOf(context));
      }),
    insertFormula: (formula) =>
      void attempt(context, (host) => host.activeCell()).then((over) => {
        if (over?.held === null) void insert(formula);
        else if (over) store.set({ confirmation: { kind: "insert", formula, over }, notice: null });
      }),
  };
};

const undo = async (host: PaneHost, context: ActionContext): Promise<Notice> => {
  const t = textsOf(context);
  const outcome = await host.undo();
  const { shareForm } = context.store.get();
  context.store.set({
    undoable: outcome.left,
    shareForm: withSheetChanged(shareForm, shareForm.lines?.sheet ?? ""),
  });
  return outcomeNotice(outcome, t.done.undone(outcome.written), t);
};

type Asked = Exclude<Confirmation, { readonly kind: "insert" }>;

const perform = async (asked: Asked, host: PaneHost, context: ActionContext): Promise<Notice> => {
  const { store } = context;
  const t = textsOf(context);
  const { report, author } = store.get();
  if (asked.kind === "annex") {
    const name = await host.insertAnnex({ id: asked.id, form: asked.form });
    return { tone: "success", text: t.done.sheetAdded(name) };
  }
  if (asked.kind === "parameters") {
    const name = await host.insertAnnex({ id: parametersId, form: "blank" });
    return { tone: "success", text: t.done.sheetAdded(name) };
  }
  if (asked.kind === "envelopes") {
    await host.keepEnvelopes(asked.envelopes, author.trim());
    return { tone: "success", text: t.tools.follow.kept(asked.envelopes.length) };
  }
  if (asked.kind === "undo") return undo(host, context);
  if (asked.kind === "shares") {
    const outcome = await host.writeEntries();
    const { shareForm, undoable } = store.get();
    if (outcome.written > 0)
      store.set({ shareForm: withSheetChanged(shareForm, shareForm.lines?.sheet ?? "") });
    store.set({ undoable: outcome.written > 0 ? outcome.written : undoable });
    return { ...outcomeNotice(outcome, t.done.applied(outcome.written), t), undo: outcome.written > 0 };
  }
  if (asked.kind === "freeze") {
    const outcome = await host.freezeFormulas();
    return outcomeNotice(outcome, t.done.frozen(outcome.written), t);
  }
  if (asked.kind === "restore") {
    const outcome = await host.restoreFormulas();
    return outcomeNotice(outcome, t.done.restored(outcome.written), t);
  }
  if (!report) throw new Error(`${asked.kind} without a report`);
  if (asked.kind === "controlSheet")
    return {
      tone: "success",
      text: t.done.sheetAdded(...(await host.createControlSheets(report, author.trim()))),
    };
  if (asked.kind === "highlight") {
    const outcome = await host.highlight(report);
    store.set({ highlighted: store.get().highlighted || outcome.written > 0 });
    return outcomeNotice(outcome, t.done.highlighted(outcome.written), t);
  }
  const wanted = new Set(asked.kind === "apply" ? asked.ids : []);
  const outcome = await host.apply(
    report.findings.filter((finding) => wanted.has(finding.id)),
    author.trim(),
  );
  store.set({ undoable: outcome.written > 0 ? outcome.written : store.get().undoable });
  const notice = outcomeNotice(outcome, t.done.applied(outcome.written), t);
  return { ...notice, undo: outcome.written > 0 };
};
