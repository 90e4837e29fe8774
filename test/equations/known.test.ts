import {
  drawingOf,
  inThousands,
  knownStatements,
  negated,
  numbersFrom,
  tableOf,
  unlabelled,
  withBlanks,
  withSlip,
  type KnownTable,
} from "./known";
import { structures, type Line } from "./structures";
import { statementsOf } from "./statements";

/** Five columns between which nothing is added. */
const plain: readonly Line[] = Array.from({ length: 5 }, (_, c): Line => [`A${2015 + c}`]);
const crossings: Readonly<Record<string, readonly Line[]>> = { "lines of their own": plain, ...structures };

/** Over a wrong subtotal, or one of a single line, a total of lines under it is as true as a total of subtotals. */
const isEitherWay = "subtotals over their parts and a total under all";
/** Of two breakdowns, one that fails may leave the other in doubt. */
const isTwice = "a total broken down twice";

/** What is done to the tables, and to which: amounts from and to, what is changed, and structures that it leaves undecided. */
interface Variant {
  readonly amounts: readonly [number, number];
  readonly change?: (table: KnownTable, draw: ReturnType<typeof numbersFrom>) => KnownTable;
  readonly failing?: "rounding";
  readonly without?: readonly string[];
  /** The least lines across each direction: a sum of fewer places leaves more in doubt. */
  readonly fewest?: number;
}

const slip = (table: KnownTable, draw: ReturnType<typeof numbersFrom>): KnownTable =>
  withSlip(
    table,
    draw(0, table.rowLabels.length - 1),
    draw(0, table.columnLabels.length - 1),
    draw(700, 1_900),
  );

const variants: Readonly<Record<string, Variant>> = {
  "of four digits": { amounts: [100, 9_999] },
  "of two digits": { amounts: [10, 99], without: [isTwice] },
  "of few digits": { amounts: [1, 40], without: [isTwice], fewest: 4 },
  "of ten digits": { amounts: [1e8, 9e9] },
  "below zero": { amounts: [100, 9_999], change: negated },
  "with blanks for zeros": {
    amounts: [-999, 9_999],
    change: withBlanks,
    without: [isEitherWay, isTwice],
    fewest: 5,
  },
  "without a label": { amounts: [100, 9_999], change: unlabelled },
  "one of them wrong": { amounts: [100, 9_999], change: slip, without: [isEitherWay, isTwice], fewest: 5 },
  "rounded each by itself": {
    amounts: [1e5, 1e7],
    change: inThousands,
    failing: "rounding",
    without: [isEitherWay],
  },
};

/** What the statements say of a sum but for how it was rounded. */
const withoutRounding = (statements: readonly string[]): string[] =>
  statements
    .filter((statement) => !statement.startsWith("table "))
    .map((statement) => statement.replace(/±[\d.]+|; outlined|; (?:exact|rounded to|stored)[^;]*$/g, ""));

/** A table in which no gap is large enough for two roundings to leave it seldom. */
const drawn = (
  lines: readonly Line[],
  across: readonly Line[],
  { amounts, change, failing }: Variant,
  seed: number,
) => {
  for (let at = seed; ; at += 1_000) {
    const draw = numbersFrom(at);
    const table = tableOf(lines, across, draw, amounts);
    const changed = change ? change(table, draw) : table;
    const drawing = drawingOf(`seed ${at}`, changed);
    const expected = knownStatements(changed, drawing.grid, failing);
    if (!failing || !expected.some((statement) => /by -?[2-9]/.test(statement))) return { drawing, expected };
  }
};

describe.each(Object.entries(variants))("amounts %s", (name, variant) => {
  const { without = [], fewest = 0 } = variant;
  const told = Object.entries(structures).filter(
    ([structure, lines]) => !without.includes(structure) && lines.length >= fewest,
  );
  it.each(told)("%s", (structure, lines) => {
    const wrong = Object.entries(crossings).flatMap(([crossing, across], k) => {
      // A tenth of the crossings, others for each kind of amounts: all of them would say little more.
      const isTried = (k + structure.length + name.length) % 10 === 0;
      if (!isTried || without.includes(crossing) || across.length < fewest) return [];
      const { drawing, expected } = drawn(
        lines,
        across,
        variant,
        31 * structure.length + 7 * name.length + k,
      );
      const found = withoutRounding(statementsOf(drawing));
      const [missing, beside] = [
        expected.filter((one) => !found.includes(one)),
        found.filter((one) => !expected.includes(one)),
      ];
      return missing.length + beside.length > 0 ? [{ crossing, title: drawing.title, missing, beside }] : [];
    });
    expect(wrong).toEqual([]);
  });
});

/** Lists that no person reads line by line: the bounds of the searches lie between them. */
describe("long lists", () => {
  const block = (count: number, from = 0): string[] =>
    Array.from({ length: count }, (_, k) => `Établissement ${from + k + 1}`);
  const plainLines = (labels: readonly string[]): Line[] => labels.map((label): Line => [label]);
  const total = (label: string, parts: readonly string[]): Line => [label, parts];
  const lists: Readonly<Record<string, readonly Line[]>> = {
    "79 lines and their total": [...plainLines(block(79)), total("Total", block(79))],
    "82 lines under their total": [total("Total", block(82)), ...plainLines(block(82))],
    "205 lines and their total": [...plainLines(block(205)), total("Total", block(205))],
    "410 lines and their total": [...plainLines(block(410)), total("Total", block(410))],
    "two blocks, one of 60 lines and one of 410": [
      ...plainLines(block(60)),
      total("Total A", block(60)),
      ...plainLines(block(410, 60)),
      total("Total B", block(410, 60)),
      total("Total", ["Total A", "Total B"]),
    ],
    "a block of 3 after 420 lines that nothing adds": [
      ...plainLines(block(420)),
      ...plainLines(["Nord", "Sud", "Est"]),
      total("Total", ["Nord", "Sud", "Est"]),
    ],
  };
  const shown = (lines: readonly Line[], change: (table: KnownTable) => KnownTable, seed: number) => {
    const table = change(tableOf(lines, plain.slice(0, 3), numbersFrom(seed)));
    const drawing = drawingOf("long", table);
    return [withoutRounding(statementsOf(drawing)), knownStatements(table, drawing.grid)];
  };

  it.each(Object.entries(lists))("%s", (_, lines) => {
    const [found, expected] = shown(lines, (table) => table, lines.length);
    expect(found).toEqual(expected);
  });

  it.each(Object.entries(lists).filter(([name]) => name.includes("total")))("%s, one wrong", (_, lines) => {
    const [found, expected] = shown(lines, (table) => withSlip(table, 40, 1, 1_313), lines.length);
    expect(found).toEqual(expected);
  });

  it("82 lines and their total without a label", () => {
    const lines = lists["82 lines under their total"] ?? [];
    const [found, expected] = shown(lines, unlabelled, 5);
    expect(found).toEqual(expected);
  });
});
