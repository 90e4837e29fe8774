import { Exact } from "../../src/amounts/exact";
import { conclude, newFinding, type EquationProof, type Finding } from "../../src/checks";
import type { Report, TableReport } from "../../src/checks/report";
import type { EquationStatus } from "../../src/equations/equation";
import type { AnnexTable } from "../../src/tables/annexTable";
import type { Workbook } from "../../src/tables/workbook";
import { areaAddress } from "../../src/tables/address";

/** Labels and amounts of the annex of 2007 as published: mise à jour, formation, périphérique, total. */
export const rows2007: readonly (readonly [string, number, number, number, number])[] = [
  ["Alsace", 74800, 4100, 168496, 250996],
  ["Aquitaine", 252000, 9300, 288315, 549615],
  ["Auvergne", 89600, 4400, 153518, 247518],
  ["Basse-Normandie", 89600, 4300, 323886, 417786],
  ["Bourgogne", 89600, 4500, 191898, 285998],
  ["Bretagne", 196000, 7700, 656675, 860375],
  ["Centre", 164200, 7000, 243383, 412783],
  ["Champagne-Ardenne", 46293, 3700, 142285, 192278],
  ["Corse", 33600, 1200, 33699, 68499],
  ["Franche-Comté", 50400, 2100, 130116, 182616],
  ["Guadeloupe", 28000, 1500, 138541, 168041],
  ["Guyane", 11200, 600, 14977, 26677],
  ["Haute-Normandie", 84000, 4200, 285048, 373248],
  ["Ile-de-France", 894696, 32300, 1142505, 2069501],
  ["Languedoc-Roussillon", 218400, 7700, 257424, 483524],
  ["Limousin", 67200, 2400, 138541, 208141],
  ["Lorraine", 100800, 6100, 397837, 504737],
  ["Martinique", 5600, 1000, 110000, 116600],
  ["Midi-Pyrénées", 216907, 7700, 545739, 770346],
  ["Nord - Pas-de-Calais", 229663, 10900, 507360, 747923],
  ["Pays de la Loire", 207200, 9300, 477883, 694383],
  ["Picardie", 112000, 5100, 254616, 371716],
  ["Poitou-Charentes", 72800, 4300, 224661, 301781],
  ["Provence-Alpes-Côte d’Azur", 362507, 14700, 620168, 997375],
  ["Réunion", 22400, 1500, 140891, 164791],
  ["Rhône-Alpes", 369726, 14600, 686172, 1070498],
  ["Total", 4090992, 170200, 8274635, 12537827],
];
const columns2007 = ["MISE À JOUR", "FORMATION", "PÉRIPHÉRIQUE", "TOTAL"];

export interface TableShape {
  readonly sheet: string;
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  readonly top: number;
  readonly left: number;
  readonly status: (row: number, column: number) => EquationStatus | "culprit" | null;
  readonly counts: Partial<Record<EquationStatus, number>>;
}

/** A table report of any shape; its amounts are zeros, for the pane shows none of them. */
export const tableReport = (shape: TableShape): TableReport => {
  const { sheet, rows, columns, top, left } = shape;
  const culprits: number[] = [];
  const cellStatus = new Map<number, EquationStatus | "culprit">();
  for (let r = 0; r < rows.length; r++)
    for (let c = 0; c < columns.length; c++) {
      const status = shape.status(r, c);
      if (status === "culprit") culprits.push(r * columns.length + c);
      if (status) cellStatus.set(r * columns.length + c, status);
    }
  const area = {
    top: top - 1,
    left: left - 1,
    bottom: top + rows.length - 1,
    right: left + columns.length - 1,
  };
  const table: AnnexTable = {
    sheet,
    title: "",
    area,
    bodyTop: top,
    unit: "€",
    unitCell: null,
    decimals: 0,
    regionSet: "pre-2016",
    regions: null,
    rows: rows.map((label, r) => ({
      row: top + r,
      label,
      kind: label === "Total" ? "total" : "region",
      code: null,
      labelColumn: left - 1,
      codeColumn: null,
      hidden: false,
    })),
    columns: columns.map((label, c) => ({
      column: left + c,
      path: [label],
      label,
      ofWhich: false,
      decimals: 0,
      missionCode: null,
      flag: null,
      vector: null,
      hidden: false,
    })),
    grid: {
      rows: rows.length,
      columns: columns.length,
      scale: 0,
      values: new Float64Array(rows.length * columns.length),
      units: new Float64Array(columns.length).fill(1),
      rowLabels: rows,
      columnLabels: columns,
      large: null,
      unreadable: new Set(),
      absent: new Set(),
    },
    notes: [],
    formulas: new Map(),
  };
  const counts = { exact: 0, rounding: 0, suspect: 0, broken: 0, uncheckable: 0, ...shape.counts };
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
  return {
    table,
    range: areaAddress(area),
    counts: { ...counts, total },
    doubtful: 0,
    quotients: 0,
    regime: null,
    equations: () => [],
    cellStatus,
    culprits,
  };
};

