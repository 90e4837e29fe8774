import type { PaneActions } from "../actions";
import { attempt, textsOf, type ActionContext } from "./actionContext";

/** What the tools take from the workbook, and what they ask to write in it. */
export const toolActions = (
  context: ActionContext,
): Pick<
  PaneActions,
  "readBook" | "selectCell" | "takeEnvelopeCell" | "takeLines" | "askShares" | "addRegions"
> => {
  const { store } = context;
  return {
    addRegions(region) {
      if (store.get().writing) return;
      store.set({ problem: null, notice: null, writing: true });
      void attempt(context, (host) =>
        region === null ? host.addCurrentRegions() : host.addFollowedRegion(region),
      ).then((name) =>
        store.set({
          writing: false,
          notice:
            name === undefined ? null : { tone: "success", text: textsOf(context).done.sheetAdded(name) },
        }),
      );
    },
    readBook() {
      store.set({ problem: null });
      return attempt(context, (host) => host.readBook());
    },
    selectCell: (sheet, cell) => void attempt(context, (host) => host.select(sheet, cell)),
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
    takeLines(withoutHidden = false) {
      store.set({ problem: null });
      void attempt(context, (host) => host.readLines(withoutHidden)).then((lines) => {
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
            isStale: false,
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
