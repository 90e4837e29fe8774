import { paneEnglish } from "./pane/english";
import { paneFrench } from "./pane/french";

/** Every text of the pane that is not a finding's sentence. */
export type PaneTexts = typeof paneFrench;

/**
 * The pane's texts in the language of Excel: French unless it is English.
 * @example paneTexts("fr").reconcile // "Rapprocher les totaux"
 */
export const paneTexts = (language: "fr" | "en"): PaneTexts => (language === "en" ? paneEnglish : paneFrench);
