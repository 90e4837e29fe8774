import { followsLine } from "../../src/equations";

/** The amounts of a line, and under them those of another. */
const follows = (own: readonly number[], like: readonly number[]): boolean =>
  followsLine({ values: Float64Array.from([...own, ...like]) }, [...own.keys()], own.length);

describe("a line whose amounts come in the sizes of those of another", () => {
  test.each([
    ["of another year", [1200, 35, 640], [1150, 38, 590]],
    ["one of them ten times too large", [1200, 350, 640, 58], [1150, 38, 590, 60]],
    ["one of them ten times too small", [120, 35, 640, 58], [1150, 38, 690, 60]],
    ["below zero", [-1200, 35, -640], [-1150, 38, -590]],
    ["blanks and zeros apart", [1200, NaN, 35, 0, 640], [1150, 20, 38, 17, 590]],
    [
      "close to one another, in the same proportions",
      [100, 110, 121, 133, 146, 180],
      [101, 109, 122, 131, 148, 178],
    ],
  ])("%s", (_, own, like) => expect(follows(own, like)).toBe(true));

  test.each([
    ["too few", [1200, 35], [1150, 38]],
    ["two mistyped", [12000, 350, 640, 58], [1150, 38, 590, 60]],
    ["in another order", [35, 640, 1200], [1150, 38, 590]],
    ["rates beside amounts", [12.1, 14.3, 11.8, 13.9], [1150, 38, 590, 80]],
    ["rates in the midst of amounts", [22.1, 15.5, 14.8, 10.9, 15, 11], [81.9, 4.7, 8.6, 22.1, 37.9, 12]],
    ["alike whatever they are", [14, 12, 11, 15, 13, 12], [12, 15, 13, 11, 14, 15]],
    ["close to one another and too few", [100, 110, 121, 133, 180], [101, 109, 122, 131, 178]],
    ["all in another unit", [1200, 35, 640], [11500, 380, 5900]],
    ["none", [], []],
  ])("not: %s", (_, own, like) => expect(follows(own, like)).toBe(false));
});
