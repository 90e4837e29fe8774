import { readFileSync } from "node:fs";
import { strFromU8, unzipSync } from "fflate";
import { figer, retablir } from "../../src/cli/figer";
import { isRecord, readRecord } from "../../src/excel/frozenRecord";
import { readWorkbook } from "../../src/workbooks/readWorkbook";
import { bytesOf, data, office, relation, relations } from "../workbooks/officeFile";
import { runCommand, scratch } from "./run";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const connection = "_xldudf_SUBV_CONNEXION";

/** Formulas of ours in every form of a file: alone, in a text, shared, in an array, not computed, in error; and those of others. */
const rows = `<row r="1"><c r="A1"><f>${connection}(12,1.5)</f><v>33696</v></c><c r="B1"><f>SUM(A1:A1)</f><v>33696</v></c></row>
<row r="2"><c r="A2" t="str"><f>_xldudf_REGION_NOM(53)&amp;" &lt;"</f><v>Bretagne &lt;</v></c><c r="B2"><f>_xlfn.XLOOKUP(A1,A:A,B:B)+${connection}(1,1)</f><v>7</v></c></row>
<row r="3"><c r="A3"><f t="shared" ref="A3:A5" si="0">${connection}(B3,1)</f><v>1</v></c><c r="B3"><v>2</v></c></row>
<row r="4"><c r="A4" t="e"><f t="shared" si="0"/><v>#VALUE!</v></c><c r="B4"><v>3</v></c></row>
<row r="5"><c r="A5"><f t="shared" si="0"/><v>3</v></c><c r="B5"><v>4</v></c></row>
<row r="6"><c r="A6" cm="1"><f t="array" ref="A6:B6">_xldudf_REPART_PRORATA(B3:B4,10)</f><v>4</v></c><c r="B6"><v>6</v></c></row>
<row r="7"><c r="A7" t="e"><f>${connection}(1,2)</f><v>#BUSY!</v></c><c r="B7" t="e"><f>${connection}(1,2)</f><v>#GETTING_DATA</v></c><c r="C7"><f>${connection}(1,2)</f></c></row>`;

const chain = "xl/calcChain.xml";
const made = (tail = "", book = ""): Uint8Array =>
  bytesOf({
    sheet: data(rows, tail).replace("<worksheet>", `<worksheet xmlns="${main}">`),
    book,
    styles: "<styleSheet><cellXfs><xf/></cellXfs></styleSheet>",
    more: {
      "[Content_Types].xml": `<Types><Override PartName="/${chain}" ContentType="chain"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>`,
      "xl/workbook.xml": `<?xml version="1.0"?><workbook xmlns="${main}" xmlns:r="${office}">${book}<bookViews><workbookView activeTab="1"/></bookViews><sheets><sheet name="Été &amp; Co" sheetId="4" r:id="rId1"/></sheets><calcPr calcId="1"/></workbook>`,
      "xl/_rels/workbook.xml.rels": relations(
        relation("rId1", "worksheet", "worksheets/sheet1.xml"),
        relation("rId3", "styles", "styles.xml"),
        relation("rId7", "calcChain", "calcChain.xml"),
        relation("rId8", "customXml", "../customXml/item1.xml"),
        relation("rId9", "sheetMetadata", "metadata.xml"),
      ),
      [chain]: `<calcChain><c r="A1"/></calcChain>`,
      "customXml/item1.xml": "<d:autre xmlns:d='x'>à garder</d:autre>",
      "xl/metadata.xml": `<metadata><metadataTypes><metadataType name="XLDAPR"/></metadataTypes></metadata>`,
    },
  });

const parts = (path: string): Record<string, string> =>
  Object.fromEntries(
    Object.entries(unzipSync(readFileSync(path))).map(([name, bytes]) => [name, strFromU8(bytes)]),
  );
const read = (path: string) => readWorkbook("a.xlsx", readFileSync(path));

const source = scratch("formules.xlsx", made());
const frozen = scratch("figé.xlsx");
const back = scratch("rétabli.xlsx");

it("freezes what has a value, says what has none, and keeps the rest of the file", async () => {
  const before = readFileSync(source);
  const ran = await runCommand(figer, [source, frozen]);
  expect(ran).toMatchObject({
    status: 1,
    out: expect.stringMatching(/6 formules figées, 4 laissées telles quelles\.$/),
  });
  expect(ran.err.split("\n").map((line) => /^[^:]*/.exec(line)?.[0].trim())).toEqual(
    ["A4", "A7", "B7", "C7"].map((cell) => `Été & Co!${cell}`),
  );
  expect(ran.err).toMatch(/A4 montre une erreur/);
  expect(ran.err).toMatch(/A7 n’est pas encore calculée/);
  expect(readFileSync(source)).toEqual(before);
  const [sheet, record] = read(frozen).sheets;
  expect(sheet?.values[0]?.slice(0, 2)).toEqual([33696, 33696]);
  expect(sheet?.formulas?.[0]).toEqual([, "=SUM(A1:A1)"]);
  expect(sheet?.formulas?.[3]?.[0]).toBe("=SUBV.CONNEXION(B4,1)");
  expect(record).toMatchObject({ name: "Formules figées", mark: "frozen-formulas" });
  const kept = parts(frozen);
  expect(kept["customXml/item1.xml"]).toBe("<d:autre xmlns:d='x'>à garder</d:autre>");
  expect(kept[chain]).toBeUndefined();
  expect(kept["xl/_rels/workbook.xml.rels"]).not.toContain("calcChain");
  expect(kept["[Content_Types].xml"]).not.toContain("calcChain");
});

