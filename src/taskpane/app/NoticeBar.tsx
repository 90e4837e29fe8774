import type { VNode } from "preact";
import { Icon } from "../parts/Icon";
import type { View } from "./view";

/** The live region: always in the page, so that screen readers hear each text put in it. */
export const NoticeBar = ({ state, actions, t }: View): VNode => (
  <div key="notice" class={state.notice ? `notice ${state.notice.tone}` : "notice"}>
    <p key="announced" class="unseen" role="status">
      {state.announced}
    </p>
    <p key="said" role="status">
      {state.notice ? <Icon name={state.notice.tone === "success" ? "good" : "info"} /> : null}
      {state.notice ? <span>{state.notice.text}</span> : null}
    </p>
    {state.notice ? (
      <button type="button" class="subtle" onClick={() => actions.dismiss()}>
        {t.done.close}
      </button>
    ) : null}
  </div>
);
