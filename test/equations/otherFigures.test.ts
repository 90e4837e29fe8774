import { findEquations, withBelief } from "../../src/equations";
import { checkFamilies } from "../../src/equations/checkFamilies";
import type { AmountGrid } from "../../src/tables/amountGrid";
import { gridOf } from "./gridOf";

const nothingListed = { parts: new Set<number>(), totals: new Set<number>() };

/** The broken equations that accuse: `row 3`, `column 2`. */
const accused = (grid: AmountGrid): string[] => {
  const families = withBelief(grid, findEquations(grid), nothingListed);
  const broken: string[] = [];
  checkFamilies(grid, families, (index, position, status) => {
    const family = families[index];
    if (status === "broken" && family?.belief !== "possible")
      broken.push(`${family?.direction === "row" ? "row" : "column"} ${position}`);
  });
  return [...new Set(broken)];
};

const inTenths = (grid: AmountGrid): AmountGrid => ({ ...grid, scale: 1 });

describe("figures that are not added", () => {
  const marks = [
    [120, 140, null, 90],
    [80, 110, 170, 130],
    [150, 60, 120, 100],
    [110, 130, 140, null],
    [90, 100, 160, 120],
    [140, 70, 180, 110],
  ].map((row) => [...row, row.reduce<number>((sum, one) => sum + (one ?? 0), 0)]);
  const total = [...marks, [115, 102, 154, 110, 459]];

  it("takes a line between the least and the greatest of those above, and finer, for their means, whatever its label", () => {
    expect(accused(inTenths(gridOf(total)))).toEqual([]);
    const slip = total.map((row, r) => (r === 2 ? row.with(4, 480) : row));
    expect(accused(inTenths(gridOf(slip)))).toEqual(["row 2"]);
  });

  it("allows figures rounded by their size what their size tells", () => {
    const rows = [
      [16_670, 365_890],
      [50, 1_370],
      [31, 780],
      [5, 240],
      [12, 2],
      [3, 12],
      [1_450, 320],
      [41, 9],
      [710, 560],
      [22, 36],
    ].map(([a = 0, b = 0]) => [a + b >= 100 ? Math.ceil((a + b) / 10) * 10 : a + b, a, b]);
    expect(accused(inTenths(gridOf(rows)))).toEqual([]);
    expect(accused(inTenths(gridOf(rows.map((row, r) => (r === 6 ? row.with(0, 1_970) : row)))))).toEqual([
      "row 6",
    ]);
  });
});

describe("sums that one line beside them mends", () => {
  const years = [
    [90_716, 92_224, 0],
    [101_194, 102_512, 0],
    [108_443, 110_498, 600],
    [114_605, 116_205, 0],
    [121_109, 121_824, 0],
    [127_074, 127_157, 0],
  ].map(([income = 0, expense = 0, exceptional = 0]) => [
    income,
    expense,
    exceptional,
    income - expense + exceptional,
  ]);
  const columnLabels = ["Produits", "Charges", "Éléments exceptionnels", "Résultat"];

  it("takes an exceptional item into a result where it stands, and nowhere else", () => {
    expect(accused(gridOf(years, { columnLabels }))).toEqual([]);
    const wrong = years.map((row, r) => (r === 2 ? row.with(2, 610) : row));
    expect(accused(gridOf(wrong, { columnLabels }))).toEqual(["row 2"]);
  });
});
