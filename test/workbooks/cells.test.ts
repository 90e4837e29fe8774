import { bytesOf, cells, data, problemOf, read } from "./officeFile";

/** The values of one row of cells. */
const values = (...all: readonly string[]): unknown => read({ sheet: cells(...all) }).values[0];

describe("what a cell says", () => {
  it.each([
    ["<c><v> 12.5\n</v></c>", 12.5],
    ['<c t="n"><v>1E-3</v></c>', 0.001],
    ["<c><v>-0.1</v></c>", -0.1],
    ['<c t="b"><v>true</v></c>', true],
    ['<c t="b"><v>0</v></c>', false],
    ['<c t="e"><v>#N/A</v></c>', "#N/A"],
    ['<c t="str"><v>1&#10;a_x000D_b_x005F_x0041_</v></c>', "1\na\rb_x0041_"],
    ["<c t='str'><f>A2</f><v></v></c>", ""],
    [
      '<c t="inlineStr"><is><r><t>Île-</t></r><r><rPr><b/></rPr><t>de-France</t></r><rPh sb="0" eb="1"><t>il</t></rPh></is></c>',
      "Île-de-France",
    ],
    [
      '<c t="inlineStr"><is><r><t>12 345</t></r><r><rPr><vertAlign val="superscript"/><sz val="8"/></rPr><t>1</t></r></is></c>',
      "12 345¹",
    ],
    [
      '<c t="inlineStr"><is><r><t>Bretagne</t></r><r><rPr><vertAlign val="superscript"/><sz val="8"/></rPr><t>(1)</t></r></is></c>',
      "Bretagne⁽¹⁾",
    ],
    [
      '<c t="inlineStr"><is><r><t>12 345</t></r><r><rPr><vertAlign val="superscript"/><sz val="8"/></rPr><t>1,2</t></r></is></c>',
      "12 345¹,²",
    ],
    [
      '<c t="inlineStr"><is><r><t>Total</t></r><r><rPr><vertAlign val="superscript"/><sz val="8"/></rPr><t>a</t></r></is></c>',
      "Totalᵃ",
    ],
    [
      '<c t="inlineStr"><is><r><t>1</t></r><r><rPr><vertAlign val="superscript"/><sz val="8"/></rPr><t>er</t></r></is></c>',
      "1er",
    ],
    [
      '<c t="inlineStr"><is><r><t>2</t></r><r><rPr><vertAlign val="superscript"/><sz val="8"/></rPr><t>e</t></r></is></c>',
      "2e",
    ],
    [
      '<c t="inlineStr"><is><r><t>Forfaits</t></r><r><rPr><vertAlign val="superscript"/><sz val="8"/></rPr><t>*</t></r></is></c>',
      "Forfaits*",
    ],
    [
      '<c t="inlineStr"><is><r><t>km</t></r><r><rPr><vertAlign val="superscript"/><sz val="8"/></rPr><t>2</t></r></is></c>',
      "km²",
    ],
    [
      '<c t="inlineStr"><is><r><rPr><vertAlign val="subscript"/></rPr><t>1</t></r><r><t>2</t></r></is></c>',
      "12",
    ],
    ['<c t="str"><v>a\uffff\ufffe</v></c>', "a\uffff\ufffe"],
    ['<c t="str"><v>a<!-- note -->b<![CDATA[ & c]]></v></c>', "ab & c"],
    ['<c t="d"><v>2024-03-01</v></c>', 45352],
    ['<c t="d"><v>2024-03-01T12:00:00</v></c>', 45352.5],
    ['<c t="d"><v>1900-02-28</v></c>', 59],
    ['<c t="d"><v>06:00:00</v></c>', 0.25],
  ])("%s", (cell, value) => {
    expect(values(cell)).toEqual([value]);
  });

  it.each([
    "<c/>",
    "<c><v/></c>",
    "<c><v></v></c>",
    '<c t="s"><v/></c>',
    '<c t="b"><v> </v></c>',
    "<c><f>A2</f></c>",
  ])("%s is blank", (cell) => {
    expect(read({ sheet: cells(cell) }).values.flat()).toEqual([]);
  });

  it.each([
    ["a shared string that is missing", '<c t="s"><v>0</v></c>'],
    ["a type that does not exist", '<c t="x"><v>1</v></c>'],
    ["a word for a number", "<c><v>abc</v></c>"],
    ["a decimal comma", "<c><v>1,5</v></c>"],
    ["another base", "<c><v>0x1F</v></c>"],
    ["infinity", "<c><v>1e999</v></c>"],
    ["a boolean of no value", '<c t="b"><v>2</v></c>'],
    ["a date that is none", '<c t="d"><v>2024-13-01</v></c>'],
    ["a column beyond XFD", '<c r="XFE1"><v>1</v></c>'],
    ["the address of another row", '<c r="A2"><v>1</v></c>'],
    ["no address", '<c r="1"><v>1</v></c>'],
    ["the same cell twice", '<c r="A1"><v>1</v></c><c r="A1"><v>2</v></c>'],
    ["a formula longer than Excel's", `<c><f>${"1+".repeat(5000)}1</f><v>1</v></c>`],
  ])("%s is refused", (_, cell) => {
    expect(problemOf(bytesOf({ sheet: cells(cell) }))).toBe("damaged");
  });
});

