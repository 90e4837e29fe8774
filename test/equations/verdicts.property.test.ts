import fc from "fast-check";
import { checkFamilies, equationAt, type EquationFamily, type EquationStatus } from "../../src/equations";
import type { AmountGrid } from "../../src/tables/amountGrid";
import { gridOf } from "./gridOf";

const evidence = { totals: 0, withoutGap: 0, amounts: 0, multiples: 0 };
const cell = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: -60, max: 400 }) },
  { weight: 2, arbitrary: fc.integer({ min: -6, max: 40 }).map((tens) => tens * 10) },
  { weight: 1, arbitrary: fc.constantFrom(null, 0, "?", "n.d.") },
);

interface Case {
  readonly grid: AmountGrid;
  readonly family: EquationFamily;
}

const drawn: fc.Arbitrary<Case> = fc
  .record({
    terms: fc.array(cell, { minLength: 1, maxLength: 6 }),
    target: fc.constantFrom("near", "near", "near", "blank", "?", "zero"),
    off: fc.integer({ min: -45, max: 45 }),
    signs: fc.array(fc.constantFrom<1 | -1>(1, 1, -1), { minLength: 6, maxLength: 6 }),
    units: fc.array(fc.constantFrom(1, 1, 10), { minLength: 7, maxLength: 7 }),
    kind: fc.constantFrom("none", "none", "exact", "rounded", "doubtful"),
    blanks: fc.constantFrom<"zero" | "unknown">("zero", "unknown"),
    isUnlisted: fc.boolean(),
    accumulated: fc.constantFrom(0, 0, 7, 40),
    down: fc.boolean(),
  })
  .map(({ terms, target, off, signs, units, kind, blanks, isUnlisted, accumulated, down }): Case => {
    const sum = terms.reduce<number>(
      (all, one, k) => all + (typeof one === "number" ? one * (signs[k] ?? 1) : 0),
      0,
    );
    const printed = target === "near" ? sum + off : target === "zero" ? 0 : null;
    const line = [...terms.map((one) => (typeof one === "number" ? one : null)), printed];
    const places = (mark: string): number[] => terms.flatMap((one, k) => (one === mark ? [k] : []));
    const unreadable = [...places("?"), ...(target === "?" ? [terms.length] : [])];
    const options = { unreadable, absent: places("n.d.") };
    return {
      grid: down
        ? gridOf(
            line.map((amount) => [amount]),
            { ...options, units: [units[0] ?? 1] },
          )
        : gridOf([line], { ...options, units: units.slice(0, line.length) }),
      family: {
        direction: down ? "column" : "row",
        target: terms.length,
        terms: terms.map((_, k) => ({ line: k, sign: signs[k] ?? 1 })),
        from: 0,
        to: 1,
        origin: "evidence",
        score: 30,
        labelOnly: false,
        anomaly: null,
        tied: false,
        belief: "established",
        blanks,
        ...(isUnlisted && { unlisted: new Set([0]) }),
        ...(accumulated > 0 && { accumulated: new Map([[0, accumulated]]) }),
        regime:
          kind === "none"
            ? null
            : {
                kind: kind === "exact" ? "exact" : "rounded",
                unit: kind === "exact" ? 1 : 10,
                evidence,
                ...(kind === "doubtful" && { doubtful: true as const }),
              },
      },
    };
  });

/** What the documented rules say, in fractions of a unit and without haste. */
const expected = (one: Case): EquationStatus | null => {
  const { values, absent } = one.grid;
  const status = expectedOfTold(one);
  // A part that is not told is nothing where two others or more make the total.
  if (status === null || !one.family.terms.some(({ line }) => absent.has(line))) return status;
  const active = one.family.terms.filter(({ line }) => (values[line] || 0) !== 0);
  return active.length > 1 && (status === "exact" || status === "rounding") ? status : "uncheckable";
};

