import { applySwaps, CONVINCING } from "./applySwaps";
import { components } from "./components";
import type { Explanation } from "./explanation";
import { judgeSets } from "./judgeSets";
import type { Ledger } from "./ledger";
import { peel } from "./peel";
import { problemOf } from "./problem";
import { SetSearch } from "./searchSets";

/** Bounds of the search. */
export interface SearchBounds {
  /** Most changes in one group of linked equations. */
  readonly mostChanges: number;
  /** Most search nodes for one group. */
  readonly mostNodes: number;
}

/** More errors than this in one family: the obvious ones are accepted first. */
const MANY = 8;
const MOST_LENIENT_CELLS = 4000;

/** Explains what changes of cells whose equations are all broken can explain, group by group. */
export const strictPass = (ledger: Ledger, bounds: SearchBounds, into: Explanation): void => {
  applySwaps(ledger, into, CONVINCING);
  for (const group of components(ledger, ledger.open)) searchGroup(ledger, group, true, bounds, into);
  applySwaps(ledger, into, 0);
};

/** Explains what is left with changes of any cell of the broken equations, compensated in those that hold. */
export const lenientPass = (ledger: Ledger, bounds: SearchBounds, into: Explanation): void => {
  if (ledger.open.size > 0) searchGroup(ledger, [...ledger.open], false, bounds, into);
};

const searchGroup = (
  ledger: Ledger,
  group: readonly number[],
  strict: boolean,
  bounds: SearchBounds,
  into: Explanation,
): boolean => {
  let open = group.filter((equation) => ledger.open.has(equation));
  if (strict && open.length > 2 * MANY) {
    peel(ledger, open, into);
    open = open.filter((equation) => ledger.open.has(equation));
  }
  if (open.length === 0) return true;
  if (!strict && cellCount(ledger, open) > MOST_LENIENT_CELLS) {
    into.exhausted = true;
    return false;
  }
  const problem = problemOf(ledger, open, strict);
  const least = new SetSearch(problem, strict, 0).leastChanges();
  let left = bounds.mostNodes;
  for (let size = least; size <= Math.max(bounds.mostChanges, least + 1); size++) {
    const search = new SetSearch(problem, strict, left);
    search.search(size);
    into.nodes += search.nodes;
    left -= search.nodes;
    if (search.exhausted) into.exhausted = true;
    if (search.found.length > 0) {
      judgeSets(ledger, search.found, open, into);
      return true;
    }
    if (search.exhausted) return false;
  }
  return false;
};

const cellCount = (ledger: Ledger, equations: readonly number[]): number =>
  equations.reduce((count, id) => count + ledger.system.equation(id).cells.length, 0);
