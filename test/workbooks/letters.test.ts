import { strToU8, zipSync } from "fflate";
import { readLetter } from "../../src/workbooks/letter/readLetter";

const word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const compatibility = "http://schemas.openxmlformats.org/markup-compatibility/2006";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const type = "application/vnd.openxmlformats-officedocument.wordprocessingml";
const parts = ["document", "footnotes", "endnotes", "header1", "comments"] as const;
const roots: Readonly<Record<string, string>> = { header1: "hdr" };

/** A Word document of the bodies given, each in its part. */
const docx = (bodies: Partial<Record<(typeof parts)[number], string>>): Uint8Array => {
  const given = parts.filter((part) => bodies[part] !== undefined);
  const kind = (part: string): string => part.replace(/\d$/, "");
  const files: Record<string, string> = {
    "[Content_Types].xml": `<Types>${given.map((part) => `<Override PartName="/word/${part}.xml" ContentType="${type}.${part === "document" ? "document.main" : kind(part)}+xml"/>`).join("")}</Types>`,
    "_rels/.rels": `<Relationships><Relationship Id="a" Type="${office}/officeDocument" Target="word/document.xml"/></Relationships>`,
    "word/_rels/document.xml.rels": `<Relationships>${given
      .slice(1)
      .map((part) => `<Relationship Id="${part}" Type="${office}/${kind(part)}" Target="${part}.xml"/>`)
      .join("")}</Relationships>`,
  };
  for (const part of given) {
    const root = roots[part] ?? part;
    const body = part === "document" ? `<w:body>${bodies[part] ?? ""}</w:body>` : (bodies[part] ?? "");
    files[`word/${part}.xml`] =
      `<w:${root} xmlns:w="${word}" xmlns:mc="${compatibility}" xmlns:wps="urn:wps" xmlns:m="urn:math">${body}</w:${root}>`;
  }
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
};
const run = (text: string): string =>
  `<w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
const p = (...inner: readonly string[]): string =>
  `<w:p><w:pPr><w:jc w:val="both"/></w:pPr>${inner.join("")}</w:p>`;
const cell = (...inner: readonly string[]): string => `<w:tc><w:tcPr/>${inner.join("")}</w:tc>`;
const table = (...rows: readonly (readonly string[])[]): string =>
  `<w:tbl>${rows.map((row) => `<w:tr>${row.map((text) => cell(p(run(text)))).join("")}</w:tr>`).join("")}</w:tbl>`;
const text = (bodies: Parameters<typeof docx>[0]): string => readLetter(docx(bodies));

test.each([
  [
    "runs cut in a number",
    p(run("soit 1"), run("2"), `<w:proofErr w:type="gramStart"/>`, run(",5 M€"), run(".")),
    "soit 12,5 M€.",
  ],
  [
    "a bookmark and a break of proof in a number",
    p(run("5"), `<w:bookmarkStart w:id="0" w:name="x"/>`, run(" 897,4 k€")),
    "5 897,4 k€",
  ],
  [
    "insertions kept, deletions left out",
    p(
      run("soit "),
      `<w:del w:id="1"><w:r><w:delText>9</w:delText></w:r></w:del><w:ins w:id="2">${run("1")}</w:ins>`,
      run("2 M€"),
    ),
    "soit 12 M€",
  ],
  [
    "text moved once",
    p(
      `<w:moveFrom w:id="1">${run("de 5 M€ ")}</w:moveFrom>`,
      run("vers "),
      `<w:moveTo w:id="2">${run("de 5 M€")}</w:moveTo>`,
    ),
    "vers de 5 M€",
  ],
  [
    "instructions of fields",
    p(
      `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE 9 M€</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>`,
      run("3 M€"),
    ),
    "3 M€",
  ],
  [
    "a link and a box of content",
    p(`<w:hyperlink>${run("2")}</w:hyperlink><w:sdt><w:sdtContent>${run("3 M€")}</w:sdtContent></w:sdt>`),
    "23 M€",
  ],
  [
    "hyphens: that of no break, that of a break that shows nothing",
    p(`<w:r><w:t>Auvergne</w:t><w:noBreakHyphen/><w:t>Rhône</w:t><w:softHyphen/><w:t>s</w:t></w:r>`),
    "Auvergne-Rhônes",
  ],
  [
    "a text box, said twice in the file",
    p(
      `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><wps:txbx><w:txbxContent>${p(run("4 M€"))}</w:txbxContent></wps:txbx></mc:Choice><mc:Fallback><w:pict><w:txbxContent>${p(run("4 M€"))}</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r>`,
      run("Texte 1 M€"),
    ),
    "4 M€\n\nTexte 1 M€",
  ],
  ["hidden text", p(run("a "), `<w:r><w:rPr><w:vanish/></w:rPr><w:t>8 M€</w:t></w:r>`, run("b")), "a b"],
  [
    "a paragraph mark deleted",
    `<w:p><w:pPr><w:rPr><w:del w:id="3"/></w:rPr></w:pPr>${run("soit 1")}</w:p>${p(run("2 M€"))}`,
    "soit 12 M€",
  ],
  [
    "a deleted row",
    `<w:tbl><w:tr><w:trPr><w:del w:id="4"/></w:trPr>${cell(p(`<w:del>${"<w:r><w:delText>7</w:delText></w:r>"}</w:del>`))}</w:tr></w:tbl>`,
    "",
  ],
])("reads %s", (_, body, expected) => {
  expect(text({ document: body }).trim()).toBe(expected);
});

test("keeps no-break spaces, notes at the foot and at the end; heads and comments are no part of the letter", () => {
  expect(
    text({
      document: p(run("a 5\u202f897,4\u00a0k€"), `<w:r><w:footnoteReference w:id="2"/></w:r>`),
      footnotes: `<w:footnote w:type="separator" w:id="-1">${p()}</w:footnote><w:footnote w:id="2">${p(`<w:r><w:footnoteRef/></w:r>`, run("Dont 3 M€."))}</w:footnote>`,
      endnotes: `<w:endnote w:id="2">${p(run("Soit 4 M€."))}</w:endnote>`,
      header1: p(run("9 M€")),
      comments: `<w:comment w:id="1">${p(run("10 M€"))}</w:comment>`,
    }),
  ).toBe("a 5\u202f897,4\u00a0k€\n\nDont 3 M€.\n\nSoit 4 M€.");
});

test("reads each amount of a table with its row, its column and their unit", () => {
  const after = (body: string): string[] => text({ document: body }).split("\n\n");
  expect(
    after(table(["Mesure", "Montant (M€)", "ETP"], ["Télémédecine", "0,4", "12"], ["IBODE", "5,4", ""])),
  ).toEqual([
    "Mesure",
    "Montant (M€)",
    "ETP",
    "Télémédecine, Montant (M€) : 0,4 M€",
    "Télémédecine, ETP : 12",
    "IBODE, Montant (M€) : 5,4 M€",
  ]);
  // The unit of the line above; a row already in its own unit; years at the head.
  expect(
    after(
      p(run("Montants en milliers d’euros")) +
        table(["Mesure", "2023", "2024"], ["IBODE", "5 391", "5,4 M€"]),
    ),
  ).toEqual([
    "Montants en milliers d’euros",
    "Mesure",
    "2023",
    "2024",
    "IBODE, 2023 : 5 391 k€",
    "IBODE, 2024 : 5,4 M€",
  ]);
  // Cells over two columns or two rows; a table in a cell; a table for the look alone.
  const merged = `<w:tbl><w:tr>${cell(p(run("Mesure")))}<w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr>${p(run("k€"))}</w:tc></w:tr><w:tr><w:tc><w:tcPr><w:vMerge w:val="restart"/></w:tcPr>${p(run("IBODE"))}</w:tc>${cell(p(run("1")))}${cell(p(run("2")))}</w:tr><w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr>${p()}</w:tc>${cell(p(run("3")))}${cell(p(run("4")))}</w:tr></w:tbl>`;
  expect(after(merged).slice(2)).toEqual([1, 2, 3, 4].map((amount) => `IBODE, k€ : ${amount} k€`));
  expect(
    after(
      `<w:tbl><w:tr>${cell(p(run("ARS")), table(["A", "k€"], ["B", "7"]))}${cell(p(run("Le 5 mai")))}</w:tr></w:tbl>`,
    ),
  ).toEqual(["ARS", "A", "k€", "B, k€ : 7 k€", "Le 5 mai"]);
});
