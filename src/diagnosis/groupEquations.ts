import type { EquationFamily } from "../equations/equation";
import type { OpenGaps } from "./openGaps";

/** The broken equations in groups that no cell able to change links: each is explained by itself. */
export const linkedGroups = (gaps: OpenGaps, broken: Iterable<number>): number[][] => {
  const wanted = new Set(broken);
  const groups: number[][] = [];
  const seenCells = new Set<number>();
  for (const first of wanted) {
    wanted.delete(first);
    const group = [first];
    for (let k = 0; k < group.length; k++) {
      for (const cell of gaps.system.equation(group[k] as number).cells) {
        const through = gaps.suspectThrough(cell);
        if (!through || seenCells.has(cell)) continue;
        seenCells.add(cell);
        for (const { equation } of through) if (wanted.delete(equation)) group.push(equation);
      }
    }
    groups.push(group);
  }
  return groups;
};

/** The open equations of each family. */
export const openByFamily = (gaps: OpenGaps): Map<number, number[]> => {
  const byFamily = new Map<number, number[]>();
  for (const id of gaps.open) {
    const { family } = gaps.system.equation(id);
    const list = byFamily.get(family);
    if (list) list.push(id);
    else byFamily.set(family, [id]);
  }
  return byFamily;
};

/** A family that a line takes part in, and the line's sign in gap = sum of terms − target. */
export interface Membership {
  readonly family: number;
  readonly sign: 1 | -1;
}

/** The families in which each row, and each column, of a grid is the target or a term. */
export interface FamiliesThrough {
  readonly row: readonly (readonly Membership[] | undefined)[];
  readonly column: readonly (readonly Membership[] | undefined)[];
}

/** Indexes families by their lines; those that are merely possible accuse nobody and are left out. */
export const familiesThrough = (families: readonly EquationFamily[]): FamiliesThrough => {
  const row: Membership[][] = [];
  const column: Membership[][] = [];
  families.forEach(({ direction, target, terms, belief }, family) => {
    if (belief === "possible") return;
    const lines = direction === "column" ? row : column;
    for (const { line, sign } of [{ line: target, sign: -1 as const }, ...terms])
      (lines[line] ??= []).push({ family, sign });
  });
  return { row, column };
};
