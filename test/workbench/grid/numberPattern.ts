/** What stands between two semicolons: quoted text, an escaped sign and brackets hold none of their own. */
const sections = (format: string): readonly string[] =>
  (`;${format}`.match(/;(?:"[^"]*"|\\.|\[[^\]]*\]|[^;])*/gu) ?? []).map((part) => part.slice(1));

/** Digits that show nothing for 0. */
const isBareHashes = (format: string): boolean => /^#[#, \u00a0\u202f]*$/.test(format);

/** The grid takes an empty result for none and shows the number instead: a space shows what Excel shows, nothing. */
const NOTHING = '" "';

/**
 * Excel's number format as the grid understands it: a space between thousands is the separator, as the writers of
 * French annexes mean it, and what shows nothing shows nothing. General has none.
 * @example numberPattern("# ##0") // "#,##0"
 * @example numberPattern("0;-0;;@") // '0;-0;" ";@'
 */
export const numberPattern = (format: string): string | null => {
  if (format === "General") return null;
  const said = format.replace(/#[ \u00a0\u202f]##0/g, "#,##0");
  if (isBareHashes(said)) return `${said};-${said};${NOTHING}`;
  return sections(said)
    .map((section, i) => (section === "" && i < 3 ? NOTHING : section))
    .join(";");
};
