import { CLEAN_KINDS, FAULT_LINES } from "./tables";
import { measureClean, measureKind } from "./tables/measure";
import { annexTables } from "../test/diagnosis/annexTables";
import {
  measureLineFaults,
  measureSlips,
  measureStaleTotals,
  type LineFigures,
  type SlipScenario,
} from "../test/diagnosis/measureSlips";

/** Prints what the diagnosis finds of slips injected in the six tables of 2024. Arguments: workbooks, first seed. */
const count = Number(process.argv[2] ?? 300);
const seed = Number(process.argv[3] ?? 1000);

const percent = (part: number, whole: number): string =>
  (whole === 0 ? "–" : `${((100 * part) / whole).toFixed(1)} %`).padStart(8);

const scenarios: readonly (readonly [string, SlipScenario])[] = [
  ["one error", { slips: 1 }],
  ["two errors", { slips: 2 }],
  ["four errors", { slips: 4 }],
  ["eight errors", { slips: 8 }],
  ["one, no label", { slips: 1, labels: false }],
  ["row swap", { slips: "row swap" }],
  ["column swap", { slips: "column swap" }],
];

const main = async (): Promise<void> => {
  const tables = await annexTables("annexe-1-2024.xlsx");
  console.log(
    `${count} workbooks each, seeds ${seed} to ${seed + count - 1}, ${tables.length} tables in turn\n`,
  );
  console.log(
    "                   seen  located    value +bounds   listed  wrongly accused (of correct cells)      ms",
  );
  for (const [name, scenario] of scenarios) {
    const start = performance.now();
    const f = measureSlips(tables, scenario, count, seed);
    const cells = [f.seen, f.located, f.right, f.right + f.bounded, f.listed].map((n) => percent(n, f.slips));
    const wrong = `${f.wronglyAccused} (${((100 * f.wronglyAccused) / f.correctCells).toFixed(3)} %)`;
    const each = ((performance.now() - start) / count).toFixed(1);
    console.log(`${name.padEnd(14)} ${cells.join(" ")}  ${wrong.padEnd(34)} ${each.padStart(6)}`);
  }
  const lines: readonly (readonly [string, () => LineFigures])[] = [
    ["row left out of a total", () => measureLineFaults(tables, "missing-row", count, seed)],
    ["row counted twice", () => measureLineFaults(tables, "duplicated-row", count, seed)],
    ["column totals stale", () => measureStaleTotals(tables, "row", count, seed)],
    ["row totals stale", () => measureStaleTotals(tables, "column", count, seed)],
  ];
  console.log("\n                             seen  reported  cells accused");
  for (const [name, measure] of lines) {
    const f = measure();
    console.log(
      `${name.padEnd(24)} ${percent(f.seen, f.faults)}  ${percent(f.reported, f.faults)}  ${f.wronglyAccused}`,
    );
  }
  console.log(
    "\nWorkbooks made up         fault              seen  located    value   listed  accused  named wrongly  knowable of these      ms",
  );
  for (const { kind, fault, put } of FAULT_LINES) {
    const start = performance.now();
    const f = measureKind(kind, put, count, seed);
    const cells = [f.seen, f.located, f.value, f.listed].map((n) => percent(n, f.cells)).join(" ");
    const wrong = `${String(f.wronglyAccused).padStart(7)} ${String(f.wronglyNamed).padStart(14)}`;
    const each = ((performance.now() - start) / count).toFixed(1);
    // Slips that one cell alone explains, and the share of them that is located.
    const known = [percent(f.knowable, f.single), percent(f.knownLocated, f.knowable)].join(" ");
    console.log(
      `${kind.name.padEnd(25)} ${fault.padEnd(15)} ${cells}  ${wrong}  ${known} ${each.padStart(7)}`,
    );
  }
  console.log("\nClean workbooks made up        with an error");
  const each = Math.ceil((10 * count) / CLEAN_KINDS.length);
  for (const kind of CLEAN_KINDS) {
    const { accused, first } = measureClean(kind, each, seed);
    console.log(`${kind.name.padEnd(30)} ${accused} of ${each}${first === null ? "" : `  (${first})`}`);
  }
};

void main();
