import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, extname, join } from "node:path";
import { parseCsv } from "hucre/csv";
import { isDateFormat } from "../src/amounts";
import { cellAddress } from "../src/tables/address";
import type { Sheet } from "../src/tables/workbook";
import { readWorkbook } from "../src/workbooks/readWorkbook";

/**
 * Compares every amount that our reader sees with what LibreOffice exports of the same file, cell by cell:
 * `npm run bench -- independent FILE.xlsx…`; the workbooks of test/corpus when none is given. Needs `soffice`.
 */

/** One CSV a sheet, all of them, values as they are stored. */
const filter = "csv:Text - txt - csv (StarCalc):44,34,76,1,,1033,false,false,false,false,false,-1";
const corpus = join(__dirname, "../corpus");
const given = process.argv.slice(2);
const files = given.length > 0 ? given : readdirSync(corpus).map((name) => join(corpus, name));

/** The CSV of each sheet, by its name as LibreOffice writes it in the file's. */
function exported(file: string): Map<string, string[][]> {
  const folder = mkdtempSync(join(tmpdir(), "independent-"));
  spawnSync("soffice", ["--headless", "--convert-to", filter, "--outdir", folder, file], { stdio: "ignore" });
  const stem = basename(file, extname(file));
  const sheets = readdirSync(folder).map((name): [string, string[][]] => [
    name.slice(stem.length + 1, -4),
    parseCsv(readFileSync(join(folder, name), "utf8"), { delimiter: "," }).map((row) => row.map(String)),
  ]);
  rmSync(folder, { recursive: true });
  return new Map(sheets);
}

const same = (ours: number, theirs: number): boolean =>
  Math.abs(ours - theirs) <= 1e-9 * Math.max(1, Math.abs(ours));

function differences(
  sheet: Sheet,
  rows: readonly (readonly string[])[],
): { amounts: number; wrong: string[] } {
  let amounts = 0;
  const wrong: string[] = [];
  sheet.values.forEach((row, r) =>
    row.forEach((value, c) => {
      if (typeof value !== "number" || isDateFormat(sheet.formats?.[r]?.[c] ?? "General")) return;
      amounts++;
      const text = rows[r]?.[c] ?? "";
      const theirs = text.endsWith("%") ? Number(text.slice(0, -1)) / 100 : Number(text);
      if (text === "" || !same(value, theirs)) wrong.push(`${cellAddress(r, c)} ${value} / ${text}`);
    }),
  );
  return { amounts, wrong };
}

let all = 0;
let bad = 0;
for (const file of files) {
  let read = 0;
  try {
    const theirs = exported(file);
    for (const sheet of readWorkbook(basename(file), new Uint8Array(readFileSync(file))).sheets) {
      const rows = theirs.get(sheet.name) ?? (theirs.size === 1 ? [...theirs.values()][0] : undefined);
      if (!rows) {
        console.log(`${basename(file)}: no export of ${sheet.name}`);
        continue;
      }
      const { amounts, wrong } = differences(sheet, rows);
      read += amounts;
      bad += wrong.length;
      if (wrong.length > 0)
        console.log(
          `${basename(file)} ${sheet.name}: ${wrong.length} differ, ${wrong.slice(0, 4).join(" ; ")}`,
        );
    }
  } catch (error) {
    console.log(`${basename(file)}: ${String(error)}`);
  }
  all += read;
}
console.log(`${files.length} files, ${all} amounts, ${bad} that differ from LibreOffice's`);
