import { strToU8, zipSync } from "fflate";
import { readXlsx } from "hucre/xlsx";
import { FileProblem } from "../../src/workbooks/fileProblem";
import { readWorkbook } from "../../src/workbooks/readWorkbook";
import { shiftFormula } from "../../src/workbooks/sheets/shiftFormula";
import { corpusBytes } from "../cli/run";
import { bytesOf, data, problemOf, read } from "./officeFile";

describe("reading real workbooks", () => {
  it.each(["annexe-1-2007.xlsx", "annexe-1-2024.xlsx", "annexe-1-2024-brut.xlsx"])(
    "agrees with an independent reader on every value, format and merge of %s",
    async (name) => {
      const bytes = corpusBytes(name);
      const ours = readWorkbook(name, bytes);
      const theirs = await readXlsx(bytes, { readStyles: true });
      expect(ours.sheets.map((sheet) => sheet.name)).toEqual(theirs.sheets.map((sheet) => sheet.name));
      ours.sheets.forEach((sheet, i) => {
        const other = theirs.sheets[i];
        other?.rows.forEach((row, r) =>
          row.forEach((value, c) => {
            expect([r, c, sheet.values[r]?.[c] ?? null]).toEqual([r, c, value ?? null]);
            const format = other.cells?.get(`${r},${c}`)?.style?.numFmt;
            if (format && format !== "General")
              expect([r, c, sheet.formats?.[r]?.[c]]).toEqual([r, c, format]);
          }),
        );
        expect(sheet.merges?.length).toBe(other?.merges?.length ?? 0);
      });
    },
  );
});

describe("what workbook files hold", () => {
  it("reads shared, rich and inline strings, and entities", () => {
    const sheet = read({
      strings:
        "<sst><si><t xml:space='preserve'> a&amp;b </t></si><si><r><t>gr</t></r><r><t>as</t></r><rPh><t>x</t></rPh></si><si/></sst>",
      sheet: data(
        '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="inlineStr"><is><t>d&#233;j&#xE0;</t></is></c></row>',
      ),
    });
    expect(sheet.name).toBe("Été & Co");
    expect(sheet.values[0]).toEqual([" a&b ", "gras", "déjà"]);
  });

  it("reads cached results, errors, booleans and formulas, shared ones written for their own cell", () => {
    const sheet = read({
      sheet: data(
        '<row r="2"><c r="B2"><f t="shared" ref="B2:C2" si="0">SUM(B$3:B9)</f><v>6</v></c><c r="C2"><f t="shared" si="0"/><v>7</v></c>' +
          '<c r="D2" t="e"><f>A1/0</f><v>#DIV/0!</v></c><c r="E2" t="b"><v>1</v></c><c r="F2"><f>_xldudf_SUBV.PART(1)</f></c></row>',
      ),
    });
    expect(sheet.values).toEqual([[], [null, 6, 7, "#DIV/0!", true]]);
    expect(sheet.formulas?.[1]?.slice(1, 6)).toEqual([
      "=SUM(B$3:B9)",
      "=SUM(C$3:C9)",
      "=A1/0",
      undefined,
      "=SUBV.PART(1)",
    ]);
  });

  it("reads hidden lines in both spellings, merges and protection", () => {
    const sheet = read({
      sheet: `<worksheet><cols><col min="2" max="3" hidden="true"/></cols><sheetData><row r="1" hidden="1"><c r="A1"><v>1</v></c></row><row r="2" hidden="true"/></sheetData><sheetProtection sheet="1"/><mergeCells><mergeCell ref="A1:B2"/></mergeCells></worksheet>`,
    });
    expect([...(sheet.hiddenRows ?? [])]).toEqual([0, 1]);
    expect([...(sheet.hiddenColumns ?? [])]).toEqual([1, 2]);
    expect(sheet.merges).toEqual([{ top: 0, left: 0, bottom: 1, right: 1 }]);
    expect(sheet.isProtected).toBe(true);
  });

  it("counts dates from 1904 when the workbook does", () => {
    const sheet = read({
      book: '<workbookPr date1904="1"/>',
      styles: '<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>',
      sheet: data('<row r="1"><c r="A1" s="1"><v>0</v></c><c r="B1"><v>0</v></c></row>'),
    });
    expect(sheet.values[0]).toEqual([1462, 0]);
  });

  it("reads elements under a prefix and cells without address", () => {
    const sheet = read({
      sheet:
        '<x:worksheet xmlns:x="m"><x:sheetData><x:row><x:c><x:v>1</x:v></x:c><x:c><x:v>2.5</x:v></x:c></x:row></x:sheetData></x:worksheet>',
    });
    expect(sheet.values).toEqual([[1, 2.5]]);
  });

  it("refuses a document type, and resolves nothing that it declares", () => {
    const secret = `<!DOCTYPE x [<!ENTITY secret SYSTEM "file:///etc/passwd">]>${data('<row r="1"><c r="A1" t="str"><v>&secret;</v></c></row>')}`;
    expect(() => read({ sheet: secret })).toThrow(FileProblem);
  });

  it("passes over a hundred thousand empty rows", () => {
    const rows = Array.from({ length: 100_000 }, (_, r) => `<row r="${r + 1}"/>`).join("");
    expect(read({ sheet: data(rows) }).values.flat()).toEqual([]);
  });
});

describe("files that cannot be read", () => {
  it("refuses a workbook without any worksheet", () => {
    const book = strToU8('<workbook xmlns:r="r"><sheets/></workbook>');
    expect(problemOf(zipSync({ "xl/workbook.xml": book }))).toBe("no-worksheet");
  });

  it("refuses a sheet that stops in the middle", () => {
    expect(problemOf(bytesOf({ sheet: '<worksheet><sheetData><row r="1"><c r="A1"><v>1' }))).toBe("damaged");
  });

  it("refuses what would unzip beyond its limit, before unzipping it", () => {
    const bytes = bytesOf({ sheet: data("") });
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    // Every central directory header (PK 1 2) states the unzipped size at byte 24.
    for (let at = 0; at < bytes.length - 30; at++) {
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 0x7fffffff, true);
    }
    expect(problemOf(bytes)).toBe("too-large");
  });

  it.each([
    [{ "xl/workbook.bin": strToU8("x") }, "binary-xlsb"],
    [{ mimetype: strToU8("application/vnd.oasis.opendocument.text") }, "not-workbook"],
    [{ "word/document.xml": strToU8("<w/>") }, "not-workbook"],
  ])("refuses another kind of file: %#", (parts, kind) => {
    expect(problemOf(zipSync(parts))).toBe(kind);
  });

  it("never throws anything else on damaged bytes", () => {
    const whole = corpusBytes("annexe-1-2007.xlsx");
    for (let seed = 1; seed <= 60; seed++) {
      const bytes = whole.slice();
      for (let k = 0; k < 8; k++) bytes[(seed * 7919 + k * 104729) % bytes.length] = (seed * 31 + k) % 256;
      expect(["read", "damaged", "not-workbook", "too-large"]).toContain(problemOf(bytes));
    }
  });
});

it.each([
  ["A1+$B$2", "B2+$B$2"],
  ["SUM(A1:A9)", "SUM(B2:B10)"],
  ["'Feuille A1'!A1", "'Feuille A1'!B2"],
  ['"A1"&A1', '"A1"&B2'],
  ["LOG10(A1)", "LOG10(B2)"],
])("moves the references of %s by one row and one column", (formula, moved) => {
  expect(shiftFormula(formula, 1, 1)).toBe(moved);
});
