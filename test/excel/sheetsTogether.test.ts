import { addSheets } from "../../src/excel/addSheet";
import { useHost } from "../excel-host/node/useHost";
import { annexWorkbook, plainSheet } from "./annexWorkbook";

const open = useHost();

test("sheets that call each other follow the names that they received", async () => {
  const host = open({
    name: "t.xlsx",
    sheets: [plainSheet("T2", [["mienne"]]), plainSheet("T2 (2)", [[1]])],
  });
  const names = await addSheets([
    {
      name: "Cumul",
      rows: [[{ formula: "=SUM('T2'!A1,'T2 (2)'!A1)" }]],
      choices: [{ cell: "B1", list: "'T2'!$A$1" }],
    },
    { name: "T2", rows: [[{ formula: "='Cumul'!A1" }]] },
    { name: "T2 (2)", rows: [[2]] },
  ]);
  expect(names).toEqual(["Cumul", "T2 (3)", "T2 (2) (2)"]);
  expect(host.cell("Cumul", "A1")).toBe("=SUM('T2 (3)'!A1,'T2 (2) (2)'!A1)");
  expect(host.sheet("Cumul").validations[0]?.rule).toMatchObject({ list: { source: "='T2 (3)'!$A$1" } });
  expect(host.cell("T2", "A1")).toBe("mienne");
});

test("sheets that cannot be filled are taken back", async () => {
  const host = open(annexWorkbook);
  const before = host.workbook.sheets.map(({ name }) => name);
  const drafts = [
    { name: "Une", rows: [[1]] },
    { name: "Deux", rows: [[1]], merges: [{ top: -1, left: 0, bottom: 0, right: 0 }] },
  ];
  await expect(addSheets(drafts)).rejects.toThrow();
  expect(host.workbook.sheets.map(({ name }) => name)).toEqual(before);
});
