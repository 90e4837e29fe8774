import fc from "fast-check";
import { checkFamilies, equationAt, expandEquations, type EquationFamily } from "../../src/equations";
import { judgeGap } from "../../src/equations/tolerance";
import { gridOf } from "./gridOf";

const family = (
  terms: readonly { line: number; sign: 1 | -1 }[],
  target: number,
  to: number,
): EquationFamily => ({
  direction: "row",
  target,
  terms,
  from: 0,
  to,
  origin: "evidence",
  score: 10,
  labelOnly: false,
  anomaly: null,
  tied: false,
  belief: "established",
  blanks: "zero",
  regime: null,
});

/** The verdict from its definition, in twelfths of squared units so that everything stays an integer. */
const oracle = (
  target: bigint,
  terms: readonly bigint[],
  units: readonly bigint[],
  targetUnit: bigint,
): string => {
  const gap = terms.reduce((sum, term) => sum + term, 0n) - target;
  const counted = [targetUnit, ...units.filter((unit, i) => terms[i] !== 0n && unit >= targetUnit)];
  const worstTwice = counted.reduce((sum, unit) => sum + unit, 0n);
  const varianceTwelfths = counted.reduce((sum, unit) => sum + unit * unit, 0n);
  if (gap === 0n) return "exact";
  if (gap * gap * 4n > worstTwice * worstTwice) return "broken";
  return gap * gap * 12n > 9n * varianceTwelfths ? "suspect" : "rounding";
};

const unit = fc.constantFrom(1, 10, 100);
const row = fc.tuple(
  fc.array(fc.tuple(fc.integer({ min: -60, max: 60 }), unit), { minLength: 1, maxLength: 14 }),
  unit,
);

describe("the verdict on an equation", () => {
  it("agrees with its definition, whatever the units", () => {
    fc.assert(
      fc.property(row, fc.integer({ min: -40, max: 40 }), ([terms, targetUnit], slip) => {
        const amounts = terms.map(([amount, step]) => amount * step);
        const total = amounts.reduce((a, b) => a + b, 0) + slip;
        const grid = gridOf([[...amounts, total]], { units: [...terms.map(([, step]) => step), targetUnit] });
        const families = [
          family(
            amounts.map((_, line) => ({ line, sign: 1 })),
            amounts.length,
            1,
          ),
        ];
        const expected = oracle(
          BigInt(total),
          amounts.map(BigInt),
          terms.map(([, step]) => BigInt(step)),
          BigInt(targetUnit),
        );
        const trivial = total === 0 && amounts.every((amount) => amount === 0);
        expect(equationAt(grid, families, 0, 0)?.status).toBe(trivial ? "exact" : expected);
        expect(checkFamilies(grid, families)[expected as "exact"]).toBe(1);
      }),
      { numRuns: 400 },
    );
  });

  it("does not depend on the order of the terms nor on the scale", () => {
    fc.assert(
      fc.property(row, fc.integer({ min: -9, max: 9 }), ([terms], slip) => {
        const amounts = terms.map(([amount]) => amount);
        const total = amounts.reduce((a, b) => a + b, 0) + slip;
        const status = (values: readonly number[], sum: number, step: number): string | undefined => {
          const grid = gridOf([[...values, sum].map((v) => v * step)], {
            units: [...values, sum].map(() => step),
          });
          const lines = values.map((_, line) => ({ line, sign: 1 as const }));
          return equationAt(grid, [family(lines, values.length, 1)], 0, 0)?.status;
        };
        const first = status(amounts, total, 1);
        expect(status([...amounts].reverse(), total, 1)).toBe(first);
        expect(status(amounts, total, 1000)).toBe(first);
      }),
    );
  });

  it("is the same with amounts beyond 2^53, read as BigInt", () => {
    const large = [9007199254740993n, 9007199254740993n, 18014398509481987n];
    const grid = gridOf([large.map(Number)], { large });
    const families = [
      family(
        [
          { line: 0, sign: 1 },
          { line: 1, sign: 1 },
        ],
        2,
        1,
      ),
    ];
    expect(equationAt(grid, families, 0, 0)).toMatchObject({ gap: -1n, status: "rounding" });
    expect(checkFamilies(grid, families)).toMatchObject({ rounding: 1, total: 1 });
  });

  it("calls suspect a gap inside the worst case but beyond three standard deviations", () => {
    expect(judgeGap(5n, 26n, 26n)).toBe("suspect");
    expect(judgeGap(4n, 26n, 26n)).toBe("rounding");
    expect(judgeGap(13n, 26n, 26n)).toBe("suspect");
    expect(judgeGap(14n, 26n, 26n)).toBe("broken");
  });
});

describe("what an equation holds", () => {
  const families = [
    family(
      [
        { line: 0, sign: 1 },
        { line: 1, sign: -1 },
      ],
      2,
      5,
    ),
  ];
  const grid = gridOf(
    [
      [7, 3, 4],
      [7, null, 7],
      [7, 3, null],
      [null, null, 0],
      [null, 3, 5],
    ],
    { unreadable: [12] },
  );

  it("subtracts, leaves blank terms out, and says nothing where the total is blank or all is blank", () => {
    expect(
      expandEquations(grid, families).map(({ target, terms, status }) => [target, terms.length, status]),
    ).toEqual([
      [2, 2, "exact"],
      [5, 1, "exact"],
      [14, 2, "uncheckable"],
    ]);
    expect(checkFamilies(grid, families)).toMatchObject({ exact: 2, uncheckable: 1, total: 3 });
  });

  it("visits every equation once, with the verdict of its object", () => {
    const visited: string[] = [];
    checkFamilies(grid, families, (index, position, status) =>
      visited.push(`${index} ${position} ${status}`),
    );
    expect(visited).toEqual(["0 0 exact", "0 1 exact", "0 4 uncheckable"]);
  });
});

describe("a total rounded to the ten, printed to the unit with one hidden digit", () => {
  const printedUnit = 10;
  const regime = {
    kind: "rounded" as const,
    unit: 100,
    evidence: { totals: 20, withoutGap: 9, amounts: 80, multiples: 80 },
  };
  const verdict = (terms: readonly number[], total: number): string | undefined => {
    const grid = gridOf([[...terms, total]], { units: terms.concat(total).map(() => printedUnit) });
    const signed = terms.map((_, line) => ({ line, sign: 1 as const }));
    const families = [{ ...family(signed, terms.length, 1), regime }];
    let fast: string | undefined;
    checkFamilies(grid, families, (_family, _position, status) => (fast = status));
    expect(equationAt(grid, families, 0, 0)?.status).toBe(fast);
    return fast;
  };

  it("may lie as far as its own rounding and those of its rounded terms from terms of which two hide digits", () => {
    // Two roundings to the ten and two of the printed unit: 11 at most.
    expect(verdict([14_073, 8_237, 37_900], 60_300)).toBe("rounding");
    expect(verdict([14_073, 8_237, 37_900], 60_400)).toBe("broken");
  });

  it("keeps the printed precision where a single term is finer, or none hides digits, as a slip would", () => {
    expect(verdict([14_000, 8_237, 37_900], 60_200)).toBe("broken");
    expect(verdict([14_070, 8_240, 37_900], 60_300)).toBe("broken");
  });
});
