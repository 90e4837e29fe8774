import type { CellValue, Sheet } from "../../src/tables/workbook";
import { check, codesOf, findingsOf, typedOver } from "./corpus";

/** FINESS numbers with a right key. */
const finess = ["010780005", "380780023", "690780036", "010780047", "380780056", "690780069"];
const heads = [
  "FINESS",
  "Établissement",
  "Formation",
  "Connexion des sites périphériques",
  "Mise à jour du SIH",
  "Total",
];
const amounts = [
  [900, 40000, 5600],
  [1200, 28080, 5600],
  [700, 61100, 11200],
  [1100, 33696, 5600],
  [800, 22464, 5600],
  [950, 18720, 11200],
];

/** The return form of 2007 for a region, totals right whatever is granted. */
function form(
  region: string | null,
  granted: readonly (readonly number[])[] = amounts,
  numbers = finess,
): Sheet {
  const rows = granted.map((row, i): CellValue[] => [
    numbers[i] ?? null,
    `CH ${"ABCDEF".charAt(i)}`,
    ...row,
    row.reduce((sum, amount) => sum + amount, 0),
  ]);
  const totals = [2, 3, 4, 5].map((c) => rows.reduce((sum, row) => sum + Number(row[c]), 0));
  return {
    name: "Retour 2007",
    top: 0,
    left: 0,
    values: [
      ["Tableau à retourner (en euros)"],
      region === null ? [] : ["Région", region],
      [],
      heads,
      ...rows,
      [null, "Total", ...totals],
    ],
  };
}
const edited = (edits: Record<string, CellValue>): string[] => {
  const workbook = typedOver({ name: "x", sheets: [form("Rhône-Alpes")] }, "Retour 2007", edits);
  return codesOf(check(...workbook.sheets), "error", "warning");
};

it("is silent on a right form", () => {
  expect(codesOf(check(form("Rhône-Alpes")), "error", "warning")).toEqual([]);
  expect(codesOf(check(form(null)), "error", "warning")).toEqual([]);
});

it("knows the form by its numbers where the names are as short as codes", () => {
  const sheet = form("Rhône-Alpes");
  const values = sheet.values.map((row, r): readonly CellValue[] =>
    r > 3 && row[0] !== null ? [row[0] ?? null, `E${r}`, row[2] ?? null, 120000, ...row.slice(4)] : row,
  );
  expect(codesOf(check({ ...sheet, values }), "error").join()).toContain("PLAFOND-DEPASSE D5");
});

describe("FINESS numbers", () => {
  it.each<[string, Record<string, CellValue>, string]>([
    ["a wrong key", { A6: "380780024" }, "FINESS-INVALIDE A6"],
    ["a lost zero", { A5: 10780005 }, "FINESS-INVALIDE A5"],
    ["a missing digit", { A6: "3807800" }, "FINESS-INVALIDE A6"],
    ["a letter for a digit", { A6: "38O780023" }, "FINESS-INVALIDE A6"],
    ["the same number twice", { A8: "010780005" }, "FINESS-DOUBLON A8"],
  ])("%s", (_, edits, code) => {
    expect(edited(edits)).toEqual([code]);
  });

  it("a number whose format gives back its zero is right", () => {
    const sheet = form("Rhône-Alpes");
    const values = sheet.values.map((row) =>
      /^\d{9}$/.test(String(row[0])) ? [Number(row[0]), ...row.slice(1)] : row,
    );
    const formats = values.map((row) => (typeof row[0] === "number" ? ["000000000"] : []));
    expect(codesOf(check({ ...sheet, values, formats }), "error", "warning")).toEqual([]);
  });
});

