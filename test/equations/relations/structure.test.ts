import { structuralFamilies } from "../../../src/equations/relations/certain/structure";
import { withCertain } from "../../../src/equations/relations/certain/withCertain";
import { readTables } from "../../../src/tables/readTables";
import type { AnnexTable } from "../../../src/tables/annexTable";
import type { CellValue } from "../../../src/tables/workbook";
import { gridOf } from "../gridOf";
import { mainland, overseas } from "../../territories/regionNames";

const months = [
  ..."janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split(" "),
];

/** A table of one column of figures that nothing ties, one row per label. */
const tableOf = (
  labels: readonly string[],
  head: readonly CellValue[] = ["Région", "Crédits"],
): AnnexTable => {
  const rows = labels.map((label, r) => [label, 1000 + ((r * 7919) % 997)]);
  const [table] = readTables({ name: "Feuil1", top: 0, left: 0, values: [head, ...rows] });
  if (!table) throw new Error("no table");
  return table;
};

const sums = (table: AnnexTable): string[] =>
  structuralFamilies(table).map(({ target, terms }) => {
    const name = (line: number): string => table.rows[line]?.label ?? "";
    return `${name(target)} = ${terms.length} from ${name(terms[0]?.line ?? 0)}`;
  });

it("takes complete sets of regions for the terms of their totals, whatever the amounts", () => {
  expect(sums(tableOf([...mainland, "Total"]))).toEqual(["Total = 13 from Auvergne-Rhône-Alpes"]);
  expect(sums(tableOf([...mainland, ...overseas, "TOTAL"]))).toEqual([
    "TOTAL = 18 from Auvergne-Rhône-Alpes",
  ]);
  expect(sums(tableOf([...mainland, "France métropolitaine", ...overseas, "DOM", "Total"]))).toEqual([
    "France métropolitaine = 13 from Auvergne-Rhône-Alpes",
    "DOM = 5 from Guadeloupe",
    "Total = 2 from France métropolitaine",
  ]);
  expect(sums(tableOf([...mainland, "Métropole", ...overseas, "Total général"]))).toEqual([
    "Métropole = 13 from Auvergne-Rhône-Alpes",
    "Total général = 6 from Métropole",
  ]);
});

it("takes a total above its regions, « dont » lines aside, and a name a few letters off", () => {
  expect(sums(tableOf(["Total", ...mainland]))).toEqual(["Total = 13 from Auvergne-Rhône-Alpes"]);
  expect(
    sums(tableOf([...mainland.slice(0, 7), "dont Corse-du-Sud", ...mainland.slice(7), "Total"])),
  ).toEqual(["Total = 13 from Auvergne-Rhône-Alpes"]);
  expect(
    sums(
      tableOf(["Auvergne-Rhône-Alpes", ...mainland.slice(1, 2), "Bretange", ...mainland.slice(3), "Total"]),
    ),
  ).toEqual(["Total = 13 from Auvergne-Rhône-Alpes"]);
});

it("finds each block of stacked tables read as one", () => {
  expect(sums(tableOf([...mainland, "Total 2023", ...mainland, "Total 2024"]))).toEqual([
    "Total 2023 = 13 from Auvergne-Rhône-Alpes",
    "Total 2024 = 13 from Auvergne-Rhône-Alpes",
  ]);
});

it("says nothing when a region is missing or there twice, or a line is none", () => {
  expect(sums(tableOf([...mainland.slice(1), "Total"]))).toEqual([]);
  expect(sums(tableOf([...mainland, "Corse", "Total"]))).toEqual([]);
  expect(sums(tableOf([...mainland, "Non réparti", "Total"]))).toEqual([]);
  expect(sums(tableOf([...mainland, ...overseas.slice(1), "Total"]))).toEqual([]);
});

it("takes twelve months, four quarters, and months under their quarters", () => {
  expect(sums(tableOf([...months, "Total"], ["Mois", "Crédits"]))).toEqual(["Total = 12 from janvier"]);
  expect(
    sums(tableOf(["T1 2024", "T2 2024", "T3 2024", "T4 2024", "Total 2024"], ["Trimestre", "Crédits"])),
  ).toEqual(["Total 2024 = 4 from T1 2024"]);
  const nested = [0, 1, 2, 3].flatMap((q) => [...months.slice(3 * q, 3 * q + 3), `${q + 1}e trimestre`]);
  expect(sums(tableOf([...nested, "Ensemble"], ["Mois", "Crédits"]))).toEqual([
    "1e trimestre = 3 from janvier",
    "2e trimestre = 3 from avril",
    "3e trimestre = 3 from juillet",
    "4e trimestre = 3 from octobre",
    "Ensemble = 4 from 1e trimestre",
  ]);
  expect(sums(tableOf([...months.slice(1), "Total"], ["Mois", "Crédits"]))).toEqual([]);
});

it("takes months across as well, group by group", () => {
  const head = ["Poste", ...months, "Total"];
  const row = (label: string): CellValue[] => [label, ...head.slice(1).map((_, c) => 100 + 37 * c)];
  const [table] = readTables({
    name: "Feuil1",
    top: 0,
    left: 0,
    values: [head, row("Personnel"), row("Achats"), row("Travaux")],
  });
  expect(
    table &&
      structuralFamilies(table).map(({ direction, target, terms }) => [direction, target, terms.length]),
  ).toEqual([["row", 12, 12]]);
});

describe("of two sums for one total", () => {
  const grid = gridOf([
    [10, 20],
    [5, 6],
    [7, 8],
    [15, 26],
  ]);
  const family = {
    direction: "column",
    target: 3,
    from: 0,
    to: 2,
    origin: "evidence",
    labelOnly: false,
    anomaly: null,
    tied: false,
    belief: "established",
    blanks: "zero",
    regime: null,
  } as const;
  const plus = (...lines: readonly number[]) => lines.map((line) => ({ line, sign: 1 as const }));
  const certain = { ...family, terms: plus(0, 1, 2), score: Infinity };

  it("the certain one gives way to one that holds more often, or that a formula states", () => {
    const better = { ...family, terms: plus(0, 1), score: 9 };
    expect(withCertain(grid, [certain], [better])).toEqual([better]);
    const formula = { ...family, terms: plus(1, 2), origin: "formula" as const, score: Infinity };
    expect(withCertain(grid, [certain], [formula])).toEqual([formula]);
  });

  it("the certain one takes the place of one that holds no more often", () => {
    const worse = { ...family, terms: plus(1, 2), score: 9 };
    expect(withCertain(grid, [certain], [worse])).toEqual([certain]);
  });
});
