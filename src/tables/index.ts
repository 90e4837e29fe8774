export * from "./address";
export type { AmountGrid } from "./amountGrid";
export type { AnnexTable, CellNote, RegionSet, RowKind, TableColumn, TableRow } from "./annexTable";
export { readTables } from "./readTables";
export type { Area, CellValue, Sheet, Workbook } from "./workbook";
