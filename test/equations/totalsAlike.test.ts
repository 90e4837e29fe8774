import { withTotalsAlike } from "../../src/equations/sums/totalsAlike";
import { found, told, viewOf, type Rows, type Told } from "./made";

/** The sums of rows, those under a name « Total », where some are found already. */
const drawn = (
  names: readonly string[],
  rows: Rows,
  known: readonly ReturnType<typeof found>[] = [],
  more: Told = {},
): string => {
  const totals = new Set(names.flatMap((name, line) => (name.startsWith("Total") ? [line] : [])));
  return withTotalsAlike(viewOf(rows, { rowLabels: names, totals, ...more }), known)
    .map(told)
    .join(" ");
};
const column = (...amounts: readonly (number | null)[]): Rows => amounts.map((amount) => [amount]);
const one = ["a", "b", "c", "Total"];

test("a total adds the lines right above that come to it, alone among those above", () => {
  expect(drawn(one, column(151, 93, 50, 143))).toBe("3=1+2");
  expect(drawn(one, column(151, 93, 50, 144))).toBe("");
  expect(drawn(one, column(151, 143, 50, 50))).toBe("");
  expect(drawn(["a", "b", "c", "d", "Total"], column(-70, 70, 93, 50, 143))).toBe("");
  expect(drawn(["a", "Total", "b", "c", "Total"], column(143, 143, 93, 50, 286))).toBe("");
  expect(drawn(["a", "b", "c"], column(930, 500, 1430))).toBe("");
});

test("it does so at every position, to the digit", () => {
  const rows = [
    [151, 7],
    [93, 12],
    [50, 30],
    [143, 42],
  ];
  expect(drawn(one, rows)).toBe("3=1+2");
  expect(drawn(one, rows.with(3, [143, 43]))).toBe("");
  expect(drawn(one, rows.with(3, [143, 49]))).toBe("");
});

test("lines without amounts tell nothing of where the lines begin", () => {
  expect(drawn(["a", "b", "c", "d", "Total"], column(151, 0, 93, 50, 143))).toBe("4=2+3");
  expect(drawn(["a", "b", "c", "d", "Total"], column(1510, 930, 0, 500, 1430))).toBe("4=1+2+3");
  expect(drawn(["a", "b", "c", "d", "Total"], column(151, null, 93, 50, 143))).toBe("4=2+3");
  expect(drawn(["a", "b", "c", "d", "Total"], column(1510, 930, null, 500, 1430))).toBe("4=1+3");
  expect(drawn(["a", "b", "c", "Total"], column(151, 0, 143, 143))).toBe("");
  const rows = [
    [151, 151],
    [0, 20],
    [93, 12],
    [50, 30],
    [143, 62],
  ];
  expect(drawn(["a", "b", "c", "d", "Total"], rows)).toBe("4=1+2+3");
});

test("lines that are part of another one are passed over", () => {
  const names = ["a", "b", "dont", "c", "Total"];
  expect(drawn(names, column(151, 93, 40, 50, 143), [], { ofWhich: new Set([2]) })).toBe("4=1+3");
});

test("amounts too small to tell are told where others of that name are so", () => {
  const small = column(8, 9, 5, 14);
  expect(drawn(one, small)).toBe("");
  expect(
    drawn(
      one,
      small.map(([amount = null]) => [amount, amount]),
    ),
  ).toBe("3=1+2");
  expect(
    drawn(
      one,
      small.map(([amount = null]) => [10 * (amount ?? 0)]),
    ),
  ).toBe("3=1+2");
  expect(
    drawn(
      one,
      small.map(([amount = null]) => [10 * (amount ?? 0)]),
      [],
      { rowUnits: [10, 10, 10, 10] },
    ),
  ).toBe("");
  expect(drawn(one, column(151, 38, 22, 60))).toBe("");
  /** Under as many totals proved to add the two lines right above, and as many that nothing proves. */
  const under = (proved: number, open: number, name = "Total", terms = [0, 1]): string => {
    const names = [...Array.from({ length: proved + open }, () => ["a", "b", name]).flat(), ...one];
    const amounts = Array.from({ length: proved + open }, (_, k) => [701, 34, k < proved ? 735 : 911]).flat();
    const known = Array.from({ length: proved }, (_, k) =>
      found(
        3 * k + 2,
        terms.map((term) => 3 * k + term),
      ),
    );
    return drawn(names, column(...amounts, 8, 9, 5, 14), known)
      .split(" ")
      .slice(proved)
      .join(" ");
  };
  expect(under(3, 0)).toBe("12=10+11");
  expect(under(2, 0)).toBe("");
  expect(under(3, 5)).toBe("27=25+26");
  expect(under(3, 6)).toBe("");
  expect(under(3, 0, "Total général")).toBe("");
  expect(under(3, 0, "Total", [1])).toBe("");
  expect(under(3, 1, "Total", [1, 3])).toBe("");
});

test("those that are proved already stay, those that a label alone tells give way", () => {
  const rows = column(151, 93, 50, 143);
  expect(drawn(one, rows, [found(3, [0, 1, 2])])).toBe("3=0+1+2");
  expect(drawn(one, rows, [found(3, [0, 1, 2], { labelOnly: true })])).toBe("3=1+2");
  expect(drawn(one, column(151, 93, 50, 144), [found(3, [0, 1, 2], { labelOnly: true })])).toBe("3=0+1+2");
});

test("no more than thirty lines are looked at", () => {
  const long = (length: number): string =>
    drawn(
      [...Array.from({ length }, () => "a"), "Total"],
      column(...Array.from({ length }, (_, k) => 101 + k), (length * (length + 201)) / 2),
    );
  expect(long(30)).not.toBe("");
  expect(long(31)).toBe("");
});
