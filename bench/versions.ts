import { checkWorkbook } from "../src/checks";
import { compareWorkbooks } from "../src/comparison/compareWorkbooks";
import type { Workbook } from "../src/tables/workbook";
import { copied, drawFrom, edits, madeModel, rendered } from "../test/comparison/editedWorkbook";
import { expectedChanges, toldChanges } from "../test/comparison/expectedChanges";

/**
 * Random edits between two versions of a workbook, told against what was edited: every change must be told, none invented.
 * `npm run bench -- versions 200 7`: so many pairs, from that seed.
 */
const [rounds = "200", first = "1"] = process.argv.slice(2);
const names = Object.keys(edits);
let [exact, missed, invented] = [0, 0, 0];
for (let round = 0; round < Number(rounds); round++) {
  const seed = Number(first) + round;
  const draw = drawFrom(seed * 7919);
  const before = madeModel(draw);
  const after = copied(before);
  const made: string[] = [];
  for (let n = 1 + draw(5); n > 0; n--) {
    const name = names[draw(names.length)] ?? "";
    edits[name]?.(after, draw);
    made.push(name);
  }
  const comparison = compareWorkbooks(rendered(before, "avant"), rendered(after, "apres"));
  const [expected, told] = [expectedChanges(before, after), toldChanges(comparison)];
  const lost = expected.filter((one) => !told.includes(one));
  const extra = told.filter((one) => !expected.includes(one));
  missed += lost.length;
  invented += extra.length;
  if (lost.length + extra.length + comparison.sums.length === 0) exact++;
  else {
    console.log(`seed ${seed}: ${made.join(", ")}`);
    for (const one of lost.slice(0, 6)) console.log(`  missed   ${one}`);
    for (const one of extra.slice(0, 6)) console.log(`  invented ${one}`);
    for (const one of comparison.sums.slice(0, 4))
      console.log(`  sum      ${one.fault} ${one.sheet}!${one.cell} ${one.gap.toFixed()}`);
  }
}
console.log(`${rounds} pairs: ${exact} told exactly; ${missed} changes missed, ${invented} invented`);

/** A million cells: establishments by measures, with their totals; some amounts edited, their totals left. */
function million(edits: number): Workbook {
  const draw = drawFrom(7);
  const rows = Array.from({ length: 20_000 }, (_, r) => {
    const tenths = Array.from({ length: 48 }, () => draw(1_000_000));
    return [`Établissement ${r}`, ...[...tenths, tenths.reduce((sum, n) => sum + n, 0)].map((n) => n / 10)];
  });
  const again = drawFrom(11);
  for (let n = 0; n < edits; n++) {
    const row = rows[again(rows.length)];
    if (row) row[1 + again(48)] = again(1_000_000) / 10;
  }
  const header = ["Établissement", ...Array.from({ length: 48 }, (_, c) => `Mesure ${c + 1}`), "Total"];
  return { name: "grand.xlsx", sheets: [{ name: "Grand", top: 0, left: 0, values: [header, ...rows] }] };
}

/** Seconds of processor that some work takes, the least of three runs. */
const cost = (work: () => unknown): number =>
  Math.min(
    ...Array.from({ length: 3 }, () => {
      const start = process.cpuUsage();
      work();
      const { user, system } = process.cpuUsage(start);
      return (user + system) / 1e6;
    }),
  );
const before = million(0);
const one = cost(() => checkWorkbook(before));
for (const count of [0, 200, 1_000_000]) {
  const after = million(count);
  const both = cost(() => compareWorkbooks(before, after));
  console.log(
    `a million cells against a million, ${count} edits: ${both.toFixed(2)} s of processor; one check ${one.toFixed(2)} s; ratio ${(both / one).toFixed(2)}`,
  );
}
