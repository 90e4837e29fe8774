import type { VNode } from "preact";
import type { View } from "../../app/view";

/** Before the first check: what the two buttons read, and that they write nothing. */
export const Welcome = ({ state, t }: View): VNode => (
  <section key="welcome" class="welcome">
    <h2>{state.phase.kind === "cancelled" ? t.cancelled.title : t.welcome.title}</h2>
    {state.phase.kind === "cancelled" ? (
      <p>{t.cancelled.next}</p>
    ) : (
      <dl>
        <dt>{t.reconcile}</dt>
        <dd>{t.welcome.reconcile}</dd>
        <dt>{t.checkSheet}</dt>
        <dd>{t.welcome.sheet}</dd>
      </dl>
    )}
    <p class="quiet">{state.ready ? t.welcome.promise : t.waitingForExcel}</p>
  </section>
);
