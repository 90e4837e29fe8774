/**
 * Characters that command a terminal or a page instead of being read: controls (C0, DEL, C1), changes of direction and their
 * isolates, separators of lines and paragraphs, what Unicode reserves.
 */
const commands = /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufffe\uffff]/g;

/** Letters written from right to left, and what may stand between two of them; marks of quotation and punctuation part them. */
const letters = "\\p{sc=Hebrew}\\p{sc=Arabic}\\p{sc=Syriac}\\p{sc=Thaana}\\p{sc=Nko}";
const run = `[${letters}](?:[^\\p{L}«»“”"():;!?,\\u2066-\\u2069]*[${letters}])*`;
const rightToLeft = new RegExp(run, "gu");
const isolated = new RegExp(`\\u2068(${run})\\u2069`, "gu");

/**
 * A text from a workbook or a file name as a person may safely read it on one line: line breaks and tabs become spaces, other
 * characters of command a visible mark, and words written from right to left are isolated, so that the amounts and words around
 * them stay where they are. What is displayed already stays as it is.
 * @example displayed("Bret\u001b[31magne\n") // "Bret�[31magne "
 */
export function displayed(text: string): string {
  const safe = text
    .replace(isolated, "$1")
    .replace(commands, (c) => (/[\t\n\v\f\r\u2028\u2029]/.test(c) ? " " : "\ufffd"));
  return safe.replace(rightToLeft, "\u2068$&\u2069");
}

/** JSON that shows no character of command either: they are written as escapes, which read back as themselves. */
export const displayedJson = (json: string): string =>
  json.replace(commands, (c) => (c === "\n" ? c : `\\u${c.charCodeAt(0).toString(16).padStart(4, "0")}`));
