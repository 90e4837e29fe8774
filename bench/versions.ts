import { compareWorkbooks } from "../src/comparison/compareWorkbooks";
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
