import { emptied } from "./tables/moreFaults";
import { mistyped } from "./tables/faults";
import { handKinds } from "./tables/handKinds";
import { handTable } from "./tables/handTables";
import { measureClean, measureKind } from "./tables/measure";
import { measureFound } from "./tables/measureFound";

/** Prints what the checks make of small tables such as a person types to try them. Arguments: workbooks a line, first seed. */
const count = Number(process.argv[2] ?? 300);
const seed = Number(process.argv[3] ?? 11_000);

const percent = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(1)} %`.padStart(8);

const { stated, found } = measureFound(handTable, count, seed);
const { accused, warned, first } = measureClean(handTable, count, seed);
console.log(`${count} workbooks a line, seeds ${seed} to ${seed + count - 1}`);
console.log(`Equations found: ${percent(found, stated)}`);
console.log(
  `Clean: ${accused} with an error, ${warned} with a warning${first === null ? "" : ` (${first})`}`,
);
console.log("\n                    seen   located     value    listed  accused  named wrongly");
for (const [name, fault] of [
  ["one slip", mistyped(1)],
  ["two slips", mistyped(2)],
  ["emptied", emptied],
] as const) {
  const f = measureKind(handTable, fault, count, seed);
  const shares = [f.seen, f.located, f.value, f.listed].map((n) => percent(n, f.cells)).join(" ");
  console.log(
    `${name.padEnd(15)} ${shares} ${String(f.wronglyAccused).padStart(8)} ${String(f.wronglyNamed).padStart(14)}`,
  );
}

console.log(
  "\nOther tables                     found  errors  warnings   seen  located  listed  accused  wrongly",
);
for (const kind of handKinds) {
  const { accused: errors, warned: warnings } = measureClean(kind, count, seed);
  const known = measureFound(kind, count, seed);
  const f = measureKind(kind, mistyped(1), count, seed);
  const told = [known.found / known.stated, f.seen / f.cells, f.located / f.cells, f.listed / f.cells];
  const [foundShare, seen, located, listed] = told.map((share) =>
    (Number.isNaN(share) ? "–" : `${(100 * share).toFixed(0)} %`).padStart(7),
  );
  console.log(
    `${kind.name.padEnd(30)} ${foundShare} ${String(errors).padStart(7)} ${String(warnings).padStart(9)} ${seen} ${located} ${listed} ${String(f.wronglyAccused).padStart(8)} ${String(f.wronglyNamed).padStart(8)}`,
  );
}
