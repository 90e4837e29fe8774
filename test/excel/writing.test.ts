import { applyChanges, undoChanges } from "../../src/excel/applyChanges";
import { clearHighlight, highlightCells } from "../../src/excel/highlightCells";
import { readWorkbook } from "../../src/excel/readWorkbook";
import { selectCell } from "../../src/excel/selectCell";
import type { ExcelHost } from "../excel-host/excelHost";
import { cellKey } from "../excel-host/model/hostSheet";
import { useHost } from "../excel-host/node/useHost";
import { annexWorkbook, plainSheet } from "./annexWorkbook";

const open = useHost();
const sheet = "Annexe I";
const total = { sheet, cell: "C6", read: 65321.4, formula: "=SUM(C4:C5)", write: 65321.5 };
const region = { sheet, cell: "C4", read: 65321.3, formula: null, write: 65312.3 };
const typedAsText = { sheet, cell: "D4", read: "1 234,5", formula: null, write: 1234.5 };

const openAnnex = (): ExcelHost => {
  const host = open(annexWorkbook);
  host.workbook.calculator = (formula) => (formula === "=SUM(C4:C5)" ? 65321.4 : "#NAME?");
  return host;
};

test("checking writes nothing", async () => {
  const host = openAnnex();
  await readWorkbook();
  await selectCell(sheet, "C6");
  expect(host.writes).toEqual([]);
});

test("selecting shows the sheet and the cell; a hidden or missing sheet says so", async () => {
  const host = openAnnex();
  host.select("Protégée", "A1");
  await selectCell(sheet, "C6:D6");
  expect(host.workbook.selection.sheet.name).toBe(sheet);
  expect(host.workbook.selection.area).toEqual({ top: 5, left: 2, bottom: 5, right: 3 });
  await expect(selectCell("Notes", "A1")).rejects.toMatchObject({
    problem: "sheet-hidden",
    details: { sheet: "Notes" },
  });
  await expect(selectCell("Absente", "A1")).rejects.toMatchObject({ problem: "sheet-gone" });
});

test("proposals are written, reported, and undone bit for bit", async () => {
  const host = openAnnex();
  const before = JSON.stringify(host.workbook.toWorkbook());
  const { written, refused } = await applyChanges([total, region, typedAsText]);
  expect(refused).toEqual([]);
  expect([host.cell(sheet, "C6"), host.cell(sheet, "C4"), host.cell(sheet, "D4")]).toEqual([
    65321.5, 65312.3, 1234.5,
  ]);
  expect(host.sheet(sheet).format(3, 3)).toBe("General");
  expect(written.map(({ cell, before: was }) => [cell, was.formula ?? was.value, was.format])).toEqual([
    ["C6", "=SUM(C4:C5)", "#,##0.0"],
    ["C4", 65321.3, "#,##0.0"],
    ["D4", "1 234,5", "@"],
  ]);
  const undone = await undoChanges(written);
  expect(undone.refused).toEqual([]);
  expect(JSON.stringify(host.workbook.toWorkbook())).toBe(before);
});

test("texts that look like something else come back as texts", async () => {
  const texts = ["=A1", "+33", "-", "@moi", "0012", "mars 2007", "1/2", "VRAI", "#N/A", "'cité", "12 %"];
  const host = open({
    name: "t.xlsx",
    sheets: [
      plainSheet(
        "F",
        texts.map((text) => [text]),
      ),
    ],
  });
  const changes = texts.map((text, row) => ({
    sheet: "F",
    cell: `A${row + 1}`,
    read: text,
    formula: null,
    write: 1,
  }));
  const { written } = await applyChanges(changes.filter(({ read }) => read !== "#N/A"));
  await undoChanges(written);
  expect(host.sheet("F").values.map(([value]) => value)).toEqual(texts);
  expect(
    host
      .sheet("F")
      .formulas.flat()
      .every((formula) => formula === null),
  ).toBe(true);
});

test("a text is never written as a formula", async () => {
  const host = openAnnex();
  await applyChanges([{ ...region, write: "=2+2" }]);
  expect(host.sheet(sheet).value(3, 2)).toBe("=2+2");
  expect(host.sheet(sheet).formula(3, 2)).toBeNull();
});

test("cells edited since, protected sheets and missing sheets are refused one by one", async () => {
  const host = openAnnex();
  host.type(sheet, "C4", 99);
  const { written, refused } = await applyChanges([
    region,
    { ...total, formula: null },
    { sheet: "Protégée", cell: "B1", read: 12, formula: null, write: 13 },
    { sheet: "Absente", cell: "B1", read: 12, formula: null, write: 13 },
    typedAsText,
  ]);
  expect(written.map(({ cell }) => cell)).toEqual(["D4"]);
  expect(refused.map(({ cell, reason }) => [cell, reason])).toEqual([
    ["B1", "sheet-gone"],
    ["C4", "cell-changed"],
    ["C6", "cell-changed"],
    ["B1", "protected"],
  ]);
  expect(host.writes.every(({ address }) => address === "D4")).toBe(true);
});

test("an edit between the reading of the cell and the write of another is seen", async () => {
  const host = openAnnex();
  const { written } = await applyChanges([region]);
  host.type(sheet, "C4", 1);
  expect((await undoChanges(written)).refused).toEqual([{ sheet, cell: "C4", reason: "cell-changed" }]);
  expect(host.cell(sheet, "C4")).toBe(1);
});

