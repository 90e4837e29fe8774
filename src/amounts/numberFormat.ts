/** One section of an Excel number format: what it counts with, and what it prints around. */
export interface FormatSection {
  /** Digit placeholders, marks, `%`, and date letters outside quotes. */
  readonly code: string;
  /** Quoted, escaped and currency text, with the plain characters between, in printed order. */
  readonly literal: string;
}

const token =
  /"(?<quoted>[^"]*)"?|\\(?<escaped>.)|[_*].|\[\$(?<currency>[^\]-]*)[^\]]*\]|(?<elapsed>\[(?:h+|m+|s+)\])|\[[^\]]*\]|(?<separator>;)|(?<plain>.)/gsu;

/**
 * Cuts an Excel number format (English form) in sections; padding (`_€`), fills, colours and conditions are dropped.
 * @example parseNumberFormat('#,##0.0 "k€"') // [{ code: "#,##0.0 ", literal: " k€" }]
 */
export function parseNumberFormat(format: string): readonly FormatSection[] {
  const sections: FormatSection[] = [];
  let code = "";
  let literal = "";
  const close = (): void => {
    sections.push({ code, literal });
    code = "";
    literal = "";
  };
  for (const { groups = {} } of format.matchAll(token)) {
    const plain = groups["plain"];
    const text = groups["quoted"] ?? groups["escaped"] ?? groups["currency"];
    if (groups["separator"] !== undefined) close();
    else if (text !== undefined) {
      literal += text;
      // A quoted space between digits is how some tools write French thousands.
      if (/^\s$/u.test(text)) code += " ";
    } else if (groups["elapsed"] !== undefined) code += groups["elapsed"].slice(1, -1);
    else if (plain !== undefined) {
      code += plain;
      if (!/[#0?.,%@]/.test(plain)) literal += plain;
    }
  }
  close();
  return sections;
}
