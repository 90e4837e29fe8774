import { withoutMisplaced } from "../../src/equations/sums/misplacedLine";
import type { Hypothesis } from "../../src/equations/sums/hypothesis";
import { found, told, viewOf, type Rows } from "./made";

/** « Nord, ␣␣Jour, Nuit, Sud, ␣␣Jour, ␣␣Nuit, Total », « Nuit » written a step too far out. */
const list: Rows = [[812], [300], [512], [431], [210], [221], [1243]];
const outer = [0, 2, 3, 6];

interface Drawn {
  readonly rows?: Rows;
  /** Lines of the level. */
  readonly level?: readonly number[];
  readonly known?: readonly Hypothesis[];
  readonly ofWhich?: readonly number[];
}

/** What a sum of the level becomes; the line that it leaves out, if any, after a comma. */
const mended = (
  sum: Hypothesis,
  { rows = list, level = outer, known = [], ofWhich = [] }: Drawn = {},
): string => {
  const at = viewOf(rows.map((row, line) => (level.includes(line) ? row : [null])));
  const after = withoutMisplaced(viewOf(rows, { ofWhich: new Set(ofWhich) }), at, known)(sum);
  return `${told(after)}${after.anomaly ? `, ${after.anomaly.kind} ${after.anomaly.line}` : ""}`;
};
const omission = (target: number, terms: readonly number[], line: number): Hypothesis =>
  found(target, terms, { anomaly: { kind: "missing-row", line } });
const total = omission(6, [0, 2, 3], 2);
const asIs = "6=0+2+3, missing-row 2";

test("a line that adds up to the one above with those further in is a part of it", () => {
  expect(mended(total)).toBe("6=0+3");
  // The last of the list, under a total that opens it.
  const opened: Rows = [[1243], [431], [210], [221], [812], [300], [512]];
  expect(mended(omission(0, [1, 4, 6], 6), { rows: opened, level: [0, 1, 4, 6] })).toBe("0=1+4");
});

test("one that does not, or that stands under no other line, is left out as it was", () => {
  expect(mended(total, { rows: list.with(1, [290]) })).toBe(asIs);
  expect(mended(omission(6, [0, 2, 3], 0))).toBe("6=0+2+3, missing-row 0");
  const inner: Rows = [[812], [300], [512], [431], [210], [221], [731]];
  expect(mended(omission(6, [1, 3], 1), { rows: inner, level: [1, 3, 6] })).toBe("6=1+3, missing-row 1");
  // A line that repeats the one above is no part of it, whatever blank lines follow.
  const repeated: Rows = [[812], [null], [812], [431], [210], [221], [1243]];
  expect(mended(total, { rows: repeated })).toBe(asIs);
  // Nothing is told of the line above.
  expect(mended(total, { rows: list.with(0, [0]) })).toBe(asIs);
  const elsewhere = list.map(([amount = null], line): [number | null, number | null] =>
    line === 1 || line === 2 ? [null, amount] : [amount, null],
  );
  expect(mended(total, { rows: elsewhere })).toBe(asIs);
});

test("another fault, or none, is left as it is", () => {
  expect(mended(found(6, [0, 2, 3]))).toBe("6=0+2+3");
  expect(mended(found(6, [0, 2, 3], { anomaly: { kind: "duplicated-row", line: 2 } }))).toBe(
    "6=0+2+3, duplicated-row 2",
  );
});

test("every position must hold", () => {
  const twice = list.map(([amount = null]) => [amount, 2 * (amount ?? 0)]);
  expect(mended(total, { rows: twice })).toBe("6=0+3");
  expect(mended(total, { rows: twice.with(1, [300, 777]) })).toBe(asIs);
});

/** The same with parts under « Jour », and what is a part of another line. */
const deep: Rows = [[812], [300], [180], [120], [512], [431], [1243]];
const deeper = { rows: deep, level: [0, 4, 5, 6] };
const leftOut = omission(6, [0, 4, 5], 4);

test("what lines between are made of enters through them", () => {
  expect(mended(leftOut, deeper)).toBe("6=0+4+5, missing-row 4");
  expect(mended(leftOut, { ...deeper, known: [found(1, [2, 3])] })).toBe("6=0+5");
  expect(mended(leftOut, { ...deeper, ofWhich: [2, 3] })).toBe("6=0+5");
});

test("what a label alone tells, a faulty sum, or one of lines elsewhere says nothing of them", () => {
  const asWas = "6=0+4+5, missing-row 4";
  expect(mended(leftOut, { ...deeper, known: [found(1, [2, 3], { labelOnly: true })] })).toBe(asWas);
  const faulty = found(1, [2, 3], { anomaly: { kind: "missing-row", line: 3 } });
  expect(mended(leftOut, { ...deeper, known: [faulty] })).toBe(asWas);
  expect(mended(leftOut, { ...deeper, known: [found(5, [2, 3])] })).toBe(asWas);
  expect(mended(leftOut, { ...deeper, known: [found(0, [2, 3])] })).toBe(asWas);
});
