import { strToU8, Zip, ZipDeflate, zipSync } from "fflate";
import { annex, relation, sheetPath, type PartTexts } from "./annex";

type Files = Readonly<Record<string, string | Uint8Array>>;

const bytesOf = (part: string | Uint8Array): Uint8Array => (typeof part === "string" ? strToU8(part) : part);
export const zipped = (files: Files, level: 0 | 6 | 9 = 6): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(files).map(([path, part]) => [path, bytesOf(part)])), { level });

export const edit = (path: string, change: (xml: string) => string): PartTexts => ({
  ...annex,
  [path]: change(annex[path] ?? ""),
});
const everywhere = (change: (xml: string) => string): PartTexts =>
  Object.fromEntries(Object.entries(annex).map(([path, xml]) => [path, change(xml)]));
/** The same parts under other names; what names them must be changed beside. */
const renamed = (files: PartTexts, name: (path: string) => string): PartTexts =>
  Object.fromEntries(Object.entries(files).map(([path, xml]) => [name(path), xml]));

const bookRels = "xl/_rels/workbook.xml.rels";
const sheetAt = (target: string, path: string): PartTexts => {
  const { [sheetPath]: sheet = "", ...others } = edit(bookRels, (xml) =>
    xml.replace("worksheets/sheet1.xml", target),
  );
  return { ...others, [path]: sheet };
};
const bookAt = (target: string, path: string): PartTexts => {
  const {
    "xl/workbook.xml": book = "",
    [bookRels]: rels = "",
    ...others
  } = edit("_rels/.rels", (xml) => xml.replace("xl/workbook.xml", target));
  const [, folder = "", name = ""] = /^(.*\/)?([^/]*)$/.exec(path) ?? [];
  return {
    ...others,
    [path]: book,
    [`${folder}_rels/${name}.rels`]: rels.replaceAll('Target="', 'Target="/xl/'),
  };
};
const withType = (type: string): PartTexts =>
  edit("[Content_Types].xml", (xml) =>
    xml.replace("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml", type),
  );

/** The archive as a program that writes without looking back does: sizes and CRC stand after each file. */
function streamed(files: PartTexts): Uint8Array {
  const pieces: Uint8Array[] = [];
  const zip = new Zip((_error, piece) => pieces.push(piece));
  for (const [path, part] of Object.entries(files)) {
    const file = new ZipDeflate(path);
    zip.add(file);
    file.push(strToU8(part), true);
  }
  zip.end();
  return joined(pieces);
}

const joined = (pieces: readonly Uint8Array[]): Uint8Array =>
  Uint8Array.from(pieces.flatMap((piece) => [...piece]));

/** The end of the directory written in the fields of zip64, as programs that always use it do. */
function zip64(bytes: Uint8Array): Uint8Array {
  const end = bytes.length - 22;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const [count, size, offset] = [
    view.getUint16(end + 10, true),
    view.getUint32(end + 12, true),
    view.getUint32(end + 16, true),
  ];
  const tail = new DataView(new ArrayBuffer(56 + 20 + 22));
  tail.setUint32(0, 0x06064b50, true);
  tail.setBigUint64(4, 44n, true);
  tail.setBigUint64(24, BigInt(count), true);
  tail.setBigUint64(32, BigInt(count), true);
  tail.setBigUint64(40, BigInt(size), true);
  tail.setBigUint64(48, BigInt(offset), true);
  tail.setUint32(56, 0x07064b50, true);
  tail.setBigUint64(64, BigInt(end), true);
  tail.setUint32(72, 1, true);
  tail.setUint32(76, 0x06054b50, true);
  for (const at of [84, 86]) tail.setUint16(at, 0xffff, true);
  for (const at of [88, 92]) tail.setUint32(at, 0xffffffff, true);
  return joined([bytes.subarray(0, end), new Uint8Array(tail.buffer)]);
}

