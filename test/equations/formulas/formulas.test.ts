import {
  combineFamilies,
  compareFormulas,
  familiesFromFormulas,
  findEquations,
  findFrozenTotals,
  readSumFormula,
  type FormulaTable,
} from "../../../src/equations";
import type { RowKind } from "../../../src/tables/annexTable";
import { readAddress } from "../../../src/tables/address";
import { gridOf } from "../gridOf";

/** A table whose amounts start at B5, its formulas by address. */
const tableOf = (
  values: readonly (readonly (number | null)[])[],
  formulas: Readonly<Record<string, string>>,
  kinds: Readonly<Record<number, RowKind>> = {},
): FormulaTable => {
  const grid = gridOf(values);
  return {
    grid,
    rows: values.map((_, r) => ({
      row: r + 4,
      label: "",
      kind: kinds[r] ?? "region",
      code: null,
      labelColumn: 0,
      codeColumn: null,
      hidden: false,
    })),
    columns: Array.from({ length: grid.columns }, (_, c) => ({
      column: c + 1,
      path: [],
      label: "",
      ofWhich: false,
      decimals: 0,
      missionCode: null,
      flag: null,
      vector: null,
      hidden: false,
    })),
    formulas: new Map(
      Object.entries(formulas).map(([address, formula]) => {
        const at = readAddress(address);
        return [((at?.row ?? 0) - 4) * grid.columns + (at?.column ?? 0) - 1, formula];
      }),
    ),
  };
};

const values = [
  [100, 20, 120],
  [200, 30, 230],
  [300, 40, 340],
  [600, 90, 690],
];

describe("readSumFormula", () => {
  it.each([
    ["=SUM(B5:B7)", [["B5:B7", 1]]],
    [
      "=sum($B$5:B6,B7)",
      [
        ["B5:B6", 1],
        ["B7", 1],
      ],
    ],
    [
      "=+B5+(B6-B7)",
      [
        ["B5", 1],
        ["B6", 1],
        ["B7", -1],
      ],
    ],
    [
      "=B5-(B6-B7)",
      [
        ["B5", 1],
        ["B6", -1],
        ["B7", 1],
      ],
    ],
    ["=SUBTOTAL(9,B5:B7)", [["B5:B7", 1]]],
    [
      "= - SUM( B5 , -B6 )",
      [
        ["B5", -1],
        ["B6", 1],
      ],
    ],
  ] as const)("reads %s", (formula, expected) => {
    const areas = readSumFormula(formula)?.map(({ area, sign }) => [area.top, area.left, area.bottom, sign]);
    const wanted = expected.map(([address, sign]) => {
      const [first = "", last = first] = address.split(":");
      return [readAddress(first)?.row, readAddress(first)?.column, readAddress(last)?.row, sign];
    });
    expect(areas).toEqual(wanted);
  });

  it.each([
    "=B5*2",
    "=ROUND(SUM(B5:B7),1)",
    "=SUM(B5:B7)/1000",
    "=SUM(B5:B7)+3",
    "=Autre!B5",
    "=SUBTOTAL(1,B5:B7)",
    "=SUM(B5:B7",
    "=",
    "=IF(B5,B6,B7)",
    `=${"(".repeat(4000)}A1${")".repeat(4000)}`,
  ])("leaves %s aside", (formula) => expect(readSumFormula(formula)).toBeNull());
});

