"use strict";

// bench/bombs.ts
var import_node_fs = require("node:fs");
var import_node_os = require("node:os");
var import_node_path2 = require("node:path");

// bench/measured/bombs.ts
var import_fflate = require("fflate");

// test/territories/regionNames.ts
var mainland = [
  "Auvergne-Rh\xF4ne-Alpes",
  "Bourgogne-Franche-Comt\xE9",
  "Bretagne",
  "Centre-Val de Loire",
  "Corse",
  "Grand Est",
  "Hauts-de-France",
  "\xCEle-de-France",
  "Normandie",
  "Nouvelle-Aquitaine",
  "Occitanie",
  "Pays de la Loire",
  "Provence-Alpes-C\xF4te d'Azur"
];

// test/workbooks/encodings/annex.ts
var main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
var office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
var pack = "http://schemas.openxmlformats.org/package/2006";
var head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
var measures = ["MIG & AC", "DAF", "Forfaits \xAB E \xBB", "Total"];
var escaped = (text3) => text3.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
var letters = ["A", "B", "C", "D", "E"];
var texts = ["Annexe 1 < en k\u20AC > & suite", "R\xE9gion", ...measures, ...mainland, "Total national"];
var amountsOf = (r) => {
  const [a, b, c] = [1e3 + 137 * r, 5e3 - 91 * r + (r === 4 ? 270 : 0), 300.5 + 11 * r];
  return [a, b, c, a + b + c - (r === 4 ? 270 : 0)];
};
var number = (place, value, formula2 = "") => `<c r="${place}" s="1">${formula2 && `<f>${formula2}</f>`}<v>${value}</v></c>`;
var text = (place, index) => `<c r="${place}" t="s"><v>${index}</v></c>`;
function rows() {
  const lines = [
    `<row r="1" spans="1:5">${text("A1", 0)}</row>`,
    `<row r="3" spans="1:5">${letters.map((l, i) => text(`${l}3`, 1 + i)).join("")}</row>`,
    ...mainland.map((_, r) => {
      const cells = amountsOf(r).map((value, i) => number(`${letters[i + 1]}${r + 4}`, value));
      return `<row r="${r + 4}" spans="1:5">${text(`A${r + 4}`, 6 + r)}${cells.join("")}</row>`;
    })
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
var sheetPath = "xl/worksheets/sheet1.xml";
var relation = (id, type, target) => `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`;
var relations = (...all) => `${head}<Relationships xmlns="${pack}/relationships">${all.join("")}</Relationships>`;
var override = (part, type) => `<Override PartName="${part}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${type}+xml"/>`;
var annex = {
  "[Content_Types].xml": `${head}<Types xmlns="${pack}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${override("/xl/workbook.xml", "sheet.main")}${override("/xl/worksheets/sheet1.xml", "worksheet")}${override("/xl/styles.xml", "styles")}${override("/xl/sharedStrings.xml", "sharedStrings")}</Types>`,
  "_rels/.rels": relations(relation("rId1", "officeDocument", "xl/workbook.xml")),
  "xl/workbook.xml": `${head}<workbook xmlns="${main}" xmlns:r="${office}"><workbookPr defaultThemeVersion="124226"/><bookViews><workbookView xWindow="0"/></bookViews><sheets><sheet name="Annexe d'\xE9t\xE9 &amp; &gt; 1" sheetId="1" r:id="rId1"/></sheets><calcPr calcId="191029"/></workbook>`,
  "xl/_rels/workbook.xml.rels": relations(
    relation("rId1", "worksheet", "worksheets/sheet1.xml"),
    relation("rId2", "styles", "styles.xml"),
    relation("rId3", "sharedStrings", "sharedStrings.xml")
  ),
  "xl/styles.xml": `${head}<styleSheet xmlns="${main}"><numFmts count="1"><numFmt numFmtId="164" formatCode="#,##0.0;[Red]\\-#,##0.0"/></numFmts><cellStyleXfs count="1"><xf numFmtId="0"/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0" xfId="0"/><xf numFmtId="164" xfId="0" applyNumberFormat="1"/></cellXfs></styleSheet>`,
  "xl/sharedStrings.xml": `${head}<sst xmlns="${main}" count="${texts.length}" uniqueCount="${texts.length}">${texts.map((t) => `<si><t>${escaped(t)}</t></si>`).join("")}</sst>`,
  [sheetPath]: `${head}<worksheet xmlns="${main}" xmlns:r="${office}"><dimension ref="A1:E19"/><sheetViews><sheetView workbookViewId="0"/></sheetViews><sheetFormatPr defaultRowHeight="15"/><cols><col min="1" max="1" width="30" customWidth="1"/></cols><sheetData>${rows()}</sheetData><mergeCells count="1"><mergeCell ref="A1:E1"/></mergeCells><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/></worksheet>`
};

// bench/measured/bombs.ts
function* repeated(count, piece, group = 1e3) {
  for (let i = 0; i < count; i += group) {
    let text3 = "";
    for (let k = i; k < Math.min(count, i + group); k++) text3 += typeof piece === "string" ? piece : piece(k);
    yield text3;
  }
}
function* chained(...all) {
  for (const one of all) {
    if (typeof one === "string") yield one;
    else yield* one;
  }
}
function archive(parts) {
  const pieces = [];
  const zip = new import_fflate.Zip((_error, piece) => pieces.push(piece));
  for (const [path, part] of Object.entries(parts)) {
    const file = new import_fflate.ZipDeflate(path, { level: 1 });
    zip.add(file);
    for (const piece of typeof part === "string" ? [part] : part) file.push((0, import_fflate.strToU8)(piece));
    file.push(new Uint8Array(), true);
  }
  zip.end();
  return new Uint8Array(Buffer.concat(pieces));
}
var main2 = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
var xlsx = (parts) => ({
  extension: "xlsx",
  write: () => archive({ ...annex, ...parts() })
});
var sheet = (before, data, after = "") => chained(`<worksheet xmlns="${main2}">`, before, "<sheetData>", data, "</sheetData>", after, "</worksheet>");
var ofSheet = (...args) => xlsx(() => ({ [sheetPath]: sheet(...args) }));
var ofRows = (rows2) => xlsx(() => ({ [sheetPath]: sheet("", rows2()) }));
var styles = (body) => xlsx(() => ({ "xl/styles.xml": chained(`<styleSheet xmlns="${main2}">`, body(), "</styleSheet>") }));
var strings = (body) => xlsx(() => ({ "xl/sharedStrings.xml": chained(`<sst xmlns="${main2}">`, body(), "</sst>") }));
var row = (r, cells) => `<row r="${r}">${cells}</row>`;
var text2 = (words) => `<c t="inlineStr"><is><t>${words}</t></is></c>`;
var number2 = (value) => `<c><v>${value}</v></c>`;
var amounts = (r, columns) => Array.from({ length: columns }, (_, c) => number2((r * 7919 + c * 104729) % 99991 + 1)).join("");
var grid = (rows2, columns, label) => ofRows(
  () => chained(
    row(1, text2("Libell\xE9") + Array.from({ length: columns }, (_, c) => text2(`M${c}`)).join("")),
    repeated(rows2, (r) => row(r + 2, text2(label(r)) + amounts(r, columns)), 50)
  )
);
var formula = (rows2, make, value = "") => ofRows(() => repeated(rows2, (r) => row(r + 1, `<c><f>${make(r)}</f>${value}</c>`), 100));
function annexes(count) {
  const numbers = Array.from({ length: count }, (_, i) => i + 1);
  const parts = Object.fromEntries(
    numbers.map((i) => [`xl/worksheets/sheet${i}.xml`, annex[sheetPath] ?? ""])
  );
  return {
    ...parts,
    "xl/workbook.xml": `<workbook xmlns="${main2}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets>${numbers.map((i) => `<sheet name="F${i}" sheetId="${i}" r:id="s${i}"/>`).join("")}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": relations(
      ...numbers.map((i) => relation(`s${i}`, "worksheet", `worksheets/sheet${i}.xml`)),
      relation("styles", "styles", "styles.xml"),
      relation("strings", "sharedStrings", "sharedStrings.xml")
    )
  };
}
var ods = (rows2) => ({
  extension: "ods",
  write: () => archive({
    mimetype: "application/vnd.oasis.opendocument.spreadsheet",
    "content.xml": chained(
      '<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:spreadsheet><table:table table:name="F">',
      typeof rows2 === "string" ? rows2 : rows2(),
      "</table:table></office:spreadsheet></office:body></office:document-content>"
    )
  })
});
var odsCell = (attributes) => `<table:table-cell office:value-type="float" office:value="1" ${attributes}/>`;
var csv = (pieces) => ({
  extension: "csv",
  write: () => new Uint8Array(Buffer.from([...pieces()].join("")))
});
var bombs = {
  "280 MiB of blanks in a sheet": ofSheet("", repeated(280, " ".repeat(1 << 20), 1)),
  "280 MiB of blanks between rows": ofRows(() => repeated(280, `${" ".repeat(1 << 20)}<row/>`, 1)),
  "290 MiB of empty rows": ofRows(() => repeated(4e7, "<row/>")),
  "290 MiB of empty cells": ofRows(() => chained("<row>", repeated(7e7, "<c/>"), "</row>")),
  "more than the limit of a part": ofRows(() => repeated(320, " ".repeat(1 << 20), 1)),
  "a comment of 280 MiB": ofSheet("<!--", repeated(280, "x".repeat(1 << 20), 1), "-->"),
  "a text of 280 MiB": ofRows(
    () => chained('<row><c t="str"><v>', repeated(280, "x".repeat(1 << 20), 1), "</v></c></row>")
  ),
  "an attribute of 100 MiB": ofRows(() => chained('<row o="', repeated(100, "x".repeat(1 << 20), 1), '"/>')),
  "50 million entities": ofRows(
    () => chained('<row><c t="str"><v>', repeated(5e7, "&amp;"), "</v></c></row>")
  ),
  "100,000 attributes of one element": ofRows(
    () => chained(
      "<row ",
      repeated(1e5, (i) => `a${i}="1" `),
      "/>"
    )
  ),
  "300,000 tags that are not closed": ofRows(() => repeated(3e5, "<a>")),
  "300,000 rows that are not closed": ofRows(() => repeated(3e5, "<row>")),
  "300,000 tags of which none ends": ofRows(() => repeated(3e5, "<a ")),
  "200,000 declared prefixes": ofRows(() => repeated(2e5, (i) => `<p${i}:a xmlns:p${i}="u${i}"/>`)),
  "250 nested elements with prefixes": ofRows(
    () => repeated(1e4, `${"<a xmlns:q='u'>".repeat(240)}${"</a>".repeat(240)}`, 10)
  ),
  "a row far below": ofRows(() => [row(2e9, number2(1))]),
  "two million rows": ofRows(() => repeated(2e6, `<row>${number2(1)}</row>`)),
  "the two corners of a sheet": ofRows(() => [
    row(1, number2(1)),
    row(1048576, '<c r="XFD1048576"><v>1</v></c>')
  ]),
  "5,000 rows that end in the last column": ofRows(
    () => repeated(5e3, (r) => row(r + 1, `<c r="XFD${r + 1}"><v>1</v></c>`))
  ),
  "a row of a million cells": ofRows(() => chained("<row>", repeated(1e6, number2(1)), "</row>")),
  "a column beyond the last": ofRows(() => [row(1, '<c r="ZZZZ1"><v>1</v></c>')]),
  "six million cells": ofRows(() => repeated(6e5, `<row>${number2(1).repeat(10)}</row>`, 100)),
  "200,000 styles": styles(() => chained("<cellXfs>", repeated(2e5, '<xf numFmtId="4"/>'), "</cellXfs>")),
  "300,000 styles": styles(() => chained("<cellXfs>", repeated(3e5, '<xf numFmtId="4"/>'), "</cellXfs>")),
  "200,000 formats": styles(
    () => chained(
      "<numFmts>",
      repeated(2e5, (i) => `<numFmt numFmtId="${200 + i}" formatCode="#,##0.0 &quot;k\u20AC ${i}&quot;"/>`),
      "</numFmts><cellXfs>",
      repeated(2e5, (i) => `<xf numFmtId="${200 + i}"/>`),
      "</cellXfs>"
    )
  ),
  "a format of a million characters": styles(
    () => chained(
      '<numFmts><numFmt numFmtId="164" formatCode="',
      repeated(1e6, "[#,"),
      '"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/></cellXfs>'
    )
  ),
  "six million strings": strings(() => repeated(6e6, "<si><t>a</t></si>")),
  "a string of 20 MiB": strings(() => chained("<si><t>", repeated(20, "x".repeat(1 << 20), 1), "</t></si>")),
  "200,000 long strings": strings(
    () => repeated(2e5, (i) => `<si><t>${i} ${"x".repeat(500)}</t></si>`, 100)
  ),
  "a long text in 300,000 cells": xlsx(() => ({
    "xl/sharedStrings.xml": `<sst xmlns="${main2}"><si><t>${"Total r\xE9gional (en \u20AC) ".repeat(1400)}</t></si></sst>`,
    [sheetPath]: sheet("", repeated(3e4, `<row>${'<c t="s"><v>0</v></c>'.repeat(10)}</row>`, 100))
  })),
  "a string of many runs": strings(() => chained("<si>", repeated(2e6, "<r><t>a</t></r>"), "</si>")),
  "1.5 million merged areas": ofSheet(
    "",
    row(1, number2(1)),
    chained(
      "<mergeCells>",
      repeated(15e5, (i) => `<mergeCell ref="A${i + 1}:B${i + 1}"/>`),
      "</mergeCells>"
    )
  ),
  "90,000 merged areas one over the other": ofSheet(
    "",
    row(1, number2(1)),
    chained("<mergeCells>", repeated(9e4, '<mergeCell ref="A1:XFD1048576"/>'), "</mergeCells>")
  ),
  "100,000 hidden groups of all the columns": ofSheet(
    chained("<cols>", repeated(1e5, '<col min="1" max="16384" hidden="1"/>'), "</cols>"),
    row(1, number2(1))
  ),
  "500,000 hidden rows": ofRows(() => repeated(5e5, `<row hidden="1">${number2(1)}</row>`)),
  "20,000 sheets": xlsx(() => ({
    "xl/workbook.xml": chained(
      `<workbook xmlns="${main2}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets>`,
      repeated(2e4, (i) => `<sheet name="F${i}" sheetId="${i + 1}" r:id="rId1"/>`),
      "</sheets></workbook>"
    )
  })),
  "5,000 sheets that are one part": xlsx(() => ({
    "xl/workbook.xml": chained(
      `<workbook xmlns="${main2}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets>`,
      repeated(5e3, (i) => `<sheet name="F${i}" sheetId="${i + 1}" r:id="rId1"/>`),
      "</sheets></workbook>"
    )
  })),
  "4,000 small annexes": xlsx(() => annexes(4e3)),
  "5,000 small annexes": xlsx(() => annexes(5e3)),
  "60,000 parts": xlsx(
    () => Object.fromEntries(Array.from({ length: 6e4 }, (_, i) => [`xl/media/${i}.png`, "x"]))
  ),
  "600,000 notes": xlsx(() => ({
    "xl/worksheets/_rels/sheet1.xml.rels": relations(relation("c", "comments", "../comments1.xml")),
    "xl/comments1.xml": chained(
      `<comments xmlns="${main2}"><commentList>`,
      repeated(6e5, (i) => `<comment ref="A${i + 1}"><text><t>n</t></text></comment>`),
      "</commentList></comments>"
    )
  })),
  "a shared formula over the whole sheet": ofRows(
    () => chained(
      row(1, '<c r="A1"><f t="shared" si="0" ref="A1:XFD1048576">B1+C1</f><v>1</v></c>'),
      repeated(2e5, (r) => row(r + 2, `<c r="A${r + 2}"><f t="shared" si="0"/><v>1</v></c>`))
    )
  ),
  "a long formula shared by 100,000 cells": ofRows(
    () => chained(
      row(1, `<c r="A1"><f t="shared" si="0" ref="A1:A100001">${"B1+".repeat(2600)}C1</f><v>1</v></c>`),
      repeated(1e5, (r) => row(r + 2, `<c r="A${r + 2}"><f t="shared" si="0"/><v>1</v></c>`))
    )
  ),
  "5,000 formulas of 4,000 parentheses": formula(5e3, () => `${"(".repeat(4e3)}1${")".repeat(4e3)}`),
  "5,000 formulas of 8,000 signs": formula(5e3, () => `${"-".repeat(8e3)}1`),
  "5,000 formulas of 2,600 parentheses that are not closed": formula(5e3, () => "SUM(".repeat(2e3)),
  "headers of 16,000 brackets": ofRows(() => [
    row(1, text2("R\xE9gion") + text2(`${"(".repeat(16e3)}a+b`) + text2(`${"[".repeat(16e3)}1+2`) + text2("b")),
    ...["Bretagne", "Corse", "Alsace", "Total"].map((name, r) => row(r + 2, text2(name) + amounts(r, 3)))
  ]),
  "50,000 formulas each of the one before": formula(5e4, (r) => r === 0 ? "1" : `A${r}+1`),
  "50,000 formulas each of the one after": formula(5e4, (r) => `A${r + 2}+1`),
  "20,000 formulas of all those above": formula(2e4, (r) => r === 0 ? "1" : `SUM(A$1:A${r})`),
  "20,000 formulas of the whole sheet": formula(2e4, () => "SUM(B1:XFD1048576)", "<v>0</v>"),
  "20,000 formulas of whole columns without result": formula(2e4, () => "SUM(B:XFD)"),
  "20,000 formulas that call themselves": formula(2e4, (r) => `A${r + 1}+1`),
  "formulas that double": formula(2e3, (r) => r === 0 ? "1" : `A${r}+A${r}`),
  "20,000 lines named Total": grid(2e4, 8, () => "Total"),
  "40,000 lines of which each tenth is a total": grid(
    4e4,
    10,
    (r) => r % 10 === 9 ? "Sous-total" : `L ${r}`
  ),
  "300,000 lines of two columns": grid(3e5, 2, (r) => r % 1e3 === 999 ? "Sous-total" : `L ${r}`),
  "300,000 lines of which each says nothing to add": grid(3e5, 1, (r) => `L ${r}`),
  "60 lines of 16,000 columns": grid(60, 16e3, (r) => r === 59 ? "Total" : `L ${r}`),
  "10,000 small tables": ofRows(
    () => repeated(
      1e4,
      (i) => row(i * 6 + 1, text2("R\xE9gion") + text2("A") + text2("Total")) + row(i * 6 + 2, text2("Bretagne") + number2(i) + number2(i)) + row(i * 6 + 3, text2("Corse") + number2(2) + number2(2)) + row(i * 6 + 4, text2("Total") + number2(i + 2) + number2(i + 3)),
      50
    )
  ),
  "a million zeros": ofRows(() => repeated(2e4, `<row>${number2(0).repeat(50)}</row>`, 100)),
  "a million times one": ofRows(
    () => repeated(2e4, `<row>${text2("L")}${number2(1).repeat(50)}</row>`, 100)
  ),
  "amounts of 300 digits": ofRows(
    () => repeated(5e3, `<row>${text2("L")}${"<c><v>1e300</v></c><c><v>1e-300</v></c>".repeat(5)}</row>`, 100)
  ),
  "texts of 30,000 digits": ofRows(
    () => repeated(500, `<row>${text2("L")}${text2("9".repeat(3e4)).repeat(4)}</row>`, 10)
  ),
  "texts of parentheses, signs and units": ofRows(
    () => repeated(
      2e3,
      `<row>${text2("L")}${text2("(-".repeat(5e3) + "k\u20AC")}${text2(" 1".repeat(8e3))}</row>`,
      10
    )
  ),
  ".ods: rows and columns repeated to the end": ods(
    `<table:table-row table:number-rows-repeated="1048576">${odsCell('table:number-columns-repeated="16384"')}</table:table-row>`
  ),
  ".ods: rows repeated beyond": ods(
    `<table:table-row table:number-rows-repeated="4294967296">${odsCell("")}</table:table-row>`
  ),
  ".ods: a cell over everything": ods(
    `<table:table-row>${odsCell('table:number-columns-spanned="16384" table:number-rows-spanned="1048576"')}</table:table-row>`
  ),
  ".ods: 300,000 tags that are not closed": ods(() => repeated(3e5, "<table:table-row>")),
  ".ods: 280 MiB of empty rows": ods(() => repeated(1e7, "<table:table-row/>")),
  ".csv: 30 million separators": csv(() => repeated(3e7, ";")),
  ".csv: 6 million lines": csv(() => repeated(6e6, "a;1\n")),
  ".csv: a quotation of 100 MiB that is not closed": csv(
    () => chained('a;"', repeated(100, "x".repeat(1 << 20), 1))
  ),
  ".csv: a line of 200,000 columns": csv(
    () => chained(repeated(2e5, "a;"), "\n", repeated(2e5, "1;"))
  )
};

