import { watchWorkbook, type WorkbookEdit } from "../../src/excel/watchWorkbook";
import { useHost } from "../excel-host/node/useHost";
import { currentExcel } from "../excel-host/officeContext";
import { annexWorkbook } from "./annexWorkbook";

const open = useHost({ requirementSets: { ...currentExcel, ExcelApi: "1.17" } });

test("an Excel whose level of ExcelApi promises the event of renamed sheets, but whose office.js has it not, is watched all the same", async () => {
  const host = open(annexWorkbook);
  host.events = "at once";
  const seen: WorkbookEdit[] = [];
  const stop = await watchWorkbook((edit) => seen.push(edit));
  host.renameSheet("Vide", "Autre");
  host.type("Annexe I", "C4", 1);
  await stop();
  expect(seen).toEqual([{ sheet: "Annexe I", address: "C4" }]);
});
