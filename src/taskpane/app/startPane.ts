import { createElement, render } from "preact";
import { paneTexts } from "../../messages/pane";
import type { PaneActions } from "./actions";
import { browseActions } from "./actions/browseActions";
import { checkActions } from "./actions/checkActions";
import type { ActionContext } from "./actions/actionContext";
import { explainActions } from "./actions/explainActions";
import { judgementActions } from "./actions/judgementActions";
import { shareActions } from "./actions/shareActions";
import { toolActions } from "./actions/toolActions";
import { writeActions } from "./actions/writeActions";
import type { Language, PaneHost, Theme } from "../host/paneHost";
import { problemFrom } from "./problem";
import { firstState } from "./state";
import { PaneView } from "./PaneView";
import { ProblemCard } from "./ProblemCard";
import { withSheetChanged } from "../tabs/tools/shareForm";
import { createStore, type Store } from "./store";

/** A pane at work: its state, and what the ribbon may ask of it. */
export interface Pane {
  readonly store: Store;
  readonly actions: PaneActions;
  /** Gives the pane its workbook, once office.js has answered. */
  connect(host: PaneHost): void;
  fail(error: unknown): void;
}

/** Most edits kept in mind between two checks; beyond, the sheet as a whole counts as edited. */
const keptChanges = 200;

/** Draws the pane in `root` at once, before any workbook: the buttons wait for `connect`. */
export const startPane = (root: Element, language: Language, theme: Theme): Pane => {
  const store = createStore(firstState(language, theme));
  let host: PaneHost | null = null;
  const context: ActionContext = { store, host: () => host };
  const checks = checkActions(context);
  const actions: PaneActions = {
    ...checks,
    ...browseActions(context),
    ...explainActions(context),
    ...shareActions(context),
    ...writeActions(context, (scope) => checks.check(scope)),
    ...toolActions(context),
    ...judgementActions(context, (scope) => checks.check(scope)),
    check: (scope) => void checks.check(scope),
  };
  drawOnChange(root, store, actions);
  return {
    store,
    actions,
    connect(given) {
      host = given;
      const { separators, lacking, rememberedAuthor: author } = given;
      const remembersAuthor = author !== "";
      store.set({
        language: given.language,
        theme: given.theme,
        separators,
        lacking,
        author,
        remembersAuthor,
        ready: true,
      });
      given.onThemeChanged((changed) => store.set({ theme: changed }));
      given.onChanged((change) => {
        const { changes, report, shareForm } = store.get();
        store.set({ shareForm: withSheetChanged(shareForm, change.sheet) });
        if (!report && store.get().phase.kind !== "running") return;
        const known = changes.some((one) => one.sheet === change.sheet && one.address === change.address);
        if (known) return;
        const kept = changes.length < keptChanges ? change : { ...change, address: null };
        store.set({ changes: [...changes, kept] });
      });
      void given.recall().then(({ undoable, highlighted }) => {
        const now = store.get();
        store.set({ undoable: now.undoable || undoable, highlighted: now.highlighted || highlighted });
      });
      const { tab } = store.get();
      if (tab !== "checks") actions.openTab(tab);
    },
    fail: (error) => store.set({ problem: problemFrom(error, "reload") }),
  };
};

/** Redraws once per turn; an exception in a view leaves a sentence and a code instead of a blank pane. */
const drawOnChange = (root: Element, store: Store, actions: PaneActions): void => {
  let waiting = false;
  const draw = (): void => {
    waiting = false;
    const state = store.get();
    document.documentElement.lang = state.language;
    document.documentElement.dataset["theme"] = state.theme;
    try {
      render(createElement(PaneView, { state, actions }), root);
    } catch (error) {
      const problem = problemFrom(error, "reload");
      const card = { state: { ...state, problem }, actions, t: paneTexts(state.language) };
      root.replaceChildren();
      render(createElement(ProblemCard, card), root);
    }
  };
  store.subscribe(() => {
    if (waiting) return;
    waiting = true;
    queueMicrotask(draw);
  });
  draw();
};
