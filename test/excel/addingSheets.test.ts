import { Exact } from "../../src/amounts/exact";
import type { Finding } from "../../src/checks/finding";
import { conclude, type CheckedEquation, type Report } from "../../src/checks";
import { addSheet, addSheets } from "../../src/excel/addSheet";
import { controlSheetDrafts } from "../../src/excel/controlSheet";
import { gapFormula } from "../../src/excel/equationFormula";
import { insertFormula } from "../../src/excel/insertFormula";
import { formatOf } from "../../src/taskpane/tabs/functions/catalogue";
import { undoChanges } from "../../src/excel/applyChanges";
import { freeSheetName } from "../../src/excel/sheetName";
import { watchWorkbook, type WorkbookEdit } from "../../src/excel/watchWorkbook";
import { cellKey } from "../excel-host/model/hostSheet";
import { useHost } from "../excel-host/node/useHost";
import { unjudged } from "../reports/checked";
import { annexWorkbook, plainSheet } from "./annexWorkbook";

const open = useHost();

const equation = (target: string, cells: readonly string[], gap: string): CheckedEquation => ({
  key: `Annexe I!${target} column`,
  line: { kind: "column", name: target.charAt(0) },
  ...{ label: "Total", target, direction: "column" },
  terms: cells.map((cell) => ({ cell, sign: 1 })),
  origin: "evidence",
  printed: new Exact(10),
  recomputed: new Exact(10).plus(gap),
  gap: new Exact(gap),
  tolerance: new Exact("0.1"),
  unit: null,
  status: gap === "0" ? "exact" : "broken",
  belief: "established",
  regime: null,
});

const finding: Finding = {
  code: "TOTAL-ECART",
  severity: "error",
  sheet: "Annexe I",
  cell: "C6",
  cells: [],
  read: "65 321,4",
  expected: "65 321,5",
  gap: new Exact("0.1"),
  tolerance: new Exact("0.05"),
  cause: null,
  unit: null,
  line: { kind: "row", name: "6" },
  faultyLine: null,
  sources: [],
};

const reportOf = (equations: readonly CheckedEquation[], findings: readonly Finding[]): Report =>
  conclude({
    workbook: "annexe.xlsx",
    sheets: [
      {
        name: "Annexe I",
        findings,
        tables: [
          {
            table: {
              grid: { rows: 2, columns: 2 },
              rows: [
                { label: "Corse", kind: "region" },
                { label: "", kind: "total" },
              ],
              columns: [{ label: "MIG" }, { label: "AC" }],
            } as unknown as Report["sheets"][number]["tables"][number]["table"],
            range: "B2:D6",
            counts: {
              exact: 0,
              rounding: 0,
              suspect: 0,
              broken: equations.length,
              uncheckable: 0,
              total: equations.length,
            },
            regime: null,
            ...{ doubtful: 0, quotients: 0 },
            equations: () => equations,
            cellStatus: new Map([
              [0, "exact"],
              [1, "culprit"],
              [3, "broken"],
            ]),
            culprits: [],
          },
        ],
      },
    ],
    crossChecks: [],
    cells: 12,
  });

