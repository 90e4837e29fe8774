import type { CellValue, Sheet } from "../../src/tables";

/** One cell of a drawing: a number, a quoted number kept as text, or a text. */
function readCell(drawn: string): CellValue {
  const text = drawn.trim();
  if (text === "") return null;
  if (text.startsWith("'")) return text.slice(1).replaceAll("~", "\u00a0");
  return /^-?\d+(?:\.\d+)?$/.test(text) ? Number(text) : text;
}

/**
 * A sheet drawn as text: one line per row, cells parted by `|`; `'12` is the text 12, where `~` stands for U+00A0.
 */
export function sheetFromText(drawing: string, rest: Partial<Sheet> = {}): Sheet {
  const lines = drawing
    .replace(/^\n/, "")
    .replace(/\n\s*$/, "")
    .split("\n");
  return {
    name: "Feuil1",
    top: 0,
    left: 0,
    values: lines.map((line) => line.split("|").map(readCell)),
    ...rest,
  };
}