describe("what a sheet says", () => {
  it.each([
    ["a row beyond the last", data('<row r="1048577"/>')],
    ["row 0", data('<row r="0"/>')],
    ["a row that is no number", data('<row r="1.5"/>')],
    ["columns before the first", `<worksheet><cols><col min="-5" max="3"/></cols><sheetData/></worksheet>`],
    [
      "more columns than there are",
      `<worksheet><cols>${'<col min="1" max="16384"/>'.repeat(2)}</cols><sheetData/></worksheet>`,
    ],
    ["a merge without area", data("", '<mergeCells><mergeCell ref="A1:"/></mergeCells>')],
    ["another root", "<chartsheet/>"],
    ["elements that cross", "<worksheet><sheetData></worksheet></sheetData>"],
    ["too many levels", `<worksheet>${"<a>".repeat(300_000)}`],
    ["an entity that nobody defines", cells('<c t="str"><v>&eacute;</v></c>')],
    ["a prefix that nobody defines", "<x:worksheet/>"],
    ["nothing", ""],
  ])("%s is refused", (_, sheet) => {
    expect(problemOf(bytesOf({ sheet }))).toBe("damaged");
  });

  it("says which rows and columns nobody sees, hidden or of no size", () => {
    const sheet = read({
      sheet: `<worksheet><cols><col min="2" max="2" width="0" customWidth="1"/><col min="4" max="5" hidden="1"/></cols><sheetData><row r="1" ht="0" customHeight="1"><c><v>1</v></c></row><row r="2" ht="15"/></sheetData></worksheet>`,
    });
    expect([[...(sheet.hiddenRows ?? [])], [...(sheet.hiddenColumns ?? [])]]).toEqual([[0], [1, 3, 4]]);
  });

  it("passes over extensions, and reads the fallback of a choice", () => {
    const sheet = read({
      sheet: `<worksheet xmlns="m" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:x14="x"><sheetData><row r="1"><mc:AlternateContent><mc:Choice Requires="x14"><c r="A1"><v>1</v></c></mc:Choice><mc:Fallback><c r="A1"><v>2</v></c></mc:Fallback></mc:AlternateContent><c r="B1"><v>3</v><x14:v>4</x14:v></c></row></sheetData><extLst><ext><x14:row r="9"><x14:c/></x14:row></ext></extLst></worksheet>`,
    });
    expect(sheet.values).toEqual([[2, 3]]);
  });

  it("moves dates from 1904 to 1900, and nothing else", () => {
    const format = (id: number, code: string): string => `<numFmt numFmtId="${id}" formatCode="${code}"/>`;
    const sheet = read({
      book: '<workbookPr date1904="true"/>',
      styles: `<styleSheet><numFmts>${format(164, "#,##0;[Red]-#,##0")}${format(165, "#,##0 &quot;dossiers&quot;")}${format(166, "dd/mm/yyyy;@")}</numFmts><cellXfs><xf/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="166"/><xf numFmtId="14"/></cellXfs></styleSheet>`,
      sheet: cells(...[0, 1, 2, 3, 4].map((s) => `<c s="${s}"><v>10</v></c>`)),
    });
    expect(sheet.values).toEqual([[10, 10, 10, 1472, 1472]]);
  });

  it("knows Excel's own formats by their number, the currencies too", () => {
    const sheet = read({
      styles:
        '<styleSheet><cellStyleXfs><xf numFmtId="9"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="4"/><xf numFmtId="7"/></cellXfs></styleSheet>',
      sheet: cells("<c><v>1</v></c>", '<c s="1"><v>1</v></c>', '<c s="2"><v>1</v></c>'),
    });
    expect(sheet.formats?.[0]?.[0]).toBeUndefined();
    expect(sheet.formats?.[0]?.slice(1)).toEqual(["#,##0.00", expect.stringContaining("€")]);
  });

  it("says how far texts stand in from the left, and nothing of what else is indented", () => {
    const alignments = [
      'indent="2"',
      'horizontal="left" indent="1"',
      'horizontal="distributed" indent="3"',
      'horizontal="right" indent="1"',
      'horizontal="center" indent="1"',
      'horizontal="left" indent="-1"',
      'horizontal="left" indent="beaucoup"',
      'horizontal="left" indent="4000000000"',
      'horizontal="left"',
    ];
    const styles = `<styleSheet><cellStyleXfs><xf><alignment indent="7"/></xf></cellStyleXfs><cellXfs><xf/>${alignments
      .map((alignment) => `<xf><alignment ${alignment}/></xf>`)
      .join("")}</cellXfs><dxfs><dxf><alignment indent="9"/></dxf></dxfs></styleSheet>`;
    const text = (style: number): string => `<c s="${style}" t="str"><v>a</v></c>`;
    const indented = [null, 2, 1, 3, null, null, null, null, 250, null];
    const sheet = read({ styles, sheet: cells(...indented.map((_, style) => text(style))) });
    expect(indented.map((_, c) => sheet.indents?.[0]?.[c] ?? null)).toEqual(indented);
    const others = ['<c s="1"><v>1</v></c>', '<c s="1" t="b"><v>1</v></c>', '<c s="1"/>', text(0)];
    expect(read({ styles, sheet: cells(...others) })).not.toHaveProperty("indents");
  });

  it("writes the formulas as Excel shows them", () => {
    const sheet = read({
      sheet: data(
        '<row r="1"><c r="A1"><f>_xlfn.XLOOKUP(1,B:B,"_xlfn.")</f><v>1</v></c><c r="B1"><f>_xldudf_SUBV_CONNEXION(12,1.5)</f><v>1</v></c></row>' +
          '<row r="2"><c r="A2"><f t="shared" si="0" ref="A2:A4">B2*$C$1</f><v>1</v></c></row><row r="3"><c r="A3"><f t="shared" si="0">9</f><v>1</v></c></row><row r="4"><c r="A4"><f t="shared" si="0"/><v>1</v></c></row>',
      ),
    });
    expect(sheet.formulas?.map((row) => row?.join("|"))).toEqual([
      '=XLOOKUP(1,B:B,"_xlfn.")|=SUBV.CONNEXION(12,1.5)',
      "=B2*$C$1",
      "=9",
      "=B4*$C$1",
    ]);
  });
});

describe("what would take more than a reader can hold is refused while it is read", () => {
  it.each([
    ["a text without end", cells(`<c t="str"><v>${" ".repeat(12_000_000)}</v></c>`)],
    [
      "rows whose only cell is the last",
      data(
        Array.from(
          { length: 1300 },
          (_, r) => `<row r="${r + 1}"><c r="XFD${r + 1}"><v>1</v></c></row>`,
        ).join(""),
      ),
    ],
  ])("%s", (_, sheet) => {
    expect(problemOf(bytesOf({ sheet }))).toBe("too-large");
  });

  it("a text ends where Excel's longest does", () => {
    const [[text] = []] = read({ sheet: cells(`<c t="str"><v>${"a".repeat(40_000)}</v></c>`) }).values;
    expect([String(text).length, String(text).slice(-2)]).toEqual([32_767, "a…"]);
  });
});
