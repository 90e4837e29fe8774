const token = /"(?:[^"]|"")*"|\[([^\]]*)\]|[;|~{}]|COM\.MICROSOFT\./g;
const part = /^(\$?(?:'(?:[^']|'')*'|[^.']*))\.(.*)$/s;

/** `$'Feuille 1'.$B$5` as Excel writes it; `.B5` stays on its sheet. */
function reference(text: string): { readonly sheet: string; readonly cell: string } {
  const [, sheet = "", cell = text] = part.exec(text) ?? [];
  return { sheet: sheet.replace(/^\$/, ""), cell };
}

/** The inside of `[ ]`: one cell, or two corners of which the second mostly leaves its sheet out. */
function area(inside: string): string {
  const corners = inside.match(/(?:\$?'(?:[^']|'')*'|[^:'])+/g) ?? [];
  const [first, last] = corners.map(reference);
  if (!first || inside.includes("#REF!")) return "#REF!";
  const sheet = first.sheet && `${first.sheet}!`;
  return `${sheet}${first.cell}${last ? `:${last.cell}` : ""}`;
}

/**
 * An OpenDocument formula in Excel's English form; null for a formula of another language than OpenFormula.
 * @example excelFormula("of:=SUM([.B5:.B17];[$'Année 1'.C2])") // "=SUM(B5:B17,'Année 1'!C2)"
 */
export function excelFormula(formula: string): string | null {
  const own = /^(?:of|oooc):(=.*)$/s.exec(formula)?.[1] ?? (/^msoxl:(=.*)$/s.exec(formula)?.[1] || null);
  if (own === null || formula.startsWith("msoxl:")) return own;
  let braces = 0;
  return own.replace(token, (whole, inside?: string) => {
    if (inside !== undefined) return area(inside);
    if (whole === "{") braces++;
    else if (whole === "}") braces--;
    else if (whole === ";" || whole === "~") return ",";
    else if (whole === "|" && braces > 0) return ";";
    else if (whole === "COM.MICROSOFT.") return "";
    return whole;
  });
}
