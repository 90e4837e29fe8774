import { attribute, startTags, withoutPrefix } from "./xml";

/** Number formats that every workbook has by number (ECMA-376, 18.8.30); the others are written in styles.xml. */
const builtIn: Readonly<Record<number, string>> = {
  1: "0",
  2: "0.00",
  3: "#,##0",
  4: "#,##0.00",
  9: "0%",
  10: "0.00%",
  11: "0.00E+00",
  12: "# ?/?",
  13: "# ??/??",
  14: "dd/mm/yyyy",
  15: "d-mmm-yy",
  16: "d-mmm",
  17: "mmm-yy",
  18: "h:mm AM/PM",
  19: "h:mm:ss AM/PM",
  20: "h:mm",
  21: "h:mm:ss",
  22: "dd/mm/yyyy h:mm",
  37: "#,##0 ;(#,##0)",
  38: "#,##0 ;[Red](#,##0)",
  39: "#,##0.00;(#,##0.00)",
  40: "#,##0.00;[Red](#,##0.00)",
  44: '_-* #,##0.00 "€"_-',
  45: "mm:ss",
  46: "[h]:mm:ss",
  47: "mmss.0",
  48: "##0.0E+0",
  49: "@",
};

/** The number format of each cell style (`s="3"`), in Excel's English form; null = General. */
export function readFormats(stylesXml: string): (string | null)[] {
  const xml = withoutPrefix(stylesXml);
  const own = new Map(
    startTags(xml, "numFmt").map((tag) => [
      Number(attribute(tag, "numFmtId")),
      attribute(tag, "formatCode") ?? "",
    ]),
  );
  const cellStyles = /<cellXfs[^>]*>([\s\S]*?)<\/cellXfs>/.exec(xml)?.[1] ?? "";
  return startTags(cellStyles, "xf").map((tag) => {
    const id = Number(attribute(tag, "numFmtId") ?? 0);
    const code = own.get(id) ?? builtIn[id] ?? null;
    return code === null || /^general$/i.test(code) ? null : code;
  });
}