test("the control sheet holds findings with links, equations with live formulas, a chart, the date and the version", async () => {
  const host = open(annexWorkbook);
  const before = JSON.stringify(host.workbook.toWorkbook().sheets);
  const broken = [
    equation("C6", ["C4", "C5"], "0.1"),
    equation("D6", ["D4", "D5"], "-12.5"),
    equation("C6", ["C4"], "0"),
  ];
  const [name = ""] = await addSheets(controlSheetDrafts(unjudged(reportOf(broken, [finding])), "fr"));
  const sheet = host.sheet(name);
  expect(name).toBe("Contrôle");
  expect(host.workbook.active).toBe(sheet);
  expect(sheet.values[1]?.slice(0, 4)).toEqual(["Classeur", null, null, "annexe.xlsx"]);
  const labels = sheet.values.slice(1, 7).map(([label]) => label);
  expect(labels).toEqual([
    "Classeur",
    "Périmètre",
    "Contrôlé le",
    "Dotations ARS, version",
    "Empreinte des cellules contrôlées (SHA-256)",
    "Verdict",
  ]);
  const row = sheet.values.findIndex(([cell]) => cell === "C6");
  expect(sheet.values[row]?.slice(0, 8)).toEqual([
    "C6",
    "Annexe I",
    "Erreur",
    "TOTAL-ECART",
    "65 321,4",
    "65 321,5",
    0.1,
    0.05,
  ]);
  expect([...sheet.links.values()].map((link) => link["documentReference"])).toEqual([
    "'Annexe I'!C6",
    "'Annexe I'!D6",
    "'Annexe I'!C6",
    "'Annexe I'!C6",
  ]);
  const gaps = sheet.values.filter((row) => row[2] === "Annexe I" && typeof row[1] === "number");
  expect(gaps.map((row) => [row[0], row[1]])).toEqual([
    ["D6", -12.5],
    ["C6", 0.1],
    ["C6", 0],
  ]);
  expect(sheet.formulas.flat().filter(Boolean)).toEqual([
    "=ROUND('Annexe I'!D6-SUM('Annexe I'!D4:D5),6)",
    "=ROUND('Annexe I'!C6-SUM('Annexe I'!C4:C5),6)",
  ]);
  expect(sheet.tables).toHaveLength(2);
  expect(sheet.charts).toHaveLength(1);
  const header = sheet.values.findIndex(([cell]) => cell === "Écarts par taille");
  expect(
    sheet.values.slice(header + 1, header + 3).map(([label, gap]) => [String(label).split(",")[0], gap]),
  ).toEqual([
    ["Annexe I D6", -12.5],
    ["Annexe I C6", 0.1],
  ]);
  expect(sheet.charts[0]?.source).toEqual({ top: header, left: 0, bottom: header + 2, right: 1 });
  expect(sheet.values.map(([cell]) => cell)).toEqual(
    expect.arrayContaining([
      "Constats",
      "Tous les totaux",
      "Ce qui n’a pas été vérifié, et pourquoi",
      "Méthode",
    ]),
  );
  expect(JSON.stringify(host.workbook.toWorkbook().sheets.slice(0, 4))).toBe(before);
});

test("the pictures of the tables are a sheet of coloured cells with signs; both sheets print on A4, one page wide", async () => {
  const host = open(annexWorkbook);
  const broken = [equation("C6", ["C4", "C5"], "0.1")];
  const [name = "", pictures = ""] = await addSheets(
    controlSheetDrafts(unjudged(reportOf(broken, [finding])), "fr"),
  );
  expect([pictures, host.workbook.active.name]).toEqual(["Contrôle – tableaux", name]);
  const sheet = host.sheet(pictures);
  const top = sheet.values.findIndex(([cell]) => cell === "Corse");
  expect(sheet.values.slice(top - 1, top + 2).map((row) => row.slice(0, 3))).toEqual([
    [null, "MIG", "AC"],
    ["Corse", null, "×"],
    ["Total", null, "/"],
  ]);
  const fills = [1, 2].flatMap((column) =>
    [top, top + 1].map((row) => sheet.fills.get(cellKey(row, column))),
  );
  expect(fills.map((fill) => fill?.color)).toEqual(["#D5E8D4", "#FFFFFF", "#B10E1C", "#F7D9B8"]);
  expect(sheet.values.slice(1, 8).map(([label, sign]) => [label, sign])).toContainEqual([
    "cellule en cause",
    "×",
  ]);
  for (const one of [sheet, host.sheet(name)])
    expect(Object.fromEntries(one.pageLayout)).toMatchObject({
      Orientation: "Landscape",
      PaperSize: "A4",
      Zoom: { horizontalFitToPages: 1 },
      RightFooter: "&P / &N",
    });
  const totals = host.sheet(name).values.findIndex(([cell]) => cell === "Total");
  expect(host.sheet(name).pageLayout.get("PrintTitleRows")).toBe(`$${totals + 1}:$${totals + 1}`);
});

test("a second control sheet takes another name; without finding it says so and draws nothing", async () => {
  const host = open(annexWorkbook);
  await addSheets(controlSheetDrafts(unjudged(reportOf([], [])), "fr"));
  const [name = ""] = await addSheets(controlSheetDrafts(unjudged(reportOf([], [])), "fr"));
  expect(name).toBe("Contrôle (2)");
  expect(host.sheet(name).values.flat()).toEqual(
    expect.arrayContaining([
      "Aucun constat.",
      "Aucun écart accepté, aucune correction enregistrée.",
      "Aucun total reconnu.",
    ]),
  );
  expect([host.sheet(name).tables, host.sheet(name).charts]).toEqual([[], []]);
});

test.each([
  ["0.1", 0, undefined],
  ["-12.5", undefined, 0],
])("the axis of gaps that are all on the side of %s holds zero", async (gap, least, most) => {
  const host = open(annexWorkbook);
  const report = reportOf([equation("C6", ["C4", "C5"], gap)], [finding]);
  const [name = ""] = await addSheets(controlSheetDrafts(unjudged(report), "fr"));
  const settings = host.sheet(name).charts[0]?.settings;
  expect([settings?.get("ValueAxis.Minimum"), settings?.get("ValueAxis.Maximum")]).toEqual([least, most]);
});

