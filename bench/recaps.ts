import { mistyped } from "./tables/faults";
import { measureClean, measureKind } from "./tables/measure";
import { measureFound } from "./tables/measureFound";
import { listAndRecap, otherYear, staleRecap } from "./tables/recapTables";

/** Prints what the checks make of lists and their recaps by group. Arguments: workbooks a line, first seed. */
const count = Number(process.argv[2] ?? 300);
const seed = Number(process.argv[3] ?? 9000);

const percent = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(1)} %`.padStart(8);

const { stated, found } = measureFound(listAndRecap, count, seed);
console.log(`${count} workbooks a line, seeds ${seed} to ${seed + count - 1}`);
console.log(`Equations found: ${percent(found, stated)}`);
for (const kind of [listAndRecap, otherYear]) {
  const { accused, first } = measureClean(kind, count, seed);
  console.log(`${kind.name}, clean: ${accused} with an error${first === null ? "" : ` (${first})`}`);
}
console.log("\n                    seen   located     value    listed  accused  named wrongly");
for (const [name, fault] of [
  ["stale recap", staleRecap],
  ["one slip", mistyped(1)],
] as const) {
  const f = measureKind(listAndRecap, fault, count, seed);
  const shares = [f.seen, f.located, f.value, f.listed].map((n) => percent(n, f.cells)).join(" ");
  console.log(
    `${name.padEnd(15)} ${shares} ${String(f.wronglyAccused).padStart(8)} ${String(f.wronglyNamed).padStart(14)}`,
  );
}