describe("familiesFromFormulas", () => {
  it("gathers neighbours of one shape, down and across", () => {
    const table = tableOf(values, {
      B8: "=SUM(B5:B7)",
      C8: "=C5+C6+C7",
      D5: "=B5+C5",
      D6: "=SUM(B6:C6)",
      D8: "=SUM(D5:D7)*1",
    });
    expect(
      familiesFromFormulas(table).map(({ direction, target, terms, from, to, origin }) => [
        direction,
        target,
        terms.map(({ line }) => line),
        from,
        to,
        origin,
      ]),
    ).toEqual([
      ["column", 3, [0, 1, 2], 0, 2, "formula"],
      ["row", 2, [0, 1], 0, 2, "formula"],
    ]);
  });

  it("leaves nested SUBTOTAL cells out of a SUBTOTAL", () => {
    const table = tableOf([[1], [2], [3], [4], [7]], { B7: "=SUBTOTAL(9,B5:B6)", B9: "=SUBTOTAL(9,B5:B8)" });
    expect(familiesFromFormulas(table).map(({ terms }) => terms.map(({ line }) => line))).toEqual([
      [0, 1],
      [0, 1, 3],
    ]);
  });

  it("makes equations found by evidence give way to the same ones in formulas", () => {
    const rows = [...values.slice(0, 3), [150, 57, 207], [750, 147, 897]];
    const table = tableOf(rows, { B9: "=SUM(B5:B8)", C9: "=SUM(C5:C8)" });
    const evidence = findEquations(table.grid).filter(({ direction }) => direction === "column");
    const combined = combineFamilies(table.grid, familiesFromFormulas(table), evidence);
    expect(combined.map(({ origin, from, to }) => [origin, from, to])).toEqual([
      ["formula", 0, 2],
      ["evidence", 2, 3],
    ]);
  });
});

describe("compareFormulas", () => {
  it("reports a range that leaves out the last row of its block", () => {
    const table = tableOf([[10], [20], [30], [30]], { B8: "=SUM(B5:B6)" }, { 3: "total" });
    expect(compareFormulas(table, familiesFromFormulas(table)).faults).toEqual([
      { kind: "left-out", cell: 3, direction: "column", line: 2, changesTotal: true },
    ]);
  });

  it("reports a sum that takes in a subtotal and its parts", () => {
    const table = tableOf(
      [[10], [20], [30], [40], [100]],
      { B7: "=SUM(B5:B6)", B9: "=SUM(B5:B8)" },
      { 2: "subtotal", 4: "total" },
    );
    expect(compareFormulas(table, familiesFromFormulas(table)).faults).toEqual([
      { kind: "double-counted", cell: 4, direction: "column", line: 2, changesTotal: true },
    ]);
  });

  it("counts the sums that it does not compare once there are too many faults", () => {
    const table = tableOf(
      [
        [10, 10],
        [20, 20],
        [30, 30],
        [30, 30],
      ],
      { B8: "=SUM(B5:B6)", C8: "=C5+C6+C7" },
      { 3: "total" },
    );
    const families = familiesFromFormulas(table);
    expect(compareFormulas(table, families).uncompared).toBe(0);
    expect(compareFormulas(table, families, 1)).toMatchObject({ faults: [{ cell: 6 }], uncompared: 1 });
  });

  it("has nothing to say of sound formulas, subtotals and « dont » rows", () => {
    const table = tableOf(
      [[10], [20], [5], [30], [40], [50], [90], [120]],
      { B8: "=SUM(B5:B6)", B11: "=SUM(B9:B10)", B12: "=B8+B11" },
      { 2: "of-which", 3: "subtotal", 6: "subtotal", 7: "total" },
    );
    expect(compareFormulas(table, familiesFromFormulas(table)).faults).toEqual([]);
  });
});

describe("findFrozenTotals", () => {
  it("finds the constant among formulas of one shape", () => {
    const table = tableOf(values, { B8: "=SUM(B5:B7)", D8: "=SUM(D5:D7)" });
    const frozen = findFrozenTotals(table, familiesFromFormulas(table));
    expect(frozen).toMatchObject([{ cell: 10, direction: "column", target: 3 }]);
    expect(frozen[0]?.terms.map(({ line }) => line)).toEqual([0, 1, 2]);
  });

  it("finds none where formulas are the exception", () => {
    const table = tableOf(values, { D5: "=B5+C5" });
    expect(findFrozenTotals(table, familiesFromFormulas(table))).toEqual([]);
  });
});
