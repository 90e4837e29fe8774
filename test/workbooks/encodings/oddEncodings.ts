import { strToU8 } from "fflate";
import { annex, relation, relations, sheetPath, type PartTexts } from "./annex";
import { edit, zipped } from "./packageEncodings";

const inSheet = (change: (xml: string) => string): PartTexts => edit(sheetPath, change);
const inBook = (change: (xml: string) => string): PartTexts => edit("xl/workbook.xml", change);
const inStyles = (change: (xml: string) => string): PartTexts => edit("xl/styles.xml", change);
const before = (tag: string, xml: string) => (part: string) => part.replace(tag, `${xml}${tag}`);
const bookRels = "xl/_rels/workbook.xml.rels";
const sheetRels = "xl/worksheets/_rels/sheet1.xml.rels";
const related = (files: PartTexts, one: string): PartTexts => ({
  ...files,
  [bookRels]: (files[bookRels] ?? "").replace("</Relationships>", `${one}</Relationships>`),
});
const ofType = (id: string, type: string, target: string): string =>
  `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`;
const everywhere = (change: (xml: string) => string | Uint8Array): Uint8Array =>
  zipped(Object.fromEntries(Object.entries(annex).map(([path, xml]) => [path, change(xml)])));
const saying = (encoding: string): Uint8Array =>
  everywhere((xml) => xml.replace('encoding="UTF-8"', `encoding="${encoding}"`));
const farRow = (cells: string): PartTexts => inSheet(before("</sheetData>", `<row r="40">${cells}</row>`));
const rowsOf = (xml: string): string[] => xml.match(/<row .*?<\/row>/g) ?? [];
const utf16 = (xml: string): Uint8Array =>
  Uint8Array.from([...`\ufeff${xml}`].flatMap((c) => [c.charCodeAt(0) & 255, c.charCodeAt(0) >> 8]));

/** Two archives' ends, as a comment may quote one. */
function quotingComment(): Uint8Array {
  const bytes = zipped(annex);
  const end = bytes.slice(-22);
  const all = new Uint8Array(bytes.length + 40);
  all.set(bytes);
  all.set(end, bytes.length + 6);
  all.fill(7, bytes.length + 14, bytes.length + 26);
  new DataView(all.buffer).setUint16(bytes.length - 2, 40, true);
  return all;
}

