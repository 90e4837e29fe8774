import { correctedTable, publishedTable, type PublishedTable } from "../../src/circulars";
import { checkWorkbook } from "../../src/checks";
import { currentRegionsDraft } from "../../src/templates/currentRegions";
import { followRegionDraft } from "../../src/templates/followRegion";
import type { DraftCell, SheetDraft } from "../../src/templates/sheetDraft";
import type { AnnexTable } from "../../src/tables/annexTable";
import { readTables } from "../../src/tables/readTables";
import type { CellValue, Sheet } from "../../src/tables/workbook";

const fmespp = correctedTable(publishedTable("FMESPP", 2007) as PublishedTable);
const amountsOf = (label: string): CellValue[] =>
  fmespp.rows.find((row) => row.label === label)?.amounts.map((amount) => amount?.toNumber() ?? null) ?? [];

const sheetWith = (edit: (row: CellValue[]) => CellValue[] = (row) => row): Sheet => ({
  name: "L’annexe",
  top: 0,
  left: 0,
  values: [
    ["Annexe I 2007 (en euros)"],
    ["Région", ...fmespp.columns.map(({ header }) => header)],
    ...fmespp.rows.map(({ label }) => edit([label, ...amountsOf(label)])),
  ],
});
const tableOf = (sheet: Sheet): AnnexTable => {
  const [table] = readTables(sheet);
  if (!table) throw new Error("no table");
  return table;
};
const resultOf = (cell: DraftCell | undefined): CellValue =>
  typeof cell === "object" && cell !== null
    ? "formula" in cell
      ? (cell.result ?? null)
      : cell.value
    : (cell ?? null);
const rowOf = ({ rows }: SheetDraft, label: string): CellValue[] =>
  (rows.find(([first]) => first === label) ?? []).map(resultOf);
const formulaOf = ({ rows }: SheetDraft, label: string): string => {
  const cell = rows.find(([first]) => first === label)?.[1];
  return typeof cell === "object" && cell !== null && "formula" in cell ? cell.formula : "";
};

test("the regions of 2007 by today's: national totals kept, each amount a formula that reads its former regions", () => {
  const sheet = sheetWith();
  const draft = currentRegionsDraft(tableOf(sheet)) as SheetDraft;
  expect(rowOf(draft, "Total").slice(1, 5)).toEqual([4_090_992, 172_200, 8_274_634, 12_537_826]);
  // The printed total of P is a rounding above its regions.
  expect(rowOf(draft, "Écart").slice(1, 5)).toEqual([0, 0, -1, -1]);
  expect(rowOf(draft, "Grand Est")).toEqual([
    "Grand Est",
    225_493,
    13_900,
    708_618,
    948_011,
    "Alsace, Champagne-Ardenne, Lorraine",
  ]);
  const at = (label: string): string =>
    `'L’annexe'!B${sheet.values.findIndex(([first]) => first === label) + 1}`;
  expect(formulaOf(draft, "Grand Est")).toBe(
    `=SUM(${["Alsace", "Champagne-Ardenne", "Lorraine"].map(at).join(",")})`,
  );
  expect(rowOf(draft, "Mayotte").at(-1)).toMatch(/absente/);
  const made = {
    name: draft.name,
    top: 0,
    left: 0,
    values: draft.rows.map((row) => row.map(resultOf)),
  };
  expect(checkWorkbook({ name: "x", sheets: [made, sheet] }).summary).toMatchObject({
    errors: 0,
    warnings: 0,
  });
});

test("a number typed as text is counted, a line that is no region is taken over, a wrong printed total shows its gap", () => {
  const edited = sheetWith((row) =>
    row[0] === "Bretagne"
      ? ["Bretagne", "196 000", ...row.slice(2)]
      : row[0] === "Total"
        ? ["Total", 4_091_000, ...row.slice(2)]
        : row,
  );
  const values = [...edited.values];
  values.splice(values.length - 1, 0, ["Réserve nationale", 8, null, null, 8]);
  const draft = currentRegionsDraft(tableOf({ ...edited, values })) as SheetDraft;
  expect(formulaOf(draft, "Bretagne")).toBe("=SUM(196000)");
  expect(rowOf(draft, "Réserve nationale").slice(1, 2)).toEqual([8]);
  expect(rowOf(draft, "Total")[1]).toBe(4_091_000);
  expect(rowOf(draft, "Écart")[1]).toBe(0);
});

test("any other table gives nothing", () => {
  const today = sheetWith((row) =>
    row[0] === "Alsace"
      ? ["Grand Est", ...row.slice(1)]
      : [row[0] === "Total" ? "Total" : null, ...row.slice(1)],
  );
  for (const table of readTables(today)) expect(currentRegionsDraft(table)).toBeNull();
});

test("one region is followed through the years, its former regions added, in the unit of each table and in euros", () => {
  const later: Sheet = {
    name: "2024",
    top: 0,
    left: 0,
    values: [
      ["Crédits 2024 (en k€)"],
      ["Région", "Base"],
      ["Grand Est", 1.5],
      ["Bretagne", 2],
      ["Normandie", 3],
      ["Occitanie", 4],
      ["Total", 10.5],
    ],
  };
  const dated = [
    { table: tableOf(later), year: 2024, file: null },
    { table: tableOf(sheetWith()), year: 2007, file: null },
  ];
  const draft = followRegionDraft("grand est", dated, true) as SheetDraft;
  expect(
    draft.rows.slice(3).map((row) => [row[0], row[2], row[3], resultOf(row[4]), row[5], resultOf(row[6])]),
  ).toEqual([
    [2007, "Alsace + Champagne-Ardenne + Lorraine", "Mise à jour", 225_493, "€", 225_493],
    [2007, "Alsace + Champagne-Ardenne + Lorraine", "Formation", 13_900, "€", 13_900],
    [2007, "Alsace + Champagne-Ardenne + Lorraine", "Périphérique", 708_618, "€", 708_618],
    [2007, "Alsace + Champagne-Ardenne + Lorraine", "Total", 948_011, "€", 948_011],
    [2024, "Grand Est", "Base", 1.5, "k€", 1500],
  ]);
  expect(followRegionDraft("Atlantide", dated, true)).toBeNull();
});

test("an agency of two regions keeps its line, and neither of them is called absent", () => {
  const sheet = sheetWith(([label = null, ...amounts]) => [
    label === "Réunion" ? "Océan Indien" : label,
    ...amounts,
  ]);
  const draft = currentRegionsDraft(tableOf(sheet)) as SheetDraft;
  expect(rowOf(draft, "Océan Indien").at(-1)).toBeNull();
  const labels = draft.rows.map(([first]) => first);
  expect(labels.filter((label) => label === "La Réunion" || label === "Mayotte")).toEqual([]);
  expect(rowOf(draft, "Écart").slice(1, 5)).toEqual([0, 0, -1, -1]);
});
