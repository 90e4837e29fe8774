import type { VNode } from "preact";
import { ProblemCard } from "../../app/ProblemCard";
import type { View } from "../../app/view";
import { ActionBar } from "./ActionBar";
import { FindingList } from "./FindingList";
import { PictureList } from "./PictureList";
import { RunningCard } from "./RunningCard";
import { StaleBanner } from "./StaleBanner";
import { Verdict } from "./Verdict";
import { Welcome } from "./Welcome";

/** The tab *Contrôles*: the two buttons, then the result first, the findings, what can be done, the tables in pictures. */
export const ChecksTab = (view: View): VNode => {
  const { state } = view;
  const running = state.phase.kind === "running";
  return (
    <>
      <CheckButtons {...view} />
      <ProblemCard {...view} />
      <RunningCard {...view} />
      {state.report ? (
        <>
          <StaleBanner {...view} />
          <Verdict {...view} />
          <FindingList {...view} />
          <ActionBar {...view} />
          <PictureList {...view} />
        </>
      ) : running || state.problem ? null : (
        <Welcome {...view} />
      )}
    </>
  );
};

const CheckButtons = ({ state, actions, t }: View): VNode => {
  const waits = !state.ready || state.phase.kind === "running" || state.writing;
  return (
    <div class="commands">
      <button
        type="button"
        class="primary"
        aria-disabled={waits}
        onClick={() => waits || actions.check("workbook")}
      >
        {t.reconcile}
      </button>
      <button type="button" aria-disabled={waits} onClick={() => waits || actions.check("sheet")}>
        {t.checkSheet}
      </button>
    </div>
  );
};
