import { readTables, type AnnexTable, type Sheet } from "../../src/tables";
import { sheetFromText } from "./sheetFromText";
import { tableSummary } from "./tableSummary";

function readOne(drawing: string, rest: Partial<Sheet> = {}): AnnexTable {
  const tables = readTables(sheetFromText(drawing, rest));
  expect(tables).toHaveLength(1);
  return tables[0] as AnnexTable;
}
const headings = (drawing: string): string[] => readOne(drawing).columns.map(({ label }) => label);

describe("columns that name rows", () => {
  const years = Array.from({ length: 8 }, (_, i) => i);

  test.each([
    [
      "codes with a zero in front, after the amounts",
      (i: number) => `Poste ${i} | ${10 + i} | '0${i + 11}0`,
      1,
    ],
    ["codes of several parts", (i: number) => `'${i + 1}.1.2 | Poste ${i} | ${10 + i}`, 1],
    ["codes with a letter", (i: number) => `Poste ${i} | '${1100 + i}A | ${10 + i}`, 1],
    [
      "numbers of one length beside the labels",
      (i: number) => `${10203 + 7 * i} | Poste ${i} | ${10 + i}`,
      1,
    ],
    [
      "numbers of one length stored as texts",
      (i: number) => `'${1000 + (i % 3)} | '${5011 + i} | ${10 + i}`,
      1,
    ],
    ["years with a mark", (i: number) => `${2016 + i}${i > 4 ? " f" : ""} | ${100 + 3 * i} | ${10 + i}`, 2],
    ["a numbered plan", (i: number) => `${11 + Math.floor(i / 3)}${i % 3 ? `.${i % 3}` : ""} | ${10 + i}`, 1],
  ])("%s", (_, row, amounts) => {
    const table = readOne(`A | B | C\n${years.map(row).join("\n")}`);
    expect(table.columns).toHaveLength(amounts);
    expect(table.rows.every(({ label }) => label !== "")).toBe(true);
  });

  test("the numbers of a nomenclature, each going on from one above", () => {
    const codes = [60, 601, 6011, 6012, 602, 61, 611, 612];
    expect(headings(`Compte | Montant\n${codes.map((code, i) => `${code} | ${10 + i}`).join("\n")}`)).toEqual(
      ["Montant"],
    );
  });

  test("a column to which the line of column numbers gives a letter", () => {
    const header = "Paragraphe | Poste | Unité | Voté | Modifié | Réalisé\na | b | c | 1 | 2 | 3";
    expect(headings(`${header}\n12 | 7 | 5 | 10 | 11 | 12\n9 | 8 | 1 | 20 | 21 | 22`)).toHaveLength(3);
  });

  test("a column in which a total has its label", () => {
    expect(headings("Para | Poste | Voté\n1000 | 7 | 10\n12 | 8 | 20\nTOTAL | | 30")).toEqual([
      "Poste",
      "Voté",
    ]);
  });

  test.each([
    ["accounts headed so", "Chapitre | Libellé | Voté", [11, 12, 65, 66]],
    ["accounts that totals have none of", "Bereich | Art | Plan", [40, 41, 448, 45, 471, 472, 50, 51]],
    [
      "accounts, one line of which takes several",
      "Bereich | Art | Plan",
      [40, "441, 442, 446", 448, 45, 471, 472, 50, 51, 53, 54],
    ],
    [
      "line numbers, one of them told twice",
      "Lfd. Nr. | Art | Plan",
      [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 11, 12],
    ],
  ])("%s", (_, header, codes) => {
    const rows = codes.map((code, i) => `${code} | Poste ${i} | ${100 + 7 * i}`);
    expect(headings(`${header}\n${rows.join("\n")}\n | = Summe | 900`)).toHaveLength(1);
  });

  test("numbers of one length that have no total where the others have one", () => {
    const rows = [31204, 30117, 32981, 31555, 33002].map((code, i) => `Poste ${i} | ${code} | ${i + 1}`);
    expect(headings(`Poste | Compte | Montant\n${rows.join("\n")}\nTotal | | 15`)).toEqual(["Montant"]);
    expect(headings(`Poste | Base | Montant\n${rows.join("\n")}\nTotal | 158859 | 15`)).toEqual([
      "Base",
      "Montant",
    ]);
  });

  test("numbers of one length with their thousands parted are amounts", () => {
    const rows = [10203, 10210, 10333, 10401, 10555].map((amount, i) => `${amount} | Poste ${i} | ${i}`);
    const drawing = `Base | Poste | Montant\n${rows.join("\n")}`;
    const formats = Array.from({ length: 6 }, () => ["#,##0", null, null]);
    expect(readOne(drawing, { formats }).columns).toHaveLength(2);
    expect(readOne(drawing).columns).toHaveLength(1);
  });

  test("a series that grows is no numbering", () => {
    expect(headings("Année | PIB\n2019 | 2437\n2020 | 2509\n2021 | 2638\n2022 | 2803\n2023 | 2921")).toEqual([
      "PIB",
    ]);
  });
});

