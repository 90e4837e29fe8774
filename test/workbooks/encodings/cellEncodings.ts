import { annex, relation, relations, sheetPath, texts, type PartTexts } from "./annex";
import { edit, zipped } from "./packageEncodings";

const inSheet = (change: (xml: string) => string): PartTexts => edit(sheetPath, change);
const bookRels = "xl/_rels/workbook.xml.rels";
const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const rich = "http://schemas.microsoft.com/office/spreadsheetml/2017/richdata";
const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

/** The parts that say what stands behind the cells of a number of metadata: one structure, and its values field by field. */
function richParts(type: string, keys: readonly string[], values: readonly (readonly string[])[]): PartTexts {
  const each = (make: (i: number) => string): string => values.map((_, i) => make(i)).join("");
  return {
    [bookRels]: (annex[bookRels] ?? "").replace(
      "</R",
      `${relation("m1", "sheetMetadata", "metadata.xml")}${["rdRichValue", "rdRichValueStructure"].map((part) => `<Relationship Id="${part}" Type="http://schemas.microsoft.com/office/2017/06/relationships/${part}" Target="richData/${part.toLowerCase()}.xml"/>`).join("")}</R`,
    ),
    "xl/metadata.xml": `<metadata xmlns="${main}" xmlns:xlrd="${rich}"><metadataTypes count="2"><metadataType name="XLDAPR"/><metadataType name="XLRICHVALUE"/></metadataTypes><futureMetadata name="XLRICHVALUE">${each((i) => `<bk><extLst><ext uri="{3e2802c4}"><xlrd:rvb i="${i}"/></ext></extLst></bk>`)}</futureMetadata><cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata><valueMetadata>${each((i) => `<bk><rc t="2" v="${i}"/></bk>`)}</valueMetadata></metadata>`,
    "xl/richData/rdrichvalue.xml": `<rvData xmlns="${rich}">${values.map((fields) => `<rv s="0">${fields.map((field) => `<v>${escaped(field)}</v>`).join("")}</rv>`).join("")}</rvData>`,
    "xl/richData/rdrichvaluestructure.xml": `<rvStructures xmlns="${rich}"><s t="${type}">${keys.map((key) => `<k n="${key}" t="s"/>`).join("")}</s></rvStructures>`,
  };
}

const eachNumber = (change: (cell: string) => string): PartTexts =>
  inSheet((xml) => xml.replace(/<c r="[B-E]\d+" s="1">.*?<\/c>/g, change));

/** What the programs of these years write in cells, rows and styles. */
export const cellEncodings: Readonly<Record<string, () => Uint8Array>> = {
  "a picture in a cell": () =>
    zipped({
      ...inSheet((xml) =>
        xml.replace(
          '<row r="3"',
          '<row r="2"><c r="A2" t="e" vm="1"><v>#VALUE!</v></c><c r="B2" t="e" vm="2"><v>#VALUE!</v></c></row><row r="3"',
        ),
      ),
      ...richParts(
        "_localImage",
        ["_rvRel:LocalImageIdentifier", "CalcOrigin"],
        [
          ["0", "5"],
          ["1", "5"],
        ],
      ),
    }),
  "labels that are linked data types": () =>
    zipped({
      ...inSheet((xml) =>
        xml.replace(
          /<c r="(\w+)" t="s"><v>(\d+)<\/v>/g,
          (_, place: string, index: string) =>
            `<c r="${place}" t="e" vm="${Number(index) + 1}"><v>#VALUE!</v>`,
        ),
      ),
      ...richParts(
        "_linkedentity2",
        ["%EntityId", "_DisplayString"],
        texts.map((text) => ["x", text]),
      ),
    }),
  "rows in two pieces": () =>
    zipped(
      inSheet((xml) => xml.replace(/(<row r="(\d+)"[^>]*>)(<c r="A\d+".*?<\/c>)/g, '$1$3</row><row r="$2">')),
    ),
  "results before their formulas": () =>
    zipped(inSheet((xml) => xml.replace(/(<f>.*?<\/f>)(<v>.*?<\/v>)/g, "$2$1"))),
  "formulas with their sign": () => zipped(inSheet((xml) => xml.replace("<f>", "<f>="))),
  "empty formulas beside amounts": () =>
    zipped(eachNumber((cell) => (cell.includes("<f>") ? cell : cell.replace("<v>", "<f/><v>")))),
  "a filter without its area": () =>
    zipped(inSheet((xml) => xml.replace("<mergeCells", "<autoFilter/><mergeCells"))),
  "truths in words": () =>
    zipped(
      inSheet((xml) =>
        xml.replace(
          "</sheetData>",
          '<row r="40"><c r="G40" t="b"><v>TRUE</v></c><c r="H40" t="b"><v>False</v></c></row></sheetData>',
        ),
      ),
    ),
  "a format of its own under a number that Excel has": () =>
    zipped({
      ...edit("xl/styles.xml", (xml) => xml.replaceAll('numFmtId="164"', 'numFmtId="41"')),
    }),
  "a workbook of sheets alone": () =>
    zipped(
      edit("xl/workbook.xml", (xml) =>
        xml.replace(/<workbookPr.*?<sheets>/, "<sheets>").replace(/<calcPr[^>]*>/, ""),
      ),
    ),
  "links beside a table of comments that is not there": () =>
    zipped({
      ...annex,
      "xl/worksheets/_rels/sheet1.xml.rels": relations(relation("c", "comments", "../comments1.xml")),
    }),
  "amounts under a style of currency by place": () =>
    zipped(
      edit("xl/styles.xml", (xml) =>
        xml.replace(
          "</numFmts>",
          '<numFmt numFmtId="165" formatCode="_-* #,##0.00\\ [$€-40C]_-"/></numFmts>',
        ),
      ),
    ),
};
