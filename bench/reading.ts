import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeXlsx } from "hucre/xlsx";
import { controler, cost, root, type Cost } from "./measured/cost";

/**
 * What the built command line costs, each run in a process of its own: a million cells checked, beside SheetJS reading the same
 * file; two hundred small files in one run, beside two hundred runs. Ratios of processor time, and the most memory held.
 */
const folder = mkdtempSync(join(tmpdir(), "reading-"));

const least = (runs: readonly Cost[]): Cost => [...runs].sort((a, b) => a.seconds - b.seconds)[0] as Cost;
const shown = ({ seconds, wall, mebibytes }: Pick<Cost, "seconds" | "wall" | "mebibytes">): string =>
  `${seconds.toFixed(2)} s of processor, ${wall.toFixed(2)} s on the clock, ${Math.round(mebibytes)} MiB`;

async function main(): Promise<void> {
  let state = 7;
  const tenths = (): number => (state = (state * 48271) % 2147483647) % 1_000_000;
  const rows: (string | number)[][] = [
    ["Établissement", ...Array.from({ length: 48 }, (_, c) => `Mesure ${c + 1}`), "Total"],
  ];
  for (let r = 1; r < 20_000; r++) {
    const amounts = Array.from({ length: 48 }, tenths);
    rows.push([
      `Établissement ${r}`,
      ...amounts.map((n) => n / 10),
      amounts.reduce((sum, n) => sum + n, 0) / 10,
    ]);
  }
  const million = join(folder, "million.xlsx");
  writeFileSync(million, await writeXlsx({ sheets: [{ name: "Grand", rows }] }));
  const sheetJs = `require("@e965/xlsx").readFile(${JSON.stringify(million)}, {dense: true})`;
  // One after the other, so that a busy machine slows both alike.
  const pairs = Array.from({ length: 3 }, () => [controler([million]), cost(sheetJs)] as const);
  const ours = least(pairs.map(([own]) => own));
  const theirs = least(pairs.map(([, other]) => other));
  console.log(`a million cells: controler ${shown(ours)}`);
  console.log(
    `                 SheetJS reads ${shown(theirs)}; ratio ${(ours.seconds / theirs.seconds).toFixed(2)}`,
  );

  const small = readFileSync(join(root, "test/corpus/annexe-1-2007.xlsx"));
  const files = Array.from({ length: 200 }, (_, i) => join(folder, `annexe-${i}.xlsx`));
  for (const file of files) writeFileSync(file, small);
  const batch = controler(files);
  const singles = files.slice(0, 10).map((file) => controler([file]));
  const each = { seconds: 0, wall: 0, mebibytes: 0 };
  for (const { seconds, wall } of singles) {
    each.seconds += seconds / singles.length;
    each.wall += wall / singles.length;
  }
  console.log(`200 small files: ${shown(batch)}`);
  console.log(
    `                 200 single runs ${(200 * each.wall).toFixed(1)} s on the clock (10 measured); ratio ${(batch.wall / (200 * each.wall)).toFixed(2)}`,
  );
}

void main().finally(() => rmSync(folder, { recursive: true }));
