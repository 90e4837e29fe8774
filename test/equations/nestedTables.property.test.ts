import fc from "fast-check";
import { checkFamilies, findEquations } from "../../src/equations";
import { gridOf } from "./gridOf";

/** Uniform draws from 0 to 1: fast-check's own numbers prefer small and special ones, which do add up. */
const uniform = (seed: number): (() => number) => {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
};

/** Blocks of rows, each with its subtotal, and a grand total of the subtotals; amounts of at least four digits. */
const blocks = fc
  .record({
    sizes: fc.array(fc.integer({ min: 2, max: 7 }), { minLength: 2, maxLength: 4 }),
    columns: fc.integer({ min: 3, max: 6 }),
    seed: fc.integer({ min: 1, max: 1_000_000 }),
  })
  .map(({ sizes, columns, seed }) => {
    const next = uniform(seed);
    const draw = (): number => 1_000 + Math.floor(next() * 90_000);
    const rows: number[][] = [];
    const subtotals: number[] = [];
    const parts: number[][] = [];
    for (const size of sizes) {
      const lines = Array.from({ length: size }, (_, k) => rows.length + k);
      const items = lines.map(() => Array.from({ length: columns }, draw));
      rows.push(...items);
      parts.push(lines);
      subtotals.push(rows.length);
      rows.push(
        Array.from({ length: columns }, (_, c) => items.reduce((sum, item) => sum + (item[c] ?? 0), 0)),
      );
    }
    const total = Array.from({ length: columns }, (_, c) =>
      subtotals.reduce((sum, r) => sum + (rows[r]?.[c] ?? 0), 0),
    );
    rows.push(total);
    return { rows, subtotals, parts };
  });

const found = (rows: readonly (readonly number[])[]): string[] =>
  findEquations(gridOf(rows))
    .filter(({ direction }) => direction === "column")
    .map(({ target, terms }) => `${target}=${terms.map(({ line }) => line).join("+")}`)
    .sort();

describe("nested totals without any label", () => {
  it("are all found, and nothing else down the columns", () => {
    fc.assert(
      fc.property(blocks, ({ rows, subtotals, parts }) => {
        const expected = subtotals.map((target, k) => `${target}=${parts[k]?.join("+")}`);
        expect(found(rows)).toEqual([...expected, `${rows.length - 1}=${subtotals.join("+")}`].sort());
      }),
      { numRuns: 60 },
    );
  });

  it("are found as well when each total stands above its parts", () => {
    fc.assert(
      fc.property(blocks, ({ rows, subtotals, parts }) => {
        const last = rows.length - 1;
        const flip = (line: number): number => last - line;
        const join = (lines: readonly number[]): string =>
          [...lines]
            .map(flip)
            .sort((a, b) => a - b)
            .join("+");
        const expected = subtotals.map((target, k) => `${flip(target)}=${join(parts[k] ?? [])}`);
        expect(found([...rows].reverse())).toEqual([...expected, `0=${join(subtotals)}`].sort());
      }),
      { numRuns: 60 },
    );
  });

  it("stay the same when all amounts are multiplied", () => {
    fc.assert(
      fc.property(blocks, fc.integer({ min: 2, max: 1_000 }), ({ rows }, factor) => {
        expect(found(rows.map((row) => row.map((amount) => amount * factor)))).toEqual(found(rows));
      }),
      { numRuns: 30 },
    );
  });

  it("break at one cell when one cell changes, and the families stand", () => {
    fc.assert(
      fc.property(blocks, fc.nat(), fc.integer({ min: 5, max: 900 }), ({ rows }, pick, slip) => {
        const columns = rows[0]?.length ?? 1;
        const cell = pick % (rows.length * columns);
        const wrong = rows.map((row, r) =>
          row.map((amount, c) => (r * columns + c === cell ? amount + slip : amount)),
        );
        const families = findEquations(gridOf(wrong)).filter(({ direction }) => direction === "column");
        expect(found(wrong)).toEqual(found(rows));
        expect(
          checkFamilies(gridOf(wrong), families).broken + checkFamilies(gridOf(wrong), families).rounding,
        ).toBeGreaterThan(0);
      }),
      { numRuns: 60 },
    );
  });
});

describe("tables of random amounts", () => {
  it("hold no equation", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 3, max: 24 }),
        fc.integer({ min: 2, max: 12 }),
        fc.constantFrom(99, 9_999, 999_999),
        fc.integer({ min: 1, max: 2_000_000_000 }),
        (height, width, largest, seed) => {
          const draw = uniform(seed);
          const row = (): number[] => Array.from({ length: width }, () => Math.floor(draw() * largest));
          const rows = Array.from({ length: height }, row);
          expect(findEquations(gridOf(rows))).toEqual([]);
        },
      ),
      { numRuns: 300, seed: 20_241_203 },
    );
  });
});
