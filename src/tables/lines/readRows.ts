import { findRegion } from "../../territories";
import type { RegionSet, RowKind, TableRow } from "../annexTable";
import { CellKind, isAmountKind, isMarkKind } from "../reading/cellKind";
import type { ColumnRoles } from "./columnRoles";
import { findRegionRows, type RegionRows } from "./regionRows";
import { announcedKind } from "./rowKind";
import { readRowName, type RowName } from "./rowLabels";
import type { SheetCells } from "../reading/sheetCells";

const finess = /^(?:\d{8,9}|2[AB]\d{7})$/i;
const totalOf = /^(?:sous[- ]?)?total\s+(?:de\s+(?:la\s+)?|du\s+|d['’])?(?=\p{L})/iu;

/** How a note under the table starts, even when a year or a count stands in a column of amounts. */
const noteStart = /^(?:sources?|notes?|nb|n\.b\.?|lecture|champ)\s*[:.–—-]/i;

/** The rows of amounts of a table, in the lines of the sheet. */
export interface RowReading {
  readonly lines: readonly number[];
  readonly rows: readonly TableRow[];
  readonly regionSet: RegionSet | null;
}

const hasAmounts = (cells: SheetCells, line: number, columns: readonly number[]): boolean =>
  columns.some((c) => isAmountKind(cells.kind(line, c)) || isMarkKind(cells.kind(line, c)));

/** Words stand where amounts would: a repeated header, a comment, not a region without amounts. */
const hasWords = (cells: SheetCells, line: number, columns: readonly number[]): boolean =>
  columns.some((c) => cells.kind(line, c) !== CellKind.blank);

function kindOf(name: RowName, regions: RegionRows, isLast: boolean): RowKind {
  if (name.label === "") return isLast ? "total" : "item";
  const announced = announcedKind(name.label);
  if (announced === "total") {
    const part = name.label.replace(totalOf, "");
    return part !== name.label && findRegion(part).kind !== "unknown" ? "subtotal" : "total";
  }
  if (announced !== null) return announced;
  if (name.code !== null && finess.test(name.code)) return "establishment";
  return regions.isRegion(name) ? "region" : "item";
}

/**
 * Reads the rows between two lines: those that hold an amount, a dash or an error, and the regions left blank.
 *
 * Blank rows, section titles and notes are left out; a last row of amounts without label is a total.
 */
export function readRows(cells: SheetCells, first: number, last: number, roles: ColumnRoles): RowReading {
  const candidates: { line: number; name: RowName; amounts: boolean }[] = [];
  for (let line = first; line <= last; line++) {
    const amounts = hasAmounts(cells, line, roles.amounts);
    if (!amounts && hasWords(cells, line, roles.amounts)) continue;
    candidates.push({ line, name: readRowName(cells, line, roles), amounts });
  }
  while (noteStart.test(candidates.at(-1)?.name.label ?? "")) {
    candidates.pop();
    while (candidates.at(-1)?.amounts === false) candidates.pop();
  }
  const regions = findRegionRows(candidates.map(({ name }) => name));
  const kept = candidates.filter(
    ({ name, amounts }) => amounts || (announcedKind(name.label) === null && regions.isRegion(name)),
  );
  const { sheet } = cells;
  return {
    lines: kept.map(({ line }) => line),
    regionSet: regions.set,
    rows: kept.map(({ line, name }, i): TableRow => {
      const row = cells.rowOf(line);
      return {
        row,
        label: name.label,
        kind: kindOf(name, regions, i === kept.length - 1),
        code: name.code,
        labelColumn: name.labelColumn === null ? null : cells.columnOf(name.labelColumn),
        codeColumn: name.codeColumn === null ? null : cells.columnOf(name.codeColumn),
        hidden: sheet.hiddenRows?.has(row) ?? false,
      };
    }),
  };
}
