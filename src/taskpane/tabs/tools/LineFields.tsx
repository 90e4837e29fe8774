import type { VNode } from "preact";
import { columnLetters } from "../../../tables/address";
import type { View } from "../../app/view";
import type { ShareForm } from "./shareForm";

/** The columns of the lines, after what stands for none. */
export const columnsOf = ({ lines }: ShareForm, { t }: View, none: string) => [
  { value: "", label: none },
  ...(lines?.columns ?? []).map(({ column, heading }) => ({
    value: String(column),
    label: t.tools.columnNamed(columnLetters(column), heading),
  })),
];

export const columnChosen = (value: string): number | null => (value === "" ? null : Number(value));

/** The lines taken from the sheet. */
export const LineFields = ({ state, actions, t }: View): VNode => {
  const { lines, isStale } = state.shareForm;
  const waits = !state.ready;
  return (
    <fieldset>
      <legend>{t.tools.lines}</legend>
      <p class="quiet">{t.tools.linesText}</p>
      <div class="row">
        <button type="button" aria-disabled={waits} onClick={() => waits || actions.takeLines()}>
          {t.tools.takeLines}
        </button>
      </div>
      {lines ? (
        <p class="told" aria-live="polite">
          {t.tools.linesTaken(
            lines.rows.length,
            lines.sheet,
            lines.rows[0]?.label ?? "",
            lines.rows.at(-1)?.label ?? "",
          )}
          {lines.aside.length > 0 ? ` ${t.tools.linesAside(lines.aside)}` : ""}
        </p>
      ) : null}
      {lines && lines.hidden.length > 0 ? (
        <>
          <p class="told" role="status">
            {t.tools.linesHidden(lines.hidden.length)}
          </p>
          <div class="row">
            <button type="button" aria-disabled={waits} onClick={() => waits || actions.takeLines(true)}>
              {t.tools.takeShownLines}
            </button>
          </div>
        </>
      ) : null}
      {lines && isStale ? (
        <p class="told bad" role="status">
          {t.tools.linesStale}
        </p>
      ) : null}
    </fieldset>
  );
};
