import fc from "fast-check";
import { AllocationError } from "../../src/allocation/allocationProblem";
import { balancingBase, shareByLinks, spentAtBase } from "../../src/allocation/balancingBase";
import { Rational, sum } from "../../src/allocation/rational";
import { shareOut, type ShareOutRequest } from "../../src/allocation/shareOut";
import { shareProRata } from "../../src/allocation/shareProRata";

const of = (text: string): Rational => Rational.parse(text);
const request = (over: Partial<ShareOutRequest>): ShareOutRequest => ({
  envelope: of("100"),
  keys: ["1", "1", "1"].map(of),
  floor: Rational.zero,
  ceiling: null,
  step: of("0.01"),
  ...over,
});
const shown = ({ shares }: ReturnType<typeof shareOut>): string[] =>
  shares.map(({ amount, bound }) => `${amount.toDecimal()}${bound === null ? "" : ` ${bound}`}`);

test("an envelope without bounds closes to the step, each share beside its exact value", () => {
  const shared = shareOut(request({}));
  expect(shown(shared)).toEqual(["33.34", "33.33", "33.33"]);
  expect(shared.shares[0]?.exact.equals(Rational.ratio(100n, 3n))).toBe(true);
  expect([shared.rest.toDecimal(), shared.reason]).toEqual(["0", null]);
});

test("the bounds that bite are named", () => {
  const bounded = shareOut(
    request({ keys: ["1", "6", "43", "50"].map(of), floor: of("6"), ceiling: of("45"), step: of("0.1") }),
  );
  expect(shown(bounded)).toEqual(["6 floor", "6", "43", "45 ceiling"]);
});

test("what cannot be is stated instead of refused: floors overrun, ceilings leave a rest, a step leaves less than one", () => {
  const over = shareOut(request({ floor: of("40") }));
  expect([shown(over)[0], over.rest.toDecimal(), over.reason]).toEqual(["40 floor", "-20", "floors"]);
  const under = shareOut(request({ ceiling: of("30") }));
  expect([shown(under)[0], under.rest.toDecimal(), under.reason]).toEqual(["30 ceiling", "10", "ceilings"]);
  const between = shareOut(request({ ceiling: of("30.005") })).shares[0];
  expect([between?.amount.toDecimal(), between?.exact.toDecimal()]).toEqual(["30", "30.005"]);
  const coarse = shareOut(request({ envelope: of("100.5"), step: Rational.one }));
  expect([coarse.shared.toDecimal(), coarse.rest.toDecimal(), coarse.reason]).toEqual(["100", "0.5", "step"]);
});

test("a withdrawal is shared as its opposite; with bounds it is refused", () => {
  expect(shown(shareOut(request({ envelope: of("-100") })))).toEqual(["-33.34", "-33.33", "-33.33"]);
  expect(() => shareOut(request({ envelope: of("-100"), floor: Rational.one }))).toThrow(AllocationError);
  expect(() => shareOut(request({ keys: [null, Rational.zero] }))).toThrow(AllocationError);
  expect(() => shareOut(request({ floor: of("5"), ceiling: of("4") }))).toThrow(AllocationError);
});

test("shares always add up, stay within their bounds and within a step of their exact value", () => {
  const cents = fc.integer({ min: 0, max: 2_000_000 });
  fc.assert(
    fc.property(
      fc.record({
        envelope: cents,
        keys: fc.array(fc.option(fc.integer({ min: 0, max: 500 })), { minLength: 1, maxLength: 12 }),
        floor: fc.integer({ min: 0, max: 60_000 }),
        width: fc.option(fc.integer({ min: 0, max: 400_000 })),
      }),
      ({ envelope, keys, floor, width }) => {
        if (!keys.some((key) => (key ?? 0) > 0)) return;
        const money = (units: number): Rational => Rational.of(units).dividedBy(100);
        const asked = request({
          envelope: money(envelope),
          keys: keys.map((key) => (key === null ? null : Rational.of(key))),
          floor: money(floor),
          ceiling: width === null ? null : money(floor + width),
        });
        const { shares, shared, rest, reason } = shareOut(asked);
        expect(sum(shares.map(({ amount }) => amount)).equals(shared)).toBe(true);
        expect(shared.plus(rest).equals(asked.envelope)).toBe(true);
        expect(reason === null).toBe(rest.isZero());
        shares.forEach(({ amount, exact }, at) => {
          const takes = (keys[at] ?? 0) > 0;
          expect(amount.lessThan(takes ? asked.floor : 0)).toBe(false);
          if (asked.ceiling !== null) expect(amount.greaterThan(asked.ceiling)).toBe(false);
          expect(amount.minus(exact).absolute().lessThan(asked.step)).toBe(true);
          if (!takes) expect(amount.isZero()).toBe(true);
        });
        if (floor === 0 && width === null)
          expect(shares.map(({ amount }) => amount.toDecimal())).toEqual(
            shareProRata(asked.envelope, asked.keys, asked.step).map((share) => share.toDecimal()),
          );
      },
    ),
  );
});

describe("an envelope shared by links", () => {
  const limits = { lowest: of("1700"), highest: of("3000"), cap: of("110000"), step: of("0.01") };
  const weights = ["10", "4.5", "60", "2", "0"].map(of);

  test("closes exactly at a base within its bounds, the cap being told", () => {
    const shared = shareByLinks(of("145000"), weights, limits);
    expect(shared.base.equals(of("35000").dividedBy(of("16.5")))).toBe(true);
    expect(shared.shared.equals(of("145000"))).toBe(true);
    expect(shared.shares.map(({ bound }) => bound)).toEqual([null, null, "ceiling", null, null]);
  });

  test("states the overrun at the lowest base and the rest at the highest", () => {
    const over = shareByLinks(of("100000"), weights, limits);
    expect([over.base.toDecimal(), over.rest.toDecimal(), over.reason]).toEqual(["1700", "-30050", "floors"]);
    const under = shareByLinks(of("500000"), weights, limits);
    expect([under.base.toDecimal(), under.rest.toDecimal(), under.reason]).toEqual([
      "3000",
      "340500",
      "ceilings",
    ]);
    expect(() => shareByLinks(of("5"), [null], limits)).toThrow(AllocationError);
  });

  test("the base found is that of a search by halves", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 90 }), { minLength: 1, maxLength: 8 }),
        fc.integer({ min: 2_000, max: 600_000 }),
        (links, euros) => {
          const all = links.map(Rational.of);
          const base = balancingBase(Rational.of(euros), all, limits);
          const spent = spentAtBase(base, all, limits);
          if (base.equals(limits.lowest)) return void expect(spent.lessThan(euros)).toBe(false);
          if (base.equals(limits.highest)) return void expect(spent.greaterThan(euros)).toBe(false);
          let [low, high] = [1700, 3000];
          for (let i = 0; i < 60; i++) {
            const middle = (low + high) / 2;
            const cost = links.reduce((total, link) => total + Math.min(110_000, middle * link), 0);
            if (cost < euros) low = middle;
            else high = middle;
          }
          expect(spent.equals(Rational.of(euros))).toBe(true);
          expect(Math.abs(Number(base.toDecimal()) - low)).toBeLessThan(1e-6);
        },
      ),
    );
  });
});