/** The same where every mark for an amount that is not told is a blank. */
const expectedOfTold = ({ grid, family }: Case): EquationStatus | null => {
  const { values, unreadable, absent, units } = grid;
  const count = family.terms.length;
  const unitOf = (k: number): number => units[family.direction === "column" ? 0 : k] ?? 1;
  const own = values[count] as number;
  if (Number.isNaN(own) && !unreadable.has(count)) return null;
  const told = family.terms.filter(({ line }) => !Number.isNaN(values[line]));
  if ([...Array(count + 1).keys()].some((k) => unreadable.has(k))) return "uncheckable";
  if (told.length === 0 && own === 0)
    return family.terms.some(({ line }) => absent.has(line)) ? "uncheckable" : null;
  const gap = Math.abs(told.reduce((sum, { line, sign }) => sum + sign * (values[line] as number), -own));
  if (gap === 0) return "exact";
  const isNotZero = ({ line }: { line: number }): boolean => values[line] !== 0;
  const active = told.filter((term) => isNotZero(term) && unitOf(term.line) >= unitOf(count));
  const rounded = [unitOf(count), ...active.map(({ line }) => unitOf(line))];
  let worst = rounded.reduce((a, b) => a + b, 0) + (family.accumulated?.get(0) ?? 0);
  let squares = rounded.reduce((a, b) => a + b * b, 0);
  const { regime } = family;
  if (regime?.kind === "rounded" && regime.unit > unitOf(count) && own % 10 === 0) {
    const finer = told.filter(({ line }) => (values[line] as number) % 10 !== 0);
    // Amounts of which one alone is not rounded, or that print every digit, were not rounded to tens.
    if (finer.length === 0) worst = 2 * (told.length + 1) * 10;
    if (finer.length === 0) squares = worst * 10;
  }
  if (regime?.kind === "exact") {
    const sixDeviations = Math.floor(Math.sqrt(3 * squares));
    if ((worst - sixDeviations) * worst >= 2 * squares) worst = sixDeviations;
  }
  const isUntold =
    told.length === 0 ||
    family.unlisted !== undefined ||
    (family.blanks === "unknown" &&
      family.terms.some(({ line }) => Number.isNaN(values[line]) && !absent.has(line)));
  // In a rounded table each zero, dash and blank may have been up to half a unit.
  const nils = regime?.kind === "rounded" ? family.terms.length - told.filter(isNotZero).length : 0;
  if (2 * gap > worst && 2 * gap <= worst + nils * unitOf(count)) return "suspect";
  if (2 * gap > worst) return isUntold ? "uncheckable" : "broken";
  const isOdd = regime?.kind === "exact" || regime?.doubtful === true;
  return isOdd || 4 * gap * gap > 3 * squares ? "suspect" : "rounding";
};

it("judges a sum by its gap, the roundings of its amounts and what is not told", () => {
  fc.assert(
    fc.property(drawn, (one) => {
      const { grid, family } = one;
      const status = expected(one);
      expect(equationAt(grid, [family], 0, 0)?.status ?? null).toBe(status);
      const seen: (EquationStatus | null)[] = [];
      const counts = checkFamilies(grid, [family], (_, __, found) => seen.push(found));
      expect(seen).toEqual(status === null ? [] : [status]);
      expect(counts.total).toBe(seen.length);
      // The same amounts kept as large integers are judged the same.
      const large = {
        ...grid,
        large: Array.from(grid.values, (value) => (Number.isNaN(value) ? 0n : BigInt(value))),
      };
      expect(checkFamilies(large, [family])).toEqual(counts);
    }),
    { numRuns: 2000 },
  );
});

it("tells what an equation is made of", () => {
  fc.assert(
    fc.property(drawn, ({ grid, family }) => {
      const equation = equationAt(grid, [family], 0, 0);
      if (!equation) return;
      const told = family.terms.filter(
        ({ line }) => !Number.isNaN(grid.values[line]) || grid.unreadable.has(line),
      );
      expect(equation.terms).toEqual(told.map(({ line, sign }) => ({ cell: line, sign })));
      expect(equation.target).toBe(family.terms.length);
      expect(equation.activeTerms).toBe(told.filter(({ line }) => (grid.values[line] || 0) !== 0).length);
      expect(equation.gap).toBe(
        BigInt(
          told.reduce(
            (sum, { line, sign }) => sum + sign * (grid.values[line] || 0),
            -(grid.values[family.terms.length] || 0),
          ),
        ),
      );
      expect(equation.accuses).toBe(true);
      expect(equation.relation).toBe(family.terms.some(({ sign }) => sign === -1) ? "difference" : undefined);
    }),
  );
});

it("states nothing outside of the positions of a family", () => {
  const family = fc.sample(drawn, { numRuns: 1, seed: 7 })[0]?.family as EquationFamily;
  const grid = gridOf([
    [1, 1, 1],
    [1, 1, 1],
    [2, 2, 3],
  ]);
  const sum: EquationFamily = {
    ...family,
    direction: "column",
    target: 2,
    terms: [
      { line: 0, sign: 1 },
      { line: 1, sign: 1 },
    ],
    from: 1,
    to: 2,
    regime: null,
  };
  expect([-1, 0, 1, 2].map((at) => equationAt(grid, [sum], 0, at)?.target)).toEqual([
    undefined,
    undefined,
    7,
    undefined,
  ]);
  expect(equationAt(grid, [sum], 1, 1)).toBeNull();
  expect(equationAt(grid, [{ ...sum, belief: "possible" }], 0, 1)?.accuses).toBe(false);
});
