import { columnRanges, headingAbove, isAsideLine, listedLines, valueAt } from "../../src/checks/listedLines";
import type { AnnexTable, Sheet } from "../../src/tables";
import { sheetFromText } from "../tables/sheetFromText";

const tableOf = (...rows: readonly string[]): AnnexTable =>
  ({
    rows: rows.map((text) => {
      const [kind, label] = text.split(": ");
      return { kind, label };
    }),
  }) as unknown as AnnexTable;

const listed = (...rows: readonly string[]): string[] =>
  listedLines(tableOf(...rows)).map(({ label }) => label);

it("lists the establishments, else the regions and the items", () => {
  expect(listed("region: Corse", "establishment: CH A", "item: Divers", "total: Total")).toEqual(["CH A"]);
  expect(listed("region: Corse", "item: Divers", "subtotal: Outre-mer", "of-which: dont X")).toEqual([
    "Corse",
    "Divers",
  ]);
});

it.each([
  "Total",
  "Sous-total",
  "Grand total",
  "Enveloppe régionale",
  "Reste à répartir",
  "Solde",
  "solde 2024",
])("leaves « %s » aside", (label) => {
  expect(isAsideLine(label)).toBe(true);
  expect(listed(`item: ${label}`, "item: Divers")).toEqual(["Divers"]);
});

it.each(["Restes de toutes sortes", "Soldes", "Divers et total"])("keeps « %s »", (label) => {
  expect(listed(`item: ${label}`)).toEqual([label]);
});

describe("the heading above a line", () => {
  const sheet: Sheet = {
    ...sheetFromText("a |  Aide   2024 \n  | \n 3 | 4\n 5 | 6\n 7 | 8\n 9 | 10"),
    top: 2,
    left: 1,
  };

  it("is the nearest text of the four rows above", () => {
    expect(valueAt(sheet, 2, 1)).toBe("a");
    expect(valueAt(sheet, 1, 1)).toBeNull();
    expect(headingAbove(sheet, 4, 2)).toBe("Aide 2024");
    expect(headingAbove(sheet, 6, 2)).toBe("Aide 2024");
    expect(headingAbove(sheet, 7, 2)).toBe("");
    expect(headingAbove(sheet, 2, 2)).toBe("");
  });
});

it("writes rows of a column as cells and ranges", () => {
  expect(columnRanges([2, 3, 4, 6, 8, 9], 1)).toEqual(["B3:B5", "B7", "B9:B10"]);
  expect(columnRanges([], 1)).toEqual([]);
});
