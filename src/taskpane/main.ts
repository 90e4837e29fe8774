import { registerCommands } from "../commands/registerCommands";
import { onPaneRequest } from "../commands/requests";
import { releaseFunctions } from "../excel/registerFunctions";
import { officeLanguage } from "./host/officeLanguage";
import { loadOffice } from "./host/loadOffice";
import { startPane, type Pane } from "./app/startPane";
import "./taskpane.css";

/** Where office.js is: beside our pages, or at Microsoft's; chosen at build time. */
declare const OFFICE_JS: string;

/** The shared runtime: the pane, the ribbon's commands and the custom functions live in this one page. */
const start = async (pane: Pane): Promise<void> => {
  try {
    const functions = import(/* webpackChunkName: "functions" */ "./host/giveFunctions");
    await loadOffice(OFFICE_JS);
    const language = officeLanguage();
    // Formulas wait for the functions, never for the pane.
    functions
      .then(({ giveFunctions }) => giveFunctions(language))
      .catch((error: unknown) => {
        releaseFunctions();
        pane.fail(error);
      });
    registerCommands();
    const { connectExcel } = await import(/* webpackChunkName: "excel" */ "./host/connectExcel");
    connectExcel(pane, language);
    onPaneRequest((request) => {
      pane.actions.openTab("checks");
      if (request !== "open") pane.actions.check(request === "check-sheet" ? "sheet" : "workbook");
    });
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
