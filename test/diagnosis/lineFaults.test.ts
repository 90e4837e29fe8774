import { explainBreaks } from "../../src/diagnosis";
import { expandEquations, type EquationFamily } from "../../src/equations";
import { gridOf } from "../equations/gridOf";
import { crossTable, family, withTotals } from "./crossTable";

const body = [
  [48231, 5127, 9364],
  [71582, 2843, 1275],
  [36914, 8391, 4628],
  [59047, 6715, 3186],
];
const range = (end: number): number[] => Array.from({ length: end }, (_, k) => k);

/** The table with the row `line` taken `times` times in its totals. */
const withRowTaken = (line: number, times: number): number[][] => {
  const rows = withTotals(body);
  const last = rows.length - 1;
  return rows.map((row, r) =>
    r === last ? row.map((total, c) => total + (times - 1) * (rows[line]?.[c] ?? 0)) : row,
  );
};

const explain = (rows: readonly (readonly number[])[], families: readonly EquationFamily[]) => {
  const grid = gridOf(rows);
  return explainBreaks(grid, families, expandEquations(grid, families));
};

describe("line faults", () => {
  it("recognises a row that the totals leave out", () => {
    const { grid, families, equations } = crossTable(withRowTaken(2, 0));
    expect(explainBreaks(grid, families, equations)).toMatchObject({
      proposals: [],
      ambiguities: [],
      lineFaults: [{ kind: "missing-row", family: 0, line: 2, equations: [0, 1, 2, 3] }],
      unexplained: [],
    });
  });

  it("recognises a row that the totals count twice", () => {
    const { grid, families, equations } = crossTable(withRowTaken(1, 2));
    expect(explainBreaks(grid, families, equations)).toMatchObject({
      proposals: [],
      lineFaults: [{ kind: "duplicated-row", family: 0, line: 1 }],
      unexplained: [],
    });
  });

  it("finds the slip of a cell under the fault of a line", () => {
    const rows = withRowTaken(2, 0).map((row, r) => (r === 0 ? [42831, ...row.slice(1)] : row));
    const { grid, families, equations } = crossTable(rows);
    const { proposals, lineFaults } = explainBreaks(grid, families, equations);
    expect(lineFaults).toMatchObject([{ kind: "missing-row", line: 2 }]);
    expect(proposals).toMatchObject([{ cell: 0, kind: "transposition", proposed: 48231n }]);
  });

  it("takes one amount as proof only when the search for equations found the same fault", () => {
    const rows = [[48231], [71582], [36914], [59047], [178860]];
    const plain = family("column", 4, range(4), 1);
    expect(explain(rows, [plain]).lineFaults).toEqual([]);
    const found: EquationFamily = { ...plain, anomaly: { kind: "missing-row", line: 2 } };
    expect(explain(rows, [found]).lineFaults).toMatchObject([
      { kind: "missing-row", line: 2, equations: [0] },
    ]);
  });

  it("recognises a subtotal added to its own parts", () => {
    const rows = [...body, [0, 0, 0]].map((row) => row.slice());
    rows[4] = range(3).map((c) => (body[0]?.[c] ?? 0) + (body[1]?.[c] ?? 0));
    rows.push(range(3).map((c) => rows.reduce((sum, row) => sum + (row[c] ?? 0), 0)));
    const families = [family("column", 4, [0, 1], 3), family("column", 5, [0, 1, 2, 3], 3)];
    expect(explain(rows, families)).toMatchObject({
      proposals: [],
      lineFaults: [{ kind: "double-counted-subtotal", family: 1, line: 4, equations: [3, 4, 5] }],
      unexplained: [],
    });
  });

  it("reports the totals left stale after an amount and its row total changed, and accuses nobody", () => {
    const rows = withTotals(body).map((row, r) => (r === 1 ? [71582 + 1357, 2843, 1275, 75700 + 1357] : row));
    const { grid, families, equations } = crossTable(rows);
    expect(explainBreaks(grid, families, equations)).toMatchObject({
      proposals: [],
      ambiguities: [],
      lineFaults: [{ kind: "stale-total", family: 0, line: 4, equations: [0, 3] }],
      unexplained: [],
    });
  });

  it.each([0, 2, 4])("reports the row %d that stands in the block and enters no sum", (left) => {
    const rows = withTotals([...body, [21840, 1930, 2750]]);
    const terms = range(5).filter((line) => line !== left);
    const last = rows.length - 1;
    rows[last] = (rows[last] ?? []).map((total, c) => total - (rows[left]?.[c] ?? 0));
    expect(explain(rows, [family("column", last, terms, 4)]).lineFaults).toEqual([
      { kind: "missing-row", family: 0, line: left, equations: [] },
    ]);
  });

  it("leaves of-which rows out of the sums", () => {
    const rows = withTotals(body);
    const grid = gridOf([rows[0] ?? [], [20000, 1000, 500, 21500], ...rows.slice(1)], {
      rowLabels: ["Alsace", "dont Mulhouse", "Aquitaine", "Auvergne", "Bretagne", "Total"],
    });
    const families = [family("column", 5, [0, 2, 3, 4], 4)];
    expect(explainBreaks(grid, families, expandEquations(grid, families)).lineFaults).toEqual([]);
  });
});
