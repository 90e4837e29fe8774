/** One section of an Excel number format: what it counts with, and what it prints around. */
export interface FormatSection {
  /** Digit placeholders, marks, `%`, and date letters outside quotes. */
  readonly code: string;
  /** Quoted, escaped and currency text, with the plain characters between, in printed order. */
  readonly literal: string;
}

const token =
  /"(?<quoted>[^"]*)"?|\\(?<escaped>.)|[_*].|\[\$(?<currency>[^\]-]*)[^\]]*\]|\[(?<elapsed>[hms]+)\]|\[[^\]]*\]|(?<separator>;)|(?<plain>.)/gsu;

/**
 * Cuts an Excel number format (English form) in sections; padding (`_€`), fills, colours and conditions are dropped.
 * @example parseNumberFormat('#,##0.0 "k€"') // [{ code: "#,##0.0 ", literal: " k€" }]
 */
export function parseNumberFormat(format: string): readonly [FormatSection, ...FormatSection[]] {
  let section = { code: "", literal: "" };
  const sections: [FormatSection, ...FormatSection[]] = [section];
  for (const { groups = {} } of format.matchAll(token)) {
    const plain = groups["plain"];
    const text = groups["quoted"] ?? groups["escaped"] ?? groups["currency"];
    if (groups["separator"] !== undefined) sections.push((section = { code: "", literal: "" }));
    else if (text !== undefined) {
      section.literal += text;
      // A quoted space between digits is how some tools write French thousands.
      if (/^\s$/u.test(text)) section.code += " ";
    } else if (groups["elapsed"] !== undefined) section.code += groups["elapsed"];
    else if (plain !== undefined) {
      section.code += plain;
      if (!/[#0?.,%@]/.test(plain)) section.literal += plain;
    }
  }
  return sections;
}
