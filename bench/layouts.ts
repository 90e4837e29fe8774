import { LAYOUTS } from "./layouts/kinds";
import { LAYOUT_FAULTS } from "./layouts/faults";
import { measureLayout, type LayoutFigures } from "./layouts/measureLayout";

/** Prints what the checks make of tables laid out as many publishers do. Arguments: workbooks a layout, first seed, part of a layout's name. */
const count = Number(process.argv[2] ?? 20);
const seed = Number(process.argv[3] ?? 7000);
const only = process.argv[4] ?? "";

const percent = (part: number, whole: number): string =>
  (whole === 0 ? "–" : `${((100 * part) / whole).toFixed(0)} %`).padStart(8);

const line = (name: string, f: LayoutFigures): string =>
  `${name.padEnd(44)} ${String(f.accused).padStart(5)} ${String(f.warned).padStart(6)} ${percent(f.found, f.stated)} ${String(f.faults).padStart(6)}${[f.seen, f.asErrors, f.located].map((n) => percent(n, f.faults)).join("")} ${String(f.strays).padStart(6)}`;

const main = (): void => {
  const kinds = LAYOUTS.filter(({ name }) => name.includes(only));
  console.log(`${kinds.length} layouts, ${count} workbooks each, seeds ${seed} to ${seed + count - 1}\n`);
  console.log(`${"".padEnd(44)} right workbooks               faulty workbooks`);
  console.log(`${"".padEnd(44)} error   warn    found faults    seen  errors located  stray`);
  const all: LayoutFigures[] = [];
  for (const kind of kinds) {
    const figures = measureLayout(kind, LAYOUT_FAULTS, count, seed);
    all.push(figures);
    console.log(line(kind.name, figures) + (figures.first === null ? "" : `  (${figures.first})`));
    if (only !== "") for (const one of figures.unseen) console.log(`    unseen: ${one}`);
  }
  const sum = (of: (one: LayoutFigures) => number): number => all.reduce((total, one) => total + of(one), 0);
  const [first] = all;
  if (!first) return;
  const total = Object.fromEntries(
    Object.keys(first).map((key) => [key, sum((one) => Number(one[key as keyof LayoutFigures]) || 0)]),
  ) as unknown as LayoutFigures;
  console.log(line("All", total));
};

main();
