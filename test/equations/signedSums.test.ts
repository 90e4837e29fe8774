import { findEquations, withBelief } from "../../src/equations";
import { gridOf } from "./gridOf";

const nothingListed = { parts: new Set<number>(), totals: new Set<number>() };

/** The signed sums found, lines in the order of the grid: `4=+0+1-2-3`. */
const found = (grid: ReturnType<typeof gridOf>, direction: "row" | "column", belief?: string): string[] =>
  withBelief(grid, findEquations(grid), nothingListed)
    .filter((family) => family.direction === direction && (!belief || family.belief === belief))
    .map(
      ({ target, terms }) =>
        `${target}=${terms.map(({ line, sign }) => `${sign < 0 ? "-" : "+"}${line}`).join("")}`,
    );

const stocks = [
  [8_750, 353, 132, 32],
  [2_533, 898, 29, 71],
  [1_074, 162, 55, 41],
  [1_474, 348, 107, 67],
  [6_035, 133, 32, 59],
].map(([opening = 0, more = 0, used = 0, freed = 0]) => [
  opening,
  more,
  used,
  freed,
  opening + more - used - freed,
]);

describe("sums with subtracted terms", () => {
  const columnLabels = ["Solde à l’ouverture", "Dotations", "Utilisées", "Reprises", "Solde à la clôture"];

  it("reads opening, movements and closing from the amounts, where labels name the first and the last", () => {
    expect(found(gridOf(stocks, { columnLabels }), "row", "established")).toEqual(["4=+0+1-2-3"]);
    expect(found(gridOf(stocks), "row")).toEqual([]);
  });

  it("keeps to it when one amount is mistyped", () => {
    const wrong = stocks.map((row, r) => (r === 2 ? row.with(1, 612) : row));
    expect(found(gridOf(wrong, { columnLabels }), "row", "established")).toEqual(["4=+0+1-2-3"]);
  });

  it("takes the signs that labels tell, in a column or two", () => {
    const rowLabels = [
      "Résultat",
      "+ Dotations",
      "+ Valeur comptable",
      "– Reprises",
      "– Quote-part",
      "= Capacité",
    ];
    const years = [
      [412_377, 98_112, 20_541, 13_008, 7_219, 510_803],
      [388_641, 87_455, 31_007, 22_416, 9_880, 474_807],
    ];
    const byLine = years[0]?.map((_, line) => years.map((year) => year[line] ?? 0)) ?? [];
    expect(found(gridOf(byLine, { rowLabels }), "column", "established")).toEqual(["5=+0+1+2-3-4"]);
    const wrong = byLine.map((line, r) => (r === 5 ? [510_803, 747_807] : line));
    expect(found(gridOf(wrong, { rowLabels }), "column", "established")).toEqual(["5=+0+1+2-3-4"]);
    expect(found(gridOf(wrong), "column")).toEqual([]);
  });

  it("tells a difference of the column that prints it, blank where it is not worked out", () => {
    const rows = [
      [8_756_359, 8_486_461, -269_898],
      [1_253_547, 1_177_268, -76_279],
      [301_339, 302_889, 1_550],
      [512_256, null, null],
      [120_418, 118_212, null],
      [77_102, 91_340, 14_238],
    ];
    const columnLabels = ["2023", "2024", "Écart"];
    expect(found(gridOf(rows, { columnLabels }), "row")).toEqual(["2=-0+1"]);
  });

  it("sees none in figures that grow steadily from year to year", () => {
    const rows = [10_730, 12_660, 14_130, 18_310, 21_810, 25_970].map((level) =>
      [0, 1, 2, 3, 4, 5].map((year) => 10 * Math.round((level * 1.01 ** year) / 10)),
    );
    const columnLabels = ["2015", "2016", "2017", "2018", "2019", "Fin 2020"];
    expect(found(gridOf(rows, { columnLabels }), "row")).toEqual([]);
    expect(found(gridOf(rows), "column")).toEqual([]);
  });

  it("does not take a small rate into a sum that holds without it, within what roundings leave", () => {
    const rows = Array.from({ length: 12 }, (_, k) => {
      const [men, women] = [15_041 + ((k * 5_003) % 907), 14_004 + ((k * 2_203) % 811)];
      return [men, women, men + women, 41 + ((k * 7) % 5), 38 + ((k * 3) % 7)];
    });
    const tenths = rows.map((row) => row.map((amount, c) => (c < 3 ? 10 * amount : amount)));
    expect(found(gridOf(tenths, { units: [10, 10, 10, 1, 1] }), "row", "established")).toEqual(["2=+0+1"]);
  });
});

describe("the result of an account, in one column", () => {
  const accountOf = (...rows: readonly (readonly [string, number])[]) =>
    gridOf(
      rows.map(([, amount]) => [amount]),
      { rowLabels: rows.map(([label]) => label) },
    );
  const receipts = [
    ["Cotisations", 33_253],
    ["Dons", 64_500],
    ["Intérêts", 12],
    ["Total des produits", 97_765],
  ] as const;
  const payments = [
    ["Frais bancaires", 88],
    ["Loyer", 40_000],
    ["Réceptions", 27_685],
    ["Total des charges", 67_773],
  ] as const;

  it("is the difference of its two totals, told once", () => {
    expect(
      found(accountOf(...receipts, ...payments, ["Excédent", 29_992]), "column", "established"),
    ).toContain("8=+3-7");
  });

  it("is none where nothing names it, nor where two lines that are no totals differ by it", () => {
    expect(found(accountOf(...receipts, ...payments, ["Divers", 29_992]), "column")).not.toContain("8=+3-7");
    expect(found(accountOf(...receipts, ...payments, ["Excédent", 36_815]), "column")).not.toContain(
      "8=+1-6",
    );
  });

  it("is what a stock closes at, from its opening and its movements", () => {
    const stock = accountOf(
      ["Solde au 1er juillet", 2_648],
      ["Recettes", 2_101_824],
      ["Dépenses", 1_238_162],
      ["Solde au 31 mars", 866_310],
    );
    expect(found(stock, "column", "established")).toEqual(["3=+0+1-2"]);
  });
});