test("Excel in edit mode, or a sheet protected in between, ends in a typed failure and no write", async () => {
  const host = openAnnex();
  host.isEditing = true;
  await expect(applyChanges([region])).rejects.toMatchObject({ problem: "editing" });
  host.isEditing = false;
  host.beforeSync = (sync) => void (host.sheet(sheet).isProtected = sync >= 4);
  await expect(applyChanges([region])).rejects.toMatchObject({ problem: "protected" });
  expect(host.writes).toEqual([]);
});

test("a long write that Excel stops says what was written and what was not", async () => {
  const rows = Array.from({ length: 2500 }, (_, row) => [row]);
  const host = open({ name: "long.xlsx", sheets: [plainSheet("F", rows)] });
  host.beforeSync = (sync) => void (host.isEditing = sync >= 5);
  const changes = rows.map((_, row) => ({
    sheet: "F",
    cell: `A${row + 1}`,
    read: row,
    formula: null,
    write: -1,
  }));
  const { written, refused } = await applyChanges(changes);
  expect([written.length, refused.length, refused[0]?.reason]).toEqual([1000, 1500, "editing"]);
});

test("highlighting notes the fills it found and gives them back", async () => {
  const host = openAnnex();
  const model = host.sheet(sheet);
  const stripes = {
    color: "#AABBCC",
    pattern: "Up",
    patternColor: "#000000",
    tintAndShade: 0.4,
    patternTintAndShade: 0,
  };
  model.fills.set(cellKey(3, 2), { ...stripes });
  const cells = [
    { sheet, cell: "C4", color: "#FDE7E9" },
    { sheet, cell: "D4", color: "#FFF4CE" },
    { sheet: "Protégée", cell: "A1", color: "#FFF4CE" },
  ];
  const first = await highlightCells(cells, []);
  expect(first.refused).toEqual([{ sheet: "Protégée", cell: "A1", reason: "protected" }]);
  expect(model.fills.get(cellKey(3, 2))?.color).toBe("#FDE7E9");
  const second = await highlightCells([{ sheet, cell: "C4", color: "#FFF4CE" }], first.written);
  const all = [...first.written.filter(({ cell }) => cell !== "C4"), ...second.written];
  const cleared = await clearHighlight(all);
  expect(cleared.refused).toEqual([]);
  expect([...model.fills]).toEqual([[cellKey(3, 2), stripes]]);
  expect(host.writes.every(({ what }) => what.startsWith("fill."))).toBe(true);
});

test("a fill that someone changed since is left alone", async () => {
  const host = openAnnex();
  const { written } = await highlightCells([{ sheet, cell: "C4", color: "#FDE7E9" }], []);
  const fill = host.sheet(sheet).fills.get(cellKey(3, 2));
  if (fill) fill.color = "#00FF00";
  const cleared = await clearHighlight(written);
  expect(cleared.refused).toEqual([{ sheet, cell: "C4", reason: "cell-changed" }]);
  expect(fill?.color).toBe("#00FF00");
});

test("a hatched mark takes its pattern away with it; a cell cleared by hand since is left without fill", async () => {
  const host = openAnnex();
  const model = host.sheet(sheet);
  const own = { color: "#DDEBF7", pattern: "Solid", patternColor: "#000000", tintAndShade: 0.8 };
  const before = { ...own, patternTintAndShade: 0 };
  model.fills.set(cellKey(3, 2), { ...before });
  const hatch = { pattern: "LightUp", color: "#D13438" } as const;
  const marks = ["C4", "D4", "E4"].map((cell) => ({ sheet, cell, color: "#FFFFFF", hatch }));
  const { written } = await highlightCells(marks, []);
  const fillAt = (column: number) => model.fills.get(cellKey(3, column));
  expect(fillAt(2)).toMatchObject({ color: "#FFFFFF", pattern: "LightUp", patternColor: "#D13438" });
  // Somebody takes the fill of D4 away: it then reads as white, as the mark did.
  model.fills.delete(cellKey(3, 3));
  const again = await highlightCells(marks, written);
  expect(again.written.map(({ before }) => before.pattern)).toEqual(["Solid", null, null]);
  model.fills.delete(cellKey(3, 4));
  const cleared = await clearHighlight(again.written);
  expect(cleared.refused).toEqual([{ sheet, cell: "E4", reason: "cell-changed" }]);
  expect([fillAt(2), fillAt(3), fillAt(4)]).toEqual([before, undefined, undefined]);
});

test("an Excel that groups undo steps is asked to make one step of a write", async () => {
  openAnnex();
  const supported = jest.spyOn(Office.context.requirements, "isSetSupported").mockReturnValue(true);
  const run = jest.spyOn(Excel, "run");
  await applyChanges([region]);
  await selectCell(sheet, "C4");
  const options = run.mock.calls.map(([first]) => first as unknown);
  expect(options[0]).toEqual({ mergeUndoGroup: true });
  expect(options[1]).toEqual(expect.any(Function));
  supported.mockRestore();
  run.mockRestore();
});

test("a long highlight that Excel stops still says what can be given back", async () => {
  const rows = Array.from({ length: 1500 }, (_, row) => [row]);
  const host = open({ name: "long.xlsx", sheets: [plainSheet("F", rows)] });
  host.beforeSync = (sync) => void (host.isEditing = sync >= 4);
  const cells = rows.map((_, row) => ({ sheet: "F", cell: `A${row + 1}`, color: "#FDE7E9" }));
  const { written, refused } = await highlightCells(cells, []);
  expect([written.length, refused.length, refused[0]?.reason]).toEqual([1000, 500, "editing"]);
  host.beforeSync = null;
  host.isEditing = false;
  expect((await clearHighlight(written)).refused).toEqual([]);
  expect(host.sheet("F").fills.size).toBe(0);
});
