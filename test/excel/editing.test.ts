import { watchWorkbook, type WorkbookEdit } from "../../src/excel/watchWorkbook";
import { useHost } from "../excel-host/node/useHost";
import { annexWorkbook } from "./annexWorkbook";

const open = useHost();

test("a watch begun while the user types starts when the cell is left", async () => {
  const host = open(annexWorkbook);
  host.events = "at once";
  host.isEditing = true;
  const edits: WorkbookEdit[] = [];
  const watching = watchWorkbook((edit) => edits.push(edit));
  await new Promise((turn) => setTimeout(turn, 20));
  host.type("Annexe I", "C4", 7);
  host.isEditing = false;
  const stop = await watching;
  host.type("Annexe I", "C4", 8);
  await new Promise((turn) => setTimeout(turn, 20));
  expect(edits).toEqual([{ sheet: "Annexe I", address: "C4" }]);
  await stop();
});
