import { areaAddress } from "../tables/address";
import { amountChanges, compareCells, type ChangedCells } from "./cellChanges";
import type { ComparedTable } from "./comparedTable";
import type { Change, Comparison, SumFinding, TablePlace } from "./comparison";
import { differenceSums } from "./differenceSums";
import { FormulaPairs, type SheetMap } from "./formulaPairs";
import { compareFreeCells } from "./freeCells";
import { lineChanges } from "./lineChanges";
import { LineMap } from "./lineMap";
import { pairTable, type PairedTable } from "./pairedTable";
import { pairSheets, sheetChanges, type SheetPair } from "./sheetPairs";
import { pairByContents } from "./pairTables";
import { signsOfTable, type VersionSheet } from "./version";

/** One of the two versions. */
export interface Version {
  readonly name: string;
  readonly sheets: readonly VersionSheet[];
}

/** Compares two versions that were read. */
export function compareVersions(
  before: Version,
  after: Version,
  { areSheetsPaired = false }: { readonly areSheetsPaired?: boolean } = {},
): Comparison {
  const sheets: readonly SheetPair[] = areSheetsPaired
    ? before.sheets.flatMap((one, i) =>
        after.sheets[i] ? [{ before: one, after: after.sheets[i], isMoved: false }] : [],
      )
    : pairSheets(before.sheets, after.sheets);
  const { pairs, removed, added } = pairTables(before, after, sheets);
  const changes: Change[] = areSheetsPaired ? [] : sheetChanges(before.sheets, after.sheets, sheets);
  for (const table of removed)
    if (isTold(table, sheets, "before"))
      changes.push({ kind: "table", fate: "removed", before: placeOf(table), after: null });
  for (const table of added)
    if (isTold(table, sheets, "after"))
      changes.push({ kind: "table", fate: "added", before: null, after: placeOf(table) });
  const formulas = new FormulaPairs(
    new Map(sheets.map((pair) => [pair.before.sheet.name.toLowerCase(), sheetMap(pair, pairs)])),
  );
  const cells: ChangedCells[] = [];
  const sums: SumFinding[] = [];
  let checked = 0;
  for (const pair of pairs) {
    changes.push(...tableChanges(pair, sheets), ...lineChanges(pair, "row"), ...lineChanges(pair, "column"));
    const changed = compareCells(pair, formulas, changes);
    const own = differenceSums(changed);
    cells.push(changed);
    sums.push(...own.findings);
    checked += own.checked;
  }
  for (const pair of sheets) changes.push(...compareFreeCells(pair.before, pair.after));
  const amounts = amountChanges(cells);
  return {
    before: before.name,
    after: after.name,
    isSame: changes.length === 0 && amounts.count === 0,
    changes,
    amounts,
    sums,
    compared: {
      tables: pairs.length,
      cells: pairs.reduce((sum, { rows, columns }) => sum + rows.pairs.length * columns.pairs.length, 0),
      sums: checked,
    },
  };
}

interface PairedTables {
  readonly pairs: readonly PairedTable[];
  readonly removed: readonly ComparedTable[];
  readonly added: readonly ComparedTable[];
}

/** Tables of the same sheet first, then those that went to another one. */
function pairTables(before: Version, after: Version, sheets: readonly SheetPair[]): PairedTables {
  const pairs: PairedTable[] = [];
  const left = {
    before: new Set(before.sheets.flatMap(({ tables }) => tables)),
    after: new Set(after.sheets.flatMap(({ tables }) => tables)),
  };
  const pairAll = (from: readonly ComparedTable[], to: readonly ComparedTable[], isLoose: boolean): void => {
    const found = pairByContents(from.map(signsOfTable), to.map(signsOfTable), { isLoose });
    found.forEach((a, b) => {
      const [one, other] = [from[b], to[a]];
      if (!one || !other) return;
      left.before.delete(one);
      left.after.delete(other);
      pairs.push(pairTable(one, other));
    });
  };
  for (const pair of sheets) pairAll(pair.before.tables, pair.after.tables, true);
  pairAll([...left.before], [...left.after], false);
  return { pairs, removed: [...left.before], added: [...left.after] };
}

/** Is a table told by itself, and not with its sheet? */
const isTold = ({ sheet }: ComparedTable, sheets: readonly SheetPair[], side: "before" | "after"): boolean =>
  sheets.some((pair) => pair[side].sheet === sheet);

const placeOf = ({ sheet, table }: ComparedTable): TablePlace => ({
  sheet: sheet.name,
  range: areaAddress(table.area),
  title: table.title,
});

/** What became of a table as a whole: where it stands, and the unit of its amounts. */
function tableChanges({ before, after, scale }: PairedTable, sheets: readonly SheetPair[]): Change[] {
  const isAtHome = sheets.some(
    (pair) => pair.before.sheet === before.sheet && pair.after.sheet === after.sheet,
  );
  const [from, to] = [placeOf(before), placeOf(after)];
  return [
    ...(isAtHome ? [] : [{ kind: "table", fate: "moved", before: from, after: to } as const]),
    ...(scale.fate === null
      ? []
      : [
          {
            kind: "unit",
            fate: scale.fate,
            before: { ...from, unit: before.table.unit },
            after: { ...to, unit: after.table.unit },
            factor: scale.factor,
          } as const,
        ]),
  ];
}

/** Where the lines of a sheet went, by the tables that stayed in it. */
function sheetMap({ before, after }: SheetPair, pairs: readonly PairedTable[]): SheetMap {
  const own = pairs.filter((pair) => pair.before.sheet === before.sheet && pair.after.sheet === after.sheet);
  const places = (of: "rows" | "columns"): (readonly [number, number])[] =>
    own.flatMap((tables) =>
      tables[of].pairs.map(
        (pair) => [tables.before[of][pair.before]?.at ?? 0, tables.after[of][pair.after]?.at ?? 0] as const,
      ),
    );
  return {
    after: after.sheet.name,
    rows: new LineMap(places("rows")),
    columns: new LineMap(places("columns")),
  };
}