const proof = (
  kind: "row" | "column",
  target: string,
  cells: readonly string[],
  printed: number,
  recomputed: number,
  tolerance: string,
): EquationProof => ({
  key: `${kind} ${target}`,
  line: { kind, name: kind === "row" ? target.slice(1) : target.charAt(0) },
  target,
  terms: cells.map((cell) => ({ cell, sign: 1 })),
  printed: new Exact(printed),
  recomputed: new Exact(recomputed),
  gap: new Exact(printed).minus(recomputed),
  tolerance: new Exact(tolerance),
});

const regionCells = (column: string): string[] => Array.from({ length: 26 }, (_, i) => `${column}${6 + i}`);
const sumOf = (at: 1 | 2 | 3 | 4): number => rows2007.slice(0, 26).reduce((sum, row) => sum + row[at], 0);

type SlipOf2007 = readonly [string, "transposition" | "digit", number, number, readonly EquationProof[]];

const row = (number: number): EquationProof => {
  const amounts = rows2007[number - 6];
  if (!amounts) throw new Error(`no row ${number}`);
  const cells = ["C", "D", "E"].map((column) => `${column}${number}`);
  return proof("row", `F${number}`, cells, amounts[4], amounts[1] + amounts[2] + amounts[3], "2");
};
const columnC = proof("column", "C32", regionCells("C"), 4090992, sumOf(1), "13.5");
const columnD = proof("column", "D32", regionCells("D"), 170200, sumOf(2), "13.5");
const columnF = proof("column", "F32", regionCells("F"), 12537827, sumOf(4), "13.5");

const slips: readonly SlipOf2007[] = [
  ["C6", "transposition", 74800, 78400, [row(6), columnC]],
  ["C12", "transposition", 164200, 162400, [row(12), columnC]],
  ["D32", "digit", 170200, 172200, [columnD, row(32)]],
  ["F17", "digit", 26677, 26777, [row(17), columnF]],
  ["F28", "digit", 301781, 301761, [row(28), columnF]],
];

/** The equation once every slip of the annex is put right: all hold then, to the rounding. */
const corrected = (cell: string, proposed: number, { target, printed }: EquationProof) => {
  const total = target === cell ? new Exact(proposed) : printed;
  return { printed: total, recomputed: total };
};

const slipFinding = ([cell, kind, read, proposed, proofs]: SlipOf2007): Finding =>
  newFinding({
    code: "TOTAL-ECART",
    severity: "error",
    sheet: "Annexe I",
    cell,
    read: String(read),
    expected: String(proposed),
    gap: new Exact(read).minus(proposed),
    tolerance: proofs[0]?.tolerance ?? null,
    cause: {
      kind,
      cell,
      proposed: new Exact(proposed),
      unique: true,
      repairs: proofs.map((one) => one.line),
      proof: proofs.map((equation) => ({
        equation,
        alone: corrected(cell, proposed, equation),
        together: null,
      })),
    },
    unit: "€",
    line: null,
    faultyLine: null,
    sources: [],
  });

const culprits2007 = new Set(["0,0", "6,0", "26,1", "11,3", "22,3"]);

/** The published annex of 2007: 31 totals, 8 of them wrong, five slips that explain them. */
export const report2007 = (): Report =>
  conclude({
    workbook: "annexe-1-2007.xlsx",
    sheets: [
      {
        name: "Annexe I",
        tables: [
          tableReport({
            sheet: "Annexe I",
            rows: rows2007.map(([label]) => label),
            columns: columns2007,
            top: 5,
            left: 2,
            status: (r, c) =>
              culprits2007.has(`${r},${c}`)
                ? "culprit"
                : c !== 2 || r === 26 || [0, 6, 11, 22].includes(r)
                  ? "broken"
                  : "exact",
            counts: { exact: 22, rounding: 1, broken: 8 },
          }),
        ],
        findings: slips.map(slipFinding),
      },
    ],
    crossChecks: [],
    cells: 164,
  });

/** A report without findings, of the size given. */
export const quietReport = (
  summary: Partial<Report["summary"]>,
  tables: readonly TableReport[] = [],
): Report => {
  const report = conclude({
    workbook: "classeur.xlsx",
    sheets: [{ name: "Feuil1", tables, findings: [] }],
    crossChecks: [],
    cells: summary.cells ?? 0,
  });
  return { ...report, summary: { ...report.summary, ...summary } };
};

/** The sheets of a report, with what the cells of the annex of 2007 hold. */
export const workbookOf = (report: Report, locked: readonly string[] = []): Workbook => ({
  name: report.workbook,
  sheets: report.sheets.map(({ name }) => ({
    name,
    top: 5,
    left: 1,
    values: rows2007,
    isProtected: locked.includes(name),
  })),
});
