import { namesRegions } from "../../territories";
import type { RegionTable } from "../regionTable";
import type { RegionSet, RowKind, TableRow } from "../annexTable";
import type { CellBlock } from "../blocks/cellBlock";
import { profileLine } from "../blocks/lineProfile";
import { columnHeadings } from "../header/columnHeading";
import { CellKind, fillsAmount } from "../reading/cellKind";
import type { ColumnRoles } from "./columnRoles";
import { numbersEstablishments } from "./establishments";
import { readRegions, regionTable, type RegionReading } from "./regionRows";
import { announcedKind, isOfWhich } from "./rowKind";
import { arePercentages } from "./percentages";
import { withoutPlaceTotals } from "./placeNames";
import { readRowName, type RowName } from "./rowLabels";
import type { SheetCells } from "../reading/sheetCells";

const totalOf = /^(?:sous[- ])?total (?:de (?:la )?|du |d['’])?/i;

const tallestHeader = 6;
/** Codes of a column looked at to tell what they number. */
const codesLookedAt = 1000;

/** Figures of a row looked at to tell percentages. */
const figuresLookedAt = 3;

/** How a note under the table starts, even when a year or a count stands in a column of amounts. */
const noteStart = /^(?:sources?|notes?|nb|n\.b\.?|lecture|champ)\s*[:.–—-]/i;

/** The rows of amounts of a table, in the lines of the sheet. */
export interface RowReading {
  readonly lines: readonly number[];
  readonly rows: readonly TableRow[];
  readonly regionSet: RegionSet | null;
  readonly regions: RegionTable | null;
}

/** Words stand where amounts would: a repeated header or a comment, unless a figure begins them (`7 jours`) or the row is a region's. */
const hasWords = (cells: SheetCells, line: number, columns: readonly number[], label: string): boolean =>
  columns.some((c) => cells.kind(line, c) !== CellKind.blank) && !namesRegions(label);
const startsWithFigure = (cells: SheetCells, line: number, columns: readonly number[]): boolean =>
  columns.some((c) => /^\d/.test(cells.text(line, c)));

const isHeading = (cells: SheetCells, { left, right }: CellBlock, line: number): boolean =>
  profileLine(cells, line, left, right, false) === "words";

/** Is the line the header once more: at the top of a page, or of a part of the table? */
function isHeaderAgain(
  cells: SheetCells,
  { first, bodyFirst, left, right }: CellBlock,
  line: number,
): boolean {
  if (line === bodyFirst) return false;
  for (let above = bodyFirst - 1; above >= Math.max(first, bodyFirst - tallestHeader); above--) {
    let same = 0;
    let c = left;
    while (c <= right && cells.text(above, c) === cells.text(line, c)) {
      if (cells.kind(line, c) !== CellKind.blank) same += 1;
      c += 1;
    }
    if (c > right && same > 1) return true;
  }
  return false;
}

/** The columns whose codes number establishments. */
function establishmentColumns(
  cells: SheetCells,
  block: CellBlock,
  names: readonly RowName[],
): ReadonlySet<number> {
  const codes = new Map<number, string[]>();
  for (const { code, codeColumn, label } of names) {
    if (code === null || codeColumn === null || announcedKind(label) !== null) continue;
    const known = codes.get(codeColumn);
    if (known === undefined) codes.set(codeColumn, [code]);
    else if (known.length < codesLookedAt) known.push(code);
  }
  const columns = [...codes].filter(([column, typed]) =>
    numbersEstablishments(columnHeadings(cells, block, column), typed),
  );
  return new Set(columns.map(([column]) => column));
}

const hasNumber = ({ codeColumn }: RowName, establishments: ReadonlySet<number>): boolean =>
  codeColumn !== null && establishments.has(codeColumn);

function kindOf(
  name: RowName,
  regions: RegionReading,
  establishments: ReadonlySet<number>,
  isLast: boolean,
  label: string,
): RowKind {
  if (label === "") return hasNumber(name, establishments) ? "establishment" : isLast ? "total" : "item";
  const announced = announcedKind(label);
  if (announced === "total") return namesRegions(label.replace(totalOf, "")) ? "subtotal" : "total";
  if (announced !== null) return announced;
  if (hasNumber(name, establishments)) return "establishment";
  return regions.isRegion(name) ? "region" : "item";
}

/**
 * Reads the rows of a block: those that hold an amount, a dash or an error, and the regions left blank.
 *
 * Blank rows, section titles, repeated headers and notes are left out; a last row of amounts without label is a total.
 */
export function readRows(cells: SheetCells, block: CellBlock, roles: ColumnRoles): RowReading {
  const candidates: { line: number; name: RowName; amounts: boolean }[] = [];
  for (let line = block.bodyFirst; line <= block.last; line++) {
    const name = readRowName(cells, line, roles);
    const hasAmount = roles.amounts.some((c) => fillsAmount(cells.kind(line, c)));
    // Years and column numbers over another part of the table.
    if (hasAmount && line > block.bodyFirst && isHeading(cells, block, line)) continue;
    const amounts = hasAmount || (name.label !== "" && startsWithFigure(cells, line, roles.amounts));
    if (amounts ? isHeaderAgain(cells, block, line) : hasWords(cells, line, roles.amounts, name.label))
      continue;
    candidates.push({ line, name, amounts });
  }
  while (noteStart.test(candidates.at(-1)?.name.label ?? "")) {
    candidates.pop();
    while (candidates.at(-1)?.amounts === false) candidates.pop();
  }
  const names = candidates.map(({ name }) => name);
  const establishments = establishmentColumns(cells, block, names);
  const regions = readRegions(names.filter((name) => !hasNumber(name, establishments)));
  const kept = candidates.filter(
    ({ name, amounts }) => amounts || (announcedKind(name.label) === null && regions.isRegion(name)),
  );
  const ofWhich = candidates.flatMap(({ line, name, amounts }) =>
    !amounts && isOfWhich(name.label) ? [line] : [],
  );
  const looked = roles.amounts.slice(0, figuresLookedAt);
  const said = withoutPlaceTotals(kept.map(({ name }) => name.label));
  const rows = kept.map(({ line, name }, i): TableRow => {
    const row = cells.rowOf(line);
    const above = kept[i - 1]?.line ?? line;
    const indent = name.labelColumn === null ? 0 : cells.indent(line, name.labelColumn);
    return {
      row,
      label: name.label,
      kind: kindOf(name, regions, establishments, i === kept.length - 1, said[i] as string),
      code: name.code,
      labelColumn: name.labelColumn === null ? null : cells.columnOf(name.labelColumn),
      codeColumn: name.codeColumn === null ? null : cells.columnOf(name.codeColumn),
      hidden: cells.sheet.hiddenRows?.has(row) ?? false,
      ...(indent > 0 && { indent }),
      ...(arePercentages(
        cells,
        looked.map((c) => [line, c]),
      ) && { isPercent: true }),
      ...(ofWhich.some((one) => one > above && one < line) && { beginsParts: true }),
    };
  });
  return {
    lines: kept.map(({ line }) => line),
    regionSet: regions.set,
    regions: regionTable(rows, regions),
    rows,
  };
}
