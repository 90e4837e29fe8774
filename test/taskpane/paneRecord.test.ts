import type { PaneReport } from "../../src/taskpane/tabs/checks/paneReport";
import { annexWorkbook } from "../excel/annexWorkbook";
import { cellKey } from "../excel-host/model/hostSheet";
import { useHost } from "../excel-host/node/useHost";
import { pane, proposal } from "./panes";

const open = useHost();

test("what the pane wrote and coloured can be undone after it was closed, as far as nobody changed it since", async () => {
  const host = open(annexWorkbook);
  const before = host.sheet("Annexe I").fills.get(cellKey(3, 2));
  const first = pane();
  await first.apply([proposal("C4", 65321.3, 65321.4)], "");
  await first.apply([proposal("D5", 7, 8)], "");
  const findings = [
    {
      ...proposal("C4", 65321.3, 65321.4),
      accused: true,
      accepted: null,
      severity: "error",
      code: "NOMBRE-TEXTE",
      suspects: [],
      proofs: [],
      cells: ["C4"],
    },
  ];
  await first.highlight({ findings, pictures: [] } as unknown as PaneReport);
  const coloured = host.sheet("Annexe I").fills.get(cellKey(3, 2));
  expect(coloured).not.toEqual(before);

  const second = pane();
  expect(await second.recall()).toEqual({ undoable: 1, highlighted: true });
  expect(await second.clearHighlight()).toMatchObject({ written: 1 });
  expect(host.sheet("Annexe I").fills.get(cellKey(3, 2))).toEqual(before);
  expect(await second.undo()).toMatchObject({ written: 1, left: 1 });
  expect(host.cell("Annexe I", "D5")).toBe(7);
  host.type("Annexe I", "C4", 12);

  const third = pane();
  expect(await third.recall()).toEqual({ undoable: 1, highlighted: false });
  expect(await third.undo()).toMatchObject({ written: 0, refused: [{ cell: "C4" }] });
  expect(host.cell("Annexe I", "C4")).toBe(12);
  expect(host.workbook.customXmlParts.filter(({ xml }) => xml.includes("urn:dotations-ars:volet"))).toEqual(
    [],
  );
});

test.each([
  '<volet xmlns="urn:dotations-ars:volet">{"coloured":[{"sheet":"Annexe I"}],"applied":[]}</volet>',
  '<volet xmlns="urn:dotations-ars:volet">{"coloured":[],"applied":[[{"sheet":"A","cell":"C4","before":1,"after":2}]]}</volet>',
  '<volet xmlns="urn:dotations-ars:volet">[</volet>',
])("a record that is damaged undoes nothing: %s", async (xml) => {
  const host = open(annexWorkbook);
  host.workbook.customXmlParts.push({ id: "{1}", xml });
  const excel = pane();
  expect(await excel.recall()).toEqual({ undoable: 0, highlighted: false });
  expect(await excel.apply([proposal("C4", 65321.3, 65321.4)], "")).toMatchObject({ written: 1 });
  expect(await excel.undo()).toMatchObject({ written: 1, left: 0 });
});
