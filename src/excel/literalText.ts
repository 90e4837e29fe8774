/**
 * A text as it must be written so that Excel keeps it as it is: whatever Excel could read as a formula, a number,
 * a date, a logical value or an error gets the leading apostrophe that the cell does not show.
 *
 * @example literalText("=SUM(A1)") // "'=SUM(A1)"
 * @example literalText("Bretagne") // "Bretagne"
 */
export function literalText(text: string): string {
  if (text === "") return "";
  const isPlain = /^[\p{L}«“(\s][^\d]*$/u.test(text) && !/^\s*(true|false|vrai|faux)\s*$/i.test(text);
  return isPlain ? text : `'${text}`;
}
