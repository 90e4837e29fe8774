import { loadOffice } from "../host/loadOffice";
import { makeReceiver, readyAnswer, shownAnswer, type ReportMessage } from "./parts";
import { showReport } from "./showReport";

declare const OFFICE_JS: string;

/** The window that shows a report: it says that it is ready, receives the page by pieces, and says that it is on screen. */
const start = async (): Promise<void> => {
  await loadOffice(OFFICE_JS);
  const receive = makeReceiver();
  Office.context.ui.addHandlerAsync(
    Office.EventType.DialogParentMessageReceived,
    ({ message }: { readonly message: string }) => {
      const page = receive(JSON.parse(message) as ReportMessage);
      if (page === null) return;
      showReport(page, document);
      Office.context.ui.messageParent(shownAnswer(page.length));
    },
    () => Office.context.ui.messageParent(readyAnswer),
  );
};

void start();
