import { findAndExplain } from "../../src/diagnosis";
import { findEquations } from "../../src/equations";
import type { AnnexTable } from "../../src/tables";
import { annexTables } from "./annexTables";
import { measureLineFaults, measureSlips, measureStaleTotals } from "./measureSlips";

const WORKBOOKS = 24;
const FEWER = 12;
const SEED = 7000;

describe("slips injected in the tables of 2024", () => {
  let tables: AnnexTable[] = [];
  beforeAll(async () => {
    tables = await annexTables("annexe-1-2024.xlsx");
  });

  it("accuses nobody in the tables as published", () => {
    expect(tables).toHaveLength(6);
    for (const { grid } of tables) {
      expect(findAndExplain(grid, (amounts) => ({ families: findEquations(amounts) })).diagnosis).toEqual({
        proposals: [],
        ambiguities: [],
        lineFaults: [],
        relations: [],
        unexplained: [],
        exhausted: false,
      });
    }
  });

  it.each([
    { slips: 1, located: 0.97, known: 0.97 },
    { slips: 2, located: 0.95, known: 0.94 },
    { slips: 4, located: 0.9, known: 0.88 },
  ])("locates $slips error(s) and knows their values", ({ slips, located, known }) => {
    const figures = measureSlips(tables, { slips }, WORKBOOKS, SEED);
    expect(figures.seen).toBeGreaterThanOrEqual(0.98 * figures.slips);
    expect(figures.located).toBeGreaterThanOrEqual(located * figures.slips);
    expect(figures.right + figures.bounded).toBeGreaterThanOrEqual(known * figures.slips);
    expect(figures.wronglyAccused).toBeLessThanOrEqual(0.002 * figures.correctCells);
  });

  it("locates an error without any label", () => {
    const figures = measureSlips(tables, { slips: 1, labels: false }, FEWER, SEED);
    expect(figures.located).toBeGreaterThanOrEqual(0.85 * figures.slips);
    expect(figures.wronglyAccused).toBe(0);
  });

  it.each(["row swap", "column swap"] as const)("finds both cells of a %s, or lists them", (slips) => {
    const figures = measureSlips(tables, { slips }, FEWER, SEED);
    expect(figures.located + figures.listed).toBeGreaterThanOrEqual(0.9 * figures.slips);
  });

  it.each(["missing-row", "duplicated-row"] as const)("reports a %s", (kind) => {
    const figures = measureLineFaults(tables, kind, FEWER, SEED);
    expect(figures.reported).toBeGreaterThanOrEqual(0.93 * figures.faults);
    expect(figures.wronglyAccused).toBe(0);
  });

  it.each(["row", "column"] as const)("accuses nobody when only the %s totals were updated", (updated) => {
    const figures = measureStaleTotals(tables, updated, FEWER, SEED);
    expect(figures.seen).toBeGreaterThanOrEqual(0.75 * figures.faults);
    expect(figures.wronglyAccused).toBe(0);
  });
});
