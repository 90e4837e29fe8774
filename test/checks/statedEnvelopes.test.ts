import { checkWorkbook, type EnvelopeSource, type StatedEnvelope } from "../../src/checks";
import { describeFinding } from "../../src/messages/findings";
import { nothingStated } from "../../src/checks/statedTotals";
import type { CellValue, Sheet } from "../../src/tables/workbook";

const establishments: readonly (readonly CellValue[])[] = [
  ["CH de Rennes", 120, 40],
  ["CH de Vannes", 80, 35],
  ["CH de Quimper", 60, 25],
];
const sheetOf = (
  rows: readonly (readonly CellValue[])[],
  heads = ["Établissement", "Formation", "Connexion"],
): Sheet => ({
  name: "Crédits",
  top: 0,
  left: 0,
  values: [
    ["Crédits alloués (k€)"],
    [],
    heads,
    ...rows,
    ["Total", ...[1, 2].map((c) => rows.reduce((sum, row) => sum + Number(row[c]), 0))],
  ],
});
const notified: Sheet = { name: "Notification", top: 0, left: 0, values: [["Montant notifié", 250000]] };
const inCell: EnvelopeSource = { kind: "cell", sheet: "Notification", cell: "B1", unit: "€" };
const stated = (over: Partial<StatedEnvelope> = {}): StatedEnvelope => ({
  sheet: "Crédits",
  cell: "B4",
  cells: ["B4:B6"],
  isTable: true,
  heading: "Formation",
  label: "Montant notifié",
  unit: "k€",
  source: inCell,
  ...over,
});
const told = (envelope: StatedEnvelope, ...sheets: readonly Sheet[]): string[] =>
  checkWorkbook({ name: "x", sheets }, { ...nothingStated, envelopes: [envelope] })
    .sheets.flatMap(({ findings }) => findings)
    .filter(({ code }) => code.startsWith("ENVELOPPE"))
    .map((one) => {
      const detail =
        one.code === "ENVELOPPE-PERDUE" ? one.problem : `${one.read ?? ""}/${one.expected ?? ""}`;
      return `${one.code} ${one.cells.join(" ")} ${detail}`;
    });

it("is an error where the lines exceed the envelope of another sheet, in another unit", () => {
  expect(told(stated(), sheetOf(establishments), notified)).toEqual(["ENVELOPPE-DEPASSEE B7 B4:B6 260/250"]);
  expect(told(stated({ label: "Enveloppe" }), sheetOf(establishments.slice(1)), notified)).toEqual([
    "ENVELOPPE-RESTE B6 B4:B5 140/250",
  ]);
});

it("follows its table: rows added, rows above it, a column moved", () => {
  const more = [...establishments, ["CH de Brest", 10, 5]];
  expect(told(stated(), sheetOf(more), notified)).toEqual(["ENVELOPPE-DEPASSEE B8 B4:B7 270/250"]);
  const lower = { ...sheetOf(more), top: 5 };
  expect(told(stated(), lower, notified)).toEqual(["ENVELOPPE-DEPASSEE B13 B9:B12 270/250"]);
  const turned = more.map(([name, one, other]) => [name ?? null, other ?? null, one ?? null]);
  expect(told(stated(), sheetOf(turned, ["Établissement", "Connexion", "Formation"]), notified)).toEqual([
    "ENVELOPPE-DEPASSEE C8 C4:C7 270/250",
  ]);
});

it("counts the cells chosen, and no others, when they are not a whole table", () => {
  const chosen = stated({ isTable: false, cells: ["B4", "B6"] });
  expect(told(chosen, sheetOf(establishments), notified)).toEqual(["ENVELOPPE-RESTE B6 B4 180/250"]);
});

it("knows the amounts of a published annex, its misprint put right, and an amount in words of its own", () => {
  const published: EnvelopeSource = {
    kind: "published",
    annex: "FMESPP",
    vintage: 2007,
    row: "Alsace",
    column: 2,
  };
  const [found] = told(stated({ source: published }), sheetOf(establishments));
  expect(found).toMatch(/^ENVELOPPE-(RESTE|DEPASSEE) B7 B4:B6 260/);
  expect(
    told(stated({ source: { kind: "amount", amount: "0.2", unit: "M€" } }), sheetOf(establishments)),
  ).toEqual(["ENVELOPPE-DEPASSEE B7 B4:B6 260/200"]);
});

