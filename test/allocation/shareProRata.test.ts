import * as fc from "fast-check";
import { AllocationError } from "../../src/allocation/allocationProblem";
import { Rational } from "../../src/allocation/rational";
import { shareProRata } from "../../src/allocation/shareProRata";
import { hundredths, inHundredths, keyLists, total } from "./exactKeys";

const cent = hundredths(1);
const share = (envelope: number, keys: readonly number[]): bigint[] =>
  shareProRata(hundredths(envelope), keys.map(hundredths), cent).map(inHundredths);

/** Hamilton's method written the slow way: one unit at a time to the largest remainder still unserved. */
const oracle = (envelope: number, keys: readonly number[]): bigint[] => {
  const units = BigInt(Math.abs(envelope));
  const whole = total(keys.map(BigInt));
  const shares = keys.map((key) => (units * BigInt(key)) / whole);
  const served = new Set<number>();
  while (total(shares) < units) {
    let best = -1;
    keys.forEach((key, at) => {
      if (served.has(at)) return;
      const [mine, other] = [
        (units * BigInt(key)) % whole,
        best < 0 ? -1n : (units * BigInt(keys[best] ?? 0)) % whole,
      ];
      if (best < 0 || mine > other || (mine === other && key > (keys[best] ?? 0))) best = at;
    });
    served.add(best);
    shares[best] = (shares[best] ?? 0n) + 1n;
  }
  return shares.map((part) => (envelope < 0 ? -part : part));
};

it("agrees with an independent oracle, closes, and stays within a step of the exact share", () => {
  fc.assert(
    fc.property(fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }), keyLists, (envelope, keys) => {
      const shares = share(envelope, keys);
      expect(shares).toEqual(oracle(envelope, keys));
      expect(total(shares)).toBe(BigInt(envelope));
      const whole = total(keys.map(BigInt));
      shares.forEach((part, at) => {
        const gap = part * whole - BigInt(envelope) * BigInt(keys[at] ?? 0);
        expect(gap < whole && gap > -whole).toBe(true);
        if (keys[at] === 0) expect(part).toBe(0n);
      });
    }),
  );
});

it("takes keys of several denominators in their proportion", () => {
  const keys = [Rational.ratio(1n, 2n), null, Rational.ratio(1n, 3n), Rational.parse("0.25"), Rational.of(2)];
  const shares = shareProRata(Rational.of(370), keys, Rational.one);
  expect(shares.map((amount) => amount.toDecimal())).toEqual(["60", "0", "40", "30", "240"]);
});

it("gives the same shares to the same keys whatever the order of distinct keys", () => {
  fc.assert(
    fc.property(
      fc.nat({ max: 1_000_000_000 }),
      fc.uniqueArray(fc.integer({ min: 1, max: 100_000 }), { minLength: 1 }),
      (envelope, keys) => {
        const shares = share(envelope, keys);
        const reversed = share(envelope, [...keys].reverse()).reverse();
        expect(reversed).toEqual(shares);
      },
    ),
  );
});

it("ignores the unit of the keys", () => {
  const keys = ["1.5", "2.25", "0.125"].map((text) => Rational.parse(text));
  const scaled = keys.map((key) => key.times(8));
  const shares = (list: readonly Rational[]) =>
    shareProRata(Rational.of(1000), list, cent).map((part) => part.toDecimal());
  expect(shares(keys)).toEqual(shares(scaled));
});

it.each([
  ["negative-key", [1, -1], 10_000],
  ["no-key", [0, 0], 10_000],
] as const)("refuses: %s", (problem, keys, envelope) => {
  expect(() => share(envelope, keys)).toThrow(new AllocationError(problem));
});

it("refuses an envelope that is not a whole number of steps", () => {
  const run = () => shareProRata(Rational.of(100.05), [Rational.one], Rational.of(0.1));
  expect(run).toThrow(new AllocationError("not-in-steps"));
});
