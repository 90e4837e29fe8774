import { comparedBook as book } from "./comparedBook";
import { HostError } from "../../src/taskpane/host/hostError";
import type { CellExplanation } from "../../src/taskpane/host/cellExplanation";
import type {
  CircularEntry,
  FunctionEntry,
  Language,
  PaneHost,
  Theme,
  WorkbookChange,
} from "../../src/taskpane/host/paneHost";
import { sixLines } from "./sixLines";
import type { PaneReport } from "../../src/taskpane/tabs/checks/paneReport";

/** A total of 2007 that a formula of ours feeds: every part of an explanation has something to show. */
const explainedCell: CellExplanation = {
  sheet: "Annexe I",
  cell: "F12",
  holds: "number",
  shown: "91 542",
  formula: "=COUT.CCA(B2;SOMME(C2:C4))",
  spilledFrom: null,
  selected: 4,
  isProtected: true,
  agrees: false,
  calls: [
    {
      id: "COUT.CCA",
      written: "COUT.CCA(B2 ; SUM(C2:C4))",
      description: "Coût de postes de chef de clinique ou d’assistant en pédopsychiatrie, charges comprises.",
      arguments: [
        { name: "postes", written: "B2", value: "4", unit: "postes", isDefault: false },
        { name: "mois", written: "SUM(C2:C4)", value: null, unit: "mois", isDefault: false },
        { name: "millésime", written: null, value: "2024", unit: null, isDefault: true },
      ],
      value: "91 542",
      unit: "€",
      exact: "91542",
      isAlone: true,
      refusal: null,
      steps: ["45 771 € × 6 × 4 / 12 = 91 542 €"],
      warnings: [],
      sources: [
        {
          circular: "2024-180",
          date: "2024-12-03",
          annex: "II",
          section: "XI",
          id: "2024-cca-cout",
          reference:
            "Circulaire DGOS/FIP1/2024/180 du 3 décembre 2024, annexe II, XI. CCA de pédopsychiatrie",
        },
      ],
      note: null,
      calls: [],
    },
  ],
  amount: {
    place: "Centre, TOTAL",
    table: "A5:F32",
    totals: [
      {
        sheet: "Annexe I",
        cell: "F32",
        label: "Total, TOTAL",
        role: "added",
        terms: "F6:F31",
        termCount: 26,
        printed: "12 537 827 €",
        recomputed: "12 537 746 €",
        gap: "+81 €",
        status: "broken",
        said: "faux, certain",
      },
    ],
    otherTotals: 0,
    published: {
      annex: "FMESPP 2007, annexe I",
      printed: "504\u202f292\u00a0€",
      corrected: null,
      agrees: false,
    },
    findings: [{ title: "Total faux", sentence: "F32\u202f: 12 537 827 € imprimé, 12 537 746 € recalculé." }],
  },
};

/** A host for tests: it answers from what it is given and keeps the list of what it was asked. */
export interface FixtureHost extends PaneHost {
  readonly asked: string[];
  change(change: WorkbookChange): void;
  setTheme(theme: Theme): void;
}

const functionEntries: readonly FunctionEntry[] = [
  {
    id: "SUBV.CONNEXION",
    family: "Subventions 2007",
    description:
      "Subvention de connexion d’un établissement au système d’information médicalisée en psychiatrie.",
    inOtherLanguage: "Grant to connect a hospital to the psychiatric information system.",
    arguments: [
      {
        name: "sites",
        description: "Nombre de sites à connecter, de 0 à 1 000.",
        optional: false,
        isText: false,
        choices: [],
      },
      {
        name: "surcoût",
        description: "Coefficient, au moins 1 (pour +50 %, saisir 1,5).",
        optional: true,
        isText: false,
        choices: [],
      },
    ],
    sources: ["Circulaire DHOS/F1 n° 2007-237 du 13 juin 2007, annexe II, point 1"],
    examples: [
      { formula: "=SUBV.CONNEXION(12;1,5)", result: "33 696", note: "" },
      { formula: "=SUBV.CONNEXION(0)", result: "0", note: "sans site" },
    ],
  },
  {
    id: "COUT.INTERNE",
    family: "Coûts de référence",
    description: "Coût de référence d’un étudiant de troisième cycle, charges comprises.",
    inOtherLanguage: "Reference cost of a postgraduate student, employer’s charges included.",
    arguments: [
      {
        name: "année",
        description: "1 à 5, DJ1 ou DJ2.",
        optional: false,
        isText: true,
        choices: ["1", "2", "3", "4", "5", "DJ1", "DJ2"],
      },
    ],
    sources: ["Circulaire DGOS/FIP1/2024/180, annexe II-I"],
    examples: [{ formula: '=COUT.INTERNE("DJ1")', result: "48 233,51", note: "" }],
  },
];

const circularEntries: readonly CircularEntry[] = [
  {
    id: "2007",
    title: "Circulaire DHOS/F1 n° 2007-237 du 13 juin 2007",
    subject: "Modernisation des systèmes d’information en psychiatrie",
    date: "13/06/2007",
    parameters: [
      {
        key: "2007-connexion-standard",
        label: "Subvention par connexion",
        value: "1 872 €",
        source: "annexe II, 1",
        formula: '=PARAM.CIRC("2007-connexion-standard")',
      },
      {
        key: "2007-plafond-p",
        label: "Plafond du périphérique",
        value: "110 000 €",
        source: "annexe II, 3",
        formula: '=PARAM.CIRC("2007-plafond-p")',
      },
    ],
    annexes: [
      {
        id: "FMESPP-2007",
        title: "Annexe I, répartition régionale",
        shape: "27 lignes × 4 colonnes, €",
        forms: ["published", "corrected", "blank"],
        sheets: ["FMESPP"],
      },
    ],
  },
  {
    id: "2017",
    title: "Circulaire DGOS, deuxième délégation de la campagne 2017",
    subject: "",
    date: "",
    parameters: [],
    annexes: [],
  },
];

