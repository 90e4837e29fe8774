import type { PaneActions } from "../actions";
import { attempt, type ActionContext } from "./actionContext";

/** What the tools take from the workbook, and what they ask to write in it. */
export const toolActions = (
  context: ActionContext,
): Pick<PaneActions, "takeEnvelopeCell" | "takeLines" | "askShares"> => {
  const { store } = context;
  return {
    takeEnvelopeCell() {
      store.set({ problem: null });
      void attempt(context, (host) => host.readAmountCell()).then((cell) => {
        const { shareForm } = store.get();
        if (cell)
          store.set({
            shareForm: { ...shareForm, cell, envelopeUnit: cell.unit ?? shareForm.envelopeUnit },
          });
      });
    },
    takeLines() {
      store.set({ problem: null });
      void attempt(context, (host) => host.readLines()).then((lines) => {
        const { shareForm } = store.get();
        if (!lines) return;
        const isThere = (column: number | null): number | null =>
          lines.sheet === shareForm.lines?.sheet && lines.columns.some((one) => one.column === column)
            ? column
            : null;
        store.set({
          shareForm: {
            ...shareForm,
            lines,
            key: isThere(shareForm.key),
            coefficient: isThere(shareForm.coefficient),
            target: isThere(shareForm.target),
            unit: lines.unit ?? shareForm.unit,
          },
        });
      });
    },
    askShares(entries, form) {
      store.set({ problem: null, notice: null });
      void attempt(context, (host) => host.prepareEntries(entries)).then((over) => {
        const [first = "", last = first] = [entries.cells[0], entries.cells.at(-1)];
        const range = first === last ? first : `${first}:${last}`;
        if (over)
          store.set({ confirmation: { kind: "shares", form, count: entries.cells.length, range, over } });
      });
    },
  };
};
