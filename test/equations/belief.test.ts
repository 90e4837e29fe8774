import fc from "fast-check";
import {
  checkFamilies,
  findEquations,
  tableRegime,
  withBelief,
  type EquationFamily,
  type StatusCounts,
} from "../../src/equations";
import type { AmountGrid } from "../../src/tables/amountGrid";
import { gridOf } from "./gridOf";

const nothingListed = { parts: new Set<number>(), totals: new Set<number>() };

const judged = (grid: AmountGrid, listed = nothingListed): EquationFamily[] =>
  withBelief(grid, findEquations(grid), listed);

const totalOf = (families: readonly EquationFamily[], target: number): EquationFamily => {
  const found = families.find((family) => family.direction === "column" && family.target === target);
  if (!found) throw new Error(`no sum down to row ${target}`);
  return found;
};

const countsOf = (grid: AmountGrid, family: EquationFamily): StatusCounts => checkFamilies(grid, [family]);

/** Amounts that repeat from one run to the next. */
const amounts = (seed: number, most: number): (() => number) => {
  let state = seed;
  return () => ((state = (state * 48271) % 2147483647) % most) + 1;
};

/** Rows of parts and, under them, their total; `change` edits the total of a column. */
const withTotal = (
  parts: number,
  columns: number,
  part: () => number,
  change: (sum: number, column: number) => number = (sum) => sum,
): number[][] => {
  const rows = Array.from({ length: parts }, () => Array.from({ length: columns }, part));
  const totals = Array.from({ length: columns }, (_, c) =>
    change(
      rows.reduce((sum, row) => sum + (row[c] ?? 0), 0),
      c,
    ),
  );
  return [...rows, totals];
};

const labelled = (rows: readonly (readonly (number | null)[])[]): AmountGrid =>
  gridOf(rows, { rowLabels: rows.map((_, r) => (r === rows.length - 1 ? "Total" : `Ligne ${r + 1}`)) });

describe("how far a sum is believed", () => {
  it("is established where most of its positions hold, and accuses at the others", () => {
    const grid = labelled(withTotal(5, 10, amounts(3, 9000), (sum, c) => (c === 4 ? sum + 700 : sum)));
    const family = totalOf(judged(grid), 5);
    expect(family.belief).toBe("established");
    expect(countsOf(grid, family)).toMatchObject({ exact: 9, broken: 1 });
  });

  it("is merely possible under a label that no amounts confirm", () => {
    const grid = labelled(withTotal(5, 4, amounts(5, 9000), (sum, c) => Math.round(sum * (0.9 + 0.03 * c))));
    expect(judged(grid).every(({ belief }) => belief === "possible")).toBe(true);
  });

  it("is certain for a list of regions or establishments under its total, one column being enough", () => {
    const rows = withTotal(12, 1, amounts(7, 9000), (sum) => sum + 1000);
    const listed = { parts: new Set(rows.slice(0, 12).map((_, r) => r)), totals: new Set([12]) };
    expect(totalOf(judged(labelled(rows), listed), 12).belief).toBe("certain");
    expect(totalOf(judged(labelled(rows)), 12).belief).toBe("possible");
  });

  it("takes growth in value, volume and prices for no sum where the rates compound", () => {
    const rates = [
      [38, -18],
      [30, -17],
      [10, -3],
      [18, 7],
      [10, 19],
      [11, -14],
      [17, 14],
      [-45, 62],
      [27, -5],
    ];
    const values = rates.map(([volume = 0, price = 0]) =>
      Math.round(volume + price + (volume * price) / 1000),
    );
    const rows = [values, rates.map(([volume = 0]) => volume), rates.map(([, price = 0]) => price)];
    const grid = { ...gridOf(rows, { rowLabels: ["Valeur", "Volume", "Prix"] }), scale: 1 };
    const [family] = judged(grid).filter(({ direction }) => direction === "column");
    expect(family && countsOf(grid, family).broken).toBeGreaterThan(0);
    expect(family?.belief).toBe("possible");
  });
});

