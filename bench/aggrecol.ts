// Precision and recall of the sums found on the AggreCol tables: node aggrecol.js path/to/aggrecol-dataset.jl.gz
import {
  checkFamilies,
  expandEquations,
  findEquations,
  findRelations,
  withBelief,
  type EquationFamily,
  cutAround,
} from "../src/equations";
import type { AmountGrid } from "../src/tables/amountGrid";
import { readAggrecolTables, type AggrecolTable, type AnnotatedSum } from "./aggrecolTables";

/** Sums of one table as comparable texts: total and non-zero parts, those with at least `fewest` such parts. */
const keysOf = (
  { grid }: AggrecolTable,
  sums: readonly AnnotatedSum[],
  fewest: number,
  leaves: boolean,
): Set<string> => {
  const isAmount = (cell: number): boolean => !Number.isNaN(grid.values[cell]) && grid.values[cell] !== 0;
  const kept = sums.filter(
    ({ target, terms }) => !Number.isNaN(grid.values[target]) && terms.filter(isAmount).length >= fewest,
  );
  const byTarget = new Map(kept.map((sum) => [sum.target, sum.terms]));
  const open = (cell: number, depth: number): readonly number[] => {
    const terms = depth < 12 ? byTarget.get(cell) : undefined;
    return terms ? terms.flatMap((term) => open(term, depth + 1)) : [cell];
  };
  return new Set(
    kept.map(({ target, terms }) => {
      const parts = new Set((leaves ? terms.flatMap((term) => open(term, 1)) : terms).filter(isAmount));
      return `${target}=${[...parts].sort((a, b) => a - b).join("+")}`;
    }),
  );
};

const path = process.argv[2];
if (!path) {
  console.error("usage: aggrecol <aggrecol-dataset.jl.gz>");
  process.exit(2);
}
const tables = readAggrecolTables(path);
const measures = [
  { name: "exact set, any sum", fewest: 1, leaves: false },
  { name: "exact set, two parts or more", fewest: 2, leaves: false },
  { name: "leaf-equivalent, two parts or more", fewest: 2, leaves: true },
].map((measure) => ({ ...measure, hits: 0, found: 0, annotated: 0 }));

const nothingListed = { parts: new Set<number>(), totals: new Set<number>() };

/** The families without the lines that quotients make and where most of them fail: growth and rates beside amounts, as the checks leave them out. */
const withoutRates = (grid: AmountGrid, families: readonly EquationFamily[]): EquationFamily[] => {
  const { quotients } = findRelations(grid, families, { totalRows: new Set(), stated: [] });
  const standings = { row: new Map<number, number>(), column: new Map<number, number>() };
  checkFamilies(grid, families, (index, position, status) => {
    const along = standings[families[index]?.direction ?? "row"];
    along.set(position, (along.get(position) ?? 0) + (status === "broken" ? -1 : 1));
  });
  return families.flatMap((family) => {
    const made = quotients.filter(({ kind, lines }) => kind !== "share" && lines === family.direction);
    const fails = ({ target }: { readonly target: number }): boolean =>
      (standings[family.direction].get(target) ?? 0) < 0;
    return cutAround(family, new Set(made.filter(fails).map(({ target }) => target)));
  });
};

const start = performance.now();
const results = tables.map((table) =>
  expandEquations(
    table.grid,
    withBelief(table.grid, withoutRates(table.grid, findEquations(table.grid)), nothingListed),
  )
    // What subtracts a term is a difference, which the set annotates apart.
    .filter(({ accuses, terms }) => accuses && terms.every(({ sign }) => sign === 1))
    .map(({ target, terms }) => ({ target, terms: terms.map(({ cell }) => cell) })),
);
const elapsed = performance.now() - start;

tables.forEach((table, i) => {
  for (const measure of measures) {
    const found = keysOf(table, results[i] ?? [], measure.fewest, measure.leaves);
    const annotated = keysOf(table, table.sums, measure.fewest, measure.leaves);
    measure.found += found.size;
    measure.annotated += annotated.size;
    for (const key of found) if (annotated.has(key)) measure.hits++;
  }
});
console.log(`${tables.length} tables, ${elapsed.toFixed(0)} ms`);
for (const { name, hits, found, annotated } of measures) {
  console.log(
    `${name}: precision ${(hits / found).toFixed(3)}, recall ${(hits / annotated).toFixed(3)} (${hits} of ${found} found, ${annotated} annotated)`,
  );
}
