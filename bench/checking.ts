import { readFileSync } from "node:fs";
import { unzipSync } from "fflate";
import { checkWorkbook } from "../src/checks";
import { readWorkbook } from "../src/workbooks/readWorkbook";
import { findAndExplain } from "../src/diagnosis";
import { checkFamilies, findEquations } from "../src/equations";
import { readTables, type Sheet } from "../src/tables";

/** Prints what reading and checking cost, beside JSON.parse of the same values and beside unzipping the same file. */

const median = (run: () => unknown, rounds = 5): number => {
  run();
  const times = Array.from({ length: rounds }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  }).sort((a, b) => a - b);
  return times[Math.floor(rounds / 2)] ?? NaN;
};
const ms = (value: number): string => `${value.toFixed(value < 10 ? 2 : 0)} ms`.padStart(10);
const times = (a: number, b: number): string => `${(a / b).toFixed(1)} ×`.padStart(8);

/** A large table of amounts with one decimal: establishments by measures, a subtotal every `block` rows (0: none), totals both ways. */
function largeSheet(rows: number, columns: number, block: number, mistakes: number): Sheet {
  let state = 7;
  const random = (): number => (state = (state * 48271) % 2147483647) / 2147483647;
  const values: (string | number)[][] = [
    ["Établissement", ...Array.from({ length: columns - 1 }, (_, c) => `Mesure ${c + 1}`), "Total"],
  ];
  let part = new Array<number>(columns).fill(0);
  const whole = new Array<number>(columns).fill(0);
  const row = (label: string, tenths: readonly number[]): void =>
    void values.push([label, ...tenths.map((n) => n / 10)]);
  const subtotal = (label: string): void => {
    row(label, part);
    part = new Array<number>(columns).fill(0);
  };
  for (let r = 1; values.length < rows; r++) {
    const cells = Array.from({ length: columns - 1 }, () => Math.floor(random() * 1_000_000));
    cells.push(cells.reduce((sum, n) => sum + n, 0));
    row(`Établissement ${r}`, cells);
    cells.forEach((n, c) => {
      part[c] = (part[c] ?? 0) + n;
      whole[c] = (whole[c] ?? 0) + n;
    });
    if (block > 0 && r % block === 0) subtotal(`Sous-total ${r / block}`);
  }
  if (block > 0) subtotal("Sous-total des derniers");
  row("Total", whole);
  for (let k = 1; k <= mistakes; k++) {
    const wrong = values[Math.floor((k * rows) / (mistakes + 1))] ?? [];
    wrong[1 + (k % columns)] = Math.floor(random() * 1_000_000) / 10;
  }
  return { name: "Grand", top: 0, left: 0, values };
}

const MISTAKES = 5;
const [warmUp] = readTables(largeSheet(2000, 20, 100, MISTAKES));
if (warmUp) median(() => checkFamilies(warmUp.grid, findEquations(warmUp.grid)), 15);
console.log("Large tables: cells, JSON.parse, reading the table, finding + checking, ratio to JSON.parse");
for (const [columns, block, mistakes] of [
  [50, 100, 0],
  [50, 0, 0],
  [10, 100, 0],
  [10, 0, 0],
  [100, 100, 0],
  [100, 0, 0],
  [50, 100, MISTAKES],
  [10, 100, MISTAKES],
] as const) {
  const subtotals = block > 0 ? `a subtotal every ${block} rows` : "no subtotal";
  console.log(`${columns} columns, ${subtotals}, ${mistakes} wrong amounts`);
  const perCell = [100_000, 300_000, 1_000_000].map((cells) => {
    const sheet = largeSheet(cells / columns, columns, block, mistakes);
    const text = JSON.stringify(sheet.values);
    const parse = median(() => JSON.parse(text) as unknown);
    const reading = median(() => readTables(sheet), 3);
    const [table] = readTables(sheet);
    if (!table) throw new Error("no table");
    const finding = median(() => checkFamilies(table.grid, findEquations(table.grid)));
    const counts = checkFamilies(table.grid, findEquations(table.grid));
    console.log(
      `${String(cells).padStart(9)} ${ms(parse)} ${ms(reading)} ${ms(finding)} ${times(finding, parse)}   ${counts.total} equations, ${counts.broken} broken`,
    );
    return finding / cells;
  });
  console.log(
    `   ten times the cells cost ${((10 * (perCell[2] ?? NaN)) / (perCell[0] ?? NaN)).toFixed(1)} times as much`,
  );
}

console.log("\nReal workbooks: reading the file, checking everything, find + diagnose per table");
for (const name of ["annexe-1-2007.xlsx", "annexe-1-2024.xlsx", "annexe-1-2024-brut.xlsx"]) {
  const bytes = readFileSync(`test/corpus/${name}`);
  const unzip = median(() => unzipSync(bytes));
  const read = median(() => readWorkbook(name, bytes));
  const workbook = readWorkbook(name, bytes);
  const check = median(() => checkWorkbook(workbook));
  const tables = workbook.sheets.flatMap(readTables);
  const diagnose = median(() =>
    tables.map(({ grid }) => findAndExplain(grid, (g) => ({ families: findEquations(g) }))),
  );
  console.log(
    `${name.padEnd(24)} unzip ${ms(unzip)}  read ${ms(read)}  check ${ms(check)}  find + diagnose ${ms(diagnose / tables.length)} a table`,
  );
}
