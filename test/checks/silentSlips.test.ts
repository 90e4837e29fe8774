import { checkWorkbook, type Finding } from "../../src/checks";
import { sheetFromText } from "../tables/sheetFromText";

const told = (drawing: readonly string[]): Finding[] =>
  checkWorkbook({ name: "Essai", sheets: [sheetFromText(drawing.join("\n"))] }).sheets.flatMap(
    ({ findings }) => findings.filter(({ severity }) => severity === "error"),
  );
const accused = ({ cause, cell }: Finding): string => cause?.cell ?? cause?.suspects?.[0]?.cell ?? cell;

/** Amounts that repeat from one run to the next. */
const amounts = (seed: number, most: number): (() => number) => {
  let state = seed;
  return () => ((state = (state * 48271) % 2147483647) % most) + 11;
};

describe("one slip among many rows", () => {
  /** Stocks less what is reserved, then less what is needed, then with what is due: I = G − D, J = I − E, K = J + H. */
  const stocks = (wrongBy = 0): string[] => {
    const next = amounts(5, 90_000);
    const rows = Array.from({ length: 40 }, (_, r) => {
      const [d, e, g, h] = [next(), next() % 9000, r % 3 === 0 ? 0 : next(), r % 4 === 1 ? 0 : next()];
      return [d, e, d + Math.round(1.8 * e), g, h, g - d, g - d - e, g - d - e + h];
    });
    return [
      "Article|Réservé|Demandé|Prévu|Inventaire|Attendu|Inv-Rés|Inv-(Rés+Dem)|Inv+Att-(Rés+Dem)",
      ...rows.map((row, r) => {
        const read = row.map((amount, c) => (r === 11 && c === 5 ? amount + wrongBy : amount));
        return `Article ${r + 1}|${read.join("|")}`;
      }),
    ];
  };

  it("is seen where sums across share their columns", () => {
    expect(told(stocks())).toEqual([]);
    const wrong = told(stocks(700));
    expect(new Set(wrong.map(accused))).toEqual(new Set(["G13"]));
  });

  it("is no row of rates, though its total lies among its parts", () => {
    const members = [
      [35, 47],
      [26, 30],
      [111, 101],
      [47, 54],
      [50, 64],
      [23, 22],
      [58, 66],
      [36, 42],
      [78, 71],
      [36, 41],
      [86, 107],
      [47, 50],
      [59, 68],
      [124, 149],
      [84, 98],
    ];
    const drawing = (wrong: boolean): string[] => [
      "Délégation|2003|2002|Évolution du nombre",
      ...members.map(
        ([now = 0, then = 0], r) =>
          `Délégation ${"ABCDEFGHIJKLMNO"[r]}|${now}|${wrong && r === 13 ? 194 : then}|${now - then}`,
      ),
    ];
    expect(told(drawing(false))).toEqual([]);
    expect(told(drawing(true)).map(({ code, cell }) => `${code} ${cell}`)).toEqual(["TOTAL-ECART D15"]);
  });
});

it("takes no year of large amounts for rates because one of its sums holds to the rounding only", () => {
  const drawing = (operating: number): string[] => [
    "Milliers|2003|2004|2005|2006|2007",
    "Total des produits|1500065|1612694|1663808|1770770|1901308",
    "Produits courants|1485888|1594230|1650174|1761737|1888917",
    "Autres produits|14177|18464|13634|9033|12390",
    "Total des charges|1310120|1401159|1464959|1533970|1556922",
    `Charges courantes|1277031|1366472|1426520|1491448|${operating}`,
    "Autres charges|33089|34687|38439|42522|36500",
  ];
  expect(told(drawing(1_520_422))).toEqual([]);
  expect(told(drawing(1_590_422)).map(({ code, cell }) => `${code} ${cell}`)).toEqual(["TOTAL-ECART F5"]);
});

it("tells a wrong quotient once, not the quotients computed from the right one as well", () => {
  const next = amounts(11, 900);
  const rows = Array.from({ length: 24 }, (_, r) => {
    const [pages, articles, cites] = [next() * 3, next() + 40, next() * 5];
    const rate = pages / articles;
    const printed = r === 9 ? 17.27 : Number(rate.toFixed(5));
    return `Revue ${r + 1}|${pages}|${articles}|${cites}|${printed}|${((1000 * rate) / cites).toFixed(5)}`;
  });
  const wrong = told([
    "Revue|Pages|Articles|Citations|Pages par article|Pages par article et citation",
    ...rows,
  ]);
  expect(wrong.map(accused)).toEqual(["E11"]);
});
