import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readWorkbook } from "../../src/workbooks/readWorkbook";
import { expandEquations, findCrossSheet, findEquations, type Equation } from "../../src/equations";
import { readTables } from "../../src/tables";
import type { AnnexTable } from "../../src/tables/annexTable";

const tablesOf = (name: string): AnnexTable[] => {
  const bytes = readFileSync(join(__dirname, "../corpus", name));
  return readWorkbook(name, bytes).sheets.flatMap((sheet) => readTables(sheet));
};

const equationsOf = (table: AnnexTable): Equation[] => expandEquations(table.grid, findEquations(table.grid));

/** Total and non-zero terms of each equation that has any. */
const stated = (table: AnnexTable): string[] =>
  equationsOf(table)
    .filter(({ activeTerms }) => activeTerms > 0)
    .map(({ target, terms }) => {
      const active = terms.filter(({ cell }) => table.grid.values[cell] !== 0).map(({ cell }) => cell);
      return `${target}=${active.sort((a, b) => a - b).join("+")}`;
    })
    .sort();

describe("the published annexes", () => {
  it("2007: 31 equations, 8 broken", () => {
    const equations = tablesOf("annexe-1-2007.xlsx").flatMap(equationsOf);
    expect(equations).toHaveLength(31);
    expect(equations.filter(({ status }) => status === "broken")).toHaveLength(8);
  });

  it.each(["annexe-1-2024.xlsx", "annexe-1-2024-brut.xlsx"])(
    "2024, %s: the 656 stated sums, none broken",
    (name) => {
      const tables = tablesOf(name);
      expect(tables.map((table) => stated(table).length)).toHaveLength(6);
      expect(tables.flatMap(stated).length).toBe(656);
      expect(tables.flatMap(equationsOf).filter(({ status }) => status === "broken")).toEqual([]);
      expect(findCrossSheet(tables).filter(({ status }) => status === "broken")).toEqual([]);
    },
  );

  it("2024: the same equations in the clean and in the raw workbook", () => {
    expect(tablesOf("annexe-1-2024-brut.xlsx").flatMap(stated)).toEqual(
      tablesOf("annexe-1-2024.xlsx").flatMap(stated),
    );
  });
});
