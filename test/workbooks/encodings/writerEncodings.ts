import { strToU8, zipSync } from "fflate";
import { annex, relation, relations, sheetPath, type PartTexts } from "./annex";
import { edit, zipped } from "./packageEncodings";
import { zip64Entries } from "./zip64Entries";

const inSheet = (change: (xml: string) => string): PartTexts => edit(sheetPath, change);
const inBook = (change: (xml: string) => string): PartTexts => edit("xl/workbook.xml", change);
const before = (tag: string, xml: string) => (part: string) => part.replace(tag, `${xml}${tag}`);
const bookRels = "xl/_rels/workbook.xml.rels";
const withRelation = (files: PartTexts, one: string): PartTexts => ({
  ...files,
  [bookRels]: (files[bookRels] ?? "").replace("</Relationships>", `${one}</Relationships>`),
});
const spread = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** Far from the table, so that it changes nothing there. */
const farRow = (cells: string) => inSheet(before("</sheetData>", `<row r="40">${cells}</row>`));

/** The parts and attributes that programs add around the same cells: what each is known to write. */
export const writerEncodings: Readonly<Record<string, () => Uint8Array>> = {
  "zip64 fields in every entry": () => zip64Entries(annex),
  "times and owners in the archive": () =>
    zipSync(
      Object.fromEntries(
        Object.entries(annex).map(([path, xml]) => [
          path,
          [strToU8(xml), { extra: { 0x5455: Uint8Array.of(1, 0, 0, 0, 0), 0x7875: new Uint8Array(11) } }],
        ]),
      ),
      { os: 3, mtime: "1980-01-01" },
    ),
  "content types by extension alone": () =>
    zipped(
      edit("[Content_Types].xml", (xml) =>
        xml
          .replace(/<Override[^>]*\/>/g, "")
          .replace(
            "application/xml",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
          ),
      ),
    ),
  "workbook2.xml, as the web saves": () => {
    const { "xl/workbook.xml": book = "", [bookRels]: rels = "", ...others } = annex;
    return zipped({
      ...others,
      "_rels/.rels": (annex["_rels/.rels"] ?? "").replace("workbook.xml", "workbook2.xml"),
      "xl/workbook2.xml": book,
      "xl/_rels/workbook2.xml.rels": rels,
    });
  },
  "properties, a thumbnail and a label of sensitivity": () =>
    zipped({
      ...annex,
      "_rels/.rels": relations(
        relation("rId3", "extended-properties", "docProps/app.xml"),
        '<Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/>',
        '<Relationship Id="rId4" Type="http://schemas.microsoft.com/office/2020/02/relationships/classificationlabels" Target="docMetadata/LabelInfo.xml"/>',
        '<Relationship Id="rId5" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/thumbnail" Target="docProps/thumbnail.wmf"/>',
        relation("rId1", "officeDocument", "xl/workbook.xml"),
      ),
      "docProps/app.xml": "<Properties><Application>Microsoft Excel</Application></Properties>",
      "docProps/core.xml": "<cp:coreProperties xmlns:cp='c'/>",
      "docMetadata/LabelInfo.xml": "<clbl:labelList xmlns:clbl='l'/>",
    }),
  "a signature": () =>
    zipped({
      ...annex,
      "_rels/.rels": (annex["_rels/.rels"] ?? "").replace(
        "</R",
        '<Relationship Id="s" Type="http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/origin" Target="_xmlsignatures/origin.sigs"/></R',
      ),
      "_xmlsignatures/origin.sigs": "",
    }),
  "targets said to be internal": () =>
    zipped(edit(bookRels, (xml) => xml.replaceAll('"/>', '" TargetMode="Internal"/>'))),
  "attributes of later editions": () =>
    zipped(
      inSheet((xml) =>
        xml
          .replace(
            "<worksheet ",
            '<worksheet xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="x14ac xr" xmlns:x14ac="urn:ac" xmlns:xr="urn:xr" xr:uid="{00000000-0001-0000-0000-000000000000}" ',
          )
          .replaceAll("<row ", '<row x14ac:dyDescent="0.25" '),
      ),
    ),
  "names, protection and views of the workbook": () =>
    zipped(
      inBook((xml) =>
        xml
          .replace(
            "<workbookPr ",
            '<fileVersion appName="xl" lastEdited="7"/><fileSharing readOnlyRecommended="1"/><workbookPr date1904="false" codeName="ThisWorkbook" ',
          )
          .replace("<bookViews>", '<workbookProtection lockStructure="1"/><bookViews>')
          .replace(
            "<calcPr",
            '<definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">\'Annexe d\'\'été &amp; &gt; 1\'!$A$1:$E$17</definedName><definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">#REF!</definedName></definedNames><calcPr',
          )
          .replace(
            "</workbook>",
            '<customWorkbookViews/><pivotCaches/><webPublishing codePage="1252"/></workbook>',
          ),
      ),
    ),
  "a sheet that says it is visible": () =>
    zipped(
      inBook((xml) =>
        xml.replace("<sheet ", '<sheet state="visible" ').replace('sheetId="1"', 'sheetId="37"'),
      ),
    ),
  "a link to another workbook": () =>
    zipped({
      ...withRelation(
        inBook(before("<calcPr", '<externalReferences><externalReference r:id="e1"/></externalReferences>')),
        relation("e1", "externalLink", "externalLinks/externalLink1.xml"),
      ),
      "xl/externalLinks/externalLink1.xml": `<externalLink xmlns="${spread}"><externalBook><sheetNames><sheetName val="X"/></sheetNames><sheetDataSet><sheetData sheetId="0"><row r="1"><cell r="A1"><v>7</v></cell></row></sheetData></sheetDataSet></externalBook></externalLink>`,
    }),
  "a chain of calculation and a theme": () =>
    zipped({
      ...withRelation(
        withRelation(annex, relation("c1", "calcChain", "calcChain.xml")),
        relation("t1", "theme", "theme/theme1.xml"),
      ),
      "xl/calcChain.xml": `<calcChain xmlns="${spread}"><c r="B19" i="1"/></calcChain>`,
      "xl/theme/theme1.xml": "<a:theme xmlns:a='a'/>",
    }),
  "a formula that spills, with its metadata": () =>
    zipped({
      ...withRelation(
        inSheet((xml) =>
          xml.replace('<c r="B19" s="1"><f>', '<c r="B19" s="1" cm="1"><f t="array" ref="B19" aca="1">'),
        ),
        relation("m1", "sheetMetadata", "metadata.xml"),
      ),
      "xl/metadata.xml": `<metadata xmlns="${spread}"><cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata></metadata>`,
    }),
  "an Excel table over the cells": () =>
    zipped({
      ...inSheet(before("</worksheet>", '<tableParts count="1"><tablePart r:id="t"/></tableParts>')),
      "xl/worksheets/_rels/sheet1.xml.rels": relations(relation("t", "table", "../tables/table1.xml")),
      "xl/tables/table1.xml": `<table xmlns="${spread}" id="1" name="T" displayName="T" ref="A3:E16" totalsRowShown="0"><autoFilter ref="A3:E16"/><tableColumns count="5">${["Région", "MIG &amp; AC", "DAF", "Forfaits « E »", "Total"].map((name, i) => `<tableColumn id="${i + 1}" name="${name}"/>`).join("")}</tableColumns></table>`,
    }),
  "rules, validations, protection and links of a sheet": () =>
    zipped({
      ...inSheet((xml) =>
        xml
          .replace("<mergeCells", '<sheetProtection sheet="1" objects="1"/><protectedRanges/><mergeCells')
          .replace(
            "<pageMargins",
            '<phoneticPr fontId="1"/><conditionalFormatting sqref="B4:E16"><cfRule type="cellIs" dxfId="0" priority="1" operator="lessThan"><formula>0</formula></cfRule></conditionalFormatting><dataValidations count="1"><dataValidation type="decimal" sqref="B4:E16"><formula1>0</formula1></dataValidation></dataValidations><hyperlinks><hyperlink ref="A4" r:id="h"/></hyperlinks><printOptions/><pageMargins',
          )
          .replace(
            "</worksheet>",
            '<pageSetup paperSize="9" orientation="landscape"/><headerFooter><oddFooter>&amp;P</oddFooter></headerFooter><rowBreaks count="1"><brk id="9" man="1"/></rowBreaks><ignoredErrors><ignoredError sqref="B4" numberStoredAsText="1"/></ignoredErrors></worksheet>',
          ),
      ),
      "xl/worksheets/_rels/sheet1.xml.rels": relations(
        '<Relationship Id="h" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="https://exemple.fr/a%20b" TargetMode="External"/>',
      ),
    }),
  "a threaded note beside its plain copy": () =>
    zipped({
      ...inSheet(before("</worksheet>", '<legacyDrawing r:id="v"/>')),
      "xl/worksheets/_rels/sheet1.xml.rels": relations(
        relation("v", "vmlDrawing", "../drawings/vmlDrawing1.vml"),
        relation("c", "comments", "../comments1.xml"),
        '<Relationship Id="t" Type="http://schemas.microsoft.com/office/2017/10/relationships/threadedComment" Target="../threadedComments/threadedComment1.xml"/>',
      ),
      "xl/drawings/vmlDrawing1.vml": "<xml><br></xml>",
      "xl/comments1.xml": `<comments xmlns="${spread}"><authors><author>tc={1}</author></authors><commentList><comment ref="F30" authorId="0"><text><t>Vu</t></text></comment></commentList></comments>`,
      "xl/threadedComments/threadedComment1.xml": "<ThreadedComments/>",
    }),
  "rows and cells as LibreOffice writes them": () =>
    zipped(
      inSheet((xml) =>
        xml
          .replace(
            /<row r="(\d+)"[^>]*>/g,
            '<row r="$1" customFormat="false" ht="12.8" hidden="false" customHeight="false" outlineLevel="0" collapsed="false">',
          )
          .replace("<f>", '<f aca="false">')
          .replace("<worksheet ", '<worksheet xml:space="preserve" '),
      ),
    ),
  "the address on the first cell of a row only": () =>
    zipped(inSheet((xml) => xml.replace(/<c r="[C-E]\d+"/g, "<c"))),
  "numbers of rows only where rows are left out": () =>
    zipped(inSheet((xml) => xml.replace(/<row r="(?!1"|3"|19")\d+"/g, "<row"))),
  "columns to the last one": () =>
    zipped(inSheet((xml) => xml.replace("</cols>", '<col min="2" max="16384" width="9" style="1"/></cols>'))),
  "spans that are wrong": () => zipped(inSheet((xml) => xml.replaceAll('spans="1:5"', 'spans="2:3"'))),
  "merges without count": () => zipped(inSheet((xml) => xml.replace('mergeCells count="1"', "mergeCells"))),
  "values and formulas left empty": () =>
    zipped(
      farRow(
        '<c r="A40" s="1"><v></v></c><c r="B40" t="s"/><c r="C40" t="inlineStr"/><c r="D40" t="str"><v/></c>',
      ),
    ),
  "a true and a false": () => zipped(farRow('<c r="G40" t="b"><v>1</v></c><c r="H40" t="b"><v>0</v></c>')),
  "dates in full": () => zipped(farRow('<c r="G40" t="d"><v>2007-05-03T00:00:00.000</v></c>')),
  "dates in full counted from 1904": () =>
    zipped({
      ...farRow('<c r="G40" t="d"><v>2007-05-03</v></c>'),
      "xl/workbook.xml": (annex["xl/workbook.xml"] ?? "").replace(
        "<workbookPr ",
        '<workbookPr date1904="1" ',
      ),
    }),
  "more choices of compatibility in a sheet": () =>
    zipped(
      inSheet(
        before(
          "</worksheet>",
          '<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice Requires="x14"><controls><mc:AlternateContent><mc:Choice Requires="x14"><control shapeId="1" r:id="k"/></mc:Choice></mc:AlternateContent></controls></mc:Choice></mc:AlternateContent>',
        ),
      ),
    ),
  "several runs of which some are empty": () =>
    zipped(
      edit("xl/sharedStrings.xml", (xml) =>
        xml.replace(
          /<si><t>([^<&]*)<\/t>/g,
          '<si><r><rPr><b/></rPr><t/></r><r><t xml:space="preserve">$1</t></r><r><rPr><u/></rPr><t></t></r>',
        ),
      ),
    ),
  "strings without count": () =>
    zipped(edit("xl/sharedStrings.xml", (xml) => xml.replace(/ count="\d+" uniqueCount="\d+"/, ""))),
  "styles with everything": () =>
    zipped(
      edit("xl/styles.xml", (xml) =>
        xml
          .replace(
            "<cellStyleXfs",
            '<fonts count="1" x14ac:knownFonts="1" xmlns:x14ac="urn:a"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills><fill><patternFill patternType="none"/></fill></fills><borders><border><left/></border></borders><cellStyleXfs',
          )
          .replace(
            "</styleSheet>",
            '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles><dxfs><dxf><numFmt numFmtId="165" formatCode="0"/></dxf></dxfs><tableStyles/><colors/><extLst/></styleSheet>',
          ),
      ),
    ),
  "the strict edition that says so": () =>
    zipped(inBook((xml) => xml.replace("<workbook ", '<workbook conformance="strict" '))),
  "a pivot table beside": () =>
    zipped({
      ...withRelation(
        inBook(before("</workbook>", '<pivotCaches><pivotCache cacheId="1" r:id="p1"/></pivotCaches>')),
        relation("p1", "pivotCacheDefinition", "pivotCache/pivotCacheDefinition1.xml"),
      ),
      "xl/pivotCache/pivotCacheDefinition1.xml": "<pivotCacheDefinition/>",
      "xl/worksheets/_rels/sheet1.xml.rels": relations(relation("p", "pivotTable", "../pivotTables/p.xml")),
      "xl/pivotTables/p.xml": "<pivotTableDefinition/>",
    }),
};