describe("blank terms", () => {
  const parts = withTotal(4, 12, amounts(11, 9000));

  it("are amounts not told where hardly any sum with one holds, and make it uncheckable", () => {
    const rows = parts.map((row, r) => row.map((amount, c) => (r === 1 && c < 4 ? null : amount)));
    const grid = labelled(rows);
    const family = totalOf(judged(grid), 4);
    expect(family.blanks).toBe("unknown");
    expect(countsOf(grid, family)).toMatchObject({ exact: 8, broken: 0, uncheckable: 4 });
  });

  it("are zeros where sums with one hold, so that a slip among them is still broken", () => {
    const rows = withTotal(4, 12, amounts(13, 9000)).map((row, r, all) =>
      row.map((amount, c) => {
        if (r === 1 && c < 6) return null;
        return r === 4 && c < 6 ? amount - (all[1]?.[c] ?? 0) + (c === 2 ? 900 : 0) : amount;
      }),
    );
    const grid = labelled(rows);
    expect(countsOf(grid, totalOf(judged(grid), 4))).toMatchObject({ broken: 1, uncheckable: 0 });
  });

  it("say nothing where every part is blank under a printed total", () => {
    const rows = parts.map((row, r) => row.map((amount, c) => (r < 4 && c < 3 ? null : amount)));
    const grid = labelled(rows);
    expect(countsOf(grid, totalOf(judged(grid), 4))).toMatchObject({ exact: 9, uncheckable: 3 });
  });
});

describe("totals that take in what is not listed", () => {
  it("are told apart from slips: small gaps of one sign, scattered over many totals", () => {
    const more = [0, 3, 0, 0, 5, 0, 6, 0, 0, 4, 0, 0, 3, 0, 0];
    const grid = labelled(withTotal(3, 15, amounts(17, 90000), (sum, c) => sum + (more[c] ?? 0)));
    const family = totalOf(judged(grid), 3);
    expect([...(family.unlisted ?? [])].sort((a, b) => a - b)).toEqual([1, 4, 6, 9, 12]);
    expect(countsOf(grid, family)).toMatchObject({ broken: 0, uncheckable: 5 });
  });

  it("are not seen in gaps of both signs: those are slips", () => {
    const slips = [0, 300, 0, 0, -500, 0, 0, 0, 0, -400, 0, 0, 300, 0, 0];
    const grid = labelled(withTotal(3, 15, amounts(17, 90000), (sum, c) => sum + (slips[c] ?? 0)));
    const family = totalOf(judged(grid), 3);
    expect(family.unlisted?.size ?? 0).toBe(0);
    expect(countsOf(grid, family).broken).toBe(4);
  });
});

describe("the rounding regime", () => {
  const kindOf = (grid: AmountGrid): string | undefined => tableRegime(grid, judged(grid))?.kind;

  it("is exact where sums hold without any gap, and then breaks what rounding could not leave", () => {
    const rows = withTotal(60, 12, amounts(19, 90000), (sum, c) => (c === 5 ? sum + 20 : sum));
    const grid = labelled(rows);
    expect(kindOf(grid)).toBe("exact");
    // 20 lies inside (60 + 1) / 2, and beyond three deviations, 3 × √(61 / 12).
    expect(countsOf(grid, totalOf(judged(grid), 60))).toMatchObject({ exact: 11, broken: 1 });
  });

  it("is rounded to a coarser unit where amounts share their last digits and the gaps are such roundings", () => {
    const exact = withTotal(5, 30, amounts(23, 9000));
    const rows = exact.map((row) => row.map((amount) => Math.round(amount / 10) * 10));
    const grid = labelled(rows);
    const family = totalOf(judged(grid), 5);
    expect(family.regime).toMatchObject({ kind: "rounded", unit: 10 });
    expect(countsOf(grid, family)).toMatchObject({ broken: 0, total: 30 });
    expect(countsOf(grid, family).exact).toBeLessThan(30);
  });

  describe("of tables with totals both ways", () => {
    /** A table of amounts with their totals across and down, each cell rounded by itself. */
    const crossed = (parts: number, columns: number, part: () => number, round: (amount: number) => number) =>
      withTotal(parts, columns, part)
        .map((row) => [...row, row.reduce((sum, amount) => sum + amount, 0)])
        .map((row) => row.map(round));

    const bothWays = (rows: readonly (readonly number[])[]): AmountGrid =>
      gridOf(rows, {
        rowLabels: rows.map((_, r) => (r === rows.length - 1 ? "Total" : `Ligne ${r + 1}`)),
        columnLabels: (rows[0] ?? []).map((_, c, row) =>
          c === row.length - 1 ? "Total" : `Mesure ${c + 1}`,
        ),
      });

    const countsOfAll = (grid: AmountGrid): StatusCounts =>
      checkFamilies(
        grid,
        judged(grid).filter(({ belief }) => belief !== "possible"),
      );

    it("is doubtful where one slip in round amounts leaves the gaps: they are suspect, neither roundings nor broken", () => {
      const draw = amounts(41, 99);
      const rows = crossed(
        6,
        3,
        () => draw() * 10,
        (amount) => amount,
      );
      const slipped = rows.map((row, r) =>
        row.map((amount, c) => (r === 1 && c === 0 ? amount + 10 : amount)),
      );
      expect(countsOfAll(bothWays(rows))).toMatchObject({ total: 11, exact: 11 });
      expect(countsOfAll(bothWays(slipped))).toMatchObject({ exact: 9, suspect: 2, rounding: 0, broken: 0 });
    });

    it("is that of its rows for columns with few sums: all were rounded to the same unit", () => {
      for (let seed = 1; seed <= 20; seed++) {
        const rows = crossed(18, 3, amounts(seed, 20_000), (amount) => Math.round(amount / 100) * 100);
        expect(countsOfAll(bothWays(rows))).toMatchObject({ broken: 0 });
      }
    });
  });

  it("stays exact for amounts that end in zeros and foot", () => {
    const grid = labelled(withTotal(5, 30, () => amounts(29, 900)() * 100));
    const round = amounts(31, 900);
    const varied = labelled(withTotal(5, 30, () => round() * 100));
    expect(kindOf(grid)).not.toBe("rounded");
    expect(kindOf(varied)).toBe("exact");
  });

  it("calls no true sum broken, however its amounts were rounded", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1_000_000 }),
        fc.constantFrom(1, 5, 10, 100),
        fc.integer({ min: 2, max: 12 }),
        (seed, unit, parts) => {
          const next = amounts(seed, 500_000);
          const rows = withTotal(parts, 20, () => next() / 10);
          const grid = labelled(rows.map((row) => row.map((amount) => Math.round(amount / unit) * unit)));
          const broken = judged(grid)
            .filter(({ belief }) => belief !== "possible")
            .reduce((sum, family) => sum + countsOf(grid, family).broken, 0);
          expect(broken).toBe(0);
        },
      ),
      { seed: 20241128, numRuns: 60 },
    );
  });
});

