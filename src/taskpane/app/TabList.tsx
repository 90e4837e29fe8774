import type { Tab } from "./state";
import type { VNode } from "preact";
import { moveFocus } from "../parts/moveFocus";
import type { View } from "./view";

const tabs: readonly Tab[] = ["checks", "functions", "circulars", "tools"];

/** The tabs: one stop for the Tab key, arrows move and open. */
export const TabList = ({ state, actions, t }: View): VNode => (
  <div key="tabs" class="tabs" role="tablist" aria-label={t.tabs.label}>
    {tabs.map((tab) => (
      <button
        key={tab}
        type="button"
        role="tab"
        id={`tab-${tab}`}
        aria-selected={state.tab === tab}
        aria-controls={state.tab === tab ? `panel-${tab}` : undefined}
        tabindex={state.tab === tab ? 0 : -1}
        onClick={() => actions.openTab(tab)}
        onKeyDown={(event: KeyboardEvent) => {
          const next = moveFocus(event, "[role=tab]", "horizontal");
          if (next) actions.openTab(next.id.replace("tab-", "") as Tab);
        }}
      >
        <span class="tab-text">{t.tabs[tab]}</span>
      </button>
    ))}
  </div>
);
