import { openThrough, proposalOf, type Explanation } from "./explanation";
import type { Ledger } from "./ledger";
import { MARGIN, type SettledChange, type SettledSet } from "./settle";
import type { Proposal } from "./slip";

/**
 * Accuses the cells that every near-best set changes, lists the others, and fills the ledger with the best set.
 *
 * A cell is accused only if at least two broken equations ask for its change and, for a change that is no known slip, if all
 * of its equations asked for the same change from the start.
 */
export const judgeSets = (
  ledger: Ledger,
  sets: readonly SettledSet[],
  broken: readonly number[],
  into: Explanation,
): void => {
  const sorted = [...sets].sort((a, b) => a.bits - b.bits);
  const best = sorted[0];
  if (!best) return;
  const near = sorted.filter((set) => set.bits < best.bits + MARGIN);
  const accused = new Map<number, Proposal>();
  const suspects = new Map<number, Proposal>();
  for (const change of best.changes) {
    const versions = near.map((set) => set.changes.find(({ cell }) => cell === change.cell));
    if (
      versions.every((version) => version !== undefined) &&
      provedByItsEquations(ledger, change, best.changes)
    )
      accused.set(change.cell, proposalOf(ledger, spanning(change, versions), true));
  }
  for (const set of near) {
    for (const change of set.changes) {
      if (!accused.has(change.cell) && !suspects.has(change.cell))
        suspects.set(change.cell, proposalOf(ledger, change, false));
    }
  }
  into.proposals.push(...accused.values());
  if (suspects.size > 0) {
    const touched = new Set([...suspects.values()].flatMap(({ repairs }) => repairs));
    into.ambiguities.push({
      equations: broken.filter((equation) => touched.has(equation)),
      suspects: [...suspects.values()],
    });
  }
  for (const { cell, change } of best.changes) ledger.change(cell, change);
};

const provedByItsEquations = (
  ledger: Ledger,
  change: SettledChange,
  others: readonly SettledChange[],
): boolean => {
  const { cell, kind } = change;
  const proofs = openThrough(ledger, cell).filter(
    (equation) => !cancelsOut(ledger, equation, change, others),
  );
  if (proofs.length < 2) return false;
  if (kind !== "unknown") return true;
  return ledger.system.through(cell).every(({ equation, sign }) => {
    const left = ledger.system.equation(equation).gap + BigInt(sign) * change.change;
    return (left < 0n ? -left : left) <= ledger.system.equation(equation).doubleTolerance;
  });
};

/** Does another change of the set undo this one in the equation? It then says nothing of either. */
const cancelsOut = (
  ledger: Ledger,
  equation: number,
  { cell, change }: SettledChange,
  others: readonly SettledChange[],
): boolean => {
  const { doubleTolerance } = ledger.system.equation(equation);
  const part = (one: number, by: bigint): bigint => BigInt(ledger.signIn(equation, one)) * by;
  return others.some((other) => {
    if (other.cell === cell || ledger.signIn(equation, other.cell) === 0) return false;
    const sum = part(cell, change) + part(other.cell, other.change);
    return 2n * (sum < 0n ? -sum : sum) <= doubleTolerance;
  });
};

/** The change with the bounds of its values over all the near-best sets. */
const spanning = (change: SettledChange, versions: readonly (SettledChange | undefined)[]): SettledChange => {
  let [low, high] = change.interval;
  for (const version of versions) {
    if (!version) continue;
    if (version.interval[0] < low) low = version.interval[0];
    if (version.interval[1] > high) high = version.interval[1];
  }
  return { ...change, interval: [low, high] };
};
