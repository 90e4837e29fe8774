import type { VNode } from "preact";
import { Icon } from "../parts/Icon";
import { problemSentence } from "./problemSentence";
import type { View } from "./view";

/** A failure: one sentence, a way on, and for an error of ours the code to send. What was on screen stays below. */
export const ProblemCard = ({ state, actions, t }: View): VNode | null => {
  const { problem } = state;
  if (!problem) return null;
  return (
    <section key="problem" class="card problem" role="alert" aria-labelledby="problem-title">
      <h2 id="problem-title">
        <Icon name="error" />
        <span>{t.problems.title}</span>
      </h2>
      <p>{problemSentence(problem, t)}</p>
      {problem.code ? (
        <p class="copyable">
          <span class="label">{t.problems.code}</span>
          <code>{problem.code}</code>
          <button type="button" onClick={() => actions.copy(problem.code ?? "")}>
            {t.findings.copy}
          </button>
        </p>
      ) : null}
      <div class="row">
        {problem.retry ? (
          <button type="button" class="primary" onClick={() => actions.retry()}>
            {problem.retry === "reload" ? t.problems.reload : t.problems.retry}
          </button>
        ) : null}
        {problem.retry === "reload" ? null : (
          <button type="button" onClick={() => actions.dismiss()}>
            {t.problems.dismiss}
          </button>
        )}
      </div>
    </section>
  );
};