// bench/measured/cost.ts
var import_node_child_process = require("node:child_process");
var import_node_path = require("node:path");
var root = (0, import_node_path.join)("/work/wt/files/test/bench", "../..");
var cli = (0, import_node_path.join)(root, "dist/cli/dotations.cjs");
function cost(main3, args = [], timeout = 6e5) {
  const code = `process.on("exit",()=>{const u=process.resourceUsage();require("node:fs").writeSync(2,"\\n@"+(u.userCPUTime+u.systemCPUTime)/1e6+" "+u.maxRSS/1024)});process.argv.splice(1,0,${JSON.stringify(cli)});${main3}`;
  const start = performance.now();
  const { stderr, status } = (0, import_node_child_process.spawnSync)(process.execPath, ["-e", code, ...args], {
    cwd: root,
    stdio: ["ignore", "ignore", "pipe"],
    maxBuffer: 1 << 28,
    timeout,
    killSignal: "SIGKILL"
  });
  const text3 = stderr.toString();
  const [seconds = NaN, mebibytes = NaN] = (/@([\d.]+ [\d.]+)$/.exec(text3)?.[1] ?? "").split(" ").map(Number);
  const said = text3.replace(/\n@[\d. ]+$/, "").trim();
  return { seconds, mebibytes, wall: (performance.now() - start) / 1e3, status, said };
}
var controler = (files, timeout) => cost(`require(${JSON.stringify(cli)})`, ["controler", ...files], timeout);

