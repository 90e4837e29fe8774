import * as fc from "fast-check";
import { AllocationError } from "../../src/allocation/allocationProblem";
import { Rational } from "../../src/allocation/rational";
import { shareProRata } from "../../src/allocation/shareProRata";
import { shareWithBounds } from "../../src/allocation/shareWithBounds";
import { hundredths, inHundredths, keyLists, total } from "./exactKeys";

const cent = hundredths(1);

const share = (envelope: number, keys: readonly number[], floor: number, ceiling: number | null): bigint[] =>
  shareWithBounds(hundredths(envelope), keys.map(hundredths), {
    floor: hundredths(floor),
    ceiling: ceiling === null ? null : hundredths(ceiling),
    step: cent,
  }).shares.map(inHundredths);

/**
 * Characterisation of the answer before rounding: clamp(λ·key; floor; ceiling) adds up to the envelope for one λ.
 * The sum grows with λ and is linear between the λ where a share meets a bound: the right interval is searched exactly.
 */
const oracle = (
  envelope: number,
  keys: readonly number[],
  floor: number,
  ceiling: number | null,
): Rational[] => {
  const clamp = (value: Rational): Rational => {
    if (value.compare(floor) < 0) return Rational.of(floor);
    return ceiling !== null && value.compare(ceiling) > 0 ? Rational.of(ceiling) : value;
  };
  const sharesAt = (lambda: Rational): Rational[] =>
    keys.map((key) => (key === 0 ? Rational.zero : clamp(lambda.times(key))));
  const spentAt = (lambda: Rational): Rational =>
    sharesAt(lambda).reduce((sum, part) => sum.plus(part), Rational.zero);
  const breakpoints = keys
    .filter((key) => key > 0)
    .flatMap((key) =>
      [floor, ...(ceiling === null ? [] : [ceiling])].map((bound) =>
        Rational.ratio(BigInt(bound), BigInt(key)),
      ),
    )
    .sort((a, b) => a.compare(b));
  let low = Rational.zero;
  let high: Rational | null = null;
  for (const point of breakpoints) {
    if (spentAt(point).compare(envelope) <= 0) low = point;
    else {
      high = point;
      break;
    }
  }
  high ??= low.plus(envelope + 1);
  const [spentLow, spentHigh] = [spentAt(low), spentAt(high)];
  if (spentLow.compare(envelope) === 0) return sharesAt(low);
  const part = Rational.of(envelope).minus(spentLow).dividedBy(spentHigh.minus(spentLow));
  return sharesAt(low.plus(high.minus(low).times(part)));
};

const problems = fc
  .record({
    keys: keyLists,
    floor: fc.nat({ max: 2_000 }),
    room: fc.nat({ max: 3_000_000 }),
    spread: fc.option(fc.nat({ max: 4_000 })),
  })
  .map(({ keys, floor, room, spread }) => {
    const participants = keys.filter((key) => key > 0).length;
    const ceiling = spread === null ? null : floor + spread;
    const most = ceiling === null ? Infinity : participants * ceiling;
    return { keys, floor, ceiling, envelope: Math.min(participants * floor + room, most) };
  });

it("spends the envelope inside the bounds, within a step of the exact clamped shares", () => {
  fc.assert(
    fc.property(problems, ({ keys, floor, ceiling, envelope }) => {
      const shares = share(envelope, keys, floor, ceiling);
      expect(total(shares)).toBe(BigInt(envelope));
      const exact = oracle(envelope, keys, floor, ceiling);
      shares.forEach((part, at) => {
        if (keys[at] === 0) return expect(part).toBe(0n);
        expect(part >= BigInt(floor) && (ceiling === null || part <= BigInt(ceiling))).toBe(true);
        const gap = Rational.ratio(part, 1n)
          .minus(exact[at] ?? Rational.zero)
          .absolute();
        return expect(gap.compare(1)).toBe(-1);
      });
    }),
    { numRuns: 400 },
  );
});

it("is a plain pro-rata without bounds", () => {
  fc.assert(
    fc.property(fc.nat({ max: 1_000_000_000 }), keyLists, (envelope, keys) => {
      const plain = shareProRata(hundredths(envelope), keys.map(hundredths), cent).map(inHundredths);
      expect(share(envelope, keys, 0, null)).toEqual(plain);
    }),
  );
});

it("gives distinct keys the same shares in any order", () => {
  const keys = [100, 600, 4300, 5000];
  const forward = share(1_000_000, keys, 60_000, 450_000);
  expect(share(1_000_000, [...keys].reverse(), 60_000, 450_000).reverse()).toEqual(forward);
});

it("redistributes what a floor costs until nobody is below it", () => {
  const result = shareWithBounds(Rational.of(100), [1, 6, 43, 50].map(Rational.of), {
    floor: Rational.of(6),
    ceiling: null,
    step: Rational.of(0.1),
  });
  expect(result.shares.map((part) => part.toDecimal())).toEqual(["6", "6", "40.7", "47.3"]);
  expect(result.passes).toBe(2);
});

it.each([
  ["negative-envelope", -100, [1], 0, null],
  ["floor-above-ceiling", 100, [1], 20, 10],
  ["floors-above-envelope", 59, [1, 1, 1], 20, null],
  ["ceilings-below-envelope", 100, [1, 1], 0, 40],
] as const)("refuses: %s", (problem, envelope, keys, floor, ceiling) => {
  expect(() => share(envelope, keys, floor, ceiling)).toThrow(new AllocationError(problem));
});
