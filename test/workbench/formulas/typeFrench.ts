import { CellValueType, InterceptorEffectEnum } from "@univerjs/core";
import type { ICellData, Nullable } from "@univerjs/core";
import {
  AFTER_CELL_EDIT,
  BEFORE_CELL_EDIT,
  INTERCEPTOR_POINT,
  SheetInterceptorService,
} from "@univerjs/preset-sheets-core";
import { errorSpellings } from "../../../src/functions/cell";
import type { Grid } from "../grid/startUniver";
import { englishFormula, frenchFormula, typedNumber } from "./localFormula";

/** Before the number formats' own reading of what was typed; and between theirs and the end of the chain. */
const FIRST = 1000;
const LAST = -0.5;

const frenchErrors = new Map<unknown, string>(errorSpellings);

/** Shows and takes formulas, decimals and errors in French, in the cells and in the formula bar; the grid keeps English. */
export function typeFrench({ univer }: Grid): void {
  const interceptors = univer.__getInjector().get(SheetInterceptorService);
  interceptors.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    priority: LAST,
    effect: InterceptorEffectEnum.Value,
    handler: (cell, _place, next) => next(inFrench(cell)),
  });
  interceptors.writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: FIRST,
    handler: (cell, _place, next) => next(asTyped(cell)),
  });
  // The formula plugin ends this chain before our turn could come: ours is what comes out of it.
  const { writeCellInterceptor } = interceptors;
  const compose = writeCellInterceptor.fetchThroughInterceptors.bind(writeCellInterceptor);
  writeCellInterceptor.fetchThroughInterceptors = (point, filter) => {
    const chain = compose(point, filter);
    if ((point as unknown) !== BEFORE_CELL_EDIT) return chain;
    return ((cell: Nullable<ICellData>, place: never) =>
      asEdited(chain(cell as never, place) as Nullable<ICellData>)) as typeof chain;
  };
}

/** What the editor opens with. */
const asEdited = (cell: Nullable<ICellData>): Nullable<ICellData> =>
  cell?.f ? { ...cell, f: frenchFormula(cell.f) } : inFrench(cell);

/** A number without format shows eleven figures at most, as in Excel. */
function inFrench<T extends ICellData>(cell: Nullable<T>): Nullable<T> {
  if (!cell) return cell;
  const { v } = cell;
  if (typeof v === "number" && !Number.isInteger(v))
    return { ...cell, v: String(Number(v.toPrecision(11))).replace(".", ",") };
  const error = frenchErrors.get(v);
  return error === undefined ? cell : { ...cell, v: error };
}

function asTyped<T extends ICellData>(cell: Nullable<T>): Nullable<T> {
  if (!cell) return cell;
  if (cell.f) return { ...cell, f: englishFormula(cell.f) };
  if (typeof cell.v !== "string" || cell.t === CellValueType.FORCE_STRING) return cell;
  const number = typedNumber(cell.v);
  return number === null ? cell : { ...cell, v: number, t: CellValueType.NUMBER };
}
