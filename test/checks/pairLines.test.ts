import { areOf, namesOf, pairLines, pairTwins, type Line } from "../../src/checks/published/pairLines";

const line = (keys: string, isTotal = false): Line => ({ label: keys, keys: keys.split(" "), isTotal });

it("pairs each line with the first place of its names that is left", () => {
  const names = namesOf([["nord"], ["sud", "sud"], ["nord", "total"]]);
  expect([...names]).toEqual([
    ["nord", [0, 2]],
    ["sud", [1]],
    ["total", [2]],
  ]);
  expect(
    pairLines(
      ["nord", "est sud", "nord", "nord", "nord sud"].map((keys) => line(keys)),
      names,
    ),
  ).toEqual([0, 1, 2, undefined, undefined]);
});

describe("lines are those of an annex", () => {
  const of = (found: number, others: number, totals = 0): boolean => {
    const pairs = [
      ...Array.from({ length: found }, (_, k) => k),
      ...Array.from({ length: others + totals }, () => undefined),
    ];
    const lines = pairs.map((_, k) => line("a", k >= found + others));
    return areOf(lines, pairs);
  };

  it("when two at least, and six in ten, are", () => {
    expect(of(3, 2)).toBe(true);
    expect(of(6, 4)).toBe(true);
    expect(of(5, 5)).toBe(false);
    expect(of(2, 2)).toBe(false);
    expect(of(2, 1)).toBe(true);
    expect(of(1, 0)).toBe(false);
  });

  it("whatever totals it has of its own, not those of the annex", () => {
    expect(of(2, 0, 7)).toBe(true);
    expect(of(2, 1, 7)).toBe(true);
    const isTotal = true;
    const lines = [line("a", isTotal), line("b", isTotal), line("c"), line("d")];
    expect(areOf(lines, [0, 1, undefined, undefined])).toBe(false);
    expect(areOf(lines, [0, 1, 2, undefined])).toBe(true);
  });
});

describe("lines of one name", () => {
  const names = namesOf([["base"], ["base"], ["total"], ["base"]]);
  const told = (same: readonly (readonly number[])[], pairs: readonly (number | undefined)[]) =>
    pairTwins(
      pairs.map(() => line("autre base")),
      pairs,
      names,
      (own, place) => same[own]?.[place] ?? 0,
    );

  it("are told apart by their amounts", () => {
    expect(
      told(
        [
          [1, 5, 0, 0],
          [4, 3, 0, 0],
        ],
        [0, 1],
      ),
    ).toEqual([1, 0]);
    expect(
      told(
        [
          [1, 0, 0, 5],
          [0, 4, 0, 6],
        ],
        [0, 1],
      ),
    ).toEqual([0, 3]);
  });

  it("stand in their order where their amounts do not tell", () => {
    expect(told([[], []], [0, 1])).toEqual([0, 1]);
  });

  it("are left as they are where no other bears the name", () => {
    const lines = [line("total"), line("ailleurs")];
    expect(pairTwins(lines, [2, undefined], names, () => 1)).toEqual([2, undefined]);
  });
});
