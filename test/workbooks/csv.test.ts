import fc from "fast-check";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readTables } from "../../src/tables";
import { FileProblem } from "../../src/workbooks/fileProblem";
import { readWorkbook } from "../../src/workbooks/readWorkbook";

const values = (text: string | Uint8Array, name = "annexe.csv"): readonly unknown[] =>
  readWorkbook(name, typeof text === "string" ? new TextEncoder().encode(text) : text).sheets[0]?.values ??
  [];

const french = "Région;Base;Total\r\nÎle-de-France;1 234,5;-3\r\n";
const read = [
  ["Région", "Base", "Total"],
  ["Île-de-France", 1234.5, -3],
];

it.each([
  ["UTF-8", new TextEncoder().encode(french)],
  ["UTF-8 with its mark", new TextEncoder().encode(`\ufeff${french}`)],
  ["Windows-1252", Uint8Array.from(french, (c) => c.charCodeAt(0))],
  ["UTF-16", new Uint8Array(Uint16Array.from(`\ufeff${french}`, (c) => c.charCodeAt(0)).buffer)],
  ["tabs", new TextEncoder().encode(french.replaceAll(";", "\t"))],
  ["bars, Unix line ends", new TextEncoder().encode(french.replaceAll(";", "|").replaceAll("\r", ""))],
  ["a separator that is stated", new TextEncoder().encode(`sep=;\r\n${french}`)],
  ["decimal dots between semicolons", new TextEncoder().encode(french.replace(",", "."))],
  ["commas and decimal dots", new TextEncoder().encode(french.replace(",", ".").replaceAll(";", ","))],
  [
    "commas and quoted decimal commas",
    new TextEncoder().encode('Région,Base,Total\nÎle-de-France,"1 234,5",-3\n'),
  ],
])("reads %s", (_, bytes) => {
  expect(values(bytes)).toEqual(read);
});

/** Bytes of the letters that these texts hold, in the pages of Excel for Mac and of DOS. */
const pages: Readonly<Record<string, string>> = {
  mac: "é\x8eè\x8fê\x90à\x88ç\x8dô\x99Î\xebÉ\x83û\x9e",
  dos: "é\x82è\x8aê\x88à\x85ç\x87ô\x93Î\xd7É\x90û\x96",
  windows: "",
};
const inPage = (page: string, text: string): Uint8Array =>
  Uint8Array.from(text, (c) => {
    const at = (pages[page] ?? "").indexOf(c);
    return c > "\x7f" && at >= 0 ? (pages[page]?.charCodeAt(at + 1) ?? 0) : c.charCodeAt(0);
  });

it.each(
  Object.keys(pages).flatMap((page) =>
    [
      "Région;Déjà versé\nÎle-de-France;1",
      "DÉPENSES;M\nRhône;1",
      "Année;Coût\nÉté;1",
      "Forêt;reçu à\na;2",
    ].map((text): [string, string] => [page, text]),
  ),
)("tells the letters of the page of %s: %j", (page, text) => {
  expect(values(inPage(page, text))[0]).toEqual(text.split("\n")[0]?.split(";"));
});

it("takes no year with its notes for a number with decimals", () => {
  expect(values('Année,Lits\n"1974 2,3","1,434"\n1975,"1,086"')).toEqual([
    ["Année", "Lits"],
    ["1974 2,3", 1434],
    [1975, 1086],
  ]);
});

it("reads the powers that R and SAS write, and codes kept as texts by a formula", () => {
  expect(values('"a","b"\n"x",1e+05\n"y",1.5e-07\n"z",2E5\n').slice(1)).toEqual([
    ["x", 100000],
    ["y", 1.5e-7],
    ["z", "2E5"],
  ]);
  expect(values('FINESS;M\n="010000024";1,5E+06\n"=""010000032""";2\n').slice(1)).toEqual([
    ["010000024", 1500000],
    ["010000032", 2],
  ]);
});

it("keeps codes, dates, long numbers, amounts with a unit and quoted texts as they are typed", () => {
  expect(
    values('a;b\n010000024;2A0000014\n12345678901234567;01/02/2024\n12 k€;"x;""y""\nz"\n1,5;0,25\n'),
  ).toEqual([
    ["a", "b"],
    ["010000024", "2A0000014"],
    ["12345678901234567", "01/02/2024"],
    ["12 k€", 'x;"y"\nz'],
    [1.5, 0.25],
  ]);
});

it("takes the tail behind the digits of a binary number for none of the amount, and keeps an amount of as many digits as typed", () => {
  expect(
    values("Year,Stock,Debt\n2027,202800.00000000003,850381.1749999999\n2028,-0.30000000000000004,1\n"),
  ).toEqual([
    ["Year", "Stock", "Debt"],
    [2027, 202800.00000000003, 850381.1749999999],
    [2028, -0.30000000000000004, 1],
  ]);
  expect(values("Year,Debt\n2027,123456789012345.67\n2028,12345678901234567.0000001\n")).toEqual([
    ["Year", "Debt"],
    [2027, "123456789012345.67"],
    [2028, "12345678901234567.0000001"],
  ]);
});

it("makes numbers of what Excel makes numbers of: percentages, euros, negatives in parentheses", () => {
  const [sheet] = readWorkbook(
    "a.csv",
    new TextEncoder().encode("Part;Montant;Solde\n3,5 %;1 234,50 €;(25)\n"),
  ).sheets;
  expect(sheet?.values[1]).toEqual([0.035, 1234.5, -25]);
  expect(sheet?.formats?.[1]).toEqual(["0.0%", '#,##0.00 "€"', null]);
  expect(values("a;b\n(25;12)\n(-3);%\n")).toEqual([
    ["a", "b"],
    ["(25", "12)"],
    ["(-3)", "%"],
  ]);
});

