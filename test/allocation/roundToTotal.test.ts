import * as fc from "fast-check";
import { AllocationError } from "../../src/allocation/allocationProblem";
import { Rational } from "../../src/allocation/rational";
import { roundToTotal } from "../../src/allocation/roundToTotal";
import { hundredths, total } from "./exactKeys";

const amountLists = fc.array(fc.integer({ min: -1_000_000, max: 1_000_000 }), {
  minLength: 1,
  maxLength: 30,
});
const units = (values: readonly Rational[]): bigint[] => values.map((value) => value.floor());

it("adds up to the rounded sum, each amount at its floor or one step above", () => {
  fc.assert(
    fc.property(amountLists, (amounts) => {
      const rounded = units(roundToTotal(amounts.map(hundredths), Rational.one, null));
      const sum = total(amounts.map(BigInt));
      const magnitude = ((sum < 0n ? -sum : sum) + 50n) / 100n;
      expect(total(rounded)).toBe(sum < 0n ? -magnitude : magnitude);
      rounded.forEach((value, at) => {
        const floor = BigInt(Math.floor((amounts[at] ?? 0) / 100));
        expect(value === floor || value === floor + 1n).toBe(true);
      });
    }),
  );
});

it("raises no amount before one with a larger remainder", () => {
  fc.assert(
    fc.property(amountLists, (amounts) => {
      const rounded = units(roundToTotal(amounts.map(hundredths), Rational.one, null));
      const remainder = (at: number) => (((amounts[at] ?? 0) % 100) + 100) % 100;
      const isRaised = (at: number) => rounded[at] !== BigInt(Math.floor((amounts[at] ?? 0) / 100));
      const indices = amounts.map((_, at) => at);
      const lowestRaised = Math.min(...indices.filter(isRaised).map(remainder));
      const highestKept = Math.max(...indices.filter((at) => !isRaised(at)).map(remainder));
      if (Number.isFinite(lowestRaised) && Number.isFinite(highestKept))
        expect(lowestRaised).toBeGreaterThanOrEqual(highestKept);
    }),
  );
});

it("leaves blank cells out", () => {
  const rounded = roundToTotal([Rational.of(0.5), null, Rational.of(0.5)], Rational.one, null);
  expect(units(rounded)).toEqual([1n, 0n, 0n]);
});

it.each([
  ["unreachable-total", 9],
  ["unreachable-total", 3],
  ["not-in-steps", 4.5],
] as const)("refuses: %s (%d)", (problem, wanted) => {
  const run = () => roundToTotal([1.2, 3.4].map(Rational.of), Rational.one, Rational.of(wanted));
  expect(run).toThrow(new AllocationError(problem));
});
