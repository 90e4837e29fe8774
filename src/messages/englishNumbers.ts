const frenchNumber = /\d+(?:\u202f\d{3})*(?:,\d+)?/g;

/**
 * A sentence whose numbers are written as in French, with its numbers written as in English.
 * @example englishNumbers("at most 110\u202f000,5") // "at most 110,000.5"
 */
export const englishNumbers = (sentence: string): string =>
  sentence.replace(frenchNumber, (number) => number.replace(",", ".").replaceAll("\u202f", ","));