/** Rarer habits of programs that write workbooks, and of what handles the files after them. */
export const oddEncodings: Readonly<Record<string, () => Uint8Array>> = {
  "Google's data at the end of the workbook": () =>
    zipped({
      ...related(
        inBook(
          before(
            "</workbook>",
            '<extLst><ext uri="GoogleSheetsCustomDataVersion2"><go:sheetsCustomData xmlns:go="http://customooxmlschemas.google.com/" r:id="g1" roundtripDataSignature="a="/></ext></extLst>',
          ),
        ),
        ofType("g1", "http://customschemas.google.com/relationships/workbookmetadata", "metadata"),
      ),
      "xl/metadata": "gzip",
    }),
  "WPS's parts and ids": () =>
    zipped({
      ...related(
        inBook(
          before(
            "</workbook>",
            '<extLst><ext uri="{1}" xmlns:x15="http://schemas.microsoft.com/office/spreadsheetml/2010/11/main"><x15:workbookPr chartTrackingRefBase="1"/></ext></extLst>',
          ),
        ),
        ofType(
          "w1",
          "http://www.wps.cn/officeDocument/2023/relationships/customStorage",
          "customStorage/customStorage.xml",
        ),
      ),
      "xl/customStorage/customStorage.xml": "<customStorage/>",
      "xl/woinfos.xml": "<woSheetsProps/>",
    }),
  "features of calculation": () =>
    zipped(
      inBook(
        before(
          "</workbook>",
          '<extLst><ext xmlns:xcalcf="http://schemas.microsoft.com/office/spreadsheetml/2018/calcfeatures" uri="{B58B0392-4F1F-4190-BB64-5DF3571DCE5F}"><xcalcf:calcFeatures><xcalcf:feature name="microsoft.com:RD"/></xcalcf:calcFeatures></ext></extLst>',
        ),
      ),
    ),
  "a blank in the name of a part": () => {
    const { [sheetPath]: sheet = "", ...others } = edit(bookRels, (xml) =>
      xml.replace("sheet1.xml", "Feuille n° 1.xml"),
    );
    return zipped({ ...others, "xl/worksheets/Feuille n° 1.xml": sheet });
  },
  "a target from here": () => zipped(edit(bookRels, (xml) => xml.replaceAll('Target="', 'Target="./'))),
  "comments by openpyxl": () =>
    zipped({
      ...inSheet(before("</worksheet>", '<legacyDrawing r:id="anysvml"/>')),
      [sheetRels]: relations(
        relation("comments", "comments", "/xl/comments/comment1.xml"),
        relation("anysvml", "vmlDrawing", "/xl/drawings/commentsDrawing1.vml"),
      ),
      "xl/comments/comment1.xml":
        '<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><authors><author/></authors><commentList><comment ref="F40" authorId="0" shapeId="0"><text><t>vu</t></text></comment></commentList></comments>',
      "xl/drawings/commentsDrawing1.vml": '<xml xmlns:v="urn:v"><v:shape id="a"></xml>',
    }),
  "a dialogue sheet beside": () =>
    zipped({
      ...related(
        inBook(before("</sheets>", '<sheet name="Dialogue1" sheetId="7" state="hidden" r:id="d1"/>')),
        relation("d1", "dialogsheet", "dialogsheets/sheet1.xml"),
      ),
      "xl/dialogsheets/sheet1.xml": "<dialogsheet/>",
    }),
  "a format of the same number in a conditional format": () =>
    zipped(
      inStyles(
        before(
          "</styleSheet>",
          '<dxfs count="1"><dxf><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/></dxf></dxfs>',
        ),
      ),
    ),
  "formats after the cells' styles": () =>
    zipped(
      inStyles((xml) => {
        const [formats = ""] = /<numFmts.*<\/numFmts>/.exec(xml) ?? [];
        return xml.replace(formats, "").replace("</styleSheet>", `${formats}</styleSheet>`);
      }),
    ),
  "styles that nobody described": () =>
    zipped(farRow('<c r="G40" s="99" t="b"><v>1</v></c><c r="H40" s="4294967295" t="b"><v>1</v></c>')),
  "no theme and no default styles": () =>
    zipped(
      inStyles((xml) => xml.replace(/<cellStyleXfs.*?<\/cellStyleXfs>/, "").replaceAll(' xfId="0"', "")),
    ),
  "rows in any order": () =>
    zipped(
      inSheet((xml) => {
        const rows = rowsOf(xml);
        return xml.replace(rows.join(""), [...rows].reverse().join(""));
      }),
    ),
  "cells in any order": () =>
    zipped(
      inSheet((xml) =>
        rowsOf(xml).reduce((all, row) => {
          const cells = row.match(/<c .*?<\/c>/g) ?? [];
          return all.replace(row, row.replace(cells.join(""), [...cells].reverse().join("")));
        }, xml),
      ),
    ),
  "places in small letters": () =>
    zipped(inSheet((xml) => xml.replace(/<c r="([A-E])/g, (_, c: string) => `<c r="${c.toLowerCase()}`))),
  "numbers of rows with zeros before": () =>
    zipped(inSheet((xml) => xml.replace(/<row r="(\d+)"/g, '<row r="00$1"'))),
  "an extension in a cell and in a row": () =>
    zipped(inSheet((xml) => xml.replaceAll("</v></c>", '</v><extLst><ext uri="{2}"/></extLst></c>'))),
  "metadata of values": () =>
    zipped(farRow('<c r="G40" t="e" vm="1"><v>#VALUE!</v></c><c r="H40" cm="1" ph="1"><v>3</v></c>')),
  "a table of hypotheses": () =>
    zipped(farRow('<c r="G40"><f t="dataTable" ref="G40:G42" dt2D="0" dtr="0" r1="A1"/><v>5</v></c>')),
  "a formula shared with nobody": () => zipped(farRow('<c r="G40"><f t="shared" si="7"/><v>5</v></c>')),
  "blanks kept in a formula": () =>
    zipped(inSheet((xml) => xml.replace("<f>", '<f xml:space="preserve" t="normal">'))),
  "protected words and phonetics in an empty string": () =>
    zipped(
      edit(
        "xl/sharedStrings.xml",
        before("</sst>", '<si/><si><t/></si><si><r><t/></r><phoneticPr fontId="1"/></si>'),
      ),
    ),
  "UTF-16 in every part": () => everywhere((xml) => utf16(xml.replace("UTF-8", "UTF-16"))),
  "UTF-16 in every part, said to be UTF-8": () => everywhere(utf16),
  "a mark of order in every part": () => everywhere((xml) => `\ufeff${xml}`),
  "utf8 without its dash": () => saying("utf8"),
  "Unicode, written in UTF-8": () => saying("unicode"),
  "the second version of XML": () => everywhere((xml) => xml.replace('version="1.0"', 'version="1.1"')),
  "a declaration that stands alone no more": () =>
    everywhere((xml) => xml.replace('standalone="yes"', "standalone='no'")),
  "an archive whose comment quotes an archive": quotingComment,
  "zeros after the archive": () => Uint8Array.from([...zipped(annex), ...new Uint8Array(512)]),
  "a version of Unix and attributes": () => {
    const bytes = zipped(annex);
    const view = new DataView(bytes.buffer);
    for (let at = view.getUint32(bytes.length - 6, true); view.getUint32(at, true) === 0x02014b50;) {
      view.setUint16(at + 4, 0x031e, true);
      view.setUint32(at + 38, 0x81a40000, true);
      at +=
        46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    }
    return bytes;
  },
  "names said to be UTF-8": () => {
    const bytes = zipped(annex);
    const view = new DataView(bytes.buffer);
    for (let at = view.getUint32(bytes.length - 6, true); view.getUint32(at, true) === 0x02014b50;) {
      view.setUint16(at + 8, view.getUint16(at + 8, true) | 0x800, true);
      at +=
        46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    }
    return bytes;
  },
  "a template with macros": () =>
    zipped({
      ...edit("[Content_Types].xml", (xml) =>
        xml.replace(
          "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
          "application/vnd.ms-excel.template.macroEnabled.main+xml",
        ),
      ),
      "xl/vbaProject.bin": Uint8Array.of(1),
    }),
  "an add-in": () =>
    zipped(
      edit("[Content_Types].xml", (xml) =>
        xml.replace(
          "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
          "application/vnd.ms-excel.addin.macroEnabled.main+xml",
        ),
      ),
    ),
  "a model of data and connections": () =>
    zipped({
      ...related(
        related(annex, relation("k1", "connections", "connections.xml")),
        ofType(
          "k2",
          "http://schemas.openxmlformats.org/officeDocument/2006/relationships/powerPivotData",
          "model/item.data",
        ),
      ),
      "xl/connections.xml": "<connections/>",
      "xl/model/item.data": strToU8("model"),
    }),
  "a query table and an external name": () =>
    zipped({
      ...inBook(
        before(
          "<calcPr",
          `<definedNames><definedName name="DonnéesExternes_1" localSheetId="0" hidden="1">'Annexe d''été &amp; &gt; 1'!$A$3:$E$16</definedName><definedName name="_xlnm.Print_Titles" localSheetId="0">'Annexe d''été &amp; &gt; 1'!$1:$3</definedName></definedNames>`,
        ),
      ),
      [sheetRels]: relations(relation("q1", "queryTable", "../queryTables/queryTable1.xml")),
      "xl/queryTables/queryTable1.xml": "<queryTable/>",
    }),
  "slicers, timelines and a drawing": () =>
    zipped({
      ...inSheet(
        before(
          "</worksheet>",
          '<drawing r:id="z1"/><extLst><ext uri="{A8765BA9-456A-4dab-B4F3-ACF838C121DE}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><x14:slicerList><x14:slicer r:id="z2"/></x14:slicerList></ext></extLst>',
        ),
      ),
      [sheetRels]: relations(
        relation("z1", "drawing", "../drawings/drawing1.xml"),
        ofType(
          "z2",
          "http://schemas.microsoft.com/office/2007/relationships/slicer",
          "../slicers/slicer1.xml",
        ),
      ),
      "xl/drawings/drawing1.xml": "<xdr:wsDr xmlns:xdr='x'/>",
      "xl/slicers/slicer1.xml": "<slicers/>",
    }),
  "lengths in inches and flags of views": () =>
    zipped(
      inSheet((xml) =>
        xml.replace(
          /<sheetViews>.*?<\/sheetViews>/,
          '<sheetPr codeName="Feuil1" filterMode="false"><tabColor rgb="FFFF0000"/><outlinePr summaryBelow="0"/><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews><sheetView showGridLines="0" tabSelected="1" workbookViewId="0"><pane xSplit="1" ySplit="3" topLeftCell="B4" activePane="bottomRight" state="frozen"/><selection pane="bottomRight" activeCell="B4" sqref="B4"/></sheetView></sheetViews>',
        ),
      ),
    ),
};
