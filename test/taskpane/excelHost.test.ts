import { partOfText, readJudgements, textOfPart } from "../../src/judgements";
import { insertAnnex } from "../../src/taskpane/tabs/circulars/insertAnnex";
import type { PaneFinding, PaneReport } from "../../src/taskpane/tabs/checks/paneReport";
import { annexWorkbook } from "../excel/annexWorkbook";
import { cellKey } from "../excel-host/model/hostSheet";
import { useHost } from "../excel-host/node/useHost";
import { pane, proposal } from "./panes";

const open = useHost();

test("proposals applied one by one are undone one by one, the last first", async () => {
  const host = open(annexWorkbook);
  const amounts = () => ["C4", "D5"].map((cell) => host.cell("Annexe I", cell));
  const excel = pane();
  await excel.apply([proposal("C4", 65321.3, 65321.4)], "");
  await excel.apply([proposal("D5", 7, 8)], "");
  expect(amounts()).toEqual([65321.4, 8]);
  expect(await excel.undo()).toMatchObject({ written: 1, left: 1 });
  expect(amounts()).toEqual([65321.4, 7]);
  expect(await excel.undo()).toMatchObject({ written: 1, left: 0 });
  expect(amounts()).toEqual([65321.3, 7]);
});

test.each([
  ["", "=SUBV.CONNEXION(12,1.5)", "=INDEX(REPART.PRORATA(100,C5:C9),1)"],
  ["ARS", "=ARS.SUBV.CONNEXION(12,1.5)", "=INDEX(ARS.REPART.PRORATA(100,C5:C9),1)"],
])("formulas of ours are written under the prefix « %s » of the manifest", async (namespace, call, share) => {
  const host = open(annexWorkbook);
  const excel = pane({}, namespace);
  host.select("Annexe I", "J2");
  await excel.activeCell();
  await excel.insertFormula(`=SUBV.CONNEXION(12${host.decimalSeparator === "," ? ";1,5" : ",1.5"})`);
  expect(host.cell("Annexe I", "J2")).toBe(call);
  await excel.prepareEntries({
    sheet: "Annexe I",
    cells: ["K2", "K3"],
    entries: ["=INDEX(REPART.PRORATA(100,C5:C9),1)", 12],
    format: "#,##0.00",
  });
  expect(await excel.writeEntries()).toMatchObject({ written: 2 });
  expect(["K2", "K3"].map((cell) => host.cell("Annexe I", cell))).toEqual([share, 12]);
});

test("the return form comes with its list of regions, under the name that its sheet received", async () => {
  const host = open({
    ...annexWorkbook,
    sheets: [...annexWorkbook.sheets, { name: "Enveloppes 2007", top: 0, left: 0, values: [["mienne"]] }],
  });
  const name = await insertAnnex({ id: "retour-2007", form: "blank" });
  const form = host.workbook.sheets.find((sheet) => sheet.name === name);
  expect(form?.validations).toMatchObject([
    {
      area: { top: 2, left: 1, bottom: 2, right: 1 },
      rule: {
        list: {
          inCellDropDown: true,
          source: expect.stringMatching(/^='Enveloppes 2007 \(2\)'!\$A\$2:\$A\$27$/),
        },
      },
    },
    { rule: { list: { source: expect.stringContaining("'Enveloppes 2007 (2)'!$G$2") } } },
  ]);
  expect(host.cell("Enveloppes 2007", "A1")).toBe("mienne");
});

test("the return of 2007 quarter by quarter comes whole: the cumulated sheet in front, each sheet calling the others", async () => {
  const host = open(annexWorkbook);
  const name = await insertAnnex({ id: "retour-2007-trimestres", form: "blank" });
  const added = host.workbook.sheets.map((sheet) => sheet.name).slice(annexWorkbook.sheets.length);
  expect([name, host.workbook.active.name]).toEqual(["Cumul 2007", "Cumul 2007"]);
  expect(added).toEqual(["Cumul 2007", "T2 2007", "T3 2007", "T4 2007", "Enveloppes 2007"]);
  expect(host.cell("Cumul 2007", "D7")).toBe("=SUM('T2 2007'!D7,'T3 2007'!D7,'T4 2007'!D7)");
  expect(host.cell("T3 2007", "A7")).toBe("=IF('Cumul 2007'!$A7=\"\",\"\",'Cumul 2007'!$A7)");
});

const judged = (cell: string): PaneFinding => ({
  ...proposal(cell, 0, 0),
  code: "TOTAL-ECART",
  judged: { code: "TOTAL-ECART", read: "7", expected: "8" },
});
const keptIn = ({ workbook }: ReturnType<typeof open>) =>
  readJudgements(textOfPart(workbook.customXmlParts[0]?.xml ?? "")).judgements;

