import { Zip, ZipDeflate, strToU8 } from "fflate";
import { annex, relation, relations, sheetPath } from "../../test/workbooks/encodings/annex";

/** A file made to exhaust a reader. */
interface Bomb {
  readonly extension: "xlsx" | "ods" | "csv";
  readonly write: () => Uint8Array;
}

/** A text as pieces, so that hundreds of MiB are never held at once. */
type Pieces = Iterable<string>;

function* repeated(count: number, piece: string | ((i: number) => string), group = 1000): Pieces {
  for (let i = 0; i < count; i += group) {
    let text = "";
    for (let k = i; k < Math.min(count, i + group); k++) text += typeof piece === "string" ? piece : piece(k);
    yield text;
  }
}
function* chained(...all: readonly (string | Pieces)[]): Pieces {
  for (const one of all) {
    if (typeof one === "string") yield one;
    else yield* one;
  }
}

/** An archive of parts given piece by piece. */
function archive(parts: Readonly<Record<string, string | Pieces>>): Uint8Array {
  const pieces: Uint8Array[] = [];
  const zip = new Zip((_error, piece) => pieces.push(piece));
  for (const [path, part] of Object.entries(parts)) {
    const file = new ZipDeflate(path, { level: 1 });
    zip.add(file);
    for (const piece of typeof part === "string" ? [part] : part) file.push(strToU8(piece));
    file.push(new Uint8Array(), true);
  }
  zip.end();
  return new Uint8Array(Buffer.concat(pieces));
}

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const xlsx = (parts: () => Readonly<Record<string, string | Pieces>>): Bomb => ({
  extension: "xlsx",
  write: () => archive({ ...annex, ...parts() }),
});
const sheet = (before: string | Pieces, data: string | Pieces, after: string | Pieces = ""): Pieces =>
  chained(`<worksheet xmlns="${main}">`, before, "<sheetData>", data, "</sheetData>", after, "</worksheet>");
const ofSheet = (...args: Parameters<typeof sheet>): Bomb => xlsx(() => ({ [sheetPath]: sheet(...args) }));
const ofRows = (rows: () => Pieces): Bomb => xlsx(() => ({ [sheetPath]: sheet("", rows()) }));
const styles = (body: () => Pieces): Bomb =>
  xlsx(() => ({ "xl/styles.xml": chained(`<styleSheet xmlns="${main}">`, body(), "</styleSheet>") }));
const strings = (body: () => Pieces): Bomb =>
  xlsx(() => ({ "xl/sharedStrings.xml": chained(`<sst xmlns="${main}">`, body(), "</sst>") }));
const row = (r: number, cells: string): string => `<row r="${r}">${cells}</row>`;
const text = (words: string): string => `<c t="inlineStr"><is><t>${words}</t></is></c>`;
const number = (value: number): string => `<c><v>${value}</v></c>`;
const amounts = (r: number, columns: number): string =>
  Array.from({ length: columns }, (_, c) => number(((r * 7919 + c * 104_729) % 99_991) + 1)).join("");
const grid = (rows: number, columns: number, label: (r: number) => string): Bomb =>
  ofRows(() =>
    chained(
      row(1, text("Libellé") + Array.from({ length: columns }, (_, c) => text(`M${c}`)).join("")),
      repeated(rows, (r) => row(r + 2, text(label(r)) + amounts(r, columns)), 50),
    ),
  );
const formula = (rows: number, make: (r: number) => string, value = ""): Bomb =>
  ofRows(() => repeated(rows, (r) => row(r + 1, `<c><f>${make(r)}</f>${value}</c>`), 100));

