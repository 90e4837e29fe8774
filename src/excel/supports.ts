/** Features above the floor of the manifest, with the requirement sets that bring each: one is enough. */
const requirements = {
  comments: [["ExcelApi", "1.10"]],
  spilledRanges: [["ExcelApi", "1.12"]],
  mergedAreas: [["ExcelApi", "1.13"]],
  undoGroups: [["ExcelApi", "1.20"]],
} as const;

export type ExcelFeature = keyof typeof requirements;

/** Does this Excel have a feature that the manifest does not ask for? What lacks degrades, it never fails. */
export const supports = (feature: ExcelFeature): boolean =>
  requirements[feature].some(([set, version]) => Office.context.requirements.isSetSupported(set, version));

/**
 * A member that office.js files under another set than its documentation does: it is asked for, and null where this Excel has none.
 * @example const handler = whereFound(() => worksheets.onNameChanged.add(told));
 */
export function whereFound<T>(member: () => T): T | null {
  try {
    return member();
  } catch (error) {
    if (error instanceof OfficeExtension.Error && error.code === "ApiNotFound") return null;
    throw error;
  }
}
