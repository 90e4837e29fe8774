import type { AmountGrid } from "../tables/amountGrid";
import { checkFamilies, equationAt } from "./checkFamilies";
import type { EquationFamily } from "./equation";
import { ListsByKey } from "./listsByKey";
import { isWithin } from "./tolerance";

/** The same places relative to the total: blocks repeated down a list are one layout. */
export const layoutKey = ({ direction, target, terms }: EquationFamily): string =>
  `${direction} ${terms.map(({ line, sign }) => `${sign * (line - target)}`).join()}`;

/** The side of its target on which a family takes the very next lines, all of them; null for any other family. */
const blockSide = ({ direction, target, terms }: EquationFamily): string | null => {
  const lines = terms.map(({ line }) => line).sort((a, b) => a - b);
  const [first = target, last = target] = [lines[0], lines.at(-1)];
  const isRun =
    terms.length > 1 && terms.every(({ sign }) => sign === 1) && last - first + 1 === lines.length;
  if (!isRun) return null;
  return first === target + 1 ? `${direction} after` : last === target - 1 ? `${direction} before` : null;
};

/** Blocks that must speak for another: with fewer, a position where they fail is no sign of anything. */
const FEWEST_SPEAKING = 1;

/**
 * The families whose blocks stand beside others of the same make (headings over their accounts, one after the other), or that break a total
 * down as others do, which mostly hold where they fail: those speak for each where its few columns cannot. A position where the others
 * fail too is not added at all, unless all breakdowns of one total ask it for the same change.
 * @param failing family and position of the sums that fail
 */
export const speakingSiblings = (
  grid: AmountGrid,
  families: readonly EquationFamily[],
  failing: readonly (readonly [number, number])[],
): ReadonlySet<number> => {
  if (failing.length === 0) return new Set();
  const breakdowns = new ListsByKey<string, number>();
  const targetOf = ({ direction, target }: EquationFamily): string => `${direction} of ${target}`;
  families.forEach((family, index) => {
    if (!family.labelOnly && !family.tied) breakdowns.add(targetOf(family), index);
  });
  const makes = families.map((family): string[] => {
    if (family.labelOnly || family.tied) return [];
    const side = blockSide(family);
    const own = targetOf(family);
    return [...(side ? [side] : []), ...(breakdowns.of(own).length > 1 ? [own] : [])];
  });
  const held = new Map<string, number>();
  const failed = new Map<string, number>();
  checkFamilies(grid, families, (index, position, status) => {
    if (status === "uncheckable") return;
    const counts = status === "broken" ? failed : held;
    for (const make of makes[index] ?? []) {
      const key = `${make} ${position}`;
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  });
  const isHeardAt = (index: number, position: number): boolean =>
    (makes[index] ?? []).some((make) => {
      const key = `${make} ${position}`;
      const [others, failures] = [held.get(key) ?? 0, failed.get(key) ?? 0];
      return (
        others >= Math.max(FEWEST_SPEAKING, failures) ||
        (others === 0 && failures > 1 && askAlike(grid, families, breakdowns.of(make), position))
      );
    });
  const speaks = new Map<number, boolean>();
  for (const [index, position] of failing)
    speaks.set(index, isHeardAt(index, position) && speaks.get(index) !== false);
  return new Set([...speaks].flatMap(([index, isHeard]) => (isHeard ? [index] : [])));
};

/** Do the breakdowns of one total fail by the same amount at a position? Then it is the total that is wrong. */
const askAlike = (
  grid: AmountGrid,
  families: readonly EquationFamily[],
  indices: readonly number[],
  position: number,
): boolean => {
  const [first, ...others] = indices.flatMap((index) => equationAt(grid, families, index, position) ?? []);
  return (
    first !== undefined &&
    others.length > 0 &&
    others.every(({ gap, doubleTolerance }) =>
      isWithin(gap - first.gap, doubleTolerance + first.doubleTolerance),
    )
  );
};
