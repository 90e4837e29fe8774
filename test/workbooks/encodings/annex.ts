import { mainland } from "../../territories/regionNames";

/** The parts of one annex with a slip in it, as Excel writes them; what the encodings rewrite. */
export type PartTexts = Readonly<Record<string, string>>;

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const pack = "http://schemas.openxmlformats.org/package/2006";
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const measures = ["MIG & AC", "DAF", "Forfaits « E »", "Total"];

const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
const letters = ["A", "B", "C", "D", "E"];

/** The shared strings, in the order that the cells refer to. */
export const texts = ["Annexe 1 < en k€ > & suite", "Région", ...measures, ...mainland, "Total national"];

/** Amounts of a row of region, the last one their sum; one is a slip. */
const amountsOf = (r: number): number[] => {
  const [a, b, c] = [1000 + 137 * r, 5000 - 91 * r + (r === 4 ? 270 : 0), 300.5 + 11 * r] as const;
  return [a, b, c, a + b + c - (r === 4 ? 270 : 0)];
};

const number = (place: string, value: number, formula = ""): string =>
  `<c r="${place}" s="1">${formula && `<f>${formula}</f>`}<v>${value}</v></c>`;
const text = (place: string, index: number): string => `<c r="${place}" t="s"><v>${index}</v></c>`;

function rows(): string {
  const lines = [
    `<row r="1" spans="1:5">${text("A1", 0)}</row>`,
    `<row r="3" spans="1:5">${letters.map((l, i) => text(`${l}3`, 1 + i)).join("")}</row>`,
    ...mainland.map((_, r) => {
      const cells = amountsOf(r).map((value, i) => number(`${letters[i + 1]}${r + 4}`, value));
      return `<row r="${r + 4}" spans="1:5">${text(`A${r + 4}`, 6 + r)}${cells.join("")}</row>`;
    }),
  ];
  const last = mainland.length + 4;
  const totals = [0, 1, 2, 3].map((i) => {
    const sum = mainland.reduce((all, _, r) => all + (amountsOf(r)[i] ?? 0), 0) - (i === 1 ? 270 : 0);
    return number(`${letters[i + 1]}${last}`, sum);
  });
  lines.push(`<row r="${last}" spans="1:5">${text(`A${last}`, 6 + mainland.length)}${totals.join("")}</row>`);
  lines.push(`<row r="${last + 2}">${number(`B${last + 2}`, 1, 'IF(B4&lt;&gt;0,1,"&amp;")')}</row>`);
  return lines.join("");
}

export const sheetPath = "xl/worksheets/sheet1.xml";
export const relation = (id: string, type: string, target: string): string =>
  `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`;
export const relations = (...all: readonly string[]): string =>
  `${head}<Relationships xmlns="${pack}/relationships">${all.join("")}</Relationships>`;

const override = (part: string, type: string): string =>
  `<Override PartName="${part}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${type}+xml"/>`;

/** The annex, part by part. */
export const annex: PartTexts = {
  "[Content_Types].xml": `${head}<Types xmlns="${pack}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${override("/xl/workbook.xml", "sheet.main")}${override("/xl/worksheets/sheet1.xml", "worksheet")}${override("/xl/styles.xml", "styles")}${override("/xl/sharedStrings.xml", "sharedStrings")}</Types>`,
  "_rels/.rels": relations(relation("rId1", "officeDocument", "xl/workbook.xml")),
  "xl/workbook.xml": `${head}<workbook xmlns="${main}" xmlns:r="${office}"><workbookPr defaultThemeVersion="124226"/><bookViews><workbookView xWindow="0"/></bookViews><sheets><sheet name="Annexe d'été &amp; &gt; 1" sheetId="1" r:id="rId1"/></sheets><calcPr calcId="191029"/></workbook>`,
  "xl/_rels/workbook.xml.rels": relations(
    relation("rId1", "worksheet", "worksheets/sheet1.xml"),
    relation("rId2", "styles", "styles.xml"),
    relation("rId3", "sharedStrings", "sharedStrings.xml"),
  ),
  "xl/styles.xml": `${head}<styleSheet xmlns="${main}"><numFmts count="1"><numFmt numFmtId="164" formatCode="#,##0.0;[Red]\\-#,##0.0"/></numFmts><cellStyleXfs count="1"><xf numFmtId="0"/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0" xfId="0"/><xf numFmtId="164" xfId="0" applyNumberFormat="1"/></cellXfs></styleSheet>`,
  "xl/sharedStrings.xml": `${head}<sst xmlns="${main}" count="${texts.length}" uniqueCount="${texts.length}">${texts.map((t) => `<si><t>${escaped(t)}</t></si>`).join("")}</sst>`,
  [sheetPath]: `${head}<worksheet xmlns="${main}" xmlns:r="${office}"><dimension ref="A1:E19"/><sheetViews><sheetView workbookViewId="0"/></sheetViews><sheetFormatPr defaultRowHeight="15"/><cols><col min="1" max="1" width="30" customWidth="1"/></cols><sheetData>${rows()}</sheetData><mergeCells count="1"><mergeCell ref="A1:E1"/></mergeCells><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/></worksheet>`,
};
