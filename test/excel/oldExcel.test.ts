import { readWorkbook } from "../../src/excel/readWorkbook";
import { useHost } from "../excel-host/node/useHost";
import { oldestSupportedExcel } from "../excel-host/officeContext";
import { annexSheet, annexWorkbook } from "./annexWorkbook";

const open = useHost({ requirementSets: oldestSupportedExcel });

test("the oldest Excel of the manifest reads everything but merged areas", async () => {
  open(annexWorkbook);
  const [sheet] = (await readWorkbook()).sheets;
  expect(sheet).toEqual({ ...annexSheet, merges: [] });
});
