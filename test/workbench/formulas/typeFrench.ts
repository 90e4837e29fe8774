import { CellValueType } from "@univerjs/core";
import type { ICellData, Nullable } from "@univerjs/core";
import { AFTER_CELL_EDIT, BEFORE_CELL_EDIT, SheetInterceptorService } from "@univerjs/preset-sheets-core";
import type { Grid } from "../grid/startUniver";
import { englishFormula, frenchFormula, typedNumber } from "./localFormula";

/** Runs before the number formats' own reading of what was typed. */
const FIRST = 1000;

/** Formulas are shown and typed in French, in the cell and in the formula bar; the grid keeps them in English. */
export function typeFrench({ univer }: Grid): void {
  const { writeCellInterceptor } = univer.__getInjector().get(SheetInterceptorService);
  writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
    priority: -FIRST,
    handler: (cell, _place, next) =>
      next(cell?.f ? { ...cell, f: frenchFormula(cell.f) } : frenchNumber(cell)),
  });
  writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: FIRST,
    handler: (cell, _place, next) => next(asTyped(cell)),
  });
}

const frenchNumber = <T extends ICellData>(cell: Nullable<T>): Nullable<T> =>
  cell && typeof cell.v === "number" && !Number.isInteger(cell.v)
    ? { ...cell, v: String(cell.v).replace(".", ","), t: CellValueType.STRING }
    : cell;

function asTyped<T extends ICellData>(cell: Nullable<T>): Nullable<T> {
  if (!cell) return cell;
  if (cell.f) return { ...cell, f: englishFormula(cell.f) };
  if (typeof cell.v !== "string" || cell.t === CellValueType.FORCE_STRING) return cell;
  const number = typedNumber(cell.v);
  return number === null ? cell : { ...cell, v: number, t: CellValueType.NUMBER };
}
