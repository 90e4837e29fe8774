import fc from "fast-check";
import { explainBreaks } from "../../src/diagnosis";
import type { Equation } from "../../src/equations";
import { slipBits } from "../../src/diagnosis/slipBits";
import { slipCandidates } from "../../src/amounts/slipCandidates";
import { crossTable, typed, withTotals } from "./crossTable";
import { CELL_SLIPS, mistype } from "./injectSlips";
import { RandomSource } from "./randomSource";

interface ValuedSet {
  readonly cells: readonly number[];
  readonly bits: number;
  readonly known: readonly boolean[];
}

/** Signed coefficient of a cell in an equation. */
const signIn = (equation: Equation, cell: number): number =>
  equation.target === cell ? -1 : (equation.terms.find((term) => term.cell === cell)?.sign ?? 0);

const holds = ({ doubleTolerance }: Equation, gap: number): boolean =>
  2 * Math.abs(gap) <= Number(doubleTolerance);

/** Integer changes of a cell that some equation, with the other changes of the set left aside, allows. */
const changesOf = (cell: number, alone: readonly Equation[]): number[] => {
  const [first] = alone;
  if (!first) return [];
  const middle = -signIn(first, cell) * Number(first.gap);
  const reach = Math.floor(Number(first.doubleTolerance) / 2);
  const changes = Array.from({ length: 2 * reach + 1 }, (_, k) => middle - reach + k);
  return changes.filter(
    (change) =>
      change !== 0 &&
      alone.every((equation) => holds(equation, Number(equation.gap) + signIn(equation, cell) * change)),
  );
};

const roundingBits = (equation: Equation, gap: number): number => {
  const rounded = equation.activeTerms + 1;
  const unit = Number(equation.doubleTolerance) / rounded;
  return gap ** 2 / (2 * Math.LN2 * Math.max((unit ** 2 * rounded) / 12, 1 / 12));
};

/** Every set of `size` cells, all of whose equations are broken, that makes all equations hold: by trying everything. */
const bruteForce = (equations: readonly Equation[], values: Float64Array, size: 1 | 2): ValuedSet[] => {
  const broken = equations.filter(({ status }) => status === "broken");
  const through = (cell: number): Equation[] => equations.filter((equation) => signIn(equation, cell) !== 0);
  const viable = [...values.keys()].filter((cell) => {
    const own = through(cell);
    return own.length > 0 && own.every((equation) => broken.includes(equation));
  });
  const sets: ValuedSet[] = [];
  const typing = (cell: number, change: number) => {
    const read = values[cell] as number;
    return slipBits(read, read + change, slipCandidates(read));
  };
  const tryChanges = (cells: readonly number[], options: readonly (readonly number[])[]): void => {
    const touched = equations.filter((equation) => cells.some((cell) => signIn(equation, cell) !== 0));
    if (!broken.every((equation) => touched.includes(equation))) return;
    let best: ValuedSet | null = null;
    for (const first of options[0] ?? []) {
      for (const second of options[1] ?? [0]) {
        const changes = [first, second];
        const after = (equation: Equation): number =>
          cells.reduce(
            (gap, cell, k) => gap + signIn(equation, cell) * (changes[k] as number),
            Number(equation.gap),
          );
        if (!touched.every((equation) => holds(equation, after(equation)))) continue;
        const slips = cells.map((cell, k) => typing(cell, changes[k] as number));
        const bits =
          slips.reduce((sum, slip) => sum + slip.bits, 0) +
          touched.reduce((sum, equation) => sum + roundingBits(equation, after(equation)), 0);
        if (!best || bits < best.bits)
          best = { cells, bits, known: slips.map(({ kind }) => kind !== "unknown") };
      }
    }
    if (best) sets.push(best);
  };
  viable.forEach((a, i) => {
    if (size === 1) return tryChanges([a], [changesOf(a, through(a))]);
    for (const b of viable.slice(i + 1)) {
      const alone = (own: number, other: number) =>
        through(own).filter((equation) => signIn(equation, other) === 0);
      tryChanges([a, b], [changesOf(a, alone(a, b)), changesOf(b, alone(b, a))]);
    }
  });
  return sets;
};

const amount = fc.integer({ min: 1000, max: 99_999 });
const bodies = fc
  .tuple(fc.integer({ min: 2, max: 4 }), fc.integer({ min: 2, max: 4 }))
  .chain(([rows, columns]) =>
    fc.array(fc.array(amount, { minLength: columns, maxLength: columns }), {
      minLength: rows,
      maxLength: rows,
    }),
  );
const slips = fc.array(
  fc.record({ at: fc.nat(), kind: fc.constantFrom(...CELL_SLIPS), seed: fc.integer() }),
  { minLength: 1, maxLength: 2 },
);

describe("explainBreaks against an exhaustive search of small tables", () => {
  it("accuses exactly the cells that every near-best smallest set changes", () => {
    let compared = 0;
    fc.assert(
      fc.property(bodies, slips, (body, injected) => {
        let rows = withTotals(body);
        const columns = rows[0]?.length ?? 1;
        const cells = new Set<number>();
        for (const { at, kind, seed } of injected) {
          const cell = at % (rows.length * columns);
          const truth = rows[Math.floor(cell / columns)]?.[cell % columns] ?? 0;
          const value = mistype(truth, kind, new RandomSource(seed));
          fc.pre(value !== null && Math.abs(value - truth) > 100 && !cells.has(cell));
          cells.add(cell);
          rows = typed(rows, cell, value ?? 0);
        }
        const { grid, families, equations } = crossTable(rows);
        const single = bruteForce(equations, grid.values, 1);
        const sets = single.length > 0 ? single : bruteForce(equations, grid.values, 2);
        const diagnosis = explainBreaks(grid, families, equations);
        fc.pre(sets.length > 0 && diagnosis.proposals.every(({ kind }) => kind !== "swap"));
        compared++;
        const best = Math.min(...sets.map(({ bits }) => bits));
        const near = sets.filter(({ bits }) => bits < best + 3);
        const always = [...cells, ...near.flatMap((set) => set.cells)].filter(
          (cell, k, all) => all.indexOf(cell) === k && near.every((set) => set.cells.includes(cell)),
        );
        const accused = diagnosis.proposals.map(({ cell }) => cell);
        expect(always).toEqual(expect.arrayContaining(accused));
        const winner = sets.find(({ bits }) => bits === best);
        const proved = always.filter((cell) => winner?.known[winner.cells.indexOf(cell)]);
        expect(accused).toEqual(expect.arrayContaining(proved));
      }),
      { numRuns: 400, seed: 20241203 },
    );
    expect(compared).toBeGreaterThan(300);
  });

  it("makes every equation hold with what it proposes, when it leaves nothing open", () => {
    fc.assert(
      fc.property(bodies, slips, (body, injected) => {
        let rows = withTotals(body);
        const columns = rows[0]?.length ?? 1;
        for (const { at, kind, seed } of injected) {
          const cell = at % (rows.length * columns);
          const truth = rows[Math.floor(cell / columns)]?.[cell % columns] ?? 0;
          rows = typed(rows, cell, mistype(truth, kind, new RandomSource(seed)) ?? truth);
        }
        const { grid, families, equations } = crossTable(rows);
        const { proposals, ambiguities, unexplained, lineFaults } = explainBreaks(grid, families, equations);
        if (ambiguities.length + unexplained.length + lineFaults.length > 0) return;
        const repaired = proposals.reduce(
          (amounts, { cell, proposed }) => typed(amounts, cell, Number(proposed)),
          rows,
        );
        expect(crossTable(repaired).equations.filter(({ status }) => status === "broken")).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });
});
