import { inOrder } from "./inOrder";
import type { Change, Fate } from "./comparison";
import { pairByContents, type Recognised } from "./pairTables";
import { signsOfSheet, type VersionSheet } from "./version";

/** A sheet of the first version and the same one of the second. */
export interface SheetPair {
  readonly before: VersionSheet;
  readonly after: VersionSheet;
  readonly isMoved: boolean;
}

/** Puts the sheets of two versions one against the other, by their names and by what they hold. */
export function pairSheets(
  before: readonly VersionSheet[],
  after: readonly VersionSheet[],
): readonly SheetPair[] {
  const found = pairByContents(before.map(signsOfSheet), after.map(signsOfSheet), { isLoose: false });
  const paired = found.flatMap((a, b) => {
    const [one, other] = [before[b], after[a]];
    return one && other ? [{ before: one, after: other, place: a }] : [];
  });
  const kept = inOrder(paired.map(({ place }) => place));
  return paired.map(({ before: one, after: other }, i) => ({ before: one, after: other, isMoved: !kept[i] }));
}

/** An added sheet that holds all of this share of another one is its copy. */
const mostOfCopy = 0.9;

/** What became of the sheets. */
export function sheetChanges(
  before: readonly VersionSheet[],
  after: readonly VersionSheet[],
  pairs: readonly SheetPair[],
): Change[] {
  const told = (fate: Fate, from: VersionSheet | null, to: VersionSheet | null): Change => ({
    kind: "sheet",
    fate,
    before: from?.sheet.name ?? null,
    after: to?.sheet.name ?? null,
  });
  const changes: Change[] = [];
  for (const one of before)
    if (!pairs.some((pair) => pair.before === one)) changes.push(told("removed", one, null));
  const signs = after.map(signsOfSheet);
  after.forEach((one, i) => {
    if (pairs.some((pair) => pair.after === one)) return;
    const original = after.find((other, j) => other !== one && isCopy(signs[i], signs[j]));
    const added = { ...told("added", null, one), kind: "sheet" } as Extract<Change, { kind: "sheet" }>;
    changes.push(original ? { ...added, copyOf: original.sheet.name } : added);
  });
  for (const { before: from, after: to, isMoved } of pairs) {
    if (from.sheet.name !== to.sheet.name) changes.push(told("renamed", from, to));
    if (isMoved) changes.push(told("moved", from, to));
    const [was, is] = [isHidden(from), isHidden(to)];
    if (was !== is) changes.push(told(is ? "hidden" : "shown", from, to));
  }
  return changes;
}

const isHidden = ({ sheet }: VersionSheet): boolean => Boolean(sheet.isHidden) || Boolean(sheet.isVeryHidden);

function isCopy(one: Recognised | undefined, other: Recognised | undefined): boolean {
  if (!one || !other || one.contents.size === 0) return false;
  const common = [...one.contents].filter((sign) => other.contents.has(sign)).length;
  return common >= mostOfCopy * Math.max(one.contents.size, other.contents.size);
}
