/** Features above the floor of the manifest, with the requirement sets that bring each: one is enough. */
const requirements = {
  spilledRanges: [["ExcelApi", "1.12"]],
  mergedAreas: [["ExcelApi", "1.13"]],
  renameEvent: [
    ["ExcelApi", "1.17"],
    ["ExcelApiOnline", "1.1"],
  ],
  undoGroups: [["ExcelApi", "1.20"]],
} as const;

export type ExcelFeature = keyof typeof requirements;

/** Does this Excel have a feature that the manifest does not ask for? What lacks degrades, it never fails. */
export const supports = (feature: ExcelFeature): boolean =>
  requirements[feature].some(([set, version]) => Office.context.requirements.isSetSupported(set, version));
