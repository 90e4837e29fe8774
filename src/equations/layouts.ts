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

/**
 * The families whose blocks stand beside others of the same make (headings over their accounts, one after the other) that mostly hold
 * where they fail: the layout speaks for each where its few columns cannot. A position where the others fail too is not added at all.
 * @param failing family and position of the sums that fail
 */
export const speakingSiblings = (
  families: readonly EquationFamily[],
  failing: readonly (readonly [number, number])[],
): ReadonlySet<number> => {
  const sides = families.map((family) => (family.labelOnly || family.tied ? null : blockSide(family)));
  const members = new Map<string, number>();
  for (const side of sides) if (side) members.set(side, (members.get(side) ?? 0) + 1);
  const failures = new Map<string, number>();
  const at = (side: string, position: number): string => `${side} ${position}`;
  for (const [index, position] of failing) {
    const side = sides[index];
    if (side) failures.set(at(side, position), (failures.get(at(side, position)) ?? 0) + 1);
  }
  const unheard = new Set<number>();
  for (const [index, position] of failing) {
    const side = sides[index];
    if (side && 2 * (failures.get(at(side, position)) ?? 0) > (members.get(side) ?? 0)) unheard.add(index);
  }
  return new Set(
    families.flatMap((_, index) => {
      const side = sides[index];
      return side && (members.get(side) ?? 0) > 1 && !unheard.has(index) ? [index] : [];
    }),
  );
};
