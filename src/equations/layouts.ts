import type { AmountGrid } from "../tables/amountGrid";
import { checkFamilies, equationAt } from "./checkFamilies";
import type { EquationFamily } from "./equation";
import { ListsByKey } from "./listsByKey";
import { isWithin } from "./tolerance";

/** The same places relative to the total: blocks repeated down a list are one layout. */
export const layoutKey = ({ direction, target, terms }: EquationFamily): string =>
  `${direction} ${terms.map(({ line, sign }) => `${sign * (line - target)}`).join()}`;

/** What the families of each line, by direction, add. */
type PartsOf = ListsByKey<string, number>;

const lineKey = ({ direction }: EquationFamily, line: number): string => `${direction} of ${line}`;

/** Deepest level of parts under the parts of a block. */
const DEEPEST = 6;

/** The lines that those of a block add in turn. */
const partsBelow = (
  family: EquationFamily,
  lines: readonly number[],
  parts: PartsOf,
): ReadonlySet<number> => {
  const found = new Set<number>();
  let level = lines;
  for (let depth = 0; depth < DEEPEST && level.length > 0; depth++) {
    level = level.flatMap((line) => parts.of(lineKey(family, line))).filter((line) => !found.has(line));
    for (const line of level) found.add(line);
  }
  return found;
};

/**
 * The side of its target on which a family takes the very next lines, all of them but the parts of its parts; null for any other family.
 */
const blockSide = (family: EquationFamily, parts: PartsOf): string | null => {
  const { direction, target, terms } = family;
  const lines = terms.map(({ line }) => line).sort((a, b) => a - b);
  const [first = target, last = target] = [lines[0], lines.at(-1)];
  if (terms.length < 2 || terms.some(({ sign }) => sign === -1)) return null;
  if (first !== target + 1 && last !== target - 1) return null;
  if (first < target && last > target) return null;
  const own = new Set(lines);
  const between = Array.from({ length: last - first + 1 }, (_, k) => first + k).filter(
    (line) => !own.has(line),
  );
  if (between.length > 0) {
    const below = partsBelow(family, lines, parts);
    if (!between.every((line) => below.has(line))) return null;
  }
  return first === target + 1 ? `${direction} after` : `${direction} before`;
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
  const parts: PartsOf = new ListsByKey();
  const targetOf = (family: EquationFamily): string => lineKey(family, family.target);
  families.forEach((family, index) => {
    if (family.labelOnly || family.tied) return;
    breakdowns.add(targetOf(family), index);
    for (const { line } of family.terms) parts.add(targetOf(family), line);
  });
  const makes = families.map((family): string[] => {
    if (family.labelOnly || family.tied) return [];
    const side = blockSide(family, parts);
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
