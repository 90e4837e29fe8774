import { remarksUnder } from "../../src/tables/footnotes";
import type { AnnexTable } from "../../src/tables/annexTable";
import { sheetFromText } from "./sheetFromText";

type Placed = Pick<AnnexTable, "area">;
const rowsOf = (top: number, bottom: number): Placed => ({ area: { top, left: 0, bottom, right: 1 } });

const net = "Les totaux sont nets des transferts entre branches.";
const scope = "Champ : France entière, hors Mayotte.";

test("what is said under a table is its lines of words, of twenty letters at least, that bear no mark", () => {
  const lines = [
    "Total | 40",
    net,
    "",
    "Source : CNAM (2024)",
    "Source : CNAM (2023).",
    `(1) ${scope}`,
    `* ${scope}`,
    `${scope} | 12`,
  ];
  const said = remarksUnder(sheetFromText(lines.join("\n")), rowsOf(0, 0), [rowsOf(0, 0)]);
  expect(said).toEqual([net, "Source : CNAM (2024)", "Source : CNAM (2023).", scope]);
  expect(
    remarksUnder(sheetFromText("Total | 40\nUn texte de dix-neuf"), rowsOf(0, 0), [rowsOf(0, 0)]),
  ).toEqual(["Un texte de dix-neuf"]);
  expect(
    remarksUnder(sheetFromText("Total | 40\nUn texte de dix neu"), rowsOf(0, 0), [rowsOf(0, 0)]),
  ).toEqual([]);
});

test("it goes down to the next table, else what is said under the last one is of all", () => {
  const sheet = (between: string): ReturnType<typeof sheetFromText> =>
    sheetFromText(["Total | 40", between, "Total | 50", scope].join("\n"));
  const [upper, lower] = [rowsOf(0, 0), rowsOf(2, 2)];
  const said = (between: string, table: Placed): string[] =>
    remarksUnder(sheet(between), table, [upper, lower]);
  expect(said(net, upper)).toEqual([net]);
  expect(said(net, lower)).toEqual([scope]);
  expect(said("", upper)).toEqual([scope]);
  // The last table is whichever ends last.
  expect(
    remarksUnder(sheetFromText(`Total | 40\nTotal | 50\n${scope}`), rowsOf(0, 0), [
      rowsOf(0, 0),
      rowsOf(1, 1),
    ]),
  ).toEqual([scope]);
  expect(remarksUnder(sheetFromText(`${net}\n${net}\nTotal | 50\n`), rowsOf(2, 2), [rowsOf(2, 2)])).toEqual(
    [],
  );
});

test("a cell of several lines says several things", () => {
  const sheet = { name: "F", top: 3, left: 0, values: [["Total", 40], [`${net}\n(1) ${scope}\n${scope}`]] };
  expect(remarksUnder(sheet, rowsOf(3, 3), [rowsOf(3, 3)])).toEqual([net, scope]);
});