test("the gap of an equation as a formula", () => {
  const terms = ["B2", "B3", "B4", "B7", "C7", "'L''an'!D1"].map((cell) => ({ cell, sign: 1 as const }));
  expect(gapFormula({ target: "B9", terms: [...terms, { cell: "B8", sign: -1 }] }, "F")).toBe(
    "=ROUND('F'!B9-SUM('F'!B2:B4,'F'!B7:C7,'L''an'!D1)+SUM('F'!B8),6)",
  );
  const many = Array.from({ length: 300 }, (_, row) => ({ cell: `A${2 * row + 1}`, sign: 1 as const }));
  const share = { terms: terms.slice(0, 2), formula: "B2 / B3 × 100" };
  for (const one of [{ terms: many }, share]) expect(gapFormula({ target: "B9", ...one }, "F")).toBeNull();
});

test("sheet names are cleaned, shortened and never taken twice", () => {
  expect(freeSheetName("Annexe [1]: crédits/dépenses", [])).toBe("Annexe  1   crédits dépenses");
  expect(freeSheetName("x".repeat(40), ["x".repeat(31)])).toBe(`${"x".repeat(27)} (2)`);
});

test("a sheet larger than one request is written whole", async () => {
  const host = open(annexWorkbook);
  const rows = Array.from({ length: 3000 }, (_, row) =>
    Array.from({ length: 10 }, (__, column) => row * 10 + column),
  );
  const name = await addSheet({ name: "Grande", rows });
  expect(host.sheet(name).values).toEqual(rows);
});

test("a formula is inserted in the active cell with the local separators, and can be undone", async () => {
  const host = open(annexWorkbook);
  host.workbook.calculator = () => 33696;
  host.select("Annexe I", "D4");
  const isComma = host.decimalSeparator === ",";
  const written = await insertFormula(
    isComma ? '=SUBV.CONNEXION(12;1,5;"a;b")' : '=SUBV.CONNEXION(12,1.5,"a;b")',
  );
  expect([written.cell, host.cell("Annexe I", "D4")]).toEqual(["D4", '=SUBV.CONNEXION(12,1.5,"a;b")']);
  await undoChanges([written]);
  expect([host.cell("Annexe I", "D4"), host.sheet("Annexe I").format(3, 3)]).toEqual(["1 234,5", "@"]);
  host.select("Protégée", "A1");
  await expect(insertFormula("=1")).rejects.toMatchObject({
    problem: "protected",
    details: { sheet: "Protégée" },
  });
});

test("a day is inserted as a day where the cell has no format of its own", async () => {
  const host = open({
    name: "d.xlsx",
    sheets: [plainSheet("F", [[1, 2]], { formats: [["General", "0.00"]] })],
  });
  host.workbook.calculator = () => 39_263;
  host.select("F", "A1");
  const written = await insertFormula("=DATE.RETOUR(39250)", null, formatOf("=DATE.RETOUR(39250)"));
  expect(host.sheet("F").format(0, 0)).toBe("dd/mm/yyyy");
  await undoChanges([written]);
  expect([host.cell("F", "A1"), host.sheet("F").format(0, 0)]).toEqual([1, "General"]);
  host.select("F", "B1");
  await insertFormula("=DATE.RETOUR(39250)", null, formatOf("=DATE.RETOUR(39250)"));
  expect(host.sheet("F").format(0, 1)).toBe("0.00");
  expect(formatOf("=COUT.CCA(1)")).toBeNull();
});

test("edits, deletions and added sheets are told, until the watch stops", async () => {
  const host = open(annexWorkbook);
  const seen: WorkbookEdit[] = [];
  host.events = "at once";
  const stop = await watchWorkbook((edit) => seen.push(edit));
  host.type("Annexe I", "C4", 1);
  host.deleteSheet("Vide");
  await addSheet({ name: "Neuve", rows: [[1]] });
  await new Promise((resolve) => setTimeout(resolve, 20));
  host.type("Neuve", "A1", 2);
  await new Promise((resolve) => setTimeout(resolve, 5));
  await stop();
  host.type("Annexe I", "C4", 3);
  await new Promise((resolve) => setTimeout(resolve, 5));
  expect(seen[0]).toEqual({ sheet: "Annexe I", address: "C4" });
  expect(seen[1]).toEqual({ sheet: "Vide", address: null });
  expect(seen.at(-1)).toEqual({ sheet: "Neuve", address: "A1" });
});
