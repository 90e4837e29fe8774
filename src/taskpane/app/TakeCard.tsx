import type { VNode } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import type { View } from "./view";

/** A text that the pane could not hand over for certain: on screen and selected, with the ways that are left. */
export const TakeCard = ({ state, actions, t }: View): VNode | null => {
  const { toTake } = state;
  const field = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, [toTake]);
  if (!toTake) return null;
  const { title, text, file } = toTake;
  return (
    <section class="card take" aria-labelledby="take">
      <h2 id="take">{title}</h2>
      <p>{file ? t.take.asked : t.take.selected}</p>
      <textarea ref={field} readonly rows={4} aria-label={title} value={text} />
      <div class="row">
        {file?.type === "text/html" ? (
          <button type="button" onClick={() => actions.openInWindow(text)}>
            {t.take.open}
          </button>
        ) : null}
        <button type="button" onClick={() => actions.leaveText()}>
          {t.done.close}
        </button>
      </div>
    </section>
  );
};
