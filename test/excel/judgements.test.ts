import { readFileSync } from "node:fs";
import { addSheet, addSheets } from "../../src/excel/addSheet";
import { applyChanges, undoChanges } from "../../src/excel/applyChanges";
import { controlSheetDrafts } from "../../src/excel/controlSheet";
import { formMark } from "../../src/excel/formMark";
import { enterCorrections, undoCorrections } from "../../src/excel/journal";
import { changeJudgements } from "../../src/excel/keepJudgements";
import { readWorkbook } from "../../src/excel/readWorkbook";
import { acceptanceOf } from "../../src/judgements";
import { readAddress } from "../../src/tables/address";
import { readWorkbook as readFile } from "../../src/workbooks/readWorkbook";
import { useHost } from "../excel-host/node/useHost";
import { checked } from "../reports/checked";

const open = useHost();
const annex = readFile("annexe-1-2007.xlsx", readFileSync("test/corpus/annexe-1-2007.xlsx"));

test("2007: check, create the control sheet, check again: the same figures and the same fingerprint as the file", async () => {
  open(annex);
  const first = checked(await readWorkbook());
  await addSheets(controlSheetDrafts(first, "fr"));
  const again = checked(await readWorkbook());
  expect(first.report.verdict.totals.verified).toBe(31);
  expect(again.report.verdict).toEqual(first.report.verdict);
  expect(again.report.ownSheets).toEqual(["Contrôle", "Contrôle – tableaux"]);
  const prints = [first, again, checked(annex)].map(({ report }) => report.fingerprint());
  expect(new Set(prints).size).toBe(1);
});

test("2007: apply all, report again: five corrections in the journal, verdict clean; undone, the journal says so", async () => {
  open(annex);
  const { report } = checked(await readWorkbook());
  const proposals = report.sheets.flatMap(({ name, findings }) =>
    findings.flatMap(({ cell, code, cause }) => {
      const { row = 0, column = 0 } = readAddress(cell) ?? {};
      const [sheet] = annex.sheets;
      const read = sheet?.values[row - sheet.top]?.[column - sheet.left] ?? null;
      return cause?.proposed
        ? [{ sheet: name, cell, read, formula: null, write: cause.proposed.toNumber(), code }]
        : [];
    }),
  );
  const { written } = await applyChanges(proposals);
  await enterCorrections(
    written.map((one) => ({ ...one, code: "TOTAL-ECART" })),
    "A. Bernard",
    new Date("2026-11-28T15:00:00Z"),
  );
  const after = checked(await readWorkbook());
  expect(after.judgements.corrections).toHaveLength(5);
  expect(after.judgements.corrections).toContainEqual({
    sheet: "Annexe I",
    cell: "C6",
    before: 74800,
    formulaBefore: null,
    after: 78400,
    code: "TOTAL-ECART",
    author: "A. Bernard",
    date: "2026-11-28T15:00:00.000Z",
    isUndone: false,
  });
  expect([after.report.verdict.outcome, after.report.verdict.errors]).toEqual(["reconciled", 0]);
  await undoCorrections((await undoChanges(written)).written);
  const undone = checked(await readWorkbook());
  expect(undone.judgements.corrections.every(({ isUndone }) => isUndone)).toBe(true);
  expect(undone.report.verdict.errors).toBe(5);
});

test("an acceptance is kept in the workbook, found again, and never written over what cannot be read", async () => {
  const host = open(annex);
  const { report } = checked(await readWorkbook());
  const finding = report.sheets[0]?.findings.find(({ cell }) => cell === "C6");
  if (!finding) throw new Error("C6");
  const acceptance = acceptanceOf(finding, "publié ainsi <J.O.>", "A. B.", new Date("2026-11-28T15:00:00Z"));
  await changeJudgements((kept) => ({ ...kept, acceptances: [...kept.acceptances, acceptance] }));
  const again = checked(await readWorkbook());
  expect(again.report.verdict).toMatchObject({ errors: 4, accepted: 1 });
  expect(checked(await readWorkbook(), true).report.verdict).toMatchObject({ errors: 5, accepted: 0 });
  expect(host.workbook.customXmlParts).toHaveLength(1);
  const [part] = host.workbook.customXmlParts;
  if (part) part.xml = part.xml.replace('"version":1', '"version":9');
  const before = part?.xml;
  await expect(changeJudgements((kept) => ({ ...kept, acceptances: [] }))).rejects.toMatchObject({
    problem: "judgements-unusable",
  });
  expect(part?.xml).toBe(before);
});

test("a form is passed over until somebody fills it in", async () => {
  const host = open(annex);
  const draft = {
    name: "À remplir",
    rows: [
      ["Région (en €)", "A", "B", "Total"],
      ["Alsace", null, null, { formula: "=B2+C2" }],
      ["Bretagne", null, null, { formula: "=B3+C3" }],
      ["Total", { formula: "=SUM(B2:B3)" }, { formula: "=SUM(C2:C3)" }, { formula: "=SUM(D2:D3)" }],
    ],
  };
  const name = await addSheet({ ...draft, mark: formMark(draft) });
  expect(checked(await readWorkbook()).report.ownSheets).toEqual([name]);
  host.sheet(name).enter(1, 1, 12, () => null);
  expect(checked(await readWorkbook()).report.ownSheets).toEqual([]);
});