test("what is decided is kept in the workbook; deciding again replaces, withdrawing removes", async () => {
  const host = open(annexWorkbook);
  const excel = pane();
  await excel.judge("accept", judged("C9"), "report de 2006", "L. Martin");
  await excel.judge("accept", judged("C9"), "confirmé par l’agence", "");
  const [only, ...more] = keptIn(host).acceptances;
  expect(more).toEqual([]);
  expect(only).toMatchObject({ cell: "C9", read: "7", expected: "8", reason: "confirmé par l’agence" });
  await excel.judge("notTotal", judged("C9"), "", "");
  await excel.judge("withdraw", judged("C9"), "", "");
  expect(keptIn(host)).toMatchObject({ acceptances: [], notTotals: [{ cell: "C9" }] });
});

test("the terms of a stated total are the cells selected, in its column or its row; others are refused", async () => {
  const host = open(annexWorkbook);
  const sheet = host.workbook.get("Annexe I");
  const excel = pane();
  const select = (top: number, left: number, bottom: number, right: number): void => {
    host.workbook.selection = { sheet, area: { top, left, bottom, right } };
  };
  select(3, 2, 8, 2);
  await excel.judge("totalOf", judged("C9"), "", "");
  expect(keptIn(host).totals[0]?.terms.map(({ cell }) => cell)).toEqual(["C4", "C5", "C6", "C7", "C8"]);
  for (const area of [
    [3, 3, 7, 3],
    [3, 2, 3, 2],
    [3, 2, 7, 3],
  ] as const) {
    select(area[0], area[1], area[2], area[3]);
    await expect(excel.judge("totalOf", judged("C9"), "", "")).rejects.toMatchObject({
      problem: "bad-terms",
    });
  }
});

test("a designated envelope is kept, replaced by the next one of its column, dropped from its finding", async () => {
  const host = open(annexWorkbook);
  const excel = pane();
  const designated = {
    sheet: "Annexe I",
    cell: "C4",
    cells: ["C4:C8"],
    isTable: true,
    heading: "M",
    label: "Enveloppe",
    unit: "€" as const,
    source: { kind: "amount" as const, amount: "1", unit: "€" as const },
  };
  await excel.keepEnvelopes([designated, { ...designated, cell: "D4", cells: ["D4:D8"] }], "L. Martin");
  await excel.keepEnvelopes([{ ...designated, label: "Autre" }], "");
  expect(keptIn(host).envelopes.map(({ cell, label }) => `${cell} ${label}`)).toEqual([
    "D4 Enveloppe",
    "C4 Autre",
  ]);
  await excel.judge("dropEnvelope", { ...judged("C9"), envelope: "C4" }, "", "");
  expect(keptIn(host).envelopes.map(({ cell }) => cell)).toEqual(["D4"]);
});

test("the journal tells each correction and its undoing; a journal that cannot be kept stops no write and is told", async () => {
  const host = open(annexWorkbook);
  const excel = pane();
  const finding = { ...judged("C4"), ...proposal("C4", 65321.3, 65321.4), judged: judged("C4").judged };
  expect(await excel.apply([finding], "A. B.")).toMatchObject({ written: 1, isNoted: true });
  expect(keptIn(host).corrections).toMatchObject([
    { cell: "C4", before: 65321.3, after: 65321.4, code: "TOTAL-ECART", author: "A. B.", isUndone: false },
  ]);
  await excel.undo();
  expect(keptIn(host).corrections).toMatchObject([{ cell: "C4", isUndone: true }]);
  for (const part of host.workbook.customXmlParts) part.xml = partOfText('{"version":99}');
  expect(await excel.apply([finding], "A. B.")).toMatchObject({ written: 1, isNoted: false });
  expect(host.cell("Annexe I", "C4")).toBe(65321.4);
});

test("on a protected sheet the proposals for unlocked cells are offered, the others are told locked", async () => {
  const host = open(annexWorkbook);
  const sheet = host.workbook.get("Annexe I");
  sheet.isProtected = true;
  sheet.unlocked.add(cellKey(3, 2));
  const findings = [proposal("C4", 65321.3, 65321.4), proposal("D5", 7, 8)];
  const report = { findings, protectedSheets: ["Annexe I"] } as unknown as PaneReport;
  const excel = pane({ check: () => Promise.resolve(report) });
  const options = { onProgress: () => undefined, signal: new AbortController().signal };
  const checked = await excel.check("workbook", options);
  expect(checked.findings.map((one) => one.proposal?.isLocked)).toEqual([false, true]);
  expect(await excel.apply(checked.findings, "")).toMatchObject({
    written: 1,
    refused: [{ cell: "D5", reason: "protected" }],
  });
});

test("a locked cell is refused before its replacement is announced; an unlocked one of the same sheet is written to", async () => {
  const host = open(annexWorkbook);
  const sheet = host.workbook.get("Annexe I");
  sheet.isProtected = true;
  sheet.unlocked.add(cellKey(3, 2));
  const excel = pane();
  host.select("Annexe I", "D5");
  await expect(excel.activeCell()).rejects.toMatchObject({
    problem: "protected",
    details: { sheet: "Annexe I" },
  });
  host.select("Annexe I", "C4");
  expect(await excel.activeCell()).toMatchObject({ sheet: "Annexe I", cell: "C4" });
  expect(await excel.insertFormula("=SUBV.CONNEXION(12,1.5)")).toBe("C4");
  expect(host.writes.every(({ address }) => address === "C4" || address === "")).toBe(true);
});