it("keeps the formulas in the pane's own record", () => {
  const values = read(frozen).sheets[1]?.values ?? [];
  expect(isRecord(values)).toBe(true);
  const groups = readRecord(values);
  expect(groups.map(([{ cell, formula, value }]) => [cell, formula, value])).toEqual([
    ["A1", "=SUBV.CONNEXION(12,1.5)", 33696],
    ["A2", '=REGION.NOM(53)&" <"', "Bretagne <"],
    ["B2", "=XLOOKUP(A1,A:A,B:B)+SUBV.CONNEXION(1,1)", 7],
    ["A3", "=SUBV.CONNEXION(B3,1)", 1],
    ["A5", "=SUBV.CONNEXION(B5,1)", 3],
    ["A6", "=REPART.PRORATA(B3:B4,10)", 4],
  ]);
  expect(groups.at(-1)?.[1]).toMatchObject({ cell: "B6", formula: null, value: 6 });
});

it("restores every formula as it was, and takes the record away", async () => {
  const ran = await runCommand(retablir, [frozen, back]);
  expect(ran).toMatchObject({ status: 0, err: "", out: expect.stringMatching(/6 formules rétablies\.$/) });
  const [one, other] = [read(source), read(back)];
  expect(other.sheets.map(({ name }) => name)).toEqual(["Été & Co"]);
  expect(other.sheets[0]?.values).toEqual(one.sheets[0]?.values);
  expect(other.sheets[0]?.formulas).toEqual(one.sheets[0]?.formulas);
  const xml = parts(back);
  expect(xml["xl/worksheets/sheet1.xml"]).toContain(
    `<c r="A6" cm="1"><f t="array" ref="A6:B6">_xldudf_REPART_PRORATA(B3:B4,10)</f><v>4</v></c>`,
  );
  expect(xml["xl/worksheets/sheet1.xml"]).toContain("_xlfn.XLOOKUP(A1,A:A,B:B)");
  expect(xml["xl/workbook.xml"]).toContain("fullCalcOnLoad");
  expect(xml["xl/workbook.xml"]).not.toContain("DotationsARS.feuille");
});

it("leaves a formula whose value was edited in the record", async () => {
  const edited = scratch("édité.xlsx");
  const whole = unzipSync(readFileSync(frozen));
  const sheet = strFromU8(whole["xl/worksheets/sheet1.xml"] ?? new Uint8Array()).replace(
    '<v>33696</v></c><c r="B1"',
    '<v>33700</v></c><c r="B1"',
  );
  const { zipSync, strToU8 } = await import("fflate");
  scratch("édité.xlsx", zipSync({ ...whole, "xl/worksheets/sheet1.xml": strToU8(sheet) }));
  const ran = await runCommand(retablir, [edited, back, "--remplacer"]);
  expect(ran).toMatchObject({
    status: 1,
    out: expect.stringMatching(/5 formules rétablies, 1 laissée telle quelle\.$/),
  });
  const left = read(back).sheets[1];
  expect(readRecord(left?.values ?? []).map(([{ cell }]) => cell)).toEqual(["A1"]);
});

it("writes nothing where there is nothing to do, on a protected sheet, in a closed workbook, or over its input", async () => {
  const copy = scratch("copie.xlsx");
  const plain = scratch("sans.xlsx", bytesOf({ sheet: data(`<row r="1"><c r="A1"><v>1</v></c></row>`) }));
  expect(await runCommand(figer, [plain, copy])).toMatchObject({
    status: 0,
    out: expect.stringContaining("n’a pas été écrit"),
  });
  const locked = scratch("protégé.xlsx", made(`<sheetProtection sheet="1"/>`));
  expect(await runCommand(figer, [locked, copy])).toMatchObject({
    status: 1,
    err: expect.stringContaining("est protégée"),
  });
  const closed = scratch("fermé.xlsx", made("", `<workbookProtection lockStructure="1"/>`));
  expect(await runCommand(figer, [closed, copy])).toMatchObject({
    status: 1,
    err: expect.stringContaining("structure du classeur"),
  });
  expect(() => readFileSync(copy)).toThrow();
  expect(await runCommand(figer, [source, source, "--remplacer"])).toMatchObject({
    status: 2,
    err: expect.stringContaining("ne peut pas être remplacé"),
  });
  expect(await runCommand(figer, [source, scratch("autre.ods")])).toMatchObject({ status: 2 });
});