// bench/bombs.ts
var folder = (0, import_node_fs.mkdtempSync)((0, import_node_path2.join)((0, import_node_os.tmpdir)(), "bombs-"));
var [wanted = ""] = process.argv.slice(2);
var chosen = Object.entries(bombs).filter(([name]) => name.includes(wanted));
var over = 0;
for (const [name, { extension, write }] of chosen) {
  const file = (0, import_node_path2.join)(folder, `bombe.${extension}`);
  const bytes = write();
  (0, import_node_fs.writeFileSync)(file, bytes);
  const { seconds, mebibytes, status, said } = controler([file], 6e4);
  const isOver = !(seconds < 10 && mebibytes < 700) || !/^[012]$/.test(String(status)) || /interne/.test(said);
  if (isOver) over++;
  const how = said === "" ? "read" : (said.split("\n")[0] ?? "").replace(/^.* : /, "").slice(0, 90);
  console.log(
    `${isOver ? "OVER " : "     "}${seconds.toFixed(1).padStart(5)} s ${String(Math.round(mebibytes)).padStart(5)} MiB ${String(Math.round(bytes.length / 1024)).padStart(6)} KiB  ${name}: ${how}`
  );
}
(0, import_node_fs.rmSync)(folder, { recursive: true });
console.log(`${chosen.length} files, ${over} over ten seconds or 700 MiB, or not answered by a sentence`);
