/** One token of a formula; `text` is as typed. */
export interface Token {
  readonly kind: "number" | "text" | "area" | "name" | "mark";
  readonly text: string;
}

const reference = String.raw`\$?[A-Z]{1,3}\$?[1-9]\d{0,6}(?![\w.(])(?::\$?[A-Z]{1,3}\$?[1-9]\d{0,6}(?![\w.(]))?`;
const wholeColumns = String.raw`\$?[A-Z]{1,3}:\$?[A-Z]{1,3}(?![\w.(])`;
const sheetName = String.raw`(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\d_.]*)!`;
const token = new RegExp(
  [
    String.raw`(?<space>\s+)`,
    String.raw`(?<text>"(?:[^"]|"")*")`,
    String.raw`(?<area>(?:${sheetName})?(?:${reference}|${wholeColumns}))`,
    String.raw`(?<number>\d+(?:\.\d*)?(?:E[+-]?\d{1,3})?|\.\d+)`,
    String.raw`(?<name>[\p{L}_][\p{L}\d_.]*)`,
    String.raw`(?<mark><>|<=|>=|[-+*/^&=<>(),%])`,
  ].join("|"),
  "iuy",
);
/** Longer formulas are programs. */
const longest = 8192;
const mostTokens = 2000;

/**
 * Cuts a formula in Excel's English form; null when it holds something else than numbers, texts, references, names and operators.
 * @example tokensOf("=SUM(B5:B17)")?.map(({ text }) => text) // ["SUM", "(", "B5:B17", ")"]
 */
export function tokensOf(formula: string): readonly Token[] | null {
  const text = formula.replace(/^\s*=/, "");
  if (text.length > longest) return null;
  const tokens: Token[] = [];
  for (token.lastIndex = 0; token.lastIndex < text.length;) {
    const groups = token.exec(text)?.groups;
    if (groups === undefined || tokens.length >= mostTokens) return null;
    for (const kind of ["number", "text", "area", "name", "mark"] as const) {
      const found = groups[kind];
      if (found !== undefined) tokens.push({ kind, text: found });
    }
  }
  return tokens;
}
