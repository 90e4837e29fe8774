import { watchWorkbook, type WorkbookEdit } from "../../src/excel/watchWorkbook";
import { useHost } from "../excel-host/node/useHost";
import { currentExcel } from "../excel-host/officeContext";
import { annexWorkbook } from "./annexWorkbook";

const open = useHost({ requirementSets: { ...currentExcel, ExcelApiOnline: "1.1" } });

test("where Excel tells of renamed sheets, the old name is told, and later edits go by the new one", async () => {
  const host = open(annexWorkbook);
  host.events = "at once";
  const seen: WorkbookEdit[] = [];
  const stop = await watchWorkbook((edit) => seen.push(edit));
  host.renameSheet("Vide", "Autre");
  host.type("Autre", "A1", 1);
  await stop();
  host.renameSheet("Autre", "Vide");
  expect(seen).toEqual([
    { sheet: "Vide", address: null },
    { sheet: "Autre", address: "A1" },
  ]);
});