describe("caps and envelopes of 2007", () => {
  it("an establishment above the cap of its connections", () => {
    const report = check(
      form(
        "Rhône-Alpes",
        amounts.map((row, i) => (i === 2 ? [700, 110001, 11200] : row)),
      ),
    );
    expect(codesOf(report, "error")).toEqual(["PLAFOND-DEPASSE D7"]);
    expect(findingsOf(report)[0]?.gap?.toFixed()).toBe("1");
    const atCap = amounts.map((row, i) => (i === 2 ? [700, 110000, 11200] : row));
    expect(codesOf(check(form("Rhône-Alpes", atCap)), "error")).toEqual([]);
  });

  it("a region named in the form that gives more than it has", () => {
    const report = check(form("Corse"));
    const found = findingsOf(report).filter(({ severity }) => severity === "error");
    expect(found.map(({ code, cell, read, expected }) => [code, cell, read, expected])).toEqual([
      ["ENVELOPPE-DEPASSEE", "C11", "5650", "1200"],
      ["ENVELOPPE-DEPASSEE", "D11", "204060", "33699"],
      ["ENVELOPPE-DEPASSEE", "E11", "44800", "33600"],
    ]);
  });

  it("a region known by the numbers of its establishments, against the envelope put right", () => {
    const alsace = ["670780014", "680780012"];
    const granted = (update: number): Sheet => form(null, [[500, 20000, update]], alsace);
    const keyed = codesOf(check(granted(78400)), "error").filter((code) => code.startsWith("ENVELOPPE"));
    expect(keyed).toEqual([]);
    const over = codesOf(check(granted(78401)), "error").filter((code) => code.startsWith("ENVELOPPE"));
    expect(over).toHaveLength(1);
  });

  it("nothing of other years or other lists", () => {
    const sheet = form("Corse");
    expect(codesOf(check({ ...sheet, name: "Budget" }), "error")).toEqual([]);
    const titled = (title: string): Sheet => ({ ...sheet, values: [[title], ...sheet.values.slice(1)] });
    expect(codesOf(check(titled("Campagne 2012 (en euros)")), "error")).toEqual([]);
    const renamed = sheet.values.map((row) => row.map((cell) => (cell === "Formation" ? "MIG" : cell)));
    expect(codesOf(check({ ...sheet, values: renamed }), "error")).toEqual([]);
  });
});

describe("rows of the return form", () => {
  it.each<[string, Record<string, CellValue>, string]>([
    ["an amount below zero", { E6: -5600 }, "RETOUR-LIGNE E6"],
    ["an amount that is not told", { C7: "n.c." }, "RETOUR-LIGNE C7"],
    ["an establishment without a name", { B8: null }, "RETOUR-LIGNE B8"],
    ["an establishment of another region", { A7: "440000271" }, "RETOUR-LIGNE A7"],
    ["a region of today", { B2: "Auvergne-Rhône-Alpes" }, "REGION-MILLESIME B2"],
    ["no region at all", { B2: "Rhône-Alpe" }, "REGION-INCONNUE B2"],
  ])("%s", (_, edits, code) => {
    expect(edited(edits)).toContain(code);
  });

  it("a region that none of the establishments is of is told once, not at each of them", () => {
    const codes = codesOf(check(form("Bretagne")), "error", "warning");
    expect(codes.filter((code) => code.startsWith("RETOUR"))).toEqual([]);
  });
});

