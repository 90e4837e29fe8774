import { parameterAmount, correctedTable, publishedTable, type PublishedTable } from "../circulars";
import { allDepartments } from "../territories";
import { withResults } from "./formulaResults";
import type { DraftCell, SheetDraft } from "./sheetDraft";

const envelopesSheet = "Enveloppes 2007";
/** The form is returned at the end of each calendar quarter. */
export const quarters = ["2e trimestre 2007", "3e trimestre 2007", "4e trimestre 2007"] as const;
export const establishments = 40;
/** Rows above the establishments, then the first and the last of them, in Excel's numbering. */
const head = 6;
export const first = head + 1;
const last = head + establishments;
const format = "#,##0";

/** Columns of the form that a regional envelope pays for, and the published column that holds it. */
const funded = [
  ["C", "Formation"],
  ["D", "Périphérique"],
  ["E", "Mise à jour"],
] as const;

/** The departments of a region in one cell: `dép. 22, 29, 35, 56`; overseas the first four characters of a FINESS number say it. */
const departmentsAt = "F";
const departmentsLead = "dép. ";
const departmentsOf = (region: string): string =>
  departmentsLead +
  allDepartments
    .filter(({ formerRegion }) => formerRegion === region)
    .map(({ code }) => (code.startsWith("97") ? `970${code.slice(2)}` : code))
    .join(", ");

/** What one row of the form lacks, the gravest first: the same as the checks of the add-in, in plain formulas of Excel. */
function controlFormula(
  row: number,
  {
    cap,
    region,
    departments,
  }: { readonly cap: string; readonly region: string; readonly departments: string },
): string {
  const [number, amounts] = [`A${row}`, `C${row}:F${row}`];
  const isOverseas = `OR(LEFT(${number},2)="97",LEFT(${number},2)="98")`;
  const doubled = `2*MID(${number},{2,4,6,8},1)`;
  // Luhn's sum; in Corsica and overseas the rule of the key is not certain enough for a form.
  const sum = `SUMPRODUCT(--MID(${number},{1,3,5,7,9},1))+SUMPRODUCT(INT(${doubled}/10)+MOD(${doubled},10))`;
  const isWrongKey = `AND(NOT(${isOverseas}),LEFT(${number},2)<>"2A",LEFT(${number},2)<>"2B",IFERROR(MOD(${sum},10)<>0,TRUE))`;
  const department = `IF(LEFT(${number},3)="970",LEFT(${number},4),LEFT(${number},2))`;
  const isForeign = `AND(${region}<>"",NOT(AND(${isOverseas},LEFT(${number},3)<>"970")),IFERROR(ISERROR(SEARCH(", "&${department}&",",", "&MID(${departments},${departmentsLead.length + 1},99)&",")),FALSE))`;
  const faults: readonly (readonly [string, string])[] = [
    [`LEN(${number})<>9`, "FINESS : 9 caractères attendus"],
    [isWrongKey, "FINESS : clé fausse"],
    [`COUNTIF($A$${first}:$A$${last},${number})>1`, "FINESS : déjà saisi"],
    [isForeign, "FINESS : département d’une autre région"],
    [`B${row}=""`, "Nom attendu"],
    [`COUNTA(${amounts})>COUNT(${amounts})`, "Montant : nombre attendu"],
    [`MIN(${amounts})<0`, "Montant négatif"],
    [`N(D${row})>${cap}`, `Connexion : plafond de ${cap} € dépassé`],
  ];
  const told = faults.reduceRight((rest, [test, text]) => `IF(${test},"${text}",${rest})`, '""');
  return `=IF(AND(${number}="",B${row}=""),IF(SUM(${amounts})<>0,"FINESS et nom attendus",""),${told})`;
}

/**
 * The return form of 2007 (circular 2007-237, annex III): what was granted to each establishment, checked as it is typed, with
 * the balance of each envelope of the region. Plain Excel formulas: it works without the add-in.
 */
export function returnForm2007(): SheetDraft[] {
  const published = publishedTable("FMESPP", 2007);
  if (!published) return [];
  const table = correctedTable(published);
  const regions = table.rows.filter(({ kind }) => kind === "region");
  return [form(regions.length, table), envelopes(table, regions)].map(withResults);
}