/** Makes a host that gives `report` at each check; `over` replaces any method. */
export const fixtureHost = (
  report: (scope: "sheet" | "workbook") => PaneReport | Promise<PaneReport>,
  over: Partial<PaneHost> = {},
  language: Language = "fr",
): FixtureHost => {
  const asked: string[] = [];
  const listeners: ((change: WorkbookChange) => void)[] = [];
  const themeListeners: ((theme: Theme) => void)[] = [];
  const told = <T>(name: string, answer: T): Promise<T> => {
    asked.push(name);
    return Promise.resolve(answer);
  };
  const host: FixtureHost = {
    asked,
    change: (change) => listeners.forEach((listener) => listener(change)),
    setTheme: (theme) => themeListeners.forEach((listener) => listener(theme)),
    language,
    theme: "light",
    separators: language === "fr" ? { list: ";", decimal: "," } : { list: ",", decimal: "." },
    lacking: new Set(),
    rememberedAuthor: "",
    rememberAuthor: (author) => void asked.push(`remember ${author}`),
    check(scope, { onProgress }) {
      asked.push(`check ${scope}`);
      onProgress({
        phase: "reading",
        sheet: "Annexe I",
        sheetNumber: 1,
        sheets: 1,
        cells: 164,
        fraction: 0.5,
      });
      return Promise.resolve(report(scope));
    },
    select: (sheet, cell) => told(`select ${sheet}!${cell}`, undefined),
    apply: (findings, author) =>
      told(
        `apply ${findings.map((one) => `${one.cell}=${one.proposal?.write ?? ""}`).join(" ")} ${author}`.trim(),
        {
          written: findings.length,
          refused: [],
        },
      ),
    recall: () => Promise.resolve({ undoable: 0, highlighted: false }),
    undo: () => told("undo", { written: 5, refused: [], left: 0 }),
    highlight: (shown) => told("highlight", { written: shown.findings.length, refused: [] }),
    clearHighlight: () => told("clearHighlight", { written: 5, refused: [] }),
    keepEnvelopes: (envelopes, author) =>
      told(`keep ${envelopes.map(({ cells }) => cells.join(" ")).join(" ")} ${author}`.trim(), undefined),
    judge: (kind, finding, reason, author) => told(`${kind} ${finding.cell} ${reason} ${author}`, undefined),
    createControlSheets: (_, author) =>
      told(`controlSheet ${author}`.trim(), ["Contrôle", "Contrôle – tableaux"]),
    exportReport: (_, format, author) =>
      told(`export ${format} ${author}`.trim(), { name: `rapport.${format}`, type: "text/plain", text: "…" }),
    openReport: (html) => told(`open ${html.length}`, undefined),
    freezeFormulas: () => told("freeze", { written: 3, refused: [] }),
    restoreFormulas: () => told("restore", { written: 3, refused: [] }),
    catalogue: () => told("catalogue", functionEntries),
    preview: (formula) => told(`preview ${formula}`, { isError: false, text: "33 696 €" }),
    activeCell: () => told("active cell", { sheet: "Annexe I", cell: "B7", held: null }),
    insertFormula: (formula) => told(`insert ${formula}`, "B7"),
    explainCell: () => told("explain", explainedCell),
    readAmountCell: () =>
      told("amount cell", {
        sheet: "Retour",
        cell: "B2",
        label: "Enveloppe notifiée",
        amount: "100000",
        unit: null,
      }),
    readBook: () => told("book", book),
    readLines: () => told("lines", sixLines),
    addCurrentRegions: () => told("current regions", "Annexe I régions 2016"),
    addFollowedRegion: (region) => told(`follow ${region}`, `${region} suivi`),
    prepareEntries: ({ sheet, cells, entries }) =>
      told(`prepare ${sheet} ${cells.join(" ")} ${entries.join(" ")}`, [
        { cell: cells[0] ?? "", held: "12", entry: String(entries[0]) },
      ]),
    writeEntries: () => told("write entries", { written: sixLines.rows.length, refused: [] }),
    circulars: () => told("circulars", circularEntries),
    insertAnnex: ({ id, form }) => told(`annex ${id} ${form}`, "Annexe I"),
    onChanged(listener) {
      listeners.push(listener);
      return () => listeners.splice(listeners.indexOf(listener), 1);
    },
    onThemeChanged(listener) {
      themeListeners.push(listener);
      return () => themeListeners.splice(themeListeners.indexOf(listener), 1);
    },
  };
  return Object.assign(host, over);
};

/** A check that runs until it is cancelled. */
export const endlessCheck: PaneHost["check"] = (_, { onProgress, signal }) =>
  new Promise((_resolve, reject) => {
    onProgress({
      phase: "checking",
      sheet: "Délégation 23 établissements",
      sheetNumber: 23,
      sheets: 60,
      cells: 412_300,
      fraction: 0.41,
    });
    signal.addEventListener("abort", () => reject(new HostError("cancelled")));
  });
