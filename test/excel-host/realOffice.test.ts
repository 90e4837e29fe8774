import type { Workbook } from "../../src/tables/workbook";
import { ExcelHost } from "./excelHost";
import { loadOffice } from "./node/loadOffice";

const workbook: Workbook = {
  name: "annexe.xlsx",
  sheets: [
    {
      name: "Annexe I",
      top: 1,
      left: 1,
      values: [
        ["Région", "MIGAC"],
        ["Bretagne", 12.5],
        ["Total", 12.5],
      ],
      formulas: [undefined, undefined, [null, "=SUM(C3:C3)"]],
      formats: [undefined, [null, "#,##0.0"]],
      merges: [{ top: 1, left: 1, bottom: 1, right: 2 }],
      hiddenRows: new Set([2]),
    },
    { name: "Protégée", top: 0, left: 0, values: [["x"]], isProtected: true },
  ],
};
const host = new ExcelHost(workbook);

beforeAll(() => loadOffice(host));
afterEach(() => expect(host.missing).toEqual([]));

test("office.js takes the host for a French Excel", () => {
  expect(Office.context.host).toBe("Excel");
  expect(Office.context.displayLanguage).toBe("fr-FR");
  expect(Office.context.requirements.isSetSupported("ExcelApi", "1.15")).toBe(true);
  expect(Office.context.requirements.isSetSupported("ExcelApi", "1.16")).toBe(false);
});

test("Excel.run reads values, formulas, formats and the shape of the model", async () => {
  const before = host.syncs;
  const read = await Excel.run(async (context) => {
    const used = context.workbook.worksheets.getItem("annexe i").getUsedRange();
    used.load("address,values,formulas,numberFormat,rowIndex,columnIndex");
    const merged = used.getMergedAreasOrNullObject();
    merged.load("areas/items/address");
    const rows = used.getRowProperties({ rowHidden: true });
    await context.sync();
    return {
      address: used.address,
      values: used.values,
      formulas: used.formulas,
      formats: used.numberFormat,
      origin: [used.rowIndex, used.columnIndex],
      merged: merged.areas.items.map((area) => area.address),
      hidden: rows.value.map((row) => row.rowHidden),
    };
  });
  expect(read).toEqual({
    address: "'Annexe I'!B2:C4",
    values: [
      ["Région", "MIGAC"],
      ["Bretagne", 12.5],
      ["Total", 12.5],
    ],
    formulas: [
      ["Région", "MIGAC"],
      ["Bretagne", 12.5],
      ["Total", "=SUM(C3:C3)"],
    ],
    formats: [
      ["General", "General"],
      ["General", "#,##0.0"],
      ["General", "General"],
    ],
    origin: [1, 1],
    merged: ["'Annexe I'!B2:C2"],
    hidden: [false, true, false],
  });
  expect(host.syncs - before).toBe(1);
  expect(host.writes).toEqual([]);
});

test("an unloaded property, a missing sheet, wrong dimensions and a protected sheet are refused", async () => {
  await expect(
    Excel.run(async (context) => context.workbook.worksheets.getItem("Annexe I").name),
  ).rejects.toMatchObject({
    code: "PropertyNotLoaded",
  });
  const absent = Excel.run(
    async (context) => void context.workbook.worksheets.getItem("Absente").load("name"),
  );
  await expect(absent).rejects.toMatchObject({ code: "ItemNotFound" });
  const write = (sheet: string, values: number[][]) =>
    Excel.run(
      async (context) => void (context.workbook.worksheets.getItem(sheet).getRange("A1:B1").values = values),
    );
  await expect(write("Annexe I", [[1]])).rejects.toMatchObject({ code: "InvalidArgument" });
  await expect(write("Protégée", [[1, 2]])).rejects.toMatchObject({ code: "AccessDenied" });
});

test("a custom function runs through the real runtime: value, spill, omitted argument, error and message", async () => {
  CustomFunctions.associate("TEST.SOMME", (cells: unknown, factor: unknown) => {
    if (typeof cells === "string")
      throw new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, "nombres attendus");
    const matrix = cells as number[][];
    const total = matrix.flat().reduce((sum, cell) => sum + cell, 0);
    return factor === null ? total : matrix.map((row) => row.map((cell) => cell * (factor as number)));
  });
  const cells = [
    [1, 2],
    [3, 4],
  ];
  const results = await Promise.all([
    host.functions.call("TEST.SOMME", [cells, null]),
    host.functions.call("TEST.SOMME", [cells, 10]),
    host.functions.call("TEST.SOMME", ["abc", null]),
    host.functions.call("TEST.ABSENTE", []),
  ]);
  expect(results).toEqual([
    { value: 10 },
    {
      value: [
        [10, 20],
        [30, 40],
      ],
    },
    { error: "#VALUE!", message: "nombres attendus" },
    { error: "#VALUE!", message: expect.any(String) },
  ]);
});

test("a ribbon command runs the associated action and is completed", async () => {
  const clicked: string[] = [];
  Office.actions.associate("essai", (event: Office.AddinCommands.Event) => {
    clicked.push(event.source.id);
    event.completed();
  });
  expect(await host.ribbon.click("essai")).toBe(0);
  expect(await host.ribbon.click("inconnue")).not.toBe(0);
  expect(clicked).toEqual(["essai"]);
});

test("showing the pane, events, the theme", async () => {
  await Office.addin.showAsTaskpane();
  expect(host.paneState).toBe("Visible");
  expect(Office.context.officeTheme.bodyBackgroundColor).toBe("#ffffff");
  const seen: string[] = [];
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.onChanged.add(async (event) => void seen.push(`changed ${event.address}`));
    worksheets.onSelectionChanged.add(async (event) => void seen.push(`selected ${event.address}`));
    worksheets.onDeleted.add(async (event) => void seen.push(`deleted ${event.worksheetId}`));
    await context.sync();
  });
  host.type("Annexe I", "C3", 13);
  host.select("Annexe I", "C4");
  host.deleteSheet("Protégée");
  await new Promise((resolve) => setTimeout(resolve, 5));
  expect(seen).toEqual(["changed C3", "selected C4", "deleted {SHEET-2}"]);
});
