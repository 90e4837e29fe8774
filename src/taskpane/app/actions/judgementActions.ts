import type { PaneActions } from "../actions";
import type { Scope } from "../../host/paneHost";
import { judgementWords } from "../judgementWords";
import { attempt, textsOf, type ActionContext } from "./actionContext";

/** What people decide on findings: kept in the workbook when they say so, then checked again with it. */
export const judgementActions = (
  context: ActionContext,
  check: (scope: Scope) => Promise<void>,
): Pick<PaneActions, "judge" | "keepJudgement" | "signAs"> => {
  const { store } = context;
  return {
    signAs(author, remembers) {
      store.set({ author, remembersAuthor: remembers });
      context.host()?.rememberAuthor(remembers ? author.trim() : "");
    },
    judge: (judging) => store.set({ judging, notice: null }),
    keepJudgement(reason) {
      const { judging, report, writing, author } = store.get();
      const finding = report?.findings.find(({ id }) => id === judging?.id);
      if (!judging || !finding || !report || writing) return;
      store.set({ writing: true, judging: null, problem: null });
      void attempt(context, async (host) => {
        await host.judge(judging.kind, finding, reason, author.trim());
        return judgementWords(textsOf(context), judging.kind, finding).done(finding.cell);
      }).then(async (text) => {
        store.set({ writing: false, notice: text === undefined ? null : { tone: "success", text } });
        if (text !== undefined) await check(report.scope);
      });
    },
  };
};
