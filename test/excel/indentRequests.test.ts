import { readWorkbook } from "../../src/excel/readWorkbook";
import type { Rows } from "../tables/sheetOf";
import { cellKey, type Alignment } from "../excel-host/model/hostSheet";
import { useHost } from "../excel-host/node/useHost";
import { plainSheet } from "./annexWorkbook";

const open = useHost();

/** How many cells are asked for their alignment beyond all of them once, and round trips, where the last one of these stands in. */
const askedOf = async (values: Rows): Promise<{ cells: number; trips: number }> => {
  const host = open({ name: "a.xlsx", sheets: [plainSheet("F", values)] });
  await readWorkbook();
  const before = host.syncs;
  await readWorkbook();
  const plain = host.syncs - before;
  const own = host.workbook.sheets[0]?.alignments as Map<number, Alignment>;
  const [row, column] = [values.length - 1, (values[0] ?? []).length - 1];
  own.set(cellKey(row, column), { horizontalAlignment: "Left", indentLevel: 1 });
  let cells = 0;
  own.get = (key) => {
    cells++;
    return Map.prototype.get.call(own, key) as Alignment | undefined;
  };
  await readWorkbook();
  return { cells: cells - values.length * (values[0] ?? []).length, trips: host.syncs - before - 2 * plain };
};

test("only the columns that hold texts are asked for, from the first text to the last", async () => {
  expect(
    await askedOf([
      [1, 2, "a", 3, null],
      ["b", 2, 7, 3, 4],
      ["c", 2, "d", 3, "e"],
      [1, 2, 7, 3, 5],
    ]),
  ).toEqual({ cells: 2 + 3 + 1, trips: 1 });
});

test("nothing more is asked of numbers alone", async () => {
  expect(
    await askedOf([
      [1, 2],
      [3, 4],
    ]),
  ).toEqual({ cells: 0, trips: 0 });
});

test("of more than a hundred columns of texts, all that stands between the first and the last is", async () => {
  const row = (texts: number): Rows[number] => [
    1,
    ...Array.from({ length: texts - 1 }, () => "a"),
    2,
    "a",
    3,
  ];
  expect(await askedOf([row(100), row(100)])).toEqual({ cells: 2 * 100, trips: 1 });
  expect(await askedOf([row(101), row(101)])).toEqual({ cells: 2 * 102, trips: 1 });
});
