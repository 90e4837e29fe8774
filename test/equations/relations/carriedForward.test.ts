import { carriedForward } from "../../../src/equations/relations/certain/carriedForward";
import type { NamedLine } from "../../../src/equations/relations/certain/namedLine";
import { normaliseLabel } from "../../../src/amounts";
import { gridOf } from "../gridOf";

const named = (labels: readonly string[]): NamedLine[] =>
  labels.map((label, line) => ({
    line,
    label,
    key: normaliseLabel(label),
    role: /^total/i.test(label) ? "total" : /^sous-total/i.test(label) ? "subtotal" : "item",
  }));

const found = (rows: readonly (readonly [string, number])[]): string[] =>
  carriedForward(gridOf(rows.map(([, amount]) => [amount])), named(rows.map(([label]) => label))).map(
    ({ target, terms }) => `${target}=${terms.map(({ line }) => line).join("+")}`,
  );

const pages: readonly (readonly [string, number])[] = [
  ["Club A", 310],
  ["Club B", 275],
  ["À reporter", 585],
  ["Report", 585],
  ["Club C", 120],
  ["Club D", 940],
  ["À reporter", 1_645],
  ["Report", 1_645],
  ["Club E", 88],
  ["Total général", 1_733],
];

it("foots each page with what it brought forward, down to the total", () => {
  expect(found(pages)).toEqual(["2=0+1", "3=2", "6=3+4+5", "7=6", "9=7+8"]);
});

it("states a page that does not foot, among others that do", () => {
  expect(found(pages.with(5, ["Club D", 490]))).toHaveLength(5);
});

it("states nothing where labels alone speak of it", () => {
  const apart = pages.map(([label, amount]) => [label, /report/i.test(label) ? 7 : amount] as const);
  expect(found(apart)).toEqual([]);
});

it("reads the English words, and does not take « Report à nouveau » for a page brought forward", () => {
  expect(
    found([
      ["Stores", 31],
      ["Carried forward", 31],
      ["Brought forward", 31],
      ["Fuel", 12],
      ["Total", 43],
    ]),
  ).toEqual(["1=0", "2=1", "4=2+3"]);
  expect(
    found([
      ["Réserves", 31],
      ["Report à nouveau", 12],
      ["Total", 43],
    ]),
  ).toEqual([]);
});
