import { checkWorkbook, type Finding } from "../../src/checks";
import { describeFinding } from "../../src/messages/findings";
import { footnoteMarks, footnotesUnder } from "../../src/tables/footnotes";
import type { Sheet } from "../../src/tables/workbook";
import { sheetOf } from "./corpus";

it.each([
  ["12 345 (1)", ["1"]],
  ["Bretagne¹", ["1"]],
  ["Bretagne ⁽²⁾", ["2"]],
  ["Total [a]", ["a"]],
  ["Forfaits*", ["*"]],
  ["12 345¹,²", ["1", "2"]],
  ["Dotation (2)**", ["**", "2"]],
  ["Surface en m²", []],
  ["Bretagne", []],
  ["(1)", []],
  ["La Réunion (océan Indien)", []],
])("the marks of « %s »", (text, marks) => {
  expect(footnoteMarks(text)).toEqual(marks);
});

const rows = [
  "Région|MIG (2)|AC|Total",
  "Bretagne|100|20|120",
  "Corse (1)|200|31|231",
  "Normandie|300|42|352",
  "Occitanie|400|53|453",
  "Total|1000|146|1156",
];
const lines = [
  "",
  "(1) Dont 3 M€ de report.",
  "(2) Hors mesures nouvelles,",
  "en crédits délégués.",
  "12. 500 de plus",
  "* Données provisoires",
];

const area = { top: 0, left: 0, bottom: 5, right: 3 };

it("finds the footnotes under a table, and leaves those under the next table to it", () => {
  const sheet = sheetOf("F", ...rows, ...lines);
  expect([...footnotesUnder(sheet, { area }, [{ area }])]).toEqual([
    ["1", "Dont 3 M€ de report."],
    ["2", "Hors mesures nouvelles,"],
    ["*", "Données provisoires"],
  ]);
  const next = { top: 8, left: 0, bottom: 8, right: 3 };
  expect([...footnotesUnder(sheet, { area }, [{ area }, { area: next }]).keys()]).toEqual(["1"]);
  const far = { top: 7, left: 0, bottom: 7, right: 3 };
  expect([...footnotesUnder(sheet, { area }, [{ area }, { area: far }]).keys()]).toEqual(["2", "*"]);
});

const findingsOf = (sheet: Sheet): readonly Finding[] =>
  checkWorkbook({ name: "a.xlsx", sheets: [sheet] }).sheets[0]?.findings ?? [];

it("tells with a finding the comments of its cells, and the footnotes of its row and its column", () => {
  const notes = new Map([
    ["D4", "Arrêté du 3 mai, à vérifier"],
    ["A1", "Ailleurs"],
  ]);
  const found = findingsOf({ ...sheetOf("F", ...rows, ...lines), notes }).find(({ cell }) => cell === "D4");
  const footnotes = ["B4", "B6"].map((cell) => ({ cell, text: "Hors mesures nouvelles," }));
  expect(found?.notes).toEqual([{ cell: "D4", text: "Arrêté du 3 mai, à vérifier" }, ...footnotes]);
  expect(found && describeFinding(found).notes?.[0]).toMatch(
    /^note de D4.: «.Arrêté du 3 mai, à vérifier.»$/u,
  );
  expect(found && describeFinding(found, "en").notes?.[0]).toMatch(
    /^note of D4: “Arrêté du 3 mai, à vérifier”$/u,
  );
  const wrong = rows.map((row) => row.replace("|200|31|231", "|210|31|231"));
  const marked = findingsOf(sheetOf("F", ...wrong, ...lines)).flatMap((one) => one.notes ?? []);
  expect(marked).toContainEqual({ cell: "B3", text: "Dont 3 M€ de report." });
  expect(marked).toContainEqual({ cell: "B3", text: "Hors mesures nouvelles," });
});

it("adds nothing to the findings of a sheet without notes", () => {
  expect(findingsOf(sheetOf("F", ...rows)).every((finding) => !("notes" in finding))).toBe(true);
});
