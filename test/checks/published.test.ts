import type { Finding } from "../../src/checks";
import type { CellValue, Sheet } from "../../src/tables";
import { publishedTable, type PublishedTable } from "../../src/circulars";
import { describeFinding } from "../../src/messages/findings";
import { check, findingsOf } from "./corpus";

const usld = publishedTable("USLD", 2024) as PublishedTable;

/** A part of the annex of long-stay care as a sheet: some of its rows and columns, its amounts times a factor. */
function part({
  rows = usld.rows.map(({ label }) => label),
  columns = usld.columns.map(({ header }) => header),
  factor = 1,
  title = "Crédits (en milliers d'euros)",
  change = (_label: string, _header: string, amount: number): number => amount,
}: {
  rows?: readonly string[];
  columns?: readonly string[];
  factor?: number;
  title?: string;
  change?: (label: string, header: string, amount: number) => number;
} = {}): Sheet {
  const body = rows.map((label): CellValue[] => {
    const row = usld.rows.find((one) => one.label === label);
    return [
      label,
      ...columns.map((header) => {
        const amount = row?.amounts[usld.columns.findIndex((one) => one.header === header)];
        return amount ? Number((change(label, header, amount.toNumber()) * factor).toPrecision(12)) : null;
      }),
    ];
  });
  return { name: "Feuil1", top: 0, left: 0, values: [[title], [], ["Région", ...columns], ...body] };
}
const turned = (sheet: Sheet): Sheet => {
  const [title = [], blank = [], header = [], ...body] = sheet.values;
  const table = [header, ...body];
  return { ...sheet, values: [title, blank, ...header.map((_, c) => table.map((row) => row[c] ?? null))] };
};
const told = (sheet: Sheet, code: Finding["code"] = "PUBLIE-ECART"): string[] =>
  findingsOf(check(sheet))
    .filter((finding) => finding.code === code)
    .map(({ cell, expected }) => `${cell} ${expected ?? ""}`.trim());

/** Is nothing published there? */
const isUnpaid = (label: string, column: number): boolean =>
  !usld.rows.find((row) => row.label === label)?.amounts[column];

const three = ["Bretagne", "Normandie", "Occitanie"];
const slip = (label: string, header: string, amount: number): number =>
  label === "Bretagne" && (header === "BASE 2024" || header === "Total dotations") ? amount + 100 : amount;

it("says nothing of an annex that is as published, in whatever unit, whole or in part, turned or not", () => {
  for (const sheet of [
    part(),
    part({ factor: 1000, title: "Crédits (en euros)" }),
    part({ title: "Crédits" }),
    part({ rows: three }),
    turned(part({ rows: three })),
  ])
    expect(told(sheet)).toEqual([]);
});

it.each<[string, Parameters<typeof part>[0], string[]]>([
  ["whole", {}, ["B6 65321.3", "F6 65321.3"]],
  ["in euros", { factor: 1000, title: "Crédits (en euros)" }, ["B6 65321300", "F6 65321300"]],
  ["in millions", { factor: 0.001, title: "Crédits (en M€)" }, ["B6 65.3213", "F6 65.3213"]],
  ["without a unit", { title: "Crédits" }, ["B6 65321.3", "F6 65321.3"]],
  ["three regions", { rows: three, title: "Annexe I 2024, USLD (k€)" }, ["B4 65321.3", "F4 65321.3"]],
  ["two columns", { columns: ["BASE 2024", "Total dotations"] }, ["B6 65321.3", "C6 65321.3"]],
])("tells the amounts that differ from the publication: %s", (_, options, expected) => {
  expect(told(part({ ...options, change: slip }))).toEqual(expected);
});

it("takes the total of an extract for its own, unless it is the one of the annex", () => {
  const two = part({ rows: ["Bretagne", "Corse"] });
  const sums = usld.columns.map((_, c) =>
    two.values.slice(3).reduce((sum, row) => sum + Math.round(Number(row[c + 1] ?? 0) * 10), 0),
  );
  const own = { ...two, values: [...two.values, ["Total", ...sums.map((sum) => sum / 10)]] };
  for (const sheet of [own, turned(own)])
    expect([told(sheet), told(sheet, "PUBLIE-LIGNES").length]).toEqual([[], 1]);
  const national = usld.rows.find(({ kind }) => kind !== "region")?.label ?? "";
  expect(told(part({ rows: ["Bretagne", "Corse", national], change: slip }))).toHaveLength(2);
});

it("tells them with the rows as columns", () => {
  expect(told(turned(part({ rows: three, title: "USLD 2024 (k€)", change: slip })))).toEqual([
    "B4 65321.3",
    "B8 65321.3",
  ]);
});

it("lists the lines that are missing and those that were added", () => {
  const sheet = part({ rows: [...three, "Réserve nationale"] });
  const values = sheet.values.map((row) =>
    row[0] === "Réserve nationale" ? ["Réserve nationale", 10, null, 1, 1, 11] : row,
  );
  const [finding] = findingsOf(check({ ...sheet, values })).filter(({ code }) => code === "PUBLIE-LIGNES");
  expect(finding).toMatchObject({
    severity: "info",
    annex: "USLD",
    unit: "k€",
    added: ["Réserve nationale"],
  });
  expect(finding && describeFinding(finding).sentence).toMatch(/Auvergne-Rhône-Alpes.*9\sautres/);
  expect(told(part(), "PUBLIE-LIGNES")).toEqual([]);
});

