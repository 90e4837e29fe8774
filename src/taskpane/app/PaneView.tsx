import type { VNode } from "preact";
import { paneTexts } from "../../messages/pane";
import { ChecksTab } from "../tabs/checks/ChecksTab";
import { CircularsTab } from "../tabs/circulars/CircularsTab";
import { FunctionsTab } from "../tabs/functions/FunctionsTab";
import { ExplanationCard } from "../explanation/ExplanationCard";
import { ToolsTab } from "../tabs/tools/ToolsTab";
import { ConfirmationDialog } from "./ConfirmationDialog";
import { JudgementDialog } from "./JudgementDialog";
import { useKeptFocus, useKeptScroll } from "./keptPlace";
import { NoticeBar } from "./NoticeBar";
import { ProblemCard } from "./ProblemCard";
import { TakeCard } from "./TakeCard";
import { TabList } from "./TabList";
import type { View } from "./view";

const panels = { checks: ChecksTab, functions: FunctionsTab, circulars: CircularsTab, tools: ToolsTab };

/** The whole pane for a state. */
export const PaneView = ({ state, actions }: Omit<View, "t">): VNode => {
  const t = paneTexts(state.language);
  const view = { state, actions, t };
  const Panel = panels[state.tab];
  useKeptFocus();
  useKeptScroll(state.tab);
  return (
    <>
      <h1 class="unseen">{t.product}</h1>
      <div class="top">
        <TabList {...view} />
        <NoticeBar {...view} />
      </div>
      <div
        key={`panel-${state.tab}`}
        class="panel"
        role="tabpanel"
        id={`panel-${state.tab}`}
        aria-labelledby={`tab-${state.tab}`}
      >
        <TakeCard {...view} />
        {state.tab === "checks" ? null : <ProblemCard {...view} />}
        <ExplanationCard {...view} />
        <Panel {...view} />
      </div>
      <ConfirmationDialog {...view} />
      <JudgementDialog {...view} />
    </>
  );
};
