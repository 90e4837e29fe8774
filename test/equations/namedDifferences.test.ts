import { namedDifferences } from "../../src/equations/relations/certain/namedDifferences";
import type { AnnexTable } from "../../src/tables/annexTable";
import type { Rows } from "./made";
import { gridOf } from "./gridOf";

/** The differences that labels name, `2=+1-0`, of rows under labelled columns, or turned. */
const told = (labels: readonly string[], rows: Rows, isTurned = false): string[] => {
  const turned = labels.map((_, c) => rows.map((row) => row[c] ?? null));
  const grid = isTurned ? gridOf(turned, { rowLabels: labels }) : gridOf(rows, { columnLabels: labels });
  return namedDifferences({ grid } as AnnexTable).map(
    ({ direction, target, terms, from, to }) =>
      `${direction} ${from}-${to} ${target}=${terms.map(({ line, sign }) => `${sign < 0 ? "-" : "+"}${line}`).join("")}`,
  );
};
const years = ["LFI 2023", "PLF 2024", "Évolution PLF 2024 / LFI 2023"];
const held: Rows = [
  [51234, 54112, 2878],
  [40122, 39808, -314],
];
const slip = [62004, 63117, 11113] as const;
const other = [30551, 31870, 407] as const;

test("the difference of the two years that a label names is told, in columns and in rows", () => {
  expect(told(years, held)).toEqual(["row 0-2 2=-0+1"]);
  expect(told(years, held, true)).toEqual(["column 0-2 2=-0+1"]);
});

test("it holds more often than it fails, or as often where each failure is one slip", () => {
  expect(told(years, [...held, slip, slip])).toHaveLength(1);
  expect(told(years, [...held, slip, slip, slip])).toEqual([]);
  expect(told(years, [...held, other])).toHaveLength(1);
  expect(told(years, [...held, other, slip])).toEqual([]);
  expect(told(years, [...held, other, other])).toEqual([]);
  expect(told(years, [slip])).toEqual([]);
});

test("what is not told, or by no amount, is neither", () => {
  const untold = [70112, null, 4100] as const;
  expect(told(years, [[51234, 54112, null]])).toEqual([]);
  expect(told(years, [...held, untold, untold])).toEqual([]);
  const grid = gridOf([...held, untold, untold, untold], { columnLabels: years, unreadable: [7, 10, 13] });
  expect(namedDifferences({ grid } as AnnexTable)).toHaveLength(1);
  const none = gridOf([untold], { columnLabels: years, unreadable: [1] });
  expect(namedDifferences({ grid: none } as AnnexTable)).toEqual([]);
});

test("lists of more than sixty lines are not looked through", () => {
  const long = (more: number): string[] =>
    told(
      [...years, ...Array.from({ length: more }, (_, k) => `Poste ${k}`)],
      held.map((row) => [...row, ...Array.from({ length: more }, (_, k) => 100 + k)]),
    );
  expect(long(57)).toHaveLength(1);
  expect(long(58)).toEqual([]);
});
