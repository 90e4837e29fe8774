import { statedNamespace } from "../../excel/namespace";
import { createCheckClient } from "../worker/checkClient";
import type { Feature, Language } from "./paneHost";
import type { Pane } from "../app/startPane";
import { excelHost } from "./excelHost";
import { makeCheckWorker } from "./makeCheckWorker";
import { readSeparators, usualSeparators } from "./readSeparators";

/** Joins the pane to the workbook, once office.js has answered. */
export const connectExcel = (pane: Pane, language: Language): void => {
  const library = () => import(/* webpackChunkName: "library" */ "./library");
  pane.connect(
    excelHost({
      language,
      separators: usualSeparators(language),
      lacking: lackingFeatures(),
      client: createCheckClient(makeCheckWorker, language),
      tools: () => import(/* webpackChunkName: "tools" */ "./toolHost"),
      functionIds: async () => (await library()).functionIds(),
      namespace: statedNamespace(window.location.search),
      library: {
        catalogue: async () => (await library()).catalogue(language),
        preview: async (formula) => (await library()).preview(formula, language),
        formatOf: async (formula) => (await library()).formatOf(formula),
        explainCalls: async (...asked) => (await library()).explainCalls(...asked),
        circulars: async () => (await library()).circularEntries(language),
        insertAnnex: async (annex) => (await library()).insertAnnex(annex),
      },
    }),
  );
  void readSeparators(language).then((separators) => pane.store.set({ separators }));
};

const lackingFeatures = (): ReadonlySet<Feature> =>
  new Set(
    Office.context.requirements.isSetSupported("CustomFunctionsRuntime", "1.1")
      ? []
      : ["customFunctions" as const],
  );
