import type { CellValue } from "../../src/tables/workbook";
import { check, findingsOf, sheetOf } from "./corpus";

const zones = 12;

/** Amounts of one zone, total and two parts, in five columns; sums exact. */
const amounts = (zone: number): number[][] => {
  const part = (of: number): number[] =>
    [0, 1, 2, 3, 4].map((c) => 1_300 + ((zone * 7_919 + of * 4_409 + c * 6_101) % 8_837));
  const [first, second] = [part(1), part(2)];
  return [first.map((amount, c) => amount + (second[c] ?? 0)), first, second];
};

/** One block per zone, the total first: `All ages`, then its two parts; a first column of figures beside the amounts. */
const sheetWith = (figure: (zone: number, row: number) => number, slip?: readonly [number, number]) => {
  const values: CellValue[][] = [["Zone", "Public", "Référence", "2019", "2020", "2021", "2022", "2023"]];
  for (let zone = 0; zone < zones; zone++)
    amounts(zone).forEach((row, r) => {
      values.push([
        `Zone ${String.fromCharCode(65 + zone)}`,
        ["Ensemble", "Moins de 65 ans", "65 ans et plus"][r] ?? "",
        figure(zone, r),
        ...row,
      ]);
    });
  if (slip) (values[slip[0]] as CellValue[])[slip[1]] = Number(values[slip[0]]?.[slip[1]]) + 2_741;
  return { ...sheetOf("Zones"), values };
};
const gaps = (sheet: ReturnType<typeof sheetWith>): string[] =>
  findingsOf(check(sheet))
    .filter(({ code }) => code.startsWith("TOTAL"))
    .map(({ severity, code, cell }) => `${severity} ${code} ${cell}`);
const repeated = (zone: number): number => 40_601 + 137 * ((zone * 5) % zones);

describe("a column that is not added, in many short blocks", () => {
  it("is judged in none of them when each part repeats the code of its total", () => {
    expect(gaps(sheetWith(repeated))).toEqual([]);
  });

  it("is judged in none of them when the codes of the parts follow that of the total", () => {
    expect(gaps(sheetWith((zone, row) => repeated(zone) + row))).toEqual([]);
  });

  it("is judged in none of them when its figures are ranks, years or line numbers", () => {
    expect(gaps(sheetWith((zone, row) => ((zone * 5 + row * 7) % zones) + 1))).toEqual([]);
    expect(gaps(sheetWith((zone, row) => 2019 + ((zone + row) % 4)))).toEqual([]);
    expect(gaps(sheetWith((zone, row) => 3 * zone + row + 1))).toEqual([]);
  });

  it("leaves a slip in the amounts beside it to be told", () => {
    expect(gaps(sheetWith(repeated, [13, 5]))).toEqual(["error TOTAL-ECART F14"]);
  });

  it("is a column of amounts when it adds up in most blocks, whatever fails in the others", () => {
    const amount = (zone: number, row: number): number => {
      const parts = [2_000 + 311 * zone, 900 + 173 * ((zone * 7) % zones)] as const;
      return row > 0 ? (parts[row - 1] ?? 0) : zone % 4 === 1 ? parts[0] : parts[0] + parts[1];
    };
    expect(gaps(sheetWith(amount))).toEqual([
      "error TOTAL-ECART C5",
      "error TOTAL-ECART C17",
      "error TOTAL-ECART C29",
    ]);
  });

  it("is a column of amounts when all of its totals are of another version, near their sums", () => {
    const stale = (zone: number, row: number): number => {
      const parts = [2_003 + 311 * zone, 907 + 173 * ((zone * 7) % zones)] as const;
      return row > 0 ? (parts[row - 1] ?? 0) : parts[0] + parts[1] + 97 + 13 * zone;
    };
    expect(gaps(sheetWith(stale)).length).toBeGreaterThan(zones / 2);
  });
});
