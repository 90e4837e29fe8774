import type { ComponentType, VNode } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { Tool } from "../../app/state";
import type { View } from "../../app/view";
import { Icon } from "../../parts/Icon";
import { moveFocus } from "../../parts/moveFocus";

const tools: readonly Tool[] = ["share", "follow", "regions", "compare", "letter"];

/** The tab *Outils*: what an agency does with an envelope, one tool a line; each is fetched when it is first opened. */
export const ToolsTab = (view: View): VNode => (
  <>
    <h2 class="unseen">{view.t.tabs.tools}</h2>
    <ul class="finding-list">
      {tools.map((tool) => (
        <ToolCard key={tool} {...view} tool={tool} />
      ))}
    </ul>
  </>
);

const ToolCard = ({ tool, ...view }: View & { readonly tool: Tool }): VNode => {
  const { state, actions, t } = view;
  const open = state.openTool === tool;
  return (
    <li class={open ? "finding open" : "finding"}>
      <button
        type="button"
        class="finding-head"
        aria-expanded={open}
        aria-controls={open ? `tool-${tool}` : undefined}
        onClick={() => actions.show({ openTool: open ? null : tool })}
        onKeyDown={(event) => void moveFocus(event, ".finding-head", "vertical")}
      >
        <Icon name="chevron" />
        <span class="finding-text">
          <span class="finding-title">{t.tools[tool].title}</span>
          <span class="finding-place">{t.tools[tool].about}</span>
        </span>
      </button>
      {open ? (
        <div class="detail" id={`tool-${tool}`}>
          <Fetched {...view} tool={tool} />
        </div>
      ) : null}
    </li>
  );
};

type Tools = Readonly<Record<Tool, ComponentType<View>>>;
let fetched: Tools | null = null;

/** The published annexes and the exact arithmetic are not part of what the pane starts with. */
const Fetched = ({ tool, ...view }: View & { readonly tool: Tool }): VNode => {
  const [made, setMade] = useState(fetched);
  useEffect(() => {
    if (!made)
      void import(/* webpackChunkName: "tools" */ "./panels").then(({ panels }) => {
        fetched = panels;
        setMade(panels);
      });
  }, [made]);
  const Panel = made?.[tool];
  return Panel ? <Panel {...view} /> : <p class="quiet">{view.t.tools.loading}</p>;
};
