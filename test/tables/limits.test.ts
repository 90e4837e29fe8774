import { readTables, type AnnexTable } from "../../src/tables";
import { unitOfCell } from "../../src/tables/amountGrid";
import { cellAmount } from "../../src/tables/cellAmount";
import { numbersEstablishments } from "../../src/tables/lines/establishments";
import { decimalPlaces } from "../../src/tables/reading/decimalPlaces";
import { sheetFromText } from "./sheetFromText";

const read = (drawing: string): AnnexTable => {
  const [table] = readTables(sheetFromText(drawing));
  if (table === undefined) throw new Error("a table is expected");
  return table;
};

test.each([
  [0, 0],
  [12, 0],
  [0.1 + 0.2, 1],
  [-1.25, 2],
  [0.000001, 6],
  [0.0000000001, 10],
  [0.00000000001, -1],
  [1 / 3, -1],
  [999_999_999_999_999, 0],
  [1e15, 0],
  [-1e15, 0],
  [1e22, 0],
  [123_456_789_012.345, 3],
  [-123_456_789_012.345, 3],
  [1_000_000_000 / 3, -1],
  [-1_000_000_000 / 3, -1],
])("%d has %d decimals", (value, decimals) => {
  expect(decimalPlaces(value)).toBe(decimals);
});

test("decimals are looked for from as many as others print", () => {
  expect(decimalPlaces(1.5, 3)).toBe(3);
  expect(decimalPlaces(1.2345, 3)).toBe(4);
  // Twelve digits before the mark leave three of fifteen: 4 decimals use them up, 2 write the number.
  expect(decimalPlaces(123_456_789_012.25, 4)).toBe(4);
  expect(decimalPlaces(1_000_000_000_000 / 3, 4)).toBe(-1);
  expect(decimalPlaces(123_456_789_012_345, 2)).toBe(2);
});

test("the unit of a cell is that of its column, or the coarser one of its row for a multiple of it", () => {
  const grid = {
    columns: 2,
    units: Float64Array.of(1, 10),
    values: Float64Array.of(120, 130, 125, 130, 200, 150),
  };
  const units = (rowUnits: Float64Array | null) =>
    Array.from(grid.values, (_, cell) => unitOfCell({ ...grid, rowUnits }, cell));
  expect(units(null)).toEqual([1, 10, 1, 10, 1, 10]);
  expect(units(Float64Array.of(10, 10, 100))).toEqual([10, 10, 1, 10, 100, 10]);
  expect(units(Float64Array.of(0, 1, 100))).toEqual([1, 10, 1, 10, 100, 10]);
});

test("the amount of a cell is exact, null where there is none", () => {
  const table = read("Poste | A | B\nUn | 1.25 | '9~007~199~254~740~993\nDeux | | -3");
  expect([0, 1, 2, 3, 4, -1].map((cell) => cellAmount(table, cell)?.toFixed() ?? null)).toEqual([
    "1.25",
    "9007199254740993",
    null,
    "-3",
    null,
    null,
  ]);
});

describe("codes number establishments", () => {
  const right = ["010000016", "350000022", "690781810", "750712184"];
  test("under FINESS, whatever they are, and never under another number's name alone", () => {
    expect(numbersEstablishments(["N° FINESS"], ["12"])).toBe(true);
    expect(numbersEstablishments(["Code", "Finess géographique"], ["12"])).toBe(true);
    expect(numbersEstablishments(["Finessier"], ["12"])).toBe(false);
    for (const heading of ["SIREN", "N° SIRET", "UAI", "Code INSEE", "Compte", "Code postal", "Matricule"])
      expect(numbersEstablishments(["Numéro", heading], right)).toBe(false);
    expect(numbersEstablishments(["Comptes"], right)).toBe(true);
  });
  test("when four in five of the different ones have a right key, a lost zero given back", () => {
    expect(numbersEstablishments([], right)).toBe(true);
    expect(numbersEstablishments([], [...right, "350000023"])).toBe(true);
    expect(numbersEstablishments([], [...right.slice(1), "350000023"])).toBe(false);
    expect(numbersEstablishments([], [...right, "350000023", " 350000023"])).toBe(true);
    expect(numbersEstablishments([], ["10000016"])).toBe(true);
    expect(numbersEstablishments([], [])).toBe(false);
  });
});