it("tells the decimal mark by percentages too", () => {
  expect(values("Poste;Part\nA;10.7%\nB;89.3 %\nC;100%\n")).toEqual([
    ["Poste", "Part"],
    ["A", 0.107],
    ["B", 0.893],
    ["C", 1],
  ]);
  expect(values("Poste;Prix;Part\nA;84.000 €;53 %\nB;180.000 €;47 %\n")[1]).toEqual(["A", "84.000 €", 0.53]);
});

it("tells the zeros that end a number among others with decimals, none where a program writes all numbers so", () => {
  const formats = (text: string): unknown =>
    readWorkbook("annexe.csv", new TextEncoder().encode(text)).sheets[0]?.formats;
  expect(formats("Poste;Part;Total\nA;5,7;12,0\nB;6,0;7,0\nC;3,2;3,5\n")).toEqual([
    undefined,
    undefined,
    [null, "0.0", null],
  ]);
});

it("tells what parts thousands, so that amounts with a mark are read as the others are", () => {
  const amounts = (text: string): unknown =>
    readWorkbook("annexe.csv", new TextEncoder().encode(text))
      .sheets.flatMap(readTables)
      .map(({ grid }) => [...grid.values]);
  expect(amounts('Ward,1974,1975\nA,"38,974","38,120"\nB,"61,514*","60,002"\n')).toEqual([
    [38_974, 38_120, 61_514, 60_002],
  ]);
  expect(amounts("Service;1974\nA;1.239.724\nB;61.514*\nC;412\n")).toEqual([[1_239_724, 61_514, 412]]);
});

it("reads thousands commas where commas part the cells, never as decimals", () => {
  expect(values('Region,2023,2024\nA,"1,234","12,345,678"\nB,"2,345.5",17\n').slice(1)).toEqual([
    ["A", 1234, 12345678],
    ["B", 2345.5, 17],
  ]);
  expect(values('Region,2023\nA,"1,234"\nB,"2,345"\n').slice(1)).toEqual([
    ["A", 1234],
    ["B", 2345],
  ]);
});

it("reads dollars and pounds before the numbers of an English file, and leaves them where commas are decimals", () => {
  const [sheet] = readWorkbook(
    "a.csv",
    new TextEncoder().encode(
      'Item,2023,2024\nCash,"$1,482",$ 7.73\nDebt,"$(1,610)",-£5\nNone,$ -,$4.50 a share\n',
    ),
  ).sheets;
  expect(sheet?.values.slice(1)).toEqual([
    ["Cash", 1482, 7.73],
    ["Debt", -1610, -5],
    ["None", "$ -", "$4.50 a share"],
  ]);
  expect(sheet?.formats?.[1]?.slice(1)).toEqual(['"$"#,##0', '"$"#,##0.00']);
  expect(values("Poste;2023;2024\nA;$ 12;1,5\nB;3,25;4,5\n")[1]).toEqual(["A", "$ 12", 1.5]);
  expect(values("Item;2023\nA;$1,200\nB;12\n").slice(1)).toEqual([
    ["A", 1200],
    ["B", 12],
  ]);
});

it("reads the .csv that LibreOffice writes", () => {
  const rows = values(new Uint8Array(readFileSync(join(__dirname, "files/libreoffice.csv")))) as unknown[][];
  expect(rows[0]?.[0]).toBe("Annexe « é » en k€");
  expect(rows.slice(2, 4).map((row) => row.slice(0, 2))).toEqual([
    ["Bretagne", 1234.5],
    ["Corse", 1244.5],
  ]);
});

it("reads back any grid of texts and amounts", () => {
  const amount = fc.integer({ min: -999_999_999, max: 999_999_999 }).map((n) => n / 100);
  const label = fc.constantFrom("Île-de-France", 'dit "le"', "a;b", "deux\nlignes", "x");
  const grid = fc.array(fc.tuple(label, amount, amount), { minLength: 2, maxLength: 8 });
  fc.assert(
    fc.property(grid, (rows) => {
      const text = rows
        .map(([name, ...amounts]) =>
          [`"${name.replaceAll('"', '""')}"`, ...amounts.map((n) => String(n).replace(".", ","))].join(";"),
        )
        .join("\r\n");
      expect(values(text)).toEqual(rows.map((row) => row.map((cell) => (cell === 0 ? 0 : cell))));
    }),
  );
});

it.each([
  ["a text under another name", french, "annexe.xlsx"],
  ["lines of words", "une phrase\nune autre\n", "notes.txt"],
  ["a line of more columns than Excel's", "a;".repeat(16_384), "a.csv"],
  ["more lines than Excel's", "a;1\n".repeat(1_048_577), "a.csv"],
  ["a quotation that does not end", `a;"${"x".repeat(9_000_000)}`, "a.csv"],
])("refuses %s", (_, text, name) => {
  expect(() => values(text, name)).toThrow(FileProblem);
});

it("counts separators and lines outside quotations only", () => {
  const long = "; \n".repeat(16_384);
  expect(values(`Libellé;"${long}";1\n12" ;"a""b";2\n`, "a.csv")).toEqual([
    ["Libellé", long, 1],
    ['12" ', 'a"b', 2],
  ]);
});
