import { unaddedLines } from "../../src/checks/unaddedLines";
import { findEquations } from "../../src/equations";
import { readTables, type AnnexTable } from "../../src/tables";
import { regionsOf } from "../../src/territories/region";

/** Eight regions, two measures, their total across and below; the second measure has cells typed × 1000. */
const tableWith = (slipped: readonly number[]): AnnexTable => {
  const names = regionsOf("2016")
    .slice(5, 13)
    .map(({ name }) => name);
  const amounts = names.map((_, r) => [7310 + 613 * r, 2051 + 377 * ((r * 5) % 8)] as const);
  const total = (c: 0 | 1): number => amounts.reduce((sum, row) => sum + row[c], 0);
  const rows = amounts.map(([a, b], r) => [names[r] ?? "", a, slipped.includes(r) ? 1000 * b : b, a + b]);
  const values = [
    ["Région", "Base", "Aide", "Total"],
    ...rows,
    ["Total", total(0), total(1), total(0) + total(1)],
  ];
  const [table] = readTables({ name: "Régions", top: 0, left: 0, values });
  if (!table) throw new Error("no table");
  return table;
};
const kept = (table: AnnexTable, find: typeof findEquations): boolean =>
  !unaddedLines(table, table.grid, () => find(table.grid)).columns.has(1);

describe("unaddedLines", () => {
  const table = tableWith([1, 2, 4]);

  it("keeps a column of several slips that a sum across holds with", () => {
    expect(kept(table, findEquations)).toBe(true);
  });

  it("leaves it out where no sum across speaks for it, as a column of means", () => {
    expect(kept(table, () => [])).toBe(false);
  });

  it("asks for no sums where every column adds up", () => {
    const find = jest.fn(findEquations);
    expect(kept(tableWith([]), find)).toBe(true);
    expect(find).not.toHaveBeenCalled();
  });
});
