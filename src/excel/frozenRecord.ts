import { frozenSheet } from "../messages/frozenFormulas";
import type { CellValue } from "../tables/workbook";
import type { DraftCell, SheetDraft } from "../templates/sheetDraft";
import type { CellPlace } from "./writeOutcome";

/** A frozen cell: its formula, or null for a cell that the formula above or beside it spilled into. */
export interface FrozenCell extends CellPlace {
  readonly formula: string | null;
  readonly value: CellValue;
}

/** A formula and the cells that it spilled into, restored together or not at all. */
export type FrozenGroup = readonly [formula: FrozenCell, ...spilled: FrozenCell[]];

/** Rows above the first record: the title and the headers. */
export const recordTop = 2;

const parts = { formula: "formule", spilled: "débordement" } as const;

/** The rows of the sheet «Formules figées». */
export const recordRows = (groups: readonly FrozenGroup[]): readonly (readonly DraftCell[])[] => [
  [frozenSheet.title],
  [...frozenSheet.headers],
  ...groups
    .flat()
    .map(({ sheet, cell, formula, value }): DraftCell[] => [
      sheet,
      cell,
      formula,
      value,
      formula === null ? parts.spilled : parts.formula,
    ]),
];

/** The sheet as a draft. */
export const recordDraft = (groups: readonly FrozenGroup[]): SheetDraft => ({
  name: frozenSheet.name,
  mark: "frozen-formulas",
  rows: recordRows(groups),
  bold: [{ top: 1, left: 0, bottom: 1, right: 4 }],
  columnWidths: [120, 60, 320, 120, 80],
  frozenRows: recordTop,
});

/** Is this the sheet that we made? Told by its title and headers. */
export const isRecord = (rows: readonly (readonly CellValue[])[]): boolean =>
  rows[0]?.[0] === frozenSheet.title &&
  frozenSheet.headers.every((header, column) => rows[1]?.[column] === header);

/** Reads the records back, each formula with what it spilled. */
export function readRecord(rows: readonly (readonly CellValue[])[]): readonly FrozenGroup[] {
  const groups: [FrozenCell, ...FrozenCell[]][] = [];
  for (const [sheet, cell, formula, value = null, part] of rows.slice(recordTop)) {
    if (typeof sheet !== "string" || typeof cell !== "string") continue;
    if (part === parts.spilled) groups.at(-1)?.push({ sheet, cell, formula: null, value });
    else groups.push([{ sheet, cell, formula: String(formula), value }]);
  }
  return groups;
}
