import { presentReport } from "../../src/taskpane/worker/present/presentReport";
import { HostError } from "../../src/taskpane/host/hostError";
import { startPane, type Pane } from "../../src/taskpane/app/startPane";
import type { Language, PaneHost, Theme } from "../../src/taskpane/host/paneHost";
import type { PaneReport } from "../../src/taskpane/tabs/checks/paneReport";
import { crowdedReport } from "../taskpane/crowdedReport";
import { quietReport, report2007, tableReport, workbookOf } from "../taskpane/fixtures";
import { endlessCheck, fixtureHost, type FixtureHost } from "../taskpane/fixtureHost";
import type { Report } from "../../src/checks/report";

const present = (
  report: Report,
  scope: "sheet" | "workbook",
  language: Language,
  locked: string[] = [],
): PaneReport =>
  presentReport(report, { scope, language, workbook: workbookOf(report, locked), milliseconds: 212 });

const table = (counts: Parameters<typeof tableReport>[0]["counts"], name = "Feuil1") =>
  tableReport({
    sheet: name,
    rows: ["Alsace", "Bretagne", "Corse", "Total"],
    columns: ["Base", "Mesures", "Total"],
    top: 3,
    left: 1,
    status: (r) => (Object.keys(counts).length === 0 ? null : r === 3 ? "exact" : "rounding"),
    counts,
  });

const refuse =
  (...given: ConstructorParameters<typeof HostError>) =>
  () =>
    Promise.reject(new HostError(...given));

/** Each named state of the pane: the report that a check gives, and what the host does differently. */
const scenes: Readonly<
  Record<string, { report: (language: Language) => PaneReport; over?: Partial<PaneHost> }>
> = {
  slips: { report: (language) => present(report2007(), "workbook", language) },
  accepted: {
    report: (language) => {
      const report = present(report2007(), "workbook", language);
      const accepted = { reason: "arrêté rectificatif attendu", author: "L. Martin", date: "02/01/2026" };
      const [first, ...others] = report.findings;
      return { ...report, findings: first ? [{ ...first, accepted }, ...others] : others };
    },
  },
  repeated: {
    report: (language) => {
      const report = present(report2007(), "workbook", language);
      const [first] = report.findings;
      if (!first) throw new Error("no finding");
      const variants = Array.from({ length: 6 }, (_, i) => ({
        ...first,
        id: `variant-${i}`,
        code: "REGION-VARIANTE",
        severity: "info" as const,
        sheet: `Délégation ${i + 1}`,
        cell: "B12",
        cells: ["B12"],
        title: "Région écrite autrement\u202f: «\u202fIle de France\u202f»",
        sentence: "«\u202fIle de France\u202f» s’écrit «\u202fÎle-de-France\u202f».",
        read: "Ile de France",
        expected: "Île-de-France",
        ...{ gap: null, tolerance: null, cause: null, formula: null, proposal: null },
        notes: [],
        proofs: [],
        accused: false,
      }));
      return { ...report, sheets: variants.map(({ sheet }) => sheet), findings: variants };
    },
  },
  sound: {
    report: (language) =>
      present(
        quietReport({ equations: 855, cells: 5612 }, [
          table({ exact: 705, rounding: 150 }, "MIGAC"),
          table({ exact: 3 }),
        ]),
        "workbook",
        language,
      ),
  },
  empty: { report: (language) => present(quietReport({ cells: 0 }), "workbook", language) },
  noTable: { report: (language) => present(quietReport({ cells: 41 }), "sheet", language) },
  noTotal: { report: (language) => present(quietReport({ cells: 41 }, [table({})]), "sheet", language) },
  protected: {
    report: (language) => {
      const report = present(report2007(), "workbook", language, ["Annexe I"]);
      const lock = ({ proposal, ...finding }: PaneReport["findings"][number]) => ({
        ...finding,
        proposal: proposal && { ...proposal, isLocked: true },
      });
      return { ...report, findings: report.findings.map(lock) };
    },
  },
  crowded: { report: (language) => present(crowdedReport(60, 50), "workbook", language) },
  endless: {
    report: (language) => present(report2007(), "workbook", language),
    over: { check: endlessCheck },
  },
  editing: {
    report: () => {
      throw new HostError("editing");
    },
  },
  closed: {
    report: () => {
      throw new HostError("workbook-gone");
    },
  },
  broken: {
    report: () => {
      throw new TypeError("cannot read properties of undefined (reading 'rows')");
    },
  },
  sheetGone: {
    report: (language) => present(report2007(), "workbook", language),
    over: { select: refuse("sheet-gone", { sheet: "Annexe I" }) },
  },
  cellChanged: {
    report: (language) => present(report2007(), "workbook", language),
    over: {
      apply: () =>
        Promise.resolve({
          written: 4,
          refused: [{ sheet: "Annexe I", cell: "C6", reason: "cell-changed" as const }],
        }),
    },
  },
  tooOld: {
    report: (language) => present(report2007(), "workbook", language),
    over: {
      lacking: new Set(["customFunctions", "charts"] as const),
      createControlSheets: refuse("too-old", { feature: "ExcelApi 1.9" }),
    },
  },
};

declare global {
  interface Window {
    paneTest: {
      start(scene: string, language: Language, theme: Theme): void;
      officeMissing(): void;
      readonly pane: Pane;
      readonly host: FixtureHost;
    };
  }
}

let pane: Pane | null = null;
let host: FixtureHost | null = null;
const root = (): Element => {
  const found = document.getElementById("pane");
  if (!found) throw new Error("no #pane in the page");
  return found;
};

window.paneTest = {
  start(name, language, theme) {
    const scene = scenes[name];
    if (!scene) throw new Error(`no scene ${name}`);
    pane = startPane(root(), language, theme);
    host = fixtureHost(() => scene.report(language), { theme, ...scene.over }, language);
    pane.connect(host);
  },
  officeMissing() {
    pane = startPane(root(), "fr", "light");
    pane.fail(new HostError("office-missing"));
  },
  get pane() {
    if (!pane) throw new Error("pane not started");
    return pane;
  },
  get host() {
    if (!host) throw new Error("host not connected");
    return host;
  },
};
