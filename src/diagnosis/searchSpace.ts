import type { OpenGaps } from "./openGaps";

/** What one search works on: some equations and the cells that may change, numbered locally. */
export interface SearchSpace {
  readonly gaps: OpenGaps;
  readonly equations: readonly number[];
  readonly family: readonly number[];
  /** Gaps and tolerances for pruning; the verdict on a set reads the exact ones. */
  readonly gap: Float64Array;
  readonly tolerance: Float64Array;
  readonly brokenFirst: readonly boolean[];
  readonly cells: readonly number[];
  /** Per cell, the equations through it and the cell's sign there. */
  readonly through: readonly (readonly { readonly equation: number; readonly sign: 1 | -1 }[])[];
  /** Per equation, its cells. */
  readonly cellsOf: readonly (readonly number[])[];
}

/**
 * The space made of broken equations and the cells that may change.
 *
 * A strict space keeps the cells whose equations are all broken; a lenient one takes every cell of the broken
 * equations, with the healthy equations through them.
 */
export const searchSpaceOf = (gaps: OpenGaps, broken: readonly number[], strict: boolean): SearchSpace => {
  const equations: number[] = [];
  const localEquation = new Map<number, number>();
  const cells: number[] = [];
  const localCell = new Set<number>();
  const through: { equation: number; sign: 1 | -1 }[][] = [];
  const cellsOf: number[][] = [];
  const local = (id: number): number => {
    let index = localEquation.get(id);
    if (index === undefined) {
      index = equations.length;
      localEquation.set(id, index);
      equations.push(id);
      cellsOf.push([]);
    }
    return index;
  };
  for (const id of broken) local(id);
  for (const id of broken) {
    for (const cell of gaps.system.equation(id).cells) {
      const incidences = strict ? gaps.suspectThrough(cell) : gaps.anyThrough(cell);
      if (!incidences || localCell.has(cell)) continue;
      localCell.add(cell);
      const index = cells.length;
      cells.push(cell);
      through.push(
        incidences.map(({ equation, sign }) => {
          const e = local(equation);
          (cellsOf[e] as number[]).push(index);
          return { equation: e, sign };
        }),
      );
    }
  }
  const exact = equations.map((id) => gaps.system.equation(id));
  return {
    gaps,
    equations,
    family: exact.map((equation) => equation.family),
    gap: Float64Array.from(equations, (id) => Number(gaps.gap(id))),
    tolerance: Float64Array.from(exact, (equation) => Number(equation.doubleTolerance) / 2),
    brokenFirst: equations.map((id) => gaps.open.has(id)),
    cells,
    through,
    cellsOf,
  };
};