/** As many sheets, each a part of its own. */
function annexes(count: number): Readonly<Record<string, string>> {
  const numbers = Array.from({ length: count }, (_, i) => i + 1);
  const parts = Object.fromEntries(
    numbers.map((i) => [`xl/worksheets/sheet${i}.xml`, annex[sheetPath] ?? ""]),
  );
  return {
    ...parts,
    "xl/workbook.xml": `<workbook xmlns="${main}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets>${numbers.map((i) => `<sheet name="F${i}" sheetId="${i}" r:id="s${i}"/>`).join("")}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": relations(
      ...numbers.map((i) => relation(`s${i}`, "worksheet", `worksheets/sheet${i}.xml`)),
      relation("styles", "styles", "styles.xml"),
      relation("strings", "sharedStrings", "sharedStrings.xml"),
    ),
  };
}

const ods = (rows: string | (() => Pieces)): Bomb => ({
  extension: "ods",
  write: () =>
    archive({
      mimetype: "application/vnd.oasis.opendocument.spreadsheet",
      "content.xml": chained(
        '<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:spreadsheet><table:table table:name="F">',
        typeof rows === "string" ? rows : rows(),
        "</table:table></office:spreadsheet></office:body></office:document-content>",
      ),
    }),
});
const odsCell = (attributes: string): string =>
  `<table:table-cell office:value-type="float" office:value="1" ${attributes}/>`;
const csv = (pieces: () => Pieces): Bomb => ({
  extension: "csv",
  write: () => new Uint8Array(Buffer.from([...pieces()].join(""))),
});

/** By name: archives, XML, sheets, styles, strings, formulas, tables to check, other formats. */
export const bombs: Readonly<Record<string, Bomb>> = {
  "280 MiB of blanks in a sheet": ofSheet("", repeated(280, " ".repeat(1 << 20), 1)),
  "280 MiB of blanks between rows": ofRows(() => repeated(280, `${" ".repeat(1 << 20)}<row/>`, 1)),
  "290 MiB of empty rows": ofRows(() => repeated(40_000_000, "<row/>")),
  "290 MiB of empty cells": ofRows(() => chained("<row>", repeated(70_000_000, "<c/>"), "</row>")),
  "more than the limit of a part": ofRows(() => repeated(320, " ".repeat(1 << 20), 1)),
  "a comment of 280 MiB": ofSheet("<!--", repeated(280, "x".repeat(1 << 20), 1), "-->"),
  "a text of 280 MiB": ofRows(() =>
    chained('<row><c t="str"><v>', repeated(280, "x".repeat(1 << 20), 1), "</v></c></row>"),
  ),
  "an attribute of 100 MiB": ofRows(() => chained('<row o="', repeated(100, "x".repeat(1 << 20), 1), '"/>')),
  "50 million entities": ofRows(() =>
    chained('<row><c t="str"><v>', repeated(50_000_000, "&amp;"), "</v></c></row>"),
  ),
  "100,000 attributes of one element": ofRows(() =>
    chained(
      "<row ",
      repeated(100_000, (i) => `a${i}="1" `),
      "/>",
    ),
  ),
  "300,000 tags that are not closed": ofRows(() => repeated(300_000, "<a>")),
  "300,000 rows that are not closed": ofRows(() => repeated(300_000, "<row>")),
  "300,000 tags of which none ends": ofRows(() => repeated(300_000, "<a ")),
  "200,000 declared prefixes": ofRows(() => repeated(200_000, (i) => `<p${i}:a xmlns:p${i}="u${i}"/>`)),
  "250 nested elements with prefixes": ofRows(() =>
    repeated(10_000, `${"<a xmlns:q='u'>".repeat(240)}${"</a>".repeat(240)}`, 10),
  ),
  "a row far below": ofRows(() => [row(2_000_000_000, number(1))]),
  "two million rows": ofRows(() => repeated(2_000_000, `<row>${number(1)}</row>`)),
  "the two corners of a sheet": ofRows(() => [
    row(1, number(1)),
    row(1_048_576, '<c r="XFD1048576"><v>1</v></c>'),
  ]),
  "5,000 rows that end in the last column": ofRows(() =>
    repeated(5_000, (r) => row(r + 1, `<c r="XFD${r + 1}"><v>1</v></c>`)),
  ),
  "a row of a million cells": ofRows(() => chained("<row>", repeated(1_000_000, number(1)), "</row>")),
  "a column beyond the last": ofRows(() => [row(1, '<c r="ZZZZ1"><v>1</v></c>')]),
  "six million cells": ofRows(() => repeated(600_000, `<row>${number(1).repeat(10)}</row>`, 100)),
  "200,000 styles": styles(() => chained("<cellXfs>", repeated(200_000, '<xf numFmtId="4"/>'), "</cellXfs>")),
  "300,000 styles": styles(() => chained("<cellXfs>", repeated(300_000, '<xf numFmtId="4"/>'), "</cellXfs>")),
  "200,000 formats": styles(() =>
    chained(
      "<numFmts>",
      repeated(200_000, (i) => `<numFmt numFmtId="${200 + i}" formatCode="#,##0.0 &quot;k€ ${i}&quot;"/>`),
      "</numFmts><cellXfs>",
      repeated(200_000, (i) => `<xf numFmtId="${200 + i}"/>`),
      "</cellXfs>",
    ),
  ),
  "a format of a million characters": styles(() =>
    chained(
      '<numFmts><numFmt numFmtId="164" formatCode="',
      repeated(1_000_000, "[#,"),
      '"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/></cellXfs>',
    ),
  ),
  "six million strings": strings(() => repeated(6_000_000, "<si><t>a</t></si>")),
  "a string of 20 MiB": strings(() => chained("<si><t>", repeated(20, "x".repeat(1 << 20), 1), "</t></si>")),
  "200,000 long strings": strings(() =>
    repeated(200_000, (i) => `<si><t>${i} ${"x".repeat(500)}</t></si>`, 100),
  ),
  "a long text in 300,000 cells": xlsx(() => ({
    "xl/sharedStrings.xml": `<sst xmlns="${main}"><si><t>${"Total régional (en €) ".repeat(1_400)}</t></si></sst>`,
    [sheetPath]: sheet("", repeated(30_000, `<row>${'<c t="s"><v>0</v></c>'.repeat(10)}</row>`, 100)),
  })),
  "a string of many runs": strings(() => chained("<si>", repeated(2_000_000, "<r><t>a</t></r>"), "</si>")),
  "1.5 million merged areas": ofSheet(
    "",
    row(1, number(1)),
    chained(
      "<mergeCells>",
      repeated(1_500_000, (i) => `<mergeCell ref="A${i + 1}:B${i + 1}"/>`),
      "</mergeCells>",
    ),
  ),
  "90,000 merged areas one over the other": ofSheet(
    "",
    row(1, number(1)),
    chained("<mergeCells>", repeated(90_000, '<mergeCell ref="A1:XFD1048576"/>'), "</mergeCells>"),
  ),
  "100,000 hidden groups of all the columns": ofSheet(
    chained("<cols>", repeated(100_000, '<col min="1" max="16384" hidden="1"/>'), "</cols>"),
    row(1, number(1)),
  ),
  "500,000 hidden rows": ofRows(() => repeated(500_000, `<row hidden="1">${number(1)}</row>`)),
  "20,000 sheets": xlsx(() => ({
    "xl/workbook.xml": chained(
      `<workbook xmlns="${main}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets>`,
      repeated(20_000, (i) => `<sheet name="F${i}" sheetId="${i + 1}" r:id="rId1"/>`),
      "</sheets></workbook>",
    ),
  })),
  "5,000 sheets that are one part": xlsx(() => ({
    "xl/workbook.xml": chained(
      `<workbook xmlns="${main}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets>`,
      repeated(5_000, (i) => `<sheet name="F${i}" sheetId="${i + 1}" r:id="rId1"/>`),
      "</sheets></workbook>",
    ),
  })),
  "2,500 small annexes": xlsx(() => annexes(2_500)),
  "5,000 small annexes": xlsx(() => annexes(5_000)),
  "60,000 parts": xlsx(() =>
    Object.fromEntries(Array.from({ length: 60_000 }, (_, i) => [`xl/media/${i}.png`, "x"])),
  ),
  "600,000 notes": xlsx(() => ({
    "xl/worksheets/_rels/sheet1.xml.rels": relations(relation("c", "comments", "../comments1.xml")),
    "xl/comments1.xml": chained(
      `<comments xmlns="${main}"><commentList>`,
      repeated(600_000, (i) => `<comment ref="A${i + 1}"><text><t>n</t></text></comment>`),
      "</commentList></comments>",
    ),
  })),
  "a shared formula over the whole sheet": ofRows(() =>
    chained(
      row(1, '<c r="A1"><f t="shared" si="0" ref="A1:XFD1048576">B1+C1</f><v>1</v></c>'),
      repeated(200_000, (r) => row(r + 2, `<c r="A${r + 2}"><f t="shared" si="0"/><v>1</v></c>`)),
    ),
  ),
  "a long formula shared by 100,000 cells": ofRows(() =>
    chained(
      row(1, `<c r="A1"><f t="shared" si="0" ref="A1:A100001">${"B1+".repeat(2_600)}C1</f><v>1</v></c>`),
      repeated(100_000, (r) => row(r + 2, `<c r="A${r + 2}"><f t="shared" si="0"/><v>1</v></c>`)),
    ),
  ),
  "5,000 formulas of 4,000 parentheses": formula(5_000, () => `${"(".repeat(4_000)}1${")".repeat(4_000)}`),
  "5,000 formulas of 8,000 signs": formula(5_000, () => `${"-".repeat(8_000)}1`),
  "5,000 formulas of 2,600 parentheses that are not closed": formula(5_000, () => "SUM(".repeat(2_000)),
  "headers of 16,000 brackets": ofRows(() => [
    row(1, text("Région") + text(`${"(".repeat(16_000)}a+b`) + text(`${"[".repeat(16_000)}1+2`) + text("b")),
    ...["Bretagne", "Corse", "Alsace", "Total"].map((name, r) => row(r + 2, text(name) + amounts(r, 3))),
  ]),
  "50,000 formulas each of the one before": formula(50_000, (r) => (r === 0 ? "1" : `A${r}+1`)),
  "50,000 formulas each of the one after": formula(50_000, (r) => `A${r + 2}+1`),
  "20,000 formulas of all those above": formula(20_000, (r) => (r === 0 ? "1" : `SUM(A$1:A${r})`)),
  "20,000 formulas of the whole sheet": formula(20_000, () => "SUM(B1:XFD1048576)", "<v>0</v>"),
  "20,000 formulas of whole columns without result": formula(20_000, () => "SUM(B:XFD)"),
  "20,000 formulas that call themselves": formula(20_000, (r) => `A${r + 1}+1`),
  "formulas that double": formula(2_000, (r) => (r === 0 ? "1" : `A${r}+A${r}`)),
  "20,000 lines named Total": grid(20_000, 8, () => "Total"),
  "40,000 lines of which each tenth is a total": grid(40_000, 10, (r) =>
    r % 10 === 9 ? "Sous-total" : `L ${r}`,
  ),
  "300,000 lines of two columns": grid(300_000, 2, (r) => (r % 1000 === 999 ? "Sous-total" : `L ${r}`)),
  "300,000 lines of which each says nothing to add": grid(300_000, 1, (r) => `L ${r}`),
  "60 lines of 16,000 columns": grid(60, 16_000, (r) => (r === 59 ? "Total" : `L ${r}`)),
  "10,000 small tables": ofRows(() =>
    repeated(
      10_000,
      (i) =>
        row(i * 6 + 1, text("Région") + text("A") + text("Total")) +
        row(i * 6 + 2, text("Bretagne") + number(i) + number(i)) +
        row(i * 6 + 3, text("Corse") + number(2) + number(2)) +
        row(i * 6 + 4, text("Total") + number(i + 2) + number(i + 3)),
      50,
    ),
  ),
  "a million zeros": ofRows(() => repeated(20_000, `<row>${number(0).repeat(50)}</row>`, 100)),
  "a million times one": ofRows(() =>
    repeated(20_000, `<row>${text("L")}${number(1).repeat(50)}</row>`, 100),
  ),
  "amounts of 300 digits": ofRows(() =>
    repeated(5_000, `<row>${text("L")}${"<c><v>1e300</v></c><c><v>1e-300</v></c>".repeat(5)}</row>`, 100),
  ),
  "texts of 30,000 digits": ofRows(() =>
    repeated(500, `<row>${text("L")}${text("9".repeat(30_000)).repeat(4)}</row>`, 10),
  ),
  "texts of parentheses, signs and units": ofRows(() =>
    repeated(
      2_000,
      `<row>${text("L")}${text("(-".repeat(5_000) + "k€")}${text(" 1".repeat(8_000))}</row>`,
      10,
    ),
  ),
  ".ods: rows and columns repeated to the end": ods(
    `<table:table-row table:number-rows-repeated="1048576">${odsCell('table:number-columns-repeated="16384"')}</table:table-row>`,
  ),
  ".ods: rows repeated beyond": ods(
    `<table:table-row table:number-rows-repeated="4294967296">${odsCell("")}</table:table-row>`,
  ),
  ".ods: a cell over everything": ods(
    `<table:table-row>${odsCell('table:number-columns-spanned="16384" table:number-rows-spanned="1048576"')}</table:table-row>`,
  ),
  ".ods: 300,000 tags that are not closed": ods(() => repeated(300_000, "<table:table-row>")),
  ".ods: 280 MiB of empty rows": ods(() => repeated(10_000_000, "<table:table-row/>")),
  ".csv: 30 million separators": csv(() => repeated(30_000_000, ";")),
  ".csv: 6 million lines": csv(() => repeated(6_000_000, "a;1\n")),
  ".csv: a quotation of 100 MiB that is not closed": csv(() =>
    chained('a;"', repeated(100, "x".repeat(1 << 20), 1)),
  ),
  ".csv: a line of 200,000 columns": csv(() =>
    chained(repeated(200_000, "a;"), "\n", repeated(200_000, "1;")),
  ),
};
