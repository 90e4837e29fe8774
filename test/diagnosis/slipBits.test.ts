import fc from "fast-check";
import { leastBits, slipBits } from "../../src/diagnosis/slipBits";
import { slipCandidates } from "../../src/diagnosis/slipCandidates";
import { CELL_SLIPS, mistype } from "./injectSlips";
import { RandomSource } from "./randomSource";

const slip = (read: number, meant: number) => slipBits(read, meant, slipCandidates(read));

describe("slipBits", () => {
  it.each([
    [74800, 78400, "transposition"],
    [164200, 162400, "transposition"],
    [170200, 172200, "digit"],
    [26677, 26777, "digit"],
    [1234, -1234, "sign"],
    [-1234, 1234, "sign"],
    [124, 1234, "missing-digit"],
    [234, 1234, "missing-digit"],
    [12234, 1234, "extra-digit"],
    [12934, 1234, "extra-digit"],
    [12340, 1234, "scale"],
    [1234, 1234000, "scale"],
    [12, 1234, "scale"],
    [134, 1034, "missing-digit"],
    [-74800, -78400, "transposition"],
    [1234, 5678, "unknown"],
  ])("%d typed for %d is a %s", (read, meant, kind) => {
    expect(slip(read, meant).kind).toBe(kind);
  });

  it("finds a transposition rarer in a longer amount", () => {
    expect(slip(74800, 78400).bits).toBe(3 + Math.log2(5));
    expect(slip(7480000, 7840000).bits).toBe(3 + Math.log2(7));
  });

  it("finds a doubled digit likelier than another digit too many", () => {
    expect(slip(12234, 1234).bits).toBe(slip(12934, 1234).bits - 3);
  });

  it("charges what a rounded division has lost", () => {
    expect(slip(12, 120).bits).toBe(4);
    expect(slip(12, 121).bits).toBe(4 + Math.log2(10));
    expect(slip(12, 126).kind).not.toBe("scale");
  });

  it("charges any other change by its size", () => {
    expect(slip(1234, 5678).bits).toBe(12 + Math.log2(2 + 5678 - 1234));
  });

  it("names every slip that a person makes and never finds it dearer than an arbitrary change", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -9_999_999, max: 9_999_999 }),
        fc.constantFrom(...CELL_SLIPS),
        fc.integer(),
        (meant, kind, seed) => {
          const read = mistype(meant, kind, new RandomSource(seed));
          fc.pre(
            read !== null &&
              String(Math.abs(read)).length > 1 &&
              String(Math.abs(meant)).length - 4 <= String(Math.abs(read)).length &&
              Math.abs(meant) > 9,
          );
          const found = slip(read, meant);
          expect(found.kind).not.toBe("unknown");
          expect(found.bits).toBeLessThanOrEqual(4 + Math.log2(1000));
        },
      ),
    );
  });

  it("bounds from below the cost of every value of an interval", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -99_999, max: 99_999 }),
        fc.integer({ min: -200_000, max: 200_000 }),
        fc.nat(30),
        (read, low, width) => {
          const candidates = slipCandidates(read);
          const bits = Array.from({ length: width + 1 }, (_, k) => slipBits(read, low + k, candidates).bits);
          expect(leastBits(read, low, low + width, candidates)).toBeLessThanOrEqual(Math.min(...bits));
        },
      ),
    );
  });
});
