import type { Language } from "./language";
import { paneEnglish } from "./pane/english";
import { paneFrench } from "./pane/french";
import { typeset } from "./typography";

/** Every text of the pane that is not a finding's sentence. */
export type PaneTexts = typeof paneFrench;

/** The same texts set as print does, those made of figures and names once they are made. */
function printed<T>(texts: T, language: Language): T {
  if (typeof texts === "string") return typeset(texts, language) as T;
  if (typeof texts === "function") {
    const make = texts as unknown as (...given: readonly unknown[]) => unknown;
    return ((...given: readonly unknown[]) => printed(make(...given), language)) as T;
  }
  if (Array.isArray(texts)) return texts.map((text: unknown) => printed(text, language)) as T;
  if (typeof texts !== "object" || texts === null) return texts;
  return Object.fromEntries(
    Object.entries(texts).map(([name, text]) => [name, printed(text as unknown, language)]),
  ) as T;
}

const printedTexts: Readonly<Record<Language, PaneTexts>> = {
  fr: printed(paneFrench, "fr"),
  en: printed(paneEnglish, "en"),
};

/**
 * The pane's texts in the language of Excel: French unless it is English.
 * @example paneTexts("fr").reconcile // "Rapprocher les totaux"
 */
export const paneTexts = (language: Language): PaneTexts => printedTexts[language];