it("says when it can no longer compare", () => {
  expect(told(stated(), sheetOf(establishments))).toEqual(["ENVELOPPE-PERDUE B4 no-sheet"]);
  expect(told(stated(), sheetOf(establishments), { ...notified, values: [["Montant", "à venir"]] })).toEqual([
    "ENVELOPPE-PERDUE B4 no-amount",
  ]);
  expect(told(stated(), sheetOf(establishments, ["Établissement", "Autre", "Connexion"]), notified)).toEqual([
    "ENVELOPPE-PERDUE B4 no-lines",
  ]);
  expect(told(stated(), notified)).toEqual([]);
});

it("tells once what the sheet also names by itself, and in two languages", () => {
  const own = sheetOf(establishments);
  const named = {
    ...own,
    values: [["Crédits alloués (k€)"], ["Enveloppe Formation", 250], ...own.values.slice(2)],
  };
  const here = stated({ source: { kind: "cell", sheet: "Crédits", cell: "B2", unit: "k€" } });
  expect(told(here, named)).toEqual(["ENVELOPPE-DEPASSEE B7 B4:B6 B2 260/250"]);
  const [finding] =
    checkWorkbook({ name: "x", sheets: [named] }, { ...nothingStated, envelopes: [here] }).sheets[0]
      ?.findings ?? [];
  expect(finding && describeFinding(finding, "fr").sentence).toMatch(
    /^Montant notifié, Formation.: les lignes totalisent/,
  );
  expect(finding && describeFinding(finding, "en").sentence).toMatch(/the lines add up to/);
});

it("counts the lines of a table that the heading of the column names, and no total among them", () => {
  const two = sheetOf([...establishments, ["Solde", 1, 2]]);
  expect(told(stated(), two, notified)).toEqual(["ENVELOPPE-DEPASSEE B8 B4:B6 260/250"]);
  // Two columns of the same heading: the one that was chosen.
  const twins = sheetOf(establishments, ["Établissement", "Formation", "Formation"]);
  expect(told(stated({ cell: "C4", cells: ["C4:C6"] }), twins, notified)).toEqual([
    "ENVELOPPE-RESTE C7 C4:C6 100/250",
  ]);
  expect(told(stated({ cell: "D4", cells: ["D4:D6"] }), twins, notified)).toEqual([
    "ENVELOPPE-PERDUE D4 no-lines",
  ]);
});

it("prefers the table that holds the chosen lines among those of the same heading", () => {
  const own = sheetOf(establishments);
  const later = sheetOf([
    ["CH de Brest", 11, 2],
    ["CH de Dinan", 12, 3],
    ["CH de Redon", 13, 4],
  ]);
  const both = { ...own, values: [...own.values, [], [], ...later.values] };
  expect(told(stated(), both, notified)).toEqual(["ENVELOPPE-DEPASSEE B7 B4:B6 260/250"]);
  expect(told(stated({ cell: "B13", cells: ["B13:B15"] }), both, notified)).toEqual([
    "ENVELOPPE-RESTE B16 B13:B15 36/250",
  ]);
});

it("reads amounts with their units, whatever is typed, and rounds nothing", () => {
  const typed = sheetOf([
    ["CH de Rennes", "120 000 €", 40],
    ["CH de Vannes", 80.25, 35],
    ["CH de Quimper", "60,5", 25],
    ["CH de Brest", "50 %", 25],
    ["CH de Dinan", "à venir", 25],
  ]);
  expect(told(stated({ source: { kind: "amount", amount: "260.75", unit: "k€" } }), typed)).toEqual([
    "ENVELOPPE-RESTE B9 B4:B8 260.75/260.75",
  ]);
  expect(told(stated({ source: { kind: "amount", amount: "260.749", unit: "k€" } }), typed)).toEqual([
    "ENVELOPPE-DEPASSEE B9 B4:B8 260.750/260.749",
  ]);
});

