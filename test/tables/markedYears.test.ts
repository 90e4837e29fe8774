import { readTables, type CellValue } from "../../src/tables";

const years: CellValue[] = [...Array.from({ length: 14 }, (_, k) => 2005 + k), "2019 f ", "2020 f"];
const block = (title: string, base: number): CellValue[][] => [
  [title],
  ["Année", "Public", "Privé", "Total"],
  ...years.map((year, k) => [year, base + 911 * k, 1_409 + 220 * k, base + 1_409 + 1_131 * k]),
];

test("years with a letter for forecast name the rows of every table of a sheet", () => {
  const values = [...block("Dépenses (en k€)", 4_121), [], ...block("Recettes (en k€)", 6_408)];
  const tables = readTables({ name: "Santé", top: 0, left: 0, values });
  expect(tables.map(({ columns }) => columns.map(({ label }) => label))).toEqual([
    ["Public", "Privé", "Total"],
    ["Public", "Privé", "Total"],
  ]);
  expect(tables.flatMap(({ notes }) => notes)).toEqual([]);
  expect(tables[1]?.rows.map(({ label }) => label)).toEqual(years.map((year) => String(year).trim()));
});

test.each(["2002 (**)", "2002*", "2002 (1)", "2002 [2]", "2002 (a)", "2002¹", "2002 †"])(
  "%j is a year with the mark of a note, no number stored as text",
  (marked) => {
    const values: CellValue[][] = [
      ["Année", "Titulaires", "Magistrats", "Total"],
      [2001, 5_319, 827, 6_146],
      [marked, 5_584, 833, 6_417],
      [2003, 5_619, 860, 6_479],
    ];
    const [table] = readTables({ name: "Effectifs", top: 0, left: 0, values });
    expect(table?.columns.map(({ label }) => label)).toEqual(["Titulaires", "Magistrats", "Total"]);
    expect(table?.notes).toEqual([]);
    expect(table?.rows.map(({ label }) => label)).toEqual(["2001", marked, "2003"]);
  },
);

test("a department with the mark of a note is one among the others", () => {
  const departments: CellValue[] = [75, 77, "78*", 91, 92, 93, 94, 95];
  const values: CellValue[][] = [
    ["Département", "Public", "Privé", "Total"],
    ...departments.map((code, k): CellValue[] => [code, 51 + 7 * k, 33 + k, 84 + 8 * k]),
  ];
  const [table] = readTables({ name: "Places", top: 0, left: 0, values });
  expect(table?.columns.map(({ label }) => label)).toEqual(["Public", "Privé", "Total"]);
  expect(table?.notes).toEqual([]);
});