describe("an envelope that the sheet names", () => {
  const list = (above: CellValue[][], after: CellValue[][] = [], heads: string[] = ["Crédits"]): Sheet => ({
    name: "Liste",
    top: 0,
    left: 0,
    values: [
      ...above,
      [],
      ["FINESS", "Établissement", ...heads],
      ...finess.map((number, i): CellValue[] => [
        number,
        `CH ${"ABCDEF".charAt(i)}`,
        ...heads.map((__, c) => 100 + 10 * i + c),
      ]),
      [null, "Total", ...heads.map((__, c) => 750 + 6 * c)],
      ...after,
    ],
  });
  const told = (sheet: Sheet): string[] =>
    findingsOf(check(sheet))
      .filter(({ code }) => code.startsWith("ENVELOPPE"))
      .map(({ code, cell, read, expected }) => `${code} ${cell} ${read ?? ""}/${expected ?? ""}`);

  it("is exceeded, or leaves something", () => {
    expect(told(list([["Crédits (k€)"], ["Enveloppe notifiée", 700]]))).toEqual([
      "ENVELOPPE-DEPASSEE C11 750/700",
    ]);
    expect(told(list([["Crédits (k€)"], ["Enveloppe :", 800]]))).toEqual(["ENVELOPPE-RESTE B2 750/800"]);
    expect(told(list([["Crédits (k€)"], ["Enveloppe en euros", 700_000]]))).toEqual([
      "ENVELOPPE-DEPASSEE C11 750/700",
    ]);
  });

  it("is that of the column it speaks of", () => {
    const heads = ["Crédits USMP", "Études médicales"];
    expect(told(list([["Répartition USMP (k€)"], ["Enveloppe notifiée", 700]], [], heads))).toEqual([
      "ENVELOPPE-DEPASSEE C11 750/700",
    ]);
    expect(told(list([["Répartition (k€)"], ["Enveloppe études", 700]], [], heads))).toEqual([
      "ENVELOPPE-DEPASSEE D11 756/700",
    ]);
    expect(told(list([["Répartition (k€)"], ["Enveloppe notifiée", 700]], [], heads))).toEqual([]);
  });

  it("may stand in the last rows, for each column", () => {
    const after = [[null, "Enveloppe", 760, 755] as CellValue[]];
    expect(told(list([["Crédits (k€)"]], after, ["MIG", "AC"]))).toEqual([
      "ENVELOPPE-DEPASSEE D10 756/755",
      "ENVELOPPE-RESTE C11 750/760",
    ]);
  });
});

describe("returns kept quarter by quarter", () => {
  const quarter = (name: string, share: (row: readonly number[], i: number) => readonly number[]): Sheet => ({
    ...form("Rhône-Alpes", amounts.map(share)),
    name,
  });
  const told = (...sheets: readonly Sheet[]): string[] =>
    findingsOf(check(...sheets))
      .filter(({ code }) => code === "PLAFOND-DEPASSE" || code === "ENVELOPPE-DEPASSEE")
      .map(({ code, sheet, cell, read }) => `${code} ${sheet}!${cell} ${read ?? ""}`);
  const same = (row: readonly number[]): readonly number[] => row;

  it("are added up: a cap and an envelope that no quarter alone exceeds", () => {
    const capped = quarter("T2 2007", (row, i) => (i === 2 ? [700, 60_000, 0] : row));
    const again = quarter("T3 2007", (row, i) => (i === 2 ? [700, 50_001, 0] : row));
    expect(told(capped, again)).toEqual(["PLAFOND-DEPASSE T3 2007!D7 110001"]);
    const half = (row: readonly number[], i: number): readonly number[] =>
      i === 0 ? [7500, 0, 0] : [0, 0, ...row.slice(2)];
    expect(told(quarter("3e trimestre 2007", half), quarter("2e trimestre 2007", half))).toEqual([
      "ENVELOPPE-DEPASSEE 3e trimestre 2007!C11 15000",
    ]);
  });

  it("are left alone when they add up to what is allowed, when a sheet adds them up, or when they are no quarters", () => {
    const sheets = ["T2 2007", "T3 2007"].map((name) =>
      quarter(name, (row, i) => (i === 2 ? [700, 55_000, 0] : row)),
    );
    expect(told(...sheets)).toEqual([]);
    const over = ["T2 2007", "T3 2007"].map((name) => quarter(name, same));
    expect(told(...over)).toHaveLength(1);
    expect(told(...over, quarter("Cumul 2007", same))).toEqual([]);
    expect(told(quarter("Retour 2007", same), quarter("Retour 2007 bis", same))).toEqual([]);
  });
});
