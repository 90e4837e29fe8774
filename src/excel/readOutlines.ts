import { markOfFormula, ownSheetName } from "../tables/ownSheet";
import type { Area } from "../tables/workbook";
import { askOwnParts, textOf } from "./keepJudgements";
import { readComments } from "./readComments";
import { supports } from "./supports";

/** What is known of a sheet before its cells are read. */
export interface SheetOutline {
  readonly id: string;
  readonly name: string;
  readonly isProtected: boolean;
  readonly isHidden: boolean;
  /** Area that holds values; null when the sheet is empty. */
  readonly extent: Area | null;
  readonly merges: readonly Area[];
  readonly hiddenColumns: ReadonlySet<number>;
  /** Some rows of the extent are hidden: they are read with the blocks. */
  readonly hidesRows: boolean;
  /** What a sheet of ours says of itself. */
  readonly mark: string | null;
  /** Comments, by the address of their cell. */
  readonly notes: ReadonlyMap<string, string>;
}

const areaOf = ({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Area => ({
  top: rowIndex,
  left: columnIndex,
  bottom: rowIndex + rowCount - 1,
  right: columnIndex + columnCount - 1,
});

const place = ["rowIndex", "columnIndex", "rowCount", "columnCount"];

/**
 * Reads names, protection, extents, merged areas, hidden columns and comments in four round trips for any number of sheets, and one more
 * for every 500 comments.
 */
export async function readOutlines(
  context: Excel.RequestContext,
  scope: "workbook" | "sheet",
  stopIfAsked: () => void,
): Promise<{
  readonly name: string;
  readonly outlines: readonly SheetOutline[];
  readonly judgements: string | undefined;
}> {
  const { workbook } = context;
  const wanted = ["id", "name", "visibility", "protection/protected"];
  const all = workbook.worksheets;
  const active = all.getActiveWorksheet();
  workbook.load("name");
  const parts = askOwnParts(context);
  if (scope === "sheet") active.load(wanted);
  else all.load(wanted.map((name) => `items/${name}`).join(","));
  await context.sync();
  stopIfAsked();

  const sheets = scope === "sheet" ? [active] : all.items;
  const used = sheets.map((sheet) =>
    sheet.getUsedRangeOrNullObject(true).load([...place, "rowHidden", "columnHidden"]),
  );
  const kept = parts.items[0]?.getXml();
  const marks = sheets.map((sheet) => sheet.names.getItemOrNullObject(ownSheetName).load("formula"));
  await context.sync();
  stopIfAsked();

  const lines = used.map((range) => (range.isNullObject ? null : askLines(range)));
  await context.sync();
  const comments = await readComments(context, scope === "sheet" ? active : workbook, stopIfAsked);
  const outlines = sheets.map((sheet, index): SheetOutline => {
    const range = used[index];
    const known = lines[index];
    return {
      id: sheet.id,
      name: sheet.name,
      isProtected: sheet.protection.protected,
      isHidden: sheet.visibility !== "Visible",
      extent: range && known ? areaOf(range) : null,
      merges: known?.merges ? mergedAreas(known.merges) : [],
      hiddenColumns: new Set(known ? hiddenColumns(known, areaOf(known.range)) : []),
      mark: markOf(marks[index]),
      notes: comments.get(sheet.id) ?? new Map<string, string>(),
      hidesRows: known !== null && known !== undefined && known.range.rowHidden !== false,
    };
  });
  return { name: workbook.name, outlines, judgements: textOf(kept) };
}

const markOf = (name: Excel.NamedItem | undefined): string | null =>
  name && !name.isNullObject ? markOfFormula(String(name.formula)) : null;

interface AskedLines {
  readonly range: Excel.Range;
  readonly merges: Excel.RangeAreas | null;
  readonly columns: OfficeExtension.ClientResult<Excel.ColumnProperties[]> | null;
}

function askLines(range: Excel.Range): AskedLines {
  const merges = supports("mergedAreas") ? range.getMergedAreasOrNullObject() : null;
  merges?.load(place.map((name) => `areas/items/${name}`).join(","));
  const columns = range.columnHidden === false ? null : range.getColumnProperties({ columnHidden: true });
  return { range, merges, columns };
}

const mergedAreas = (merges: Excel.RangeAreas): readonly Area[] =>
  merges.isNullObject ? [] : merges.areas.items.map(areaOf);

const hiddenColumns = ({ columns }: AskedLines, extent: Area): readonly number[] =>
  (columns?.value ?? []).flatMap((column, index) => (column.columnHidden ? [extent.left + index] : []));
