import { readArea, readAddress, columnIndex, type Area, type Sheet } from "../../../src/tables";
import { sheetFromText } from "../sheetFromText";

/** A drawn sheet and what it must read as. */
interface Reading {
  readonly name: string;
  readonly sheet: Sheet;
  /** Its tables as `tableReading` writes them, a blank line between two; "" where there is none. */
  readonly expected: string;
}

const areaOf = (text: string): Area => {
  const area = readArea(text);
  if (area === null) throw new Error(`an area such as A1:C9 is expected, not ${text}`);
  return area;
};

/** What is said of a sheet beside its cells: `@ format B2:C4 #,##0`, `@ merge A1:C1`, `@ formula B5 =SUM(B2:B4)`, `@ indent A3:A5 2`, `@ hide 3 C`, `@ at C7`. */
function readOptions(lines: readonly string[]): Partial<Sheet> {
  const formats: (string | null)[][] = [];
  const formulas: (string | null)[][] = [];
  const indents: (number | null)[][] = [];
  const put = <T>(into: (T | null)[][], { top, left, bottom, right }: Area, said: T): void => {
    for (let r = top; r <= bottom; r++) for (let c = left; c <= right; c++) (into[r] ??= [])[c] = said;
  };
  const merges: Area[] = [];
  const [hiddenRows, hiddenColumns] = [new Set<number>(), new Set<number>()];
  let origin = { row: 0, column: 0 };
  for (const line of lines) {
    const [, what = "", first = "", rest = ""] = /^@ (\w+) (\S+) ?(.*)$/.exec(line) ?? [];
    if (what === "format") put(formats, areaOf(first), rest);
    else if (what === "formula") put(formulas, areaOf(first), rest);
    else if (what === "indent") put(indents, areaOf(first), Number(rest));
    else if (what === "merge") merges.push(...`${first} ${rest}`.trim().split(" ").map(areaOf));
    else if (what === "hide")
      for (const one of `${first} ${rest}`.trim().split(" "))
        if (/^\d+$/.test(one)) hiddenRows.add(Number(one) - 1);
        else hiddenColumns.add(columnIndex(one));
    else if (what === "at") origin = readAddress(first) ?? origin;
    else throw new Error(`unknown: ${line}`);
  }
  return {
    top: origin.row,
    left: origin.column,
    ...(formats.length > 0 && { formats }),
    ...(formulas.length > 0 && { formulas }),
    ...(indents.length > 0 && { indents }),
    ...(merges.length > 0 && { merges }),
    hiddenRows,
    hiddenColumns,
  };
}

/**
 * The cases of a catalogue: `# name`, options (`@ …`), the drawn sheet, `=>`, then the reading. Formats, formulas and indents are addressed
 * within the drawing, merged areas and hidden lines within the sheet.
 */
export function readReadings(text: string): Reading[] {
  return text
    .split(/^# /m)
    .slice(1)
    .map((part) => {
      const [head = "", expected = ""] = part.split(/^=>\s*$/m);
      const [name = "", ...lines] = head.replace(/\n$/, "").split("\n");
      const options = lines.filter((line) => line.startsWith("@ "));
      const drawing = lines.filter((line) => !line.startsWith("@ ")).join("\n");
      return { name, sheet: sheetFromText(drawing, readOptions(options)), expected: expected.trim() };
    });
}
