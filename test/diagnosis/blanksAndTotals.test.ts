import { explainBreaks, type Diagnosis } from "../../src/diagnosis";
import { expandEquations, type EquationFamily } from "../../src/equations";
import { gridOf } from "../equations/gridOf";
import { crossTable, family, typed, withTotals } from "./crossTable";

const body = [
  [48231, 5127, 9364],
  [71582, 2843, 1275],
  [36914, 8391, 4628],
  [59047, 6715, 3186],
];
const whole = withTotals(body);
const emptied = (cell: number): (number | null)[][] =>
  whole.map((row, r) => row.map((amount, c) => (r * row.length + c === cell ? null : amount)));
const explain = (
  rows: readonly (readonly (number | null)[])[],
  families: readonly EquationFamily[],
): Diagnosis => {
  const grid = gridOf(rows);
  return explainBreaks(grid, families, expandEquations(grid, families));
};
const exact = {
  kind: "exact",
  unit: 1,
  evidence: { totals: 9, withoutGap: 9, amounts: 40, multiples: 40 },
} as const;

describe("empty cells", () => {
  it("proves the amount forgotten where a row and a column cross, within what rounding leaves", () => {
    const { grid, families, equations } = crossTable(emptied(5));
    expect(explainBreaks(grid, families, equations)).toMatchObject({
      proposals: [
        { cell: 5, kind: "empty", proposed: 2843n, interval: [2841n, 2845n], unique: true, repairs: [1, 5] },
      ],
      ambiguities: [],
      unexplained: [],
    });
  });

  it("finds a slip beside an empty cell", () => {
    const rows = emptied(5).map((row, r) => row.map((amount, c) => (r === 0 && c === 0 ? 42831 : amount)));
    const { grid, families, equations } = crossTable(rows);
    expect(
      explainBreaks(grid, families, equations)
        .proposals.map(({ cell, kind }) => `${cell} ${kind}`)
        .sort(),
    ).toEqual(["0 transposition", "5 empty"]);
  });

  it("names the only empty cell of a column that nothing crosses, without proof", () => {
    const column = [[48231], [null], [36914], [59047], [63215], [278989]];
    const { proposals, ambiguities } = explain(column, [family("column", 5, [0, 1, 2, 3, 4], 1)]);
    expect(proposals).toEqual([]);
    expect(ambiguities).toMatchObject([
      { equations: [0], suspects: [{ cell: 1, kind: "empty", proposed: 71582n, unique: false }] },
    ]);
  });

  it("prefers a slip that people make to an amount forgotten", () => {
    const column = [[48231], [null], [3691], [59047], [63215], [207407]];
    const { ambiguities } = explain(column, [family("column", 5, [0, 1, 2, 3, 4], 1)]);
    expect(ambiguities[0]?.suspects.map(({ cell }) => cell)).toEqual([2]);
  });

  it("takes a cell that could not be read for no empty one", () => {
    const rows = emptied(5);
    const grid = gridOf(rows, { unreadable: [5] });
    const { families } = crossTable(rows);
    expect(explainBreaks(grid, families, expandEquations(grid, families))).toMatchObject({
      proposals: [],
      ambiguities: [],
    });
  });

  it("lists an empty cell of one equation where another column lacks its total, and accuses it of nothing", () => {
    // The second column has no total: a gap of the row may be its blank's, and no typed cell of the others explains it.
    const rows = [
      [48231, 5127, 53358],
      [71582, null, 74425],
      [36914, 8391, 45305],
      [156727, null, null],
    ];
    const families = [family("column", 3, [0, 1, 2], 1), family("row", 2, [0, 1], 3)];
    const { proposals, ambiguities } = explain(rows, families);
    expect(proposals).toEqual([]);
    expect(ambiguities).toMatchObject([{ suspects: [{ cell: 4, kind: "empty", proposed: 2843n }] }]);
  });
});

describe("stale subtotals", () => {
  const parts = [48231, 71582, 36914, 59047, 63215];
  const column = (first: number, second: number, total: number): number[][] =>
    [...parts.slice(0, 3), first, ...parts.slice(3), second, total].map((amount) => [amount]);
  const subtotals = (more: Partial<EquationFamily> = {}): EquationFamily[] => [
    family("column", 3, [0, 1, 2], 1, more),
    family("column", 6, [4, 5], 1, more),
  ];
  const told = ({ proposals }: Diagnosis): string[] =>
    proposals.map(({ cell, kind, proposed, interval }) =>
      `${cell} ${kind} ${proposed} ${interval?.join("–") ?? ""}`.trim(),
    );

  it("are proved by a total that adds the leaves and holds", () => {
    const leaves = family("column", 7, [0, 1, 2, 4, 5], 1);
    expect(told(explain(column(151020, 120140, 278989), [...subtotals(), leaves]))).toEqual([
      "3 stale-total 156727 156725–156729",
      "6 stale-total 122262 122261–122263",
    ]);
  });

  it("are proved by a total that adds them and would hold if they were right", () => {
    const added = family("column", 7, [3, 6], 1);
    expect(told(explain(column(151020, 120140, 278989), [...subtotals({ regime: exact }), added]))).toEqual([
      "3 stale-total 156727",
      "6 stale-total 122262",
    ]);
  });

  it("are not accused when the total follows them", () => {
    const added = family("column", 7, [3, 6], 1);
    expect(explain(column(151020, 120140, 271160), [...subtotals(), added]).proposals).toEqual([]);
  });

  it("are not accused by a total that is merely possible", () => {
    const leaves = family("column", 7, [0, 1, 2, 4, 5], 1, { belief: "possible" });
    expect(explain(column(151020, 120140, 278989), [...subtotals(), leaves]).proposals).toEqual([]);
  });
});

describe("a slip copied into the total of its row", () => {
  // Cell 4 typed 17582 for 71582, and its row adds up: column and grand total do not.
  const retyped = typed(typed(whole, 4, 17582), 7, 21700);

  it("is told beside the stale totals, and nobody is accused", () => {
    const { grid, families, equations } = crossTable(retyped);
    const { proposals, lineFaults, ambiguities, unexplained } = explainBreaks(grid, families, equations);
    expect([proposals, lineFaults, unexplained]).toEqual([[], [], []]);
    expect(
      ambiguities.map((one) =>
        one.alternatives.map(({ kind, changes }) => [
          kind,
          ...changes.map(({ cell, proposed }) => `${cell} ${proposed}`),
        ]),
      ),
    ).toEqual([
      [
        ["stale-total", "16 161774", "19 203303"],
        ["transposition", "4 71582", "7 75700"],
      ],
    ]);
  });

  it("is not thought of where no slip that people make explains the gap", () => {
    const { grid, families, equations } = crossTable(typed(typed(whole, 4, 50119), 7, 54237));
    expect(explainBreaks(grid, families, equations)).toMatchObject({
      ambiguities: [],
      lineFaults: [{ kind: "stale-total", line: 4 }],
    });
  });
});
