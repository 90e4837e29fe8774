import { excelHost } from "../../src/taskpane/host/excelHost";
import { insertAnnex } from "../../src/taskpane/tabs/circulars/insertAnnex";
import type { PaneFinding } from "../../src/taskpane/tabs/checks/paneReport";
import { annexWorkbook } from "../excel/annexWorkbook";
import { useHost } from "../excel-host/node/useHost";

const open = useHost();

const pane = () =>
  excelHost({
    language: "fr",
    separators: { list: ";", decimal: "," },
    lacking: new Set(),
    client: {} as Parameters<typeof excelHost>[0]["client"],
    library: {} as Parameters<typeof excelHost>[0]["library"],
    functionIds: () => Promise.resolve([]),
  });

const proposal = (cell: string, before: number, write: number): PaneFinding =>
  ({
    id: cell,
    sheet: "Annexe I",
    cell,
    proposal: { before, formula: null, write, shown: String(write) },
  }) as unknown as PaneFinding;

test("proposals applied one by one are undone one by one, the last first", async () => {
  const host = open(annexWorkbook);
  const amounts = () => ["C4", "D5"].map((cell) => host.cell("Annexe I", cell));
  const excel = pane();
  await excel.apply([proposal("C4", 65321.3, 65321.4)]);
  await excel.apply([proposal("D5", 7, 8)]);
  expect(amounts()).toEqual([65321.4, 8]);
  expect(await excel.undo()).toMatchObject({ written: 1, left: 1 });
  expect(amounts()).toEqual([65321.4, 7]);
  expect(await excel.undo()).toMatchObject({ written: 1, left: 0 });
  expect(amounts()).toEqual([65321.3, 7]);
});

test("the return form comes with its list of regions, under the name that its sheet received", async () => {
  const host = open({
    ...annexWorkbook,
    sheets: [...annexWorkbook.sheets, { name: "Enveloppes 2007", top: 0, left: 0, values: [["mienne"]] }],
  });
  const name = await insertAnnex({ id: "retour-2007", form: "blank" });
  const form = host.workbook.sheets.find((sheet) => sheet.name === name);
  expect(form?.validations).toEqual([
    {
      area: { top: 2, left: 1, bottom: 2, right: 1 },
      rule: {
        list: {
          inCellDropDown: true,
          source: expect.stringMatching(/^='Enveloppes 2007 \(2\)'!\$A\$2:\$A\$27$/),
        },
      },
    },
  ]);
  expect(host.cell("Enveloppes 2007", "A1")).toBe("mienne");
});
