import { applySwaps, CONVINCING } from "./applySwaps";
import { linkedGroups } from "./groupEquations";
import type { Explanation } from "./explanation";
import { chooseExplanation } from "./chooseExplanation";
import type { OpenGaps } from "./openGaps";
import { acceptObvious } from "./acceptObvious";
import { searchSpaceOf } from "./searchSpace";
import { SetSearch } from "./searchSets";
import type { ExactSet } from "./exactValues";

/** Most changes in one group of linked equations. */
const MOST_CHANGES = 8;
/** Most search nodes for one group. */
const MOST_NODES = 20_000;
/** More broken equations than this in one group: what is obvious is accepted first. */
const MANY = 16;
const MOST_LENIENT_CELLS = 4000;
/** What one slip more costs, in bits: that there is one, and in which of the cells. */
const BITS_OF_ONE_MORE = 12;

/** Explains what changes of cells whose equations are all broken can explain, group by group. */
export const strictPass = (gaps: OpenGaps, into: Explanation): void => {
  applySwaps(gaps, into, CONVINCING);
  for (const group of linkedGroups(gaps, gaps.open)) searchGroup(gaps, group, true, into);
  applySwaps(gaps, into, 0);
};

/** Explains what is left with changes of any cell of the broken equations, compensated in those that hold. */
export const lenientPass = (gaps: OpenGaps, into: Explanation): void =>
  searchGroup(gaps, [...gaps.open], false, into);

const searchGroup = (gaps: OpenGaps, group: readonly number[], strict: boolean, into: Explanation): void => {
  if (strict && group.length > MANY) acceptObvious(gaps, group, into);
  const open = group.filter((equation) => gaps.open.has(equation));
  // Stryker disable next-line ConditionalExpression,EqualityOperator: a bound of work
  if (!strict && cellCount(gaps, open) > MOST_LENIENT_CELLS) {
    into.exhausted = true;
    return;
  }
  const space = searchSpaceOf(gaps, open, strict);
  const least = new SetSearch(space, strict, 0).leastChanges();
  let left = MOST_NODES;
  /** Where the fewest changes hold one that nobody makes, one slip more may explain the same at less cost: these sets. */
  const likelier = (fewest: readonly ExactSet[], size: number, nodes: number): readonly ExactSet[] => {
    const best = fewest.reduce((one, other) => (other.bits < one.bits ? other : one));
    if (!strict || best.changes.every(({ kind }) => kind !== "unknown")) return [];
    const search = new SetSearch(space, strict, nodes);
    search.search(size);
    if (search.exhausted) return [];
    return search.found.map((set) => ({ ...set, bits: set.bits + BITS_OF_ONE_MORE }));
  };
  for (let size = least; size <= Math.max(MOST_CHANGES, least + 1); size++) {
    const search = new SetSearch(space, strict, left);
    search.search(size);
    left -= search.nodes;
    if (search.exhausted) into.exhausted = true;
    if (search.found.length > 0) {
      chooseExplanation(gaps, [...search.found, ...likelier(search.found, size + 1, left)], open, into);
      return;
    }
    if (search.exhausted) return;
  }
};

// Stryker disable next-line ArrowFunction: a bound of work
const cellCount = (gaps: OpenGaps, equations: readonly number[]): number =>
  equations.reduce((count, id) => count + gaps.system.equation(id).cells.length, 0);