describe("what is looked at in a long table", () => {
  const lines = (count: number, line: (i: number) => string): string =>
    Array.from({ length: count }, (_, i) => line(i)).join("\n");
  const regions = ["Bretagne", "Corse", "Normandie", "Occitanie", "Grand Est", "La Réunion"];
  const late = (named: number): string | undefined =>
    read(
      `Nom | A\n${lines(60, (i) => `${i < named ? (regions[i] ?? "") : `Ville ${i}`} | 1`)}\nGuyane | 2\nFin | 3`,
    ).rows[60]?.kind;

  test("after sixty names of which less than a tenth are regions no other is looked up", () => {
    expect(late(5)).toBe("item");
    expect(late(6)).toBe("region");
  });

  test("forty figures tell whether a column is of percentages", () => {
    const percent = (first: number): boolean | undefined =>
      read(`Nom | A | B\n${lines(60, (i) => `Ville ${i} | ${i < first ? `'${i} %` : i} | 1`)}`).columns[0]
        ?.isPercent;
    expect(percent(21)).toBe(true);
    expect(percent(20)).toBeUndefined();
  });

  test("a hundred stacked amounts are parts of one table as far as twelve tables go", () => {
    const part = (n: number): string =>
      `Poste | A | B | C\n${lines(4, (r) => `p${r} | ${n * (r + 2)} | ${n} | ${3 * n}`)}`;
    const areas = (parts: number): number =>
      readTables(
        sheetFromText(
          [part((parts * (parts + 1)) / 2), ...Array.from({ length: parts }, (_, i) => part(i + 1))]
            .map((one, i) => `Titre ${i}\n${one}`)
            .join("\n"),
        ),
      ).length;
    expect(areas(11)).toBe(1);
    expect(areas(12)).toBeGreaterThan(1);
  });
});

test("texts are told on one line, with single plain spaces", () => {
  const [table] = readTables({
    name: "Feuil1",
    top: 0,
    left: 0,
    values: [
      ["Région", " Base", "Base ", "Base  totale", "Base\u00a0nette", "Mesures\n nouvelles", "A B"],
      [" Bretagne  ", 1, 2, 3, 4, 5, 6],
      ["Pays de  la\u202fLoire", 1, 2, 3, 4, 5, 6],
      ["Corse", 1, 2, 3, 4, 5, 6],
    ],
  });
  expect(table?.columns.map(({ label }) => label)).toEqual([
    ...["Base", "Base", "Base totale", "Base nette", "Mesures nouvelles", "A B"],
  ]);
  expect(table?.rows.map(({ label }) => label)).toEqual(["Bretagne", "Pays de la Loire", "Corse"]);
});

test("amounts are kept as BigInt when a row or a column passes 2^53, not when only the whole table does", () => {
  const large = (drawing: string): boolean => read(drawing).grid.large !== null;
  const [half, less] = ["4503599627370496", "4503599627370495"];
  expect(large(`Poste | A | B\nUn | ${half} | ${half}\nDeux | 1 | 1`)).toBe(true);
  expect(large(`Poste | A | B\nUn | -${half} | ${half}\nDeux | 1 | 1`)).toBe(true);
  expect(large(`Poste | A | B | C\nUn | ${half} | | ${half}\nDeux | 1 | 1 | 1`)).toBe(true);
  expect(large(`Poste | A | B\nUn | ${half} | ${less}\nDeux | 1 | 1`)).toBe(false);
  expect(large(`Poste | A | B\nUn | ${half} | 1\nDeux | 1 | ${half}`)).toBe(false);
  expect(large(`Poste | A | B\nUn | 1 | ${half}\nDeux | 1 | ${half}`)).toBe(true);
});

test("quotients keep as many decimals as leave their sums exact", () => {
  const scale = (...values: number[]): number =>
    read(`Poste | A\n${values.map((value, i) => `p${i} | ${value}`).join("\n")}`).grid.scale;
  expect(scale(1 / 3, 2 / 3)).toBe(10);
  expect(scale(100_000 / 3, 200_000 / 3)).toBe(10);
  expect(scale(10_000_000 / 3, 20_000_000 / 3)).toBe(8);
  expect(scale(10_000_000_000_000 / 3, 0.5)).toBe(3);
  expect(scale(10_000_000_000_000 / 3, 0.0625)).toBe(4);
  expect(scale(0.5, 0.25)).toBe(2);
});
