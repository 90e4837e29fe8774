import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { checkWorkbook, type Report } from "../src/checks";
import type { Sheet } from "../src/tables";
import { readWorkbook } from "../src/workbooks/readWorkbook";
import { RandomSource } from "../test/diagnosis/randomSource";
import { changed } from "./changed/changes";
import { distances } from "./changed/distances";
import { LAYOUTS } from "./layouts/kinds";
import { CLEAN_KINDS } from "./tables";

/**
 * Changes one to three cells of right workbooks (a digit, a blank, a text, ten times the amount, two cells exchanged, a header emptied) or
 * deletes a row, and checks them: `npm run bench -- changed SEED TIMES FOLDER`. Counts the checks that throw, of which there must be
 * none, and the errors told away from the change: that name no changed cell nor any row or column of one. Those that name a line of it
 * and no sum that holds it are counted apart. Each is printed with its workbook and its draw: `npm run bench -- changed 7 20 "" NAME`
 * makes them again for the workbooks of that name, from seed 7.
 */
const [seed = "1", times = "10", folder = "", only = ""] = process.argv.slice(2);

/** Cells of a workbook of the folder that is still changed: larger ones take long to check so many times. */
const MOST_CELLS = 6000;
const MOST_SHOWN = 12;

interface Base {
  readonly name: string;
  readonly make: (random: RandomSource) => readonly Sheet[];
}

const made: Base[] = [...LAYOUTS, ...CLEAN_KINDS].map(({ name, make }) => ({
  name,
  make: (random) => make(random).sheets,
}));

const sizeOf = (sheets: readonly Sheet[]): number =>
  sheets.reduce((all, { values }) => all + values.reduce((sum, row) => sum + row.length, 0), 0);

const given = (): Base[] =>
  readdirSync(folder)
    .filter((name) => /\.(?:xlsx|xlsm|ods|csv)$/.test(name))
    .sort()
    .flatMap((name) => {
      try {
        const { sheets } = readWorkbook(name, new Uint8Array(readFileSync(join(folder, name))));
        return sizeOf(sheets) > MOST_CELLS ? [] : [{ name, make: () => sheets }];
      } catch {
        return [];
      }
    });

/** The check with everything that is made on demand. */
const checkAll = (name: string, sheets: readonly Sheet[]): Report => {
  const report = checkWorkbook({ name, sheets });
  report.totals();
  for (const { tables } of report.sheets) for (const table of tables) table.equations();
  return report;
};

let [checked, threw, away, beside] = [0, 0, 0, 0];
const shown: string[] = [];
for (const { name, make } of [...made, ...(folder === "" ? [] : given())].filter((one) =>
  one.name.includes(only),
))
  for (let k = 0; k < Number(times); k++) {
    const own = Number(seed) * 7919 + k;
    const sheets = make(new RandomSource(own));
    const change = changed(sheets, new RandomSource(own + 1_000_003));
    if (!change) continue;
    checked++;
    const where = `${name}, seed ${seed}, draw ${k}: ${change.told}`;
    try {
      for (const [{ code, sheet, cell }, distance] of distances(
        checkAll(name, sheets),
        checkAll(name, change.sheets),
        change,
      )) {
        if (distance === "named") continue;
        if (distance === "away") away++;
        else beside++;
        shown.push(`${distance}: ${where} → ${code} ${sheet}!${cell}`);
      }
    } catch (error) {
      threw++;
      const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
      console.log(`threw: ${where}\n  ${stack.split("\n").slice(0, 4).join(" | ")}`);
    }
  }
shown.sort();
for (const line of only === "" ? shown.slice(0, MOST_SHOWN) : shown) console.log(line);
if (only === "" && shown.length > MOST_SHOWN) console.log(`… ${shown.length - MOST_SHOWN} more`);
console.log(
  `${checked} changed workbooks: ${threw} checks threw; ${away} errors away from the change, ${beside} in a line of it that no sum holding it names`,
);
process.exitCode = threw > 0 ? 1 : 0;
