import { Exact, type Unit } from "../amounts";
import { areaAddress, cellAddress, columnLetters } from "../tables/address";
import { cellAmount } from "../tables/cellAmount";
import type { AnnexTable } from "../tables/annexTable";
import { currentRegion, regionsOf, type Region } from "../territories";
import type { DraftCell, SheetDraft } from "./sheetDraft";

const units: Readonly<Record<Unit, string>> = {
  "€": "(En euros.)",
  "k€": "(En milliers d’euros.)",
  "M€": "(En millions d’euros.)",
  "Md€": "(En milliards d’euros.)",
};

/** One line of the new table: the rows of the old one that it adds up. */
interface Merged {
  readonly label: string;
  readonly rows: readonly number[];
  /** The former regions, by name; empty for a line taken over as it is. */
  readonly former: readonly string[];
}

const lead = 1;
const top = 5;

/**
 * A table of the regions of before 2016 as a sheet of today's regions: each amount is the sum of those of its former regions, as a
 * formula that reads them where they are; the total, and its gap to the total printed there. Lines that are no region are taken over.
 * Null for any other table.
 * @example currentRegionsDraft(table)?.rows[5]?.[1] // { formula: "=SUM('Annexe I'!C6,'Annexe I'!C13)", result: 117120 }
 */
export function currentRegionsDraft(table: AnnexTable): SheetDraft | null {
  const { regions, rows, columns } = table;
  if (regions?.set !== "pre-2016") return null;
  const merged = mergedRows(table);
  if (!merged.some(({ former }) => former.length > 0)) return null;
  const last = top + merged.length - 1;
  const printed = rows.findLastIndex(({ kind }) => kind === "total");
  const added = columns.map(({ isPercent }) => isPercent !== true);
  const line = (label: string, cells: readonly DraftCell[], note: DraftCell = null): DraftCell[] => [
    label,
    ...cells,
    note,
  ];
  const formatOf = (c: number): string => formatFor(columns[c]?.decimals ?? 0);
  const body = merged.map(({ label, rows: parts, former }) =>
    line(
      label,
      columns.map((_, c) => (added[c] ? sumOf(table, parts, c) : null)),
      former.length === 0 ? null : former.join(", "),
    ),
  );
  const totals = columns.map((_, c) => sumOfAll(table, merged, c));
  const total = line(
    "Total",
    columns.map((_, c): DraftCell => {
      if (!added[c]) return null;
      const letters = columnLetters(c + lead);
      const formula = `=SUM(${letters}${top + 1}:${letters}${last + 1})`;
      return { formula, format: formatOf(c), result: totals[c]?.toNumber() ?? 0 };
    }),
  );
  const origin =
    printed === -1
      ? []
      : [
          [],
          line(
            "Pour mémoire, feuille d’origine",
            columns.map((_, c) => (added[c] ? sumOf(table, [printed], c) : null)),
          ),
          line(
            "Écart",
            columns.map((_, c): DraftCell => {
              if (!added[c]) return null;
              const letters = columnLetters(c + lead);
              const gap = (totals[c] ?? new Exact(0)).minus(amountAt(table, printed, c) ?? 0);
              return {
                formula: `=ROUND(${letters}${last + 2}-${letters}${last + 4},${columns[c]?.decimals ?? 0})`,
                format: formatOf(c),
                result: gap.toNumber(),
              };
            }),
          ),
        ];
  const right = lead + columns.length;
  return {
    name: `${table.sheet} régions 2016`.slice(0, 31),
    rows: [
      [`${table.title === "" ? table.sheet : table.title} : régions d’aujourd’hui`.slice(0, 250)],
      [table.unit === null ? null : units[table.unit]],
      [
        `Source : feuille « ${table.sheet} », ${areaAddress(table.area)}. Chaque montant additionne les anciennes régions citées.`,
      ],
      [],
      line(
        "Région",
        columns.map(({ label }) => label),
        "Anciennes régions",
      ),
      ...body,
      total,
      ...origin,
    ],
    bold: [0, top - 1, last + 1].map((row) => ({ top: row, left: 0, bottom: row, right })),
    wrapped: [{ top: top - 1, left: 0, bottom: top - 1, right }],
    grid: { top: top - 1, left: 0, bottom: last + 1, right },
    columnWidths: [190, ...columns.map(() => 95), 330],
    frozenRows: top,
  };
}

/** Today's regions of the mainland by name, those overseas after them, those that the old table has not, then the lines that are no region. */
function mergedRows(table: AnnexTable): Merged[] {
  const found = new Map<
    string,
    { readonly region: Region; readonly rows: number[]; readonly former: string[] }
  >();
  const taken = new Set<number>();
  for (const { index, byName, byCode } of table.regions?.rows ?? []) {
    const former = byName ?? byCode;
    if (!former) continue;
    const region = currentRegion(former);
    const entry = found.get(region.code) ?? { region, rows: [], former: [] };
    entry.rows.push(index);
    entry.former.push(former.name);
    found.set(region.code, entry);
    taken.add(index);
  }
  const sorted = [...found.values()].sort(
    (one, other) =>
      Number(one.region.overseas) - Number(other.region.overseas) ||
      one.region.name.localeCompare(other.region.name, "fr"),
  );
  const others = table.rows.flatMap(({ kind, label }, r): Merged[] =>
    taken.has(r) || kind === "total" || kind === "subtotal" || kind === "of-which" || label === ""
      ? []
      : [{ label, rows: [r], former: [] }],
  );
  const named = new Set(
    (table.regions?.rows ?? []).flatMap(({ regions }) => regions.map(({ current }) => current)),
  );
  const absent = regionsOf("2016")
    .filter(({ code }) => !found.has(code) && !named.has(code))
    .map(({ name }): Merged => ({ label: name, rows: [], former: ["absente de la feuille d’origine"] }));
  return [
    ...sorted.map(({ region, rows, former }) => ({ label: region.name, rows, former })),
    ...(found.size === 0 ? [] : absent),
    ...others,
  ];
}

const amountAt = (table: AnnexTable, row: number, column: number): Exact | null =>
  cellAmount(table, row * table.grid.columns + column);

const formatFor = (decimals: number): string => (decimals === 0 ? "#,##0" : `#,##0.${"0".repeat(decimals)}`);

/** The sum of cells of the old table; a number typed as text, which Excel's sums skip, is written in the formula. */
function sumOf(table: AnnexTable, rows: readonly number[], column: number): DraftCell {
  const amounts = rows.map((row) => amountAt(table, row, column));
  if (amounts.every((amount) => amount === null)) return null;
  const asText = new Set(table.notes.flatMap(({ kind, index }) => (kind === "text-number" ? [index] : [])));
  const sheet = `'${table.sheet.replaceAll("'", "''")}'!`;
  const terms = rows.flatMap((row, i): string[] => {
    const amount = amounts[i];
    if (!amount) return [];
    if (asText.has(row * table.grid.columns + column)) return [amount.toFixed()];
    return [sheet + cellAddress(table.rows[row]?.row ?? 0, table.columns[column]?.column ?? 0)];
  });
  const result = amounts.reduce<Exact>((sum, amount) => sum.plus(amount ?? 0), new Exact(0));
  return {
    formula: `=SUM(${terms.join(",")})`,
    format: formatFor(table.columns[column]?.decimals ?? 0),
    result: result.toNumber(),
  };
}

const sumOfAll = (table: AnnexTable, merged: readonly Merged[], column: number): Exact =>
  merged
    .flatMap(({ rows }) => rows)
    .reduce<Exact>((sum, row) => sum.plus(amountAt(table, row, column) ?? 0), new Exact(0));
