/** The languages in which counts are said. */
type Language = "fr" | "en";

const locales = { fr: "fr-FR", en: "en-GB" } as const;

/** A whole number as print writes it. */
export const integer = (count: number, language: Language): string => count.toLocaleString(locales[language]);

/** The form of a word, or of a whole sentence, that agrees with a count: French is singular for 0 and 1, English for 1 alone. */
export const agreed = (count: number, one: string, many: string, language: Language): string =>
  (language === "fr" ? count < 2 : count === 1) ? one : many;

/**
 * A count and its noun, which agree.
 * @example counted(0, "total", "totaux", "fr") // "0 total"
 */
export const counted = (count: number, one: string, many: string, language: Language): string =>
  `${integer(count, language)} ${agreed(count, one, many, language)}`;
