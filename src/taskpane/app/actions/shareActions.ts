import type { PaneActions } from "../actions";
import { attempt, textsOf, type ActionContext } from "./actionContext";
import { copyText } from "./copyText";
import { saveFile } from "./saveFile";

/**
 * What leaves the pane by the user's hand: a file, a text on the clipboard. Done is said only of what was seen done; else
 * the text stays on screen, to be opened in a window or selected.
 */
export const shareActions = (
  context: ActionContext,
): Pick<PaneActions, "exportReport" | "copy" | "openInWindow" | "leaveText"> => {
  const { store } = context;
  return {
    exportReport: (format) =>
      void attempt(context, async (host) => {
        const { report, author } = store.get();
        if (!report) return;
        const t = textsOf(context);
        const file = await host.exportReport(report, format, author.trim());
        const outcome = await saveFile(file);
        if (outcome === "asked") store.set({ toTake: { title: file.name, text: file.text, file } });
        else
          store.set({
            toTake: null,
            notice:
              outcome === "saved"
                ? {
                    tone: "success",
                    text: t.done.saved(file.name, Math.ceil(new Blob([file.text]).size / 1000)),
                  }
                : { tone: "info", text: t.done.notSaved },
          });
      }),
    copy: (text) =>
      void copyText(text).then((isCopied) => {
        const t = textsOf(context);
        if (isCopied) store.set({ toTake: null, notice: { tone: "success", text: t.findings.copied } });
        else store.set({ toTake: { title: t.take.copyByHand, text, file: null } });
      }),
    openInWindow: (html) =>
      void attempt(context, async (host) => {
        await host.openReport(html);
        store.set({ toTake: null, notice: { tone: "success", text: textsOf(context).take.opened } });
      }),
    leaveText: () => store.set({ toTake: null }),
  };
};
