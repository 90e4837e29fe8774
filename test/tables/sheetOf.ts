import type { CellValue, Sheet } from "../../src/tables/workbook";

export type Rows = readonly (readonly CellValue[])[];

/** A sheet of these values, from A1 on. */
export const sheetOf = (name: string, values: Rows, formulas?: Sheet["formulas"]): Sheet => ({
  name,
  top: 0,
  left: 0,
  values,
  ...(formulas && { formulas }),
});
