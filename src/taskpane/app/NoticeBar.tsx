import type { VNode } from "preact";
import { Icon } from "../parts/Icon";
import type { View } from "./view";

/** The live region: always in the page, so that screen readers hear each text put in it. What was written is undone from here. */
export const NoticeBar = ({ state, actions, t }: View): VNode => {
  const { notice } = state;
  return (
    <div class={notice ? `notice ${notice.tone}` : "notice"}>
      <p class="unseen" role="status">
        {state.announced}
      </p>
      <p role="status">
        {notice ? <Icon name={notice.tone === "success" ? "good" : "info"} /> : null}
        {notice ? <span>{notice.text}</span> : null}
      </p>
      {notice?.undo && state.undoable > 0 ? (
        <button
          type="button"
          class="subtle"
          aria-label={t.done.undoThis(state.undoable)}
          onClick={() => actions.undo()}
        >
          {t.done.undo}
        </button>
      ) : null}
      {notice ? (
        <button type="button" class="subtle" onClick={() => actions.dismiss()}>
          {t.done.close}
        </button>
      ) : null}
    </div>
  );
};
