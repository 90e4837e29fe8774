import fc from "fast-check";
import { judgeQuotient } from "../../../src/equations/relations/quotients/judgeQuotient";
import { findQuotients } from "../../../src/equations/relations/quotients/findQuotients";
import { checkQuotients } from "../../../src/equations/relations/checkRelations";
import type { Quotient } from "../../../src/equations";
import { gridOf } from "../gridOf";

const none = {
  totals: new Set<number>(),
  additive: new Set<number>(),
  summed: new Set<number>(),
  stated: [],
};
const found = (...[grid, lines, hints]: Parameters<typeof findQuotients>): string[] =>
  findQuotients(grid, lines, hints).map(
    ({ kind, target, a, b, exponent }) => `${kind} ${target} = ${a}/${b} e${exponent}`,
  );

/** Places, credits in k€ and credits per place with one decimal; figures of no region. */
const places = [120, 41, 87, 260, 33, 158, 75, 301];
const credits = [3170, 951, 2044, 6873, 702, 4311, 1688, 9026];
const scaled = (value: number): number => Math.round(value * 10);
const perPlace = places.map((count, i) => [
  count * 10,
  (credits[i] ?? 0) * 10,
  scaled((credits[i] ?? 0) / count),
]);
const unitCosts = { ...gridOf(perPlace, { units: [10, 10, 1] }), scale: 1 };

describe("findQuotients", () => {
  it("recognises an amount per unit, and reads A = B·C as the quotient", () => {
    expect(found(unitCosts, "column", none)).toEqual(["ratio 2 = 1/0 e0"]);
  });

  it("recognises an evolution in per cent from figures printed in k€", () => {
    const after = credits.map((amount, i) => amount + [41, -20, 77, 130, 9, -61, 25, 204][i]!);
    const rows = credits.map((amount, i) => {
      const now = after[i] ?? 0;
      return [amount * 10, now * 10, scaled((100 * (now - amount)) / amount)];
    });
    const grid = { ...gridOf(rows, { units: [10, 10, 1] }), scale: 1 };
    expect(found(grid, "column", none)).toEqual(["evolution 2 = 1/0 e2"]);
  });

  it("recognises shares of a total row", () => {
    const whole = credits.reduce((sum, amount) => sum + amount, 0);
    const rows = [...credits, whole].map((amount) => [amount * 10, scaled((100 * amount) / whole)]);
    const grid = { ...gridOf(rows, { units: [10, 1] }), scale: 1 };
    expect(found(grid, "column", { ...none, totals: new Set([8]) })).toEqual(["share 1 = 0/0 e2"]);
  });

  it("takes no shares of another whole than the one that their total prints", () => {
    const whole = credits.reduce((sum, amount) => sum + amount, 0);
    const printing = (total: number): string[] => {
      const rows = [...credits, whole].map((amount) => [amount * 10, scaled((100 * amount) / whole)]);
      const grid = { ...gridOf(rows.with(8, [whole * 10, total]), { units: [10, 1] }), scale: 1 };
      return found(grid, "column", { ...none, totals: new Set([8]) });
    };
    const shares = ["share 1 = 0/0 e2"];
    expect([1_000, 990, 10, 10_000, 100].map(printing)).toEqual([shares, shares, [], [], []]);
  });

  it("looks at lines of four amounts, sixty lines at most, none that a sum makes", () => {
    const first = (count: number) => ({
      ...gridOf(perPlace.slice(0, count), { units: [10, 10, 1] }),
      scale: 1,
    });
    expect([2, 3, 4].map((count) => found(first(count), "column", none).length)).toEqual([0, 0, 1]);
    const wide = (columns: number) => ({
      ...gridOf(
        perPlace.map((row) => [...row, ...Array.from({ length: columns - 3 }, () => 70)]),
        { units: Array.from({ length: columns }, (_, c) => (c === 2 ? 1 : 10)) },
      ),
      scale: 1,
    });
    expect([60, 61].map((columns) => found(wide(columns), "column", none).length)).toEqual([1, 0]);
    const large = { ...unitCosts, large: Array.from({ length: 24 }, () => 1n) };
    expect(found(large, "column", none)).toEqual([]);
    expect(found({ ...unitCosts }, "column", { ...none, summed: new Set([0, 1, 2]) })).toEqual([]);
  });

  it("recognises quotients between rows", () => {
    const across = [0, 1, 2].map((line) => perPlace.map((row) => row[line] ?? 0));
    const grid = { ...gridOf(across), scale: 1 };
    expect(found(grid, "row", { ...none, additive: new Set([0, 1]) })).toEqual(["ratio 2 = 1/0 e0"]);
  });

  it("recognises a quotient stored with all of its digits under a rounded format", () => {
    const rows = places.map((count, i) => [
      count * 1e6,
      (credits[i] ?? 0) * 1e6,
      Math.round(((credits[i] ?? 0) / count) * 1e6),
    ]);
    const grid = { ...gridOf(rows.slice(0, 4), { units: [1e6, 1e6, 1e6] }), scale: 6 };
    expect(found(grid, "column", none)).toEqual(["ratio 2 = 1/0 e0"]);
  });

  it("sees none where lines are nearly proportional, constant, or count the years", () => {
    const proportional = credits.map((amount, i) => [
      amount,
      Math.round(amount * (1 + ((i * 37) % 11) / 100)),
      1 + (i % 3),
    ]);
    expect(found(gridOf(proportional), "column", none)).toEqual([]);
    const years = credits.map((_, i) => [2010 + i, 100, Math.round(20.1 + i / 100)]);
    expect(found(gridOf(years), "column", none)).toEqual([]);
  });

  it("takes no column that a sum across adds for a quotient", () => {
    expect(found(unitCosts, "column", { ...none, summed: new Set([0, 1, 2]) })).toEqual([]);
  });

  it("reads the figures the other way when a header says so", () => {
    const stated = [{ kind: "ratio" as const, target: 2, a: 1, b: 0 }];
    const [quotient] = findQuotients(unitCosts, "column", { ...none, stated });
    expect([quotient?.stated, quotient?.bits]).toEqual([true, Infinity]);
  });

  it("sees no quotient in random tables", () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.integer({ min: 1, max: 99_999 }), { minLength: 5, maxLength: 5 }), {
          minLength: 5,
          maxLength: 20,
        }),
        (rows) => found(gridOf(rows), "column", { ...none, totals: new Set([rows.length - 1]) }).length === 0,
      ),
      { seed: 20_261_128, numRuns: 200 },
    );
  });
});

