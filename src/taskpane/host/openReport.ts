import { inMessages, readyAnswer, shownAnswer } from "../report/parts";
import { HostError } from "./hostError";

/** Longest wait for the window to show the report, in milliseconds. */
const patience = 20_000;

/**
 * Opens the report in a window of Office and resolves once that window says that it shows all of it; nothing leaves the
 * computer. Rejects with `too-old` where Office cannot hand a page to a window, and when the window does not answer.
 */
export const openReport = (html: string): Promise<void> => {
  if (!Office.context.requirements.isSetSupported("DialogApi", "1.2"))
    return Promise.reject(new HostError("too-old", { feature: "DialogApi 1.2" }));
  return new Promise((resolve, reject) => {
    const refuse = (): void => reject(new HostError("too-old", { feature: "DialogApi 1.2" }));
    const wait = setTimeout(refuse, patience);
    const address = new URL("report.html", location.href).href;
    Office.context.ui.displayDialogAsync(address, { height: 80, width: 60 }, ({ status, value: dialog }) => {
      if (status !== Office.AsyncResultStatus.Succeeded) {
        clearTimeout(wait);
        return refuse();
      }
      dialog.addEventHandler(Office.EventType.DialogMessageReceived, (event) => {
        const message = "message" in event ? event.message : "";
        if (message === readyAnswer)
          for (const part of inMessages(html)) dialog.messageChild(JSON.stringify(part));
        if (message !== shownAnswer(html.length)) return;
        clearTimeout(wait);
        resolve();
      });
    });
  });
};
