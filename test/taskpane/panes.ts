import { excelHost } from "../../src/taskpane/host/excelHost";
import type { PaneFinding } from "../../src/taskpane/tabs/checks/paneReport";
import type { CheckClient } from "../../src/taskpane/worker/checkClient";

/** A pane's host as it is opened anew: it remembers nothing but what the workbook keeps. */
export const pane = (client: Partial<CheckClient> = {}, namespace = "") =>
  excelHost({
    language: "fr",
    separators: { list: ";", decimal: "," },
    lacking: new Set(),
    client: client as CheckClient,
    library: { formatOf: () => Promise.resolve(null) } as unknown as Parameters<
      typeof excelHost
    >[0]["library"],
    functionIds: () => Promise.resolve({ all: ["SUBV.CONNEXION", "REPART.PRORATA"], spilling: [] }),
    namespace,
    tools: () => import("../../src/taskpane/host/toolHost"),
  });

/** A finding that proposes another amount. */
export const proposal = (cell: string, before: number, write: number): PaneFinding =>
  ({
    id: cell,
    sheet: "Annexe I",
    cell,
    proposal: { before, formula: null, write, shown: String(write) },
    judged: { code: "TOTAL-ECART", read: String(before), expected: String(write) },
  }) as unknown as PaneFinding;