describe("numbers of nine digits", () => {
  const kinds = (heading: string, codes: string[]): string[] =>
    readOne(
      `${heading} | Nom | Montant\n${codes.map((code, i) => `'${code} | Nom ${i} | ${i + 5}`).join("\n")}`,
    ).rows.map(({ kind }) => kind);
  const right = ["010000016", "350000022", "690781810"];
  const wrong = ["350000023", "350000031", "350000047"];

  test("are establishments under FINESS, right or wrong", () => {
    expect(kinds("N° FINESS", wrong)).toEqual(["establishment", "establishment", "establishment"]);
    expect(kinds("FINESS ET", [...right, "35O000022"])).toContain("establishment");
  });
  test("are establishments when nearly all have a right key", () => {
    expect(kinds("Code", right)).toEqual(["establishment", "establishment", "establishment"]);
    expect(kinds("Code", wrong)).toEqual(["item", "item", "item"]);
    expect(kinds("SIREN", right)).toEqual(["item", "item", "item"]);
  });
});

describe("lines that are no rows", () => {
  test.each([
    "1 | 2 | 3 | 4",
    "a | 1 | 2 | 3",
    "a | b | 1 | 2 | 3",
    "texte | r | 61 | 62 | 63",
    " | (1) | (2) | (3) = (1) + (2)",
  ])("%s numbers the columns", (line) => {
    const names = line.split("|").length - 3;
    const words = Array.from({ length: names }, (_, i) => `Nom ${i}`).join(" | ");
    const table = readOne(`${words} | A | B | C\n${line}\n${words.replaceAll("Nom", "Poste")} | 5 | 6 | 11`);
    expect(table.rows).toHaveLength(1);
  });

  test.each(["Ain | 1 | 2 | 3", "F | 1 | 2 | 3", "Var | 61 | 62 | 63"])("%s is a row", (line) => {
    expect(readOne(`Département | A | B | C\n${line}\nNord | 5 | 6 | 11`).rows).toHaveLength(2);
  });

  test("a header repeated in the midst of the rows, with its years", () => {
    const header = "Région | 2022 | 2023 | 2024";
    const table = readOne(
      `${header}\nBretagne | 10 | 20 | 30\n${header}\nOccitanie | 1 | 2 | 3\nTotal | 11 | 22 | 33`,
    );
    expect(table.rows.map(({ label }) => label)).toEqual(["Bretagne", "Occitanie", "Total"]);
    const lone = "Région | 2023";
    expect(readOne(`${lone}\nBretagne | 10\nNormandie | 7\n${lone}\nOccitanie | 1`).rows).toHaveLength(3);
  });

  test("one blank row may part the lines of a header", () => {
    expect(
      headings(
        "Région | Crédits | | Places |\n | | | |\n | 2023 | 2024 | 2023 | 2024\nBretagne | 1 | 2 | 3 | 4",
      ),
    ).toEqual(["Crédits › 2023", "Crédits › 2024", "Places › 2023", "Places › 2024"]);
  });
});

describe("amounts that are not there", () => {
  const marks = (text: string): { absent: number[]; unreadable: number[]; amount: string } => {
    const { grid } = readOne(`Poste | A | B\nUn | 1 | 2\nDeux | ${text} | 4\nTrois | 5 | 6\nTotal | 6 | 12`);
    const shown = tableSummary(readOne(`Poste | A\nUn | 1\nDeux | ${text}\nTrois | 5`))[3] ?? "";
    return { absent: [...grid.absent], unreadable: [...grid.unreadable], amount: shown };
  };

  test.each([
    "n.d.",
    "N.D.",
    "n.p.",
    "s.",
    "secret",
    "<5",
    "< 0,5 %",
    "..",
    "…",
    ":",
    "[c]",
    "non communiquée",
    "x",
    "*",
    "(D)",
  ])("%s is an amount that is not told", (text) =>
    expect(marks(text)).toMatchObject({ absent: [2], unreadable: [] }),
  );
  test.each(["-", "–", "néant", "sans objet", "s.o.", "///", "- €", "non concernés"])(
    "%s says that there is none",
    (text) => expect(marks(text)).toMatchObject({ absent: [], unreadable: [] }),
  );
  test.each(["voir note", "1 7 414", "1O"])("%s is neither", (text) =>
    expect(marks(text)).toMatchObject({ absent: [], unreadable: [2] }),
  );
  test.each([
    ["37 (dont 2 pour La Réunion)", "item Deux: 37"],
    ["1 250 € dont 300 € notifiés", "item Deux: 1250"],
  ])("%s is an amount and its note", (text, line) => {
    expect(marks(text)).toMatchObject({ absent: [], unreadable: [], amount: line });
  });
  test("a label that begins with a number stays a label", () => {
    const table = readOne(
      "Département | A | B\n75 (Paris) | 1 | 2\n92 (Hauts-de-Seine) | 3 | 4\n93 (Seine-Saint-Denis) | 5 | 6",
    );
    expect(table.columns.map(({ label }) => label)).toEqual(["A", "B"]);
    expect(table.rows[0]).toMatchObject({ code: "75", label: "(Paris)" });
  });
});
