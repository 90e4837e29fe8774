import { proposalOf, type Explanation } from "./explanation";
import type { Ledger } from "./ledger";
import { settle, type SettledSet } from "./settle";

/**
 * Accepts, one by one, the cells whose equations (two or more) are all broken by one common change when no other such
 * cell lies in any of them. It clears tables with many errors before the exhaustive search.
 */
export const peel = (ledger: Ledger, broken: readonly number[], into: Explanation): void => {
  const candidates = new Map<number, { set: SettledSet; equations: readonly number[] }>();
  const claims = new Map<number, number>();
  for (const id of broken) {
    for (const cell of ledger.system.equation(id).cells) {
      if (candidates.has(cell)) continue;
      const through = ledger.suspectThrough(cell);
      const first = through?.[0];
      if (!through || !first || through.length < 2) continue;
      const asked = -BigInt(first.sign) * ledger.gap(first.equation);
      const agree = through.every(({ equation, sign }) => {
        const left = ledger.gap(equation) + BigInt(sign) * asked;
        const { doubleTolerance } = ledger.system.equation(equation);
        return (
          2n * (left < 0n ? -left : left) <=
          doubleTolerance + ledger.system.equation(first.equation).doubleTolerance
        );
      });
      const set = agree ? settle(ledger, [{ cell, change: Number(asked) }]) : null;
      if (!set) continue;
      const equations = through.map(({ equation }) => equation);
      candidates.set(cell, { set, equations });
      for (const equation of equations) claims.set(equation, (claims.get(equation) ?? 0) + 1);
    }
  }
  for (const { set, equations } of candidates.values()) {
    if (equations.some((equation) => (claims.get(equation) ?? 0) > 1)) continue;
    for (const change of set.changes) {
      into.proposals.push(proposalOf(ledger, change, true));
      ledger.change(change.cell, change.change);
    }
  }
};
