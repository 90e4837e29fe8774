const raised: Readonly<Record<string, string>> = {
  ...Object.fromEntries([..."0123456789"].map((digit, i) => [digit, "⁰¹²³⁴⁵⁶⁷⁸⁹"[i] ?? digit])),
  "(": "⁽",
  ")": "⁾",
  a: "ᵃ",
  b: "ᵇ",
  c: "ᶜ",
  d: "ᵈ",
};
/** What footnote marks are made of; the letters of `1er`, `2e` and `Mme` are none. */
const mark = /^\s*[(]?(?:\d{1,2}|[a-d])(?:[,;]\s*(?:\d{1,2}|[a-d]))*[)]?\s*$/;

/**
 * A run that a cell shows raised, as characters that are raised by themselves: without them, the mark of 12 345 with a raised 1
 * would be the last digit of its amount. Any other raised text stays as it is.
 * @example superscript("(1)") // "⁽¹⁾"
 */
export const superscript = (run: string): string =>
  mark.test(run) ? [...run].map((character) => raised[character] ?? character).join("") : run;
