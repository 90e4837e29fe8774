import type { VNode } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import type { View } from "../app/view";
import type { CellExplanation } from "../host/cellExplanation";
import { explanationSections, explanationText, type ExplanationLine } from "./explanationSections";

/** What the active cell is: its reading under way, then the explanation, to read, to copy, to put away. */
export const ExplanationCard = (view: View): VNode | null => {
  const { state, actions, t } = view;
  if (state.explanation === null) return null;
  if (state.explanation.kind === "ready") return <Explained {...view} cell={state.explanation.cell} />;
  return (
    <section class="card explanation" aria-live="polite">
      <p>{t.explain.running}</p>
      <div class="row">
        <button type="button" onClick={() => actions.leaveExplanation()}>
          {t.explain.stop}
        </button>
      </div>
    </section>
  );
};

const Explained = ({ actions, t, cell }: View & { readonly cell: CellExplanation }): VNode => {
  const title = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => title.current?.focus(), [cell]);
  return (
    <section class="card explanation" aria-labelledby="explained">
      <h2 id="explained" ref={title} tabIndex={-1}>
        {`${cell.sheet} · ${cell.cell}`}
      </h2>
      <div class="row">
        <button type="button" onClick={() => actions.explainCell()}>
          {t.explain.again}
        </button>
        <button type="button" onClick={() => actions.copy(explanationText(cell, t))}>
          {t.explain.copy}
        </button>
        <button type="button" onClick={() => actions.goTo(cell.sheet, cell.cell)}>
          {t.explain.goTo}
        </button>
        <button type="button" onClick={() => actions.leaveExplanation()}>
          {t.explain.close}
        </button>
      </div>
      {explanationSections(cell, t).map(({ title: name, depth, lines }, at) => (
        <section key={at} class={depth > 0 ? "inner" : undefined}>
          {depth === 0 ? <h3>{name}</h3> : <h4>{name}</h4>}
          <Lines lines={lines} go={(sheet, one) => actions.goTo(sheet, one)} />
        </section>
      ))}
    </section>
  );
};

interface LinesProps {
  readonly lines: readonly ExplanationLine[];
  readonly go: (sheet: string, cell: string) => void;
}

/** Sentences as they come, named values side by side; a value without a name goes on with the one above. */
const Lines = ({ lines, go }: LinesProps): VNode => (
  <>
    {lines
      .filter(({ name }) => name === null)
      .map((line, at) => (
        <p key={`sentence-${at}`} class={line.look}>
          <Worth line={line} go={go} />
        </p>
      ))}
    {lines.some(({ name }) => name !== null) ? (
      <dl class="figures">
        {lines
          .filter(({ name }) => name !== null)
          .flatMap((line, at) => [
            line.name === "" ? null : <dt key={`name-${at}`}>{line.name}</dt>,
            <dd key={`value-${at}`} class={line.look}>
              <Worth line={line} go={go} />
            </dd>,
          ])}
      </dl>
    ) : null}
  </>
);

const Worth = ({ line, go }: { readonly line: ExplanationLine; readonly go: LinesProps["go"] }): VNode => {
  const { text, look, cell } = line;
  if (cell)
    return (
      <button type="button" class="cell-link" onClick={() => go(cell.sheet, cell.cell)}>
        {text}
      </button>
    );
  return look === "code" ? <code>{text}</code> : <>{text}</>;
};
