import { breakdownsAcross, breakdownsDown } from "./tables/breakdownTables";
import { mistyped } from "./tables/faults";
import { nothingHolds } from "./tables/otherTables";
import { provedMeans } from "./tables/meanTables";
import { measureFound } from "./tables/measureFound";
import { measureClean, measureKind, type KindFigures } from "./tables/measure";
import { evolutions, meansBeside, runningSums, statedBalance, unitCosts } from "./tables/relationTables";

/**
 * Prints what the checks make of tables whose relations are no plain sums. Arguments: workbooks a line, first seed, what the name of a
 * kind begins with.
 */
const count = Number(process.argv[2] ?? 300);
const seed = Number(process.argv[3] ?? 5000);
const wanted = process.argv[4] ?? "";
const KINDS = [
  unitCosts,
  evolutions,
  meansBeside,
  runningSums,
  statedBalance,
  breakdownsDown,
  breakdownsAcross,
  provedMeans,
];

const percent = (part: number, whole: number): string =>
  (whole === 0 ? "–" : `${((100 * part) / whole).toFixed(1)} %`).padStart(9);

/** Slips that one cell alone explains, and those whose cell is far the likeliest, each with the share of them that is located. */
const knowableOf = (f: KindFigures): string =>
  [
    percent(f.knowable, f.single),
    percent(f.knownLocated, f.knowable),
    percent(f.likely, f.single),
    percent(f.likelyLocated, f.likely),
  ].join(" ");

const main = (): void => {
  console.log(`${count} workbooks a line, seeds ${seed} to ${seed + count - 1}\n`);
  console.log(
    "                                 found  with an error      seen   located     value    listed  wrong  knowable  of these   likely  of these      ms",
  );
  for (const kind of KINDS.filter(({ name }) => name.startsWith(wanted))) {
    const { stated, found } = measureFound(kind, count, seed);
    const clean = measureClean(kind, count, seed);
    const start = performance.now();
    const f = measureKind(kind, mistyped(1), count, seed);
    const each = ((performance.now() - start) / count).toFixed(1);
    const slips = [f.seen, f.located, f.value, f.listed].map((n) => percent(n, f.cells)).join(" ");
    console.log(
      `${kind.name.padEnd(28)} ${percent(found, stated)}  ${String(clean.accused).padStart(13)} ${slips} ${String(f.wronglyAccused).padStart(6)} ${knowableOf(f)} ${each.padStart(7)}${clean.first === null ? "" : `  (${clean.first})`}`,
    );
  }
  const none = measureFound(nothingHolds, count, seed);
  console.log(`\nTables without any relation in which one is told: ${none.inventions} of ${count}`);
};

main();