function form(regions: number, table: PublishedTable): SheetDraft {
  const cap = parameterAmount("2007-connexion-plafond-etablissement").toFixed();
  const region = "$B$3";
  const lookup = (header: string): string => {
    const column = String.fromCharCode(66 + table.columns.findIndex((one) => one.header === header));
    const range = (letter: string): string => `'${envelopesSheet}'!$${letter}$2:$${letter}$${regions + 1}`;
    return `=IF(${region}="","",INDEX(${range(column)},MATCH(${region},${range("A")},0)))`;
  };
  const blank = (formula: string): DraftCell => ({ formula, format, result: "" });
  const sumDown = (letter: string): DraftCell => ({
    formula: `=SUM(${letter}${first}:${letter}${last})`,
    format,
  });
  const departments = `INDEX('${envelopesSheet}'!$${departmentsAt}$2:$${departmentsAt}$${regions + 1},MATCH(${region},'${envelopesSheet}'!$A$2:$A$${regions + 1},0))`;
  const control = (row: number): DraftCell => ({
    formula: controlFormula(row, { cap, region, departments }),
    result: "",
  });
  const rows: DraftCell[][] = [
    ["Crédits alloués aux établissements : tableau à retourner"],
    ["Circulaire 2007-237 du 13 juin 2007, annexe III", null, null, null, null, "Trimestre", null],
    ["Région", null],
    [
      "(En euros.) Choisir la région, puis une ligne par établissement ; le FINESS se saisit en texte (9 caractères).",
    ],
    [],
    [
      "FINESS",
      "Nom de l’établissement",
      "Formation",
      "Connexion des sites périphériques",
      "Mise à jour du SIH",
      "Compensation",
      "Total",
      "Contrôle",
    ],
    ...Array.from({ length: establishments }, (_, i): DraftCell[] => [
      { value: null, format: "@" },
      null,
      ...[0, 1, 2, 3].map((): DraftCell => ({ value: null, format })),
      { formula: `=SUM(C${first + i}:F${first + i})`, format },
      control(first + i),
    ]),
    [null, "Total", ...["C", "D", "E", "F", "G"].map(sumDown)],
    [null, "Enveloppe de la région", ...funded.map(([, header]) => blank(lookup(header)))],
    [
      null,
      "Reste à répartir",
      ...funded.map(([letter]) => blank(`=IF(${region}="","",${letter}${last + 2}-${letter}${last + 1})`)),
    ],
  ];
  const bold = (row: number): { top: number; left: number; bottom: number; right: number } => ({
    top: row,
    left: 0,
    bottom: row,
    right: 7,
  });
  return {
    name: "Retour 2007",
    rows,
    bold: [bold(0), bold(head - 1), bold(last)],
    wrapped: [{ top: head - 1, left: 0, bottom: head - 1, right: 7 }],
    columnWidths: [75, 210, 85, 105, 85, 90, 85, 210],
    frozenRows: head,
    grid: { top: head - 1, left: 0, bottom: last + 2, right: 7 },
    inputs: [
      { top: 2, left: 1, bottom: 2, right: 1 },
      { top: 1, left: 6, bottom: 1, right: 6 },
      { top: head, left: 0, bottom: last - 1, right: 5 },
    ],
    choices: [
      { cell: "B3", list: `'${envelopesSheet}'!$A$2:$A$${regions + 1}` },
      { cell: "G2", list: `'${envelopesSheet}'!$G$2:$G$${quarters.length + 1}` },
    ],
  };
}

function envelopes(table: PublishedTable, regions: PublishedTable["rows"]): SheetDraft {
  const amounts = regions.map(({ label, code = "", amounts: cells }, at): DraftCell[] => [
    label,
    ...cells.map((amount): DraftCell => (amount ? { value: amount.toNumber(), format } : null)),
    departmentsOf(code),
    ...quarters.slice(at, at + 1),
  ]);
  return {
    name: envelopesSheet,
    rows: [
      ["Région", ...table.columns.map(({ header }) => `${header} (€)`), "Départements", "Trimestres"],
      ...amounts,
    ],
    bold: [{ top: 0, left: 0, bottom: 0, right: table.columns.length + 2 }],
    columnWidths: [170, ...table.columns.map(() => 95), 210, 110],
    frozenRows: 1,
    grid: { top: 0, left: 0, bottom: amounts.length, right: table.columns.length + 1 },
  };
}