it("loses an envelope whose cells, heading or annex are no longer there", () => {
  const chosen = stated({ isTable: false, cells: ["B4", "B6"] });
  expect(told({ ...chosen, heading: "Autre" }, sheetOf(establishments), notified)).toEqual([
    "ENVELOPPE-PERDUE B4 no-lines",
  ]);
  // Five rows above the first line are no heading, and none was said.
  const far = sheetOf(establishments, []);
  expect(told({ ...chosen, heading: "" }, far, notified)).toEqual(["ENVELOPPE-RESTE B6 B4 180/250"]);
  expect(told({ ...chosen, cells: ["?"] }, sheetOf(establishments), notified)).toEqual([
    "ENVELOPPE-PERDUE B4 no-lines",
  ]);
  expect(told({ ...chosen, cell: "?" }, sheetOf(establishments), notified)).toEqual([
    "ENVELOPPE-PERDUE ? no-lines",
  ]);
  const published = (annex: string, row: string, column: number): EnvelopeSource => ({
    kind: "published",
    annex,
    vintage: 2007,
    row,
    column,
  });
  for (const source of [
    published("FMESPP", "Atlantide", 2),
    published("FMESPP", "Alsace", 9),
    published("AUTRE", "Alsace", 2),
    { ...inCell, cell: "A1" },
    { ...inCell, cell: "?" },
  ])
    expect(told(stated({ source }), sheetOf(establishments), notified)).toEqual([
      "ENVELOPPE-PERDUE B4 no-amount",
    ]);
});

it("leaves what the sheet says of another column, or of another gap", () => {
  const own = sheetOf(establishments);
  const named = (amount: number, label: string): Sheet => ({
    ...own,
    values: [["Crédits alloués (k€)"], [label, amount], ...own.values.slice(2)],
  });
  expect(told(stated(), named(250, "Enveloppe Connexion"), notified)).toEqual([
    "ENVELOPPE-DEPASSEE B7 B4:B6 260/250",
    "ENVELOPPE-RESTE B2 C7 100/250",
  ]);
  expect(told(stated(), named(255, "Enveloppe Formation"), notified)).toEqual([
    "ENVELOPPE-DEPASSEE B7 B2 260/255",
    "ENVELOPPE-DEPASSEE B7 B4:B6 260/250",
  ]);
});

describe("of several tables with lines of that heading", () => {
  const list = (names: readonly string[], first: number, heads: readonly string[]): CellValue[][] => [
    ["Crédits alloués (k€)"],
    [],
    ["Établissement", ...heads],
    ...names.map((name, k): CellValue[] => [name, first + k, 7 + k]),
    ["Total", ...[first, 7].map((one) => names.reduce((sum, _, k) => sum + one + k, 0))],
  ];
  const turned = list(["CH de Brest", "CH de Quimper"], 10, ["Connexion", "Formation"]);
  const straight = list(["CH de Rennes", "CH de Vannes"], 60, ["Formation", "Connexion"]);
  const other = list(["CH de Saint-Malo", "CH de Redon"], 30, ["Formation", "Connexion"]);
  const stacked = (...tables: readonly CellValue[][][]): Sheet => ({
    name: "Crédits",
    top: 0,
    left: 0,
    values: tables.flatMap((table) => [...table, [], []]),
  });

  it("takes the one that holds the cell designated, from the first row of it to the last", () => {
    for (const cell of ["B11", "B14"])
      expect(told(stated({ cell }), stacked(other, straight), notified)).toEqual([
        "ENVELOPPE-RESTE B14 B12:B13 121/250",
      ]);
    for (const cell of ["B3", "B6"])
      expect(told(stated({ cell }), stacked(other, straight), notified)).toEqual([
        "ENVELOPPE-RESTE B6 B4:B5 61/250",
      ]);
  });

  it("takes, of those that do not, the one with that heading in the same column", () => {
    expect(told(stated({ cell: "B40" }), stacked(turned, straight), notified)).toEqual([
      "ENVELOPPE-RESTE B14 B12:B13 121/250",
    ]);
    expect(told(stated({ cell: "C40" }), stacked(straight, turned), notified)).toEqual([
      "ENVELOPPE-RESTE C14 C12:C13 15/250",
    ]);
  });
});

it("is told as lost where none of its cells can be read", () => {
  const chosen = stated({ isTable: false, cells: ["ici"], heading: "" });
  expect(told(chosen, sheetOf(establishments), notified)).toEqual(["ENVELOPPE-PERDUE B4 no-lines"]);
});
