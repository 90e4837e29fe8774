import "./taskpane.css";
import { loadOffice } from "./loadOffice";
import { startPane, type Pane } from "./startPane";

/** Where office.js is: beside our pages, or at Microsoft's; chosen at build time. */
declare const OFFICE_JS: string;

const start = async (pane: Pane): Promise<void> => {
  try {
    await loadOffice(OFFICE_JS);
    const { connectExcel } = await import(/* webpackChunkName: "excel" */ "./excel/connectExcel");
    await connectExcel(pane);
  } catch (error) {
    pane.fail(error);
  }
};

const root = document.getElementById("pane");
if (root) {
  const dark = matchMedia("(prefers-color-scheme: dark)").matches;
  const pane = startPane(root, navigator.language.startsWith("en") ? "en" : "fr", dark ? "dark" : "light");
  addEventListener("error", (event) => pane.fail(event.error ?? event.message));
  addEventListener("unhandledrejection", (event) => pane.fail(event.reason));
  void start(pane);
}
