import fc from "fast-check";
import { leastBits, slipBits, slipsBetween } from "../../src/diagnosis/slipBits";
import { slipCandidates } from "../../src/amounts/slipCandidates";
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

  it("charges a nought what it may stand for", () => {
    expect(slip(0, 6)).toEqual({ kind: "digit", bits: 3 + Math.log2(9) });
    expect(slip(0, 2)).toEqual({ kind: "unknown", bits: 6 });
    expect(slip(0, -35)).toEqual({ kind: "unknown", bits: 4 + Math.log2(37) });
  });
});

/** Intervals that begin and end just at, before and after what ten, a hundred or a thousand times the amount may have been rounded from. */
const intervals = [0, 7, 12, -12, 980, -4096].flatMap((read) =>
  [1, 10, 100, 1000].flatMap((factor) =>
    [-1, 1].flatMap((side) =>
      [-2, -1, 0, 1, 2].flatMap((offset) =>
        [0, 1, Math.min(factor, 100) + 1].map((width): [read: number, low: number, high: number] => {
          const edge = read * factor + side * Math.floor(factor / 2) + offset;
          return side < 0 ? [read, edge - width, edge] : [read, edge, edge + width];
        }),
      ),
    ),
  ),
);

const within = (low: number, high: number): number[] =>
  Array.from({ length: high - low + 1 }, (_, k) => low + k);

describe("an interval of amounts", () => {
  it("costs what its cheapest amount does", () => {
    const wrong = intervals.filter(([read, low, high]) => {
      const candidates = slipCandidates(read);
      const bits = within(low, high).map((meant) => slipBits(read, meant, candidates).bits);
      return leastBits(read, low, high, candidates) !== Math.min(...bits);
    });
    expect(wrong).toEqual([]);
  });

  it("holds every amount from which one slip leads to the one read, and the middle of those that were divided and rounded", () => {
    const wrong = intervals.filter(([read, low, high]) => {
      const candidates = slipCandidates(read);
      const typed = [...candidates.values].filter((meant) => meant >= low && meant <= high);
      const divided = [10, 100, 1000].flatMap((factor) => {
        const rounded = within(low, high).filter((meant) => Math.abs(meant - read * factor) <= factor / 2);
        const [first] = rounded;
        return read === 0 || first === undefined ? [] : [Math.round((first + (rounded.at(-1) ?? first)) / 2)];
      });
      return String(slipsBetween(read, low, high, candidates)) !== String([...typed, ...divided]);
    });
    expect(wrong).toEqual([]);
  });
});