describe("judgeQuotient", () => {
  const ratio = { kind: "ratio", exponent: 0, exact: false } as const;
  const at = { target: 2, a: 1, b: 0 };

  it("gives the quotient rounded, and the bounds that rounding leaves", () => {
    const grid = { ...gridOf([[1200, 31_700, 264]], { units: [10, 10, 1] }), scale: 1 };
    expect(judgeQuotient(grid, ratio, at)).toMatchObject({ value: 264n, status: "exact" });
    const off = { ...gridOf([[1200, 31_700, 265]], { units: [10, 10, 1] }), scale: 1 };
    expect(judgeQuotient(off, ratio, at)?.status).toBe("rounding");
    const wrong = { ...gridOf([[1200, 31_700, 246]], { units: [10, 10, 1] }), scale: 1 };
    expect(judgeQuotient(wrong, ratio, at)?.status).toBe("broken");
    expect(judgeQuotient(wrong, { ...ratio, exact: true }, at)).toMatchObject({ value: 264n, low: 264n });
  });

  it("states nothing over a blank or a nought", () => {
    const judged = (...row: readonly (number | null)[]) =>
      judgeQuotient(gridOf([row], { units: [10, 10, 1] }), ratio, at);
    expect([judged(null, 30, 3), judged(0, 30, 3), judged(20, null, 1), judged(20, 0, 0)]).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });

  it("never calls broken a quotient of finer figures, each printed rounded", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2_000, max: 9_999_999 }),
        fc.integer({ min: 2_000, max: 9_999_999 }),
        fc.constantFrom<"ratio" | "evolution">("ratio", "evolution"),
        (fineA, fineB, kind) => {
          // Fine figures in thousandths, printed in whole units; the quotient in per cent with one decimal, exactly.
          const printed = (fine: number): number => Math.round(fine / 1000) * 10;
          const [top, bottom] = [BigInt(kind === "evolution" ? fineA - fineB : fineA), BigInt(fineB)];
          const tenths = (1000n * 2n * top + (top < 0n ? -bottom : bottom)) / (2n * bottom);
          const grid = {
            ...gridOf([[printed(fineB), printed(fineA), Number(tenths)]], { units: [10, 10, 1] }),
            scale: 1,
          };
          const judged = judgeQuotient(grid, { kind, exponent: 2, exact: false }, at);
          return judged === null || judged.status !== "broken";
        },
      ),
      { seed: 7, numRuns: 500 },
    );
  });
});

it("checks every position of a quotient", () => {
  const rows = perPlace.map((row) => [...row]);
  rows[3] = [2600, 68_730, 246];
  const grid = { ...gridOf(rows, { units: [10, 10, 1] }), scale: 1 };
  const instances = checkQuotients(grid, findQuotients(grid, "column", none));
  expect(instances).toHaveLength(8);
  expect(
    instances.filter(({ status }) => status === "broken").map(({ position, value }) => [position, value]),
  ).toEqual([[3, 264n]]);
});

describe("checkQuotients", () => {
  /** Prices of two years, mostly the same, a price before them, and the ratio of the last. */
  const before = [46_250, 42_010, 32_290, 32_860, 35_020, 18_830, 27_440];
  const last = [129_090, 46_910, 46_090, 37_750, 37_430, 320_240, 51_310];
  const ratios = last.map((price, i) => Math.round((1000 * price) / (before[i] ?? 1)));
  const quotient: Quotient = {
    kind: "ratio",
    lines: "column",
    target: 3,
    a: 1,
    b: 0,
    total: -1,
    exponent: 0,
    exact: true,
    stated: false,
    bits: 60,
    sharpness: 10,
    hits: 6,
    misses: 1,
  };
  const grid = (year: readonly number[], ratio = ratios): ReturnType<typeof gridOf> => ({
    ...gridOf(before.map((price, i) => [price, year[i] ?? 0, last[i] ?? 0, ratio[i] ?? 0])),
    scale: 3,
  });
  const broken = (...args: Parameters<typeof grid>): number[] =>
    checkQuotients(grid(...args), [quotient]).flatMap(({ status, position }) =>
      status === "broken" ? [position] : [],
    );

  it("says nothing where the quotient is that of a line which is nearly always the same", () => {
    const year = last.map((price, i) => (i === 5 ? 153_270 : price));
    expect(broken(year)).toEqual([]);
    expect(
      broken(
        year,
        ratios.map((ratio, i) => (i === 5 ? 17_010 : ratio)),
      ),
    ).toEqual([]);
  });

  it("still says what neither line explains", () => {
    expect(
      broken(
        last,
        ratios.map((ratio, i) => (i === 5 ? 71_007 : ratio)),
      ),
    ).toEqual([5]);
    const unlike = last.map((price, i) => (i > 1 ? price + 1000 * (i + 1) : price));
    expect(broken(unlike)).toEqual([2, 3, 4, 5, 6]);
  });
});
