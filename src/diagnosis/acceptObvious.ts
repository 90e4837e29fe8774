import { isWithin } from "../equations/tolerance";
import type { Incidence } from "./equationSystem";
import { proposalOf, type Explanation } from "./explanation";
import type { OpenGaps } from "./openGaps";
import { exactValues, type ExactSet } from "./exactValues";

/**
 * Accepts, one by one, the cells whose equations (two or more) are all broken by one common change when no other such
 * cell lies in any of them. It clears tables with many errors before the exhaustive search.
 */
export const acceptObvious = (gaps: OpenGaps, broken: readonly number[], into: Explanation): void => {
  const candidates = new Map<number, { set: ExactSet; equations: readonly number[] }>();
  const claims = new Map<number, number>();
  for (const id of broken) {
    for (const cell of gaps.system.equation(id).cells) {
      if (candidates.has(cell)) continue;
      const through = gaps.suspectThrough(cell) ?? [];
      if (through.length < 2) continue;
      const first = through[0] as Incidence;
      const asked = -BigInt(first.sign) * gaps.gap(first.equation);
      const agree = through.every(({ equation, sign }) => {
        const left = gaps.gap(equation) + BigInt(sign) * asked;
        const { doubleTolerance } = gaps.system.equation(equation);
        return isWithin(left, doubleTolerance + gaps.system.equation(first.equation).doubleTolerance);
      });
      const set = agree ? exactValues(gaps, [{ cell, change: Number(asked) }]) : null;
      if (!set) continue;
      const equations = through.map(({ equation }) => equation);
      candidates.set(cell, { set, equations });
      for (const equation of equations) claims.set(equation, (claims.get(equation) ?? 0) + 1);
    }
  }
  for (const { set, equations } of candidates.values()) {
    if (equations.some((equation) => claims.get(equation) !== 1)) continue;
    for (const change of set.changes) {
      into.proposals.push(proposalOf(gaps, change, true));
      gaps.change(change.cell, change.change);
    }
  }
};
