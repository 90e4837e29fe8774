import type { AmountGrid } from "../tables/amountGrid";
import { checkFamilies } from "./checkFamilies";
import type { EquationFamily } from "./equation";

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
 * The families whose blocks stand beside others of the same make (headings over their accounts, one after the other) that mostly hold
 * where they fail: the layout speaks for each where its few columns cannot. A position where the others fail too is not added at all.
 * @param failing family and position of the sums that fail
 */
export const speakingSiblings = (
  grid: AmountGrid,
  families: readonly EquationFamily[],
  failing: readonly (readonly [number, number])[],
): ReadonlySet<number> => {
  if (failing.length === 0) return new Set();
  const sides = families.map((family) => (family.labelOnly || family.tied ? null : blockSide(family)));
  const held = new Map<string, number>();
  const failed = new Map<string, number>();
  checkFamilies(grid, families, (index, position, status) => {
    const side = sides[index];
    if (!side || status === "uncheckable") return;
    const counts = status === "broken" ? failed : held;
    const key = `${side} ${position}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  });
  const speaks = new Map<number, boolean>();
  for (const [index, position] of failing) {
    const key = `${sides[index]} ${position}`;
    const others = held.get(key) ?? 0;
    const isHeard = sides[index] !== null && others >= Math.max(FEWEST_SPEAKING, failed.get(key) ?? 0);
    speaks.set(index, isHeard && speaks.get(index) !== false);
  }
  return new Set([...speaks].flatMap(([index, isHeard]) => (isHeard ? [index] : [])));
};
