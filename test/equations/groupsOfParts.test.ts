import { findGroupsOfParts } from "../../src/equations/sums/groupsOfParts";
import { found, plus, told, viewOf, type Rows, type Told } from "./made";

/** Six parts of a total, in six columns. */
const parts = Array.from({ length: 6 }, (_, k) =>
  Array.from(
    { length: 6 },
    (_, c) => 1_000_000 + (((k + 3) * 791_917 + (c + 1) ** 2 * 10_472_929 * (k + 3)) % 8_000_000),
  ),
);
const known = [found(0, [1, 2, 3, 4, 5, 6])];
const groups = (line: Rows[number], more?: Told, of: readonly (readonly number[])[] = parts): string =>
  findGroupsOfParts(viewOf([plus(...of), ...of, line], more), known)
    .map(told)
    .join(" ");
const [, second = [], third = [], fourth = []] = parts;
const three = plus(second, third, fourth);
const columns = (row: readonly number[], count: number): number[] => row.slice(0, count);
const among = (count: number, line: readonly number[]): string =>
  groups(
    columns(line, count),
    {},
    parts.map((row) => columns(row, count)),
  );

test("a line adds up some parts of a total, side by side", () => {
  expect(groups(three)).toBe("7=2+3+4");
  expect(groups(plus(second, fourth))).toBe("");
  expect(groups(second)).toBe("");
});

test("it holds at three positions, at five with one slip", () => {
  expect(among(3, three)).toBe("7=2+3+4");
  const millions = parts.map((row) => row.slice(0, 2).map((amount) => amount * 1_013));
  expect(groups(plus(...millions.slice(1, 4)), {}, millions)).toBe("");
  const slipped = three.with(1, (three[1] ?? 0) * 10);
  expect(groups(slipped)).toBe("7=2+3+4");
  expect(among(5, slipped)).toBe("");
  expect(groups(three.with(1, 17))).toBe("");
  expect(groups(slipped.with(2, 17))).toBe("");
});

test("it holds but for what roundings leave", () => {
  expect(groups(three.map((amount) => amount + 2))).toBe("7=2+3+4");
  expect(groups(three.map((amount) => amount + 3))).toBe("");
});

test("forty bits prove it: small amounts add up by chance", () => {
  const small = parts.map((row) => row.map((amount) => 1 + (amount % 7)));
  const [, one = [], other = []] = small;
  expect(groups(plus(one, other), {}, small)).toBe("");
});

test("a line that repeats the total is none, nor one that a sum holds or « dont » begins", () => {
  expect(groups(plus(...parts))).toBe("");
  expect(groups(three, { ofWhich: new Set([7]) })).toBe("");
  const view = viewOf([plus(...parts), ...parts, three]);
  expect(findGroupsOfParts(view, [...known, found(7, [8, 9])])).toEqual([]);
  expect(findGroupsOfParts(view, [found(0, [2, 3])])).toEqual([]);
});

test("a part that is zero where the amounts are most is not taken for one of the group", () => {
  // Where the first and the last two are zero the whole comes to the line too.
  const bare = parts.map((row, k) => (k === 0 || k > 3 ? row.with(0, 0).with(1, 0) : row));
  expect(groups(three, {}, bare)).toBe("7=2+3+4");
});