test("shares are written where the cells still hold what was told, and undone; the envelope is read with its words", async () => {
  const host = open({
    name: "retour.xlsx",
    sheets: [
      {
        name: "Retour",
        top: 0,
        left: 0,
        values: [
          ["Enveloppe P (k€) :", 100],
          ["Établissement", "Liaisons", "Connexion"],
          ["CH Rennes", 3, 12],
          ["CH Brest", 1, null],
          ["CH Vannes", 1, null],
        ],
      },
    ],
  });
  const excel = pane();
  host.select("Retour", "B1");
  expect(await excel.readAmountCell()).toEqual({
    sheet: "Retour",
    cell: "B1",
    label: "Enveloppe P (k€)",
    amount: "100",
    unit: "k€",
  });
  expect((await excel.readLines(false)).rows.map(({ label }) => label)).toEqual([
    "CH Rennes",
    "CH Brest",
    "CH Vannes",
  ]);
  const entries = {
    sheet: "Retour",
    cells: ["C3", "C4", "C5"],
    entries: [60, "=B4*20", 20],
    format: "#,##0.00",
  };
  expect(await excel.prepareEntries(entries)).toEqual([{ cell: "C3", held: "12", entry: "60" }]);
  expect(host.writes).toEqual([]);
  host.type("Retour", "C5", 7);
  expect(await excel.writeEntries()).toMatchObject({
    written: 2,
    refused: [{ cell: "C5", reason: "cell-changed" }],
  });
  expect(["C3", "C4", "C5"].map((cell) => host.cell("Retour", cell))).toEqual([60, "=B4*20", 7]);
  expect(host.sheet("Retour").format(2, 2)).toBe("#,##0.00");
  await excel.undo();
  expect(["C3", "C4", "C5"].map((cell) => host.cell("Retour", cell))).toEqual([12, null, 7]);
  await expect(excel.prepareEntries({ ...entries, sheet: "Partie" })).rejects.toMatchObject({
    problem: "sheet-gone",
  });
});

test("the sheet that we add, and what is computed in it, is no change of the user", async () => {
  const host = open(annexWorkbook);
  const report = { findings: [], protectedSheets: [] } as unknown as PaneReport;
  const draft = { name: "Contrôle", mark: "control", rows: [["Total", { formula: "=1+1" }]] };
  const excel = pane({
    check: () => Promise.resolve(report),
    draftControlSheets: () => Promise.resolve([draft, { ...draft, name: "Images" }]),
  });
  const changes: string[] = [];
  excel.onChanged(({ sheet }) => changes.push(sheet));
  await excel.check("workbook", { onProgress: () => undefined, signal: new AbortController().signal });
  const [name = "", pictures = ""] = await excel.createControlSheets(report, "");
  await settled();
  expect([name, pictures, host.workbook.active.name]).toEqual(["Contrôle", "Images", "Contrôle"]);
  host.type(name, "A3", 5);
  host.type(pictures, "A3", 5);
  host.type("Annexe I", "C4", 12);
  await settled();
  // An event may come twice.
  expect([...new Set(changes)]).toEqual(["Annexe I"]);
});

/** Lets what Excel tells by events come through. */
const settled = (): Promise<void> => new Promise((done) => setTimeout(done, 20));

test("former regions are added up in a new sheet, one region is followed in another; a workbook without them says so", async () => {
  const values = [
    ["Annexe 2007 (en euros)", null],
    ["Région", "Base"],
    ...["Alsace", "Bretagne", "Lorraine", "Champagne-Ardenne", "Picardie"].map((name, i) => [
      name,
      10 * (i + 1),
    ]),
    ["Total", 150],
  ];
  const host = open({ name: "a.xlsx", sheets: [{ name: "Annexe", top: 0, left: 0, values }] });
  const excel = pane();
  expect(await excel.addCurrentRegions()).toBe("Annexe régions 2016");
  const made = host.sheet("Annexe régions 2016");
  expect(made.toSheet().formulas?.flat()).toContain("=SUM('Annexe'!B3,'Annexe'!B5,'Annexe'!B6)");
  expect(await excel.addFollowedRegion("Grand Est")).toBe("Grand Est suivi");
  open({ name: "b.xlsx", sheets: [{ name: "F", top: 0, left: 0, values: [["Note", 1]] }] });
  await expect(pane().addCurrentRegions()).rejects.toMatchObject({ problem: "no-old-regions" });
  await expect(pane().addFollowedRegion("Corse")).rejects.toMatchObject({ problem: "no-region-row" });
});
