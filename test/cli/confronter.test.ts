import { strToU8, zipSync } from "fflate";
import { confronter } from "../../src/cli/confronter";
import { writeDrafts } from "../../src/workbooks/writeDrafts";
import { runCommand, scratch } from "./run";

const word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** A Word document of some paragraphs, runs cut anywhere as Word cuts them. */
const docx = (...paragraphs: readonly string[]): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries({
        "[Content_Types].xml": `<Types><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
        "_rels/.rels": `<Relationships><Relationship Id="a" Type="${office}/officeDocument" Target="word/document.xml"/></Relationships>`,
        "word/document.xml": `<w:document xmlns:w="${word}"><w:body>${paragraphs.map((text) => `<w:p>${text}</w:p>`).join("")}</w:body></w:document>`,
      }).map(([name, text]) => [name, strToU8(text)]),
    ),
  );
const run = (text: string): string => `<w:r><w:t>${text}</w:t></w:r>`;

let book = "";
beforeAll(async () => {
  book = scratch(
    "annexe.xlsx",
    await writeDrafts([
      {
        name: "MIGAC",
        rows: [
          ["Région (en k€)", "Hôtels hospitaliers", "Études médicales", "Télémédecine"],
          ["Bretagne", 1000, 100000, 310.5],
          ["Corse", 1500, 50000, 20.5],
          ["Normandie", 1600, 40000, 30],
          ["Occitanie", 1797.4, 33000.1, 40],
          ["Total", 5897.4, 223000.1, 401],
        ],
      },
    ]),
  );
});

it("tells what agrees, what differs, and what no label names, by its exit status too", async () => {
  const letter = scratch(
    "lettre.docx",
    docx(
      run("La circulaire alloue près de 2") + run("23 M€ au titre des études médicales."),
      run("Les hôtels hospitaliers reçoivent ") +
        `<w:del><w:r><w:delText>5,9</w:delText></w:r></w:del>` +
        run("6,4 M€."),
      run("La crise a coûté 6 M€."),
      run("En Bretagne, 0,3 M€ vont à la télémédecine."),
    ),
  );
  const ran = await runCommand(confronter, [letter, book, "--format", "json"]);
  expect(ran).toMatchObject({ status: 1, err: "" });
  expect(JSON.parse(ran.out)).toMatchObject({
    statements: [
      { printed: "223 M€", hedge: "nearly", verdict: "agrees", cell: "MIGAC!C6" },
      { printed: "6,4 M€", verdict: "differs", cell: "MIGAC!B6", gap: "-502600" },
      { printed: "6 M€", verdict: "not-found", cell: null },
      { printed: "0,3 M€", verdict: "agrees", cell: "MIGAC!D2" },
    ],
    summary: { statements: 4, agrees: 2, differs: 1, notFound: 1 },
  });
  const text = await runCommand(confronter, [letter, book]);
  expect(text.out.replaceAll(/[\u202f\u00a0]/g, " ")).toContain(
    "4 montants dans le texte : 2 concordent, 1 diffère, 1 introuvable dans les tableaux.",
  );
});

it("compares the amounts of a table of the letter by their row and their column", async () => {
  const row = (...cells: readonly string[]): string =>
    `<w:tr>${cells.map((text) => `<w:tc><w:p>${run(text)}</w:p></w:tc>`).join("")}</w:tr>`;
  const table = `<w:tbl>${row("Mesure", "Montant (k€)")}${row("Télémédecine", "401,0")}${row("Hôtels hospitaliers", "5 987,4")}</w:tbl>`;
  const letter = scratch("tableau.docx", docx(`${run("Répartition :")}</w:p>${table}<w:p>`));
  const ran = await runCommand(confronter, [letter, book, "--format", "json"]);
  expect(JSON.parse(ran.out)).toMatchObject({
    statements: [
      { printed: "401,0 k€", verdict: "agrees", cell: "MIGAC!D6" },
      { printed: "5 987,4 k€", verdict: "differs", cell: "MIGAC!B6", gap: "-90000" },
    ],
  });
});

it("reads a plain text in either encoding", async () => {
  for (const [name, encoding] of [
    ["utf8.txt", "utf8"],
    ["ansi.txt", "latin1"],
  ] as const) {
    const letter = scratch(
      name,
      Buffer.from("Télémédecine : 0,4 M d'euros en tout, études médicales : 223 millions d'euros.", encoding),
    );
    const { status, out } = await runCommand(confronter, [letter, book, "--format", "json"]);
    expect(status).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ summary: { differs: 0 } });
  }
});

it("a hedge is no licence: « près de 1 Md€ » does not agree with a thousandth of it", async () => {
  const letter = scratch("enorme.txt", "Près d’1 Md€ pour les hôtels hospitaliers.");
  expect(await runCommand(confronter, [letter, book])).toMatchObject({
    status: 1,
    out: expect.stringContaining("diffère"),
  });
});

it("asks for a letter and a workbook, and names the one that it cannot read", async () => {
  expect(await runCommand(confronter, [book])).toMatchObject({ status: 2 });
  expect(await runCommand(confronter, [book, book])).toMatchObject({
    status: 2,
    err: expect.stringContaining(".docx"),
  });
  const letter = scratch("vide.txt", "Rien à dire.");
  expect(await runCommand(confronter, [letter, book])).toMatchObject({
    status: 0,
    out: expect.stringContaining("Aucun montant"),
  });
});

it("knows a measure that several sheets pay by what they pay together", async () => {
  const rows = (heading: string, ...amounts: readonly number[]) => [
    ["Région (en k€)", heading, "Autre mesure"],
    ...["Bretagne", "Corse", "Normandie", "Occitanie"].map((name, i) => [name, amounts[i] ?? 0, 7]),
    ["Total", amounts.reduce((sum, amount) => sum + amount, 0), 28],
  ];
  const two = scratch(
    "deux.xlsx",
    await writeDrafts([
      { name: "MIGAC", rows: rows("Télémédecine", 310.5, 20.5, 30, 40) },
      { name: "SMR", rows: rows("Télémédecine", 100, 40, 50, 9.2) },
    ]),
  );
  const ran = await runCommand(confronter, [
    scratch("somme.txt", "La télémédecine reçoit 600,2 k€."),
    two,
    "--format",
    "json",
  ]);
  expect(JSON.parse(ran.out)).toMatchObject({
    statements: [{ printed: "600,2 k€", verdict: "agrees", cell: "MIGAC!B6 + SMR!B6", gap: "0" }],
  });
});