describe("totals of rounded totals", () => {
  /** Three columns of six rounded amounts and their sum across; the totals were added before they were rounded. */
  const rounded = (slip: number): AmountGrid => {
    const rows = Array.from({ length: 6 }, (_, r) => [1004 + 40 * r, 2004 + 70 * r, 3004 + 90 * r]);
    const exact = rows.map((row) => [...row, row.reduce((a, b) => a + b, 0)]);
    const totals = exact[0]?.map((_, c) => exact.reduce((sum, row) => sum + (row[c] ?? 0), 0)) ?? [];
    const printed = exact.map((row) => [
      ...row.slice(0, 3).map((amount) => Math.round(amount / 10)),
      row.slice(0, 3).reduce((sum, amount) => sum + Math.round(amount / 10), 0),
    ]);
    return gridOf([...printed, totals.map((total, c) => Math.round(total / 10) + (c === 3 ? slip : 0))], {
      rowLabels: ["a", "b", "c", "d", "e", "f", "Total"],
      columnLabels: ["A", "B", "C", "Total"],
    });
  };
  const acrossTotals = (grid: AmountGrid): string => {
    const family = judged(grid).find(({ direction, target }) => direction === "row" && target === 3);
    if (!family) throw new Error("no sum across");
    const { broken } = checkFamilies(grid, [{ ...family, from: 6, to: 7 }]);
    return broken === 0 ? "holds" : "broken";
  };

  it("are allowed the roundings of their terms where the terms' own sums hold", () => {
    expect(acrossTotals(rounded(-2))).toBe("holds");
  });

  it("are broken by a slip, which its own sum shows too", () => {
    expect(acrossTotals(rounded(90))).toBe("broken");
  });
});

describe("digits that a format hides", () => {
  it("make the regime of sums that foot in them", () => {
    const next = amounts(41, 900_000);
    const grid = { ...labelled(withTotal(4, 12, next)), units: new Float64Array(12).fill(100) };
    expect(totalOf(judged(grid), 4).regime).toMatchObject({ kind: "stored", unit: 1 });
  });

  it("make a sum merely possible where they hardly ever foot", () => {
    const next = amounts(43, 900_000);
    const off = amounts(47, 80);
    const grid = {
      ...labelled(withTotal(4, 16, next, (sum) => sum + off() + 40)),
      units: new Float64Array(16).fill(100),
    };
    expect(totalOf(judged(grid), 4).belief).toBe("possible");
  });
});
