import type { PaneActions } from "../actions";
import { attempt, textsOf, type ActionContext } from "./actionContext";
import { saveFile } from "./saveFile";

/** What leaves the pane by the user's hand: a file, a text on the clipboard. */
export const shareActions = (context: ActionContext): Pick<PaneActions, "exportReport" | "copy"> => {
  const { store } = context;
  return {
    exportReport: (format) =>
      void attempt(context, async (host) => {
        const { report } = store.get();
        if (!report) return;
        const file = await host.exportReport(report, format);
        saveFile(file);
        store.set({ notice: { tone: "success", text: textsOf(context).done.exported(file.name) } });
      }),
    copy: (text) =>
      void copyText(text).then(() =>
        store.set({ notice: { tone: "success", text: textsOf(context).findings.copied } }),
      ),
  };
};

/** Office frames often refuse the clipboard API; the selection command still works there. */
const copyText = async (text: string): Promise<void> => {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    const field = document.createElement("textarea");
    field.value = text;
    field.className = "unseen";
    const focused = document.activeElement;
    document.body.append(field);
    field.select();
    document.execCommand("copy");
    field.remove();
    if (focused instanceof HTMLElement) focused.focus();
  }
};