/** Ways of packing the same parts: archives, names, relationships, content types, editions of the standard. */
export const packageEncodings: Readonly<Record<string, () => Uint8Array>> = {
  "stored, not deflated": () => zipped(annex, 0),
  "deflated to the utmost": () => zipped(annex, 9),
  "sizes after each file": () => streamed(annex),
  zip64: () => zip64(zipped(annex)),
  "an archive comment": () => {
    const bytes = joined([zipped(annex), strToU8("PK note")]);
    new DataView(bytes.buffer).setUint16(bytes.length - 9, 7, true);
    return bytes;
  },
  "parts in the other order": () => zipped(Object.fromEntries(Object.entries(annex).reverse())),
  "folders of their own": () => zipped({ "xl/": "", "xl/worksheets/": "", ...annex }),
  "other files beside": () =>
    zipped({
      ...annex,
      "docProps/app.xml": "<Properties/>",
      "xl/media/image1.png": Uint8Array.of(1, 2),
      ".DS_Store": "x",
      "customXml/item1.xml": "<a",
    }),
  "backslashes in names": () => zipped(renamed(annex, (path) => path.replaceAll("/", "\\"))),
  "capital letters in names": () => zipped(renamed(annex, (path) => path.toUpperCase())),
  "SharedStrings.xml": () => zipped(renamed(annex, (path) => path.replace("sharedStrings", "SharedStrings"))),
  "names from the root": () => zipped(renamed(annex, (path) => `/${path}`)),
  "no content types": () => zipped(Object.fromEntries(Object.entries(annex).slice(1))),
  "no relationships of the package": () =>
    zipped(Object.fromEntries(Object.entries(annex).filter(([path]) => path !== "_rels/.rels"))),
  "a workbook with macros": () =>
    zipped({
      ...withType("application/vnd.ms-excel.sheet.macroEnabled.main+xml"),
      "xl/vbaProject.bin": Uint8Array.of(1),
    }),
  "a template": () =>
    zipped(withType("application/vnd.openxmlformats-officedocument.spreadsheetml.template.main+xml")),
  "the workbook at the root": () => zipped(bookAt("workbook.xml", "workbook.xml")),
  "the workbook by an absolute path": () =>
    zipped(bookAt("/classeur/Le%20livre.xml", "classeur/Le livre.xml")),
  "a sheet outside worksheets": () => zipped(sheetAt("feuille.xml", "xl/feuille.xml")),
  "a sheet by an absolute path": () => zipped(sheetAt("/feuilles/a.xml", "feuilles/a.xml")),
  "a sheet through ../": () => zipped(sheetAt("../x/../données/./a.xml", "données/a.xml")),
  "a sheet with a percent code": () =>
    zipped(sheetAt("worksheets/feuille%20n%C2%B01.xml", "xl/worksheets/feuille n°1.xml")),
  "a percent code in the archive too": () => zipped(sheetAt("feuille%201.xml", "xl/feuille%201.xml")),
  "a sheet by backslashes": () => zipped(sheetAt("worksheets\\sheet1.xml", sheetPath)),
  "a sheet by other letters": () => zipped(sheetAt("Worksheets/SHEET1.xml", sheetPath)),
  "a sheet with a fragment": () => zipped(sheetAt("worksheets/sheet1.xml#A1", sheetPath)),
  "relationships by long names": () =>
    zipped(everywhere((xml) => xml.replaceAll("rId1", "R0123456789abcdef"))),
  "links outside the file": () =>
    zipped(
      edit(bookRels, (xml) =>
        xml.replace(
          "<Relationship ",
          '<Relationship Id="x" Type="http://a/externalLink" Target="http://a/" TargetMode="External"/><Relationship ',
        ),
      ),
    ),
  "the strict edition": () =>
    zipped(
      everywhere((xml) =>
        xml
          .replaceAll(
            "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
            "http://purl.oclc.org/ooxml/spreadsheetml/main",
          )
          .replaceAll(
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
            "http://purl.oclc.org/ooxml/officeDocument/relationships",
          ),
      ),
    ),
  "r under another prefix": () =>
    zipped(
      edit("xl/workbook.xml", (xml) => xml.replace("xmlns:r=", "xmlns:rel=").replace("r:id=", "rel:id=")),
    ),
  "a chart sheet before": () =>
    zipped({
      ...edit("xl/workbook.xml", (xml) =>
        xml.replace("<sheets>", '<sheets><sheet name="G" sheetId="9" r:id="rId9"/>'),
      ),
      [bookRels]: (annex[bookRels] ?? "").replace(
        "</R",
        `${relation("rId9", "chartsheet", "chartsheets/sheet1.xml")}</R`,
      ),
      "xl/chartsheets/sheet1.xml": "<chartsheet/>",
    }),
  "a macro sheet that is kept without id": () =>
    zipped(
      edit("xl/workbook.xml", (xml) =>
        xml.replace("</sheets>", '<sheet name="M" sheetId="9" state="veryHidden" r:id=""/></sheets>'),
      ),
    ),
  "years counted from 1904": () =>
    zipped(edit("xl/workbook.xml", (xml) => xml.replace("<workbookPr ", '<workbookPr date1904="1" '))),
  "choices of compatibility": () =>
    zipped(
      edit("xl/workbook.xml", (xml) =>
        xml.replace(
          "<bookViews>",
          '<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice Requires="x15"><x15ac:absPath xmlns:x15ac="urn:x" url="C:\\"/></mc:Choice></mc:AlternateContent><bookViews>',
        ),
      ),
    ),
};
