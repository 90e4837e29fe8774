import type { VNode } from "preact";
import type { View } from "../../app/view";

/** A check under way: where it is, how much it has read, and how to stop it. */
export const RunningCard = ({ state, actions, t }: View): VNode | null => {
  const { phase } = state;
  if (phase.kind !== "running") return null;
  const { progress } = phase;
  const said = progress
    ? t.running[progress.phase](progress.sheet, progress.sheetNumber, progress.sheets)
    : t.running.starting;
  return (
    <section key="running" class="card running" aria-labelledby="running-title">
      <h2 id="running-title">{t.running.title(phase.scope)}</h2>
      <progress
        max={100}
        {...(progress && { value: Math.round(progress.fraction * 100) })}
        aria-label={t.running.progress}
      />
      <p class="facts">
        {said}
        {progress ? <br /> : null}
        {progress ? t.running.cells(progress.cells) : null}
      </p>
      <button type="button" aria-disabled={phase.stopping} onClick={() => phase.stopping || actions.cancel()}>
        {phase.stopping ? t.running.stopping : t.running.cancel}
      </button>
    </section>
  );
};
