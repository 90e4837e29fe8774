import * as fc from "fast-check";
import { Exact, exactFromExcel } from "../../src/amounts/exact";
import { Rational } from "../../src/allocation/rational";

const fractions = fc
  .tuple(fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n }), fc.bigInt({ min: 1n, max: 10n ** 20n }))
  .map(([numerator, denominator]) => Rational.ratio(numerator, denominator));
const nonZero = fractions.filter((value) => !value.isZero());

it("keeps the laws of arithmetic exactly", () => {
  fc.assert(
    fc.property(fractions, fractions, nonZero, (a, b, c) => {
      expect(a.plus(b).minus(b).equals(a)).toBe(true);
      expect(a.times(c).dividedBy(c).equals(a)).toBe(true);
      expect(
        a
          .plus(b)
          .times(c)
          .equals(a.times(c).plus(b.times(c))),
      ).toBe(true);
      expect(a.compare(b)).toBe(-b.compare(a) + 0);
    }),
  );
});

it("reads a double as the 15 digits it shows", () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e20, max: 1e20 }), (value) => {
      expect(Rational.of(value).equals(Rational.fromExact(exactFromExcel(value)))).toBe(true);
    }),
  );
  expect(Rational.of(0.1 + 0.2).toDecimal()).toBe("0.3");
});

it("rounds half away from zero, at every step", () => {
  const cases = ["17732.525", "-17732.525", "0.005", "-0.005", "2.344", "2.345", "1"];
  const rounded = cases.map((text) => Rational.parse(text).roundedToCent().toDecimal());
  expect(rounded).toEqual(["17732.53", "-17732.53", "0.01", "-0.01", "2.34", "2.35", "1"]);
  expect(Rational.of(250).roundedTo(Rational.of(100)).toDecimal()).toBe("300");
  expect(Rational.of(-250).roundedTo(Rational.of(100)).toDecimal()).toBe("-300");
});

it("prints every digit that ends and twenty of those that do not, as wide decimals do", () => {
  const Wide = Exact.clone({ precision: 20 });
  fc.assert(
    fc.property(fractions, (value) => {
      const { numerator, denominator } = value.reduced();
      const printed = value.toDecimal();
      if (value.hasFiniteDecimals()) expect(Rational.parse(printed).equals(value)).toBe(true);
      else expect(printed).toBe(new Wide(numerator.toString()).dividedBy(denominator.toString()).toFixed());
    }),
  );
  expect(Rational.ratio(84248n, 45n).toDecimal()).toBe("1872.1777777777777778");
});

it("gives the nearest double", () => {
  fc.assert(
    fc.property(fractions, (value) => {
      const wide = Exact.clone({ precision: 60 });
      const { numerator, denominator } = value;
      const decimal = new wide(numerator.toString()).dividedBy(denominator.toString());
      expect(value.toNumber()).toBe(Number(decimal.toFixed()));
    }),
  );
});

it("floors and ceils towards the right side", () => {
  const value = Rational.parse("-1.5");
  expect([value.floor(), value.ceiling(), value.rounded()]).toEqual([-2n, -1n, -2n]);
});

it("refuses what is not a plain decimal, a zero divisor, a negative denominator", () => {
  expect(() => Rational.parse("1,5")).toThrow(SyntaxError);
  expect(() => Rational.one.dividedBy(0)).toThrow(RangeError);
  expect(() => Rational.ratio(1n, -2n)).toThrow(RangeError);
});
