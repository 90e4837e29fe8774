import * as fc from "fast-check";
import { AllocationError } from "../../src/allocation/allocationProblem";
import { closedEnvelopeCoefficient, reduceToEnvelope } from "../../src/allocation/reduceToEnvelope";
import { Rational } from "../../src/allocation/rational";
import { hundredths, inHundredths, keyLists, total } from "./exactKeys";

it("never exceeds the envelope, never raises, closes on the smaller of envelope and sum", () => {
  fc.assert(
    fc.property(fc.nat({ max: 50_000_000 }), keyLists, (envelope, amounts) => {
      const sum = total(amounts.map(BigInt));
      const reduced = reduceToEnvelope(amounts.map(hundredths), hundredths(envelope), hundredths(1)).map(
        inHundredths,
      );
      expect(total(reduced)).toBe(sum < BigInt(envelope) ? sum : BigInt(envelope));
      reduced.forEach((part, at) => {
        const amount = BigInt(amounts[at] ?? 0);
        expect(part <= amount).toBe(true);
        const exact = sum > BigInt(envelope) ? BigInt(envelope) * amount : amount * sum;
        const gap = part * sum - exact;
        expect(gap < sum && gap > -sum).toBe(true);
      });
    }),
  );
});

it("has a coefficient of one at most unless a raise is allowed", () => {
  const amounts = [600, 400].map(Rational.of);
  const coefficient = (envelope: number, mayRaise: boolean) =>
    closedEnvelopeCoefficient(amounts, Rational.of(envelope), mayRaise).toDecimal();
  expect([coefficient(922, false), coefficient(2000, false), coefficient(2000, true)]).toEqual([
    "0.922",
    "1",
    "2",
  ]);
});

it.each([
  ["negative-key", [-1, 2]],
  ["no-key", [0, 0]],
] as const)("refuses: %s", (problem, amounts) => {
  expect(() => reduceToEnvelope(amounts.map(Rational.of), Rational.one, Rational.one)).toThrow(
    new AllocationError(problem),
  );
});