it("tells an amount that was emptied, and one typed where nothing is published", () => {
  const edit = (label: string, header: string, amount: number): number =>
    label === "Corse" && header === "BASE 2024" ? NaN : amount;
  const sheet = part({ rows: three.concat("Corse", "Grand Est"), title: "USLD 2024 (k€)", change: edit });
  const values = sheet.values.map((row) => row.map((cell) => (Number.isNaN(cell) ? null : cell)));
  const unpaid = usld.columns.findIndex(({ role }, c) => role === "measure" && isUnpaid("Bretagne", c));
  const column = [...(values[2] ?? [])].indexOf(usld.columns[unpaid]?.header ?? "");
  (values[3] ?? [])[column] = 12.5;
  const found = findingsOf(check({ ...sheet, values })).filter(({ code }) => code === "PUBLIE-ECART");
  expect(found.map(({ cell, read, expected }) => [cell, read, expected])).toEqual([
    [`${"ABCDEF".charAt(column)}4`, "12.5", null],
    ["B7", null, usld.rows.find(({ label }) => label === "Corse")?.amounts[0]?.toFixed(1)],
  ]);
  expect(describeFinding(found[1] as Finding).sentence).toMatch(/aucun montant/);
});

it("does not take a form being filled for an annex that was emptied", () => {
  const filled = new Set(three.slice(0, 2));
  const sheet = part({ title: "USLD 2024 (k€)" });
  const values = sheet.values.map((row, r) =>
    r < 3 || filled.has(String(row[0])) ? row : [row[0] ?? null, ...row.slice(1).map(() => null)],
  );
  expect(told({ ...sheet, values })).toEqual([]);
});

it("knows two columns of one name by their amounts, whichever of them is left", () => {
  const smr = publishedTable("Dotations SMR", 2024) as PublishedTable;
  const twins = smr.columns.flatMap(({ header }, c) => (header === "Ajustements" ? [c] : []));
  expect(twins).toHaveLength(2);
  const sheetWith = (columns: readonly number[]): Sheet => ({
    name: "Feuil1",
    top: 0,
    left: 0,
    values: [
      ["Dotations SMR 2024 (k€)"],
      [],
      ["Région", ...columns.map((c) => smr.columns[c]?.header ?? "")],
      ...smr.rows.map(({ label, amounts }) => [label, ...columns.map((c) => amounts[c]?.toNumber() ?? null)]),
    ],
  });
  for (const left of twins) expect(told(sheetWith([0, 1, 2, left]))).toEqual([]);
});

it("tells the misprints of the publication once, apart from what was changed", () => {
  const fmespp = publishedTable("FMESPP", 2007) as PublishedTable;
  const values: CellValue[][] = [
    ["Annexe I 2007 (en euros)"],
    [],
    ["Région", ...fmespp.columns.map(({ header }) => header)],
    ...fmespp.rows.map(({ label, amounts }) => [
      label,
      ...amounts.map((amount) => amount?.toNumber() ?? null),
    ]),
  ];
  const sheet = { name: "Annexe", top: 0, left: 0, values };
  expect(told(sheet, "PUBLIE-ECART")).toEqual([]);
  const [misprints] = findingsOf(check(sheet)).filter(({ code }) => code === "PUBLIE-COQUILLE");
  expect(misprints?.cells).toHaveLength(5);
  expect(misprints && describeFinding(misprints).sentence).toMatch(/Alsace.*74\s800.*78\s400/);
  const changed = values.map((row) => (row[0] === "Alsace" ? [row[0], 74_900, ...row.slice(2)] : row));
  const [own] = findingsOf(check({ ...sheet, values: changed })).filter(
    ({ code }) => code === "PUBLIE-ECART",
  );
  expect(own).toMatchObject({ read: "74900", expected: "74800", corrected: "78400" });
});

it("takes amounts of hundreds of millions for amounts, not for numbers of establishments", () => {
  const psy = publishedTable("PSY", 2024) as PublishedTable;
  const rows = psy.rows.filter(({ kind }) => kind === "region").slice(0, 3);
  const values: CellValue[][] = [
    ["Psychiatrie 2024"],
    [],
    ["Région", ...psy.columns.map(({ header }) => header)],
    ...rows.map(({ label, amounts }) => [
      label,
      ...amounts.map((amount) => amount?.times(1000).toNumber() ?? null),
    ]),
  ];
  const report = check({ name: "Feuil1", top: 0, left: 0, values });
  expect(findingsOf(report).filter(({ code }) => code === "REGION-CODE")).toEqual([]);
});

it("takes no other table of regions for an annex", () => {
  expect(
    told(part({ change: (label, header, amount) => amount * 1.37 + label.length + header.length })),
  ).toEqual([]);
});

it("takes the rounding of the publication where an extract in euros is too small to show it", () => {
  const urgences = publishedTable("DOT_POP URGENCES", 2024) as PublishedTable;
  const rows = ["Ile-de-France", "Martinique"].flatMap((label) =>
    urgences.rows.filter((row) => row.label === label),
  );
  const values: CellValue[][] = [
    ["Extrait"],
    [],
    ["Région", ...urgences.columns.map(({ header }) => header)],
    ...rows.map(({ label, amounts }) => [
      label,
      ...amounts.map((amount) => (amount === null ? null : Number(amount.times(1000)))),
    ]),
  ];
  const codes = findingsOf(check({ name: "Feuil1", top: 0, left: 0, values })).map(({ code }) => code);
  expect(codes).toContain("PUBLIE-LIGNES");
  expect(codes).not.toContain("TOTAL-ECART");
  expect(codes).not.toContain("PUBLIE-ECART");
});

it("says where the annex has the amount, in its own words", () => {
  const [finding] = findingsOf(check(part({ change: slip }))).filter(({ code }) => code === "PUBLIE-ECART");
  expect(finding && describeFinding(finding, "fr").sentence).toMatch(
    /annexe I, USLD, ligne «.Bretagne.», colonne «.BASE 2024.»/,
  );
});
