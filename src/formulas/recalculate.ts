import { Exact, decimalsOfFormat, exactFromExcel, roundHalfAway } from "../amounts";
import type { Area, CellValue, Sheet, Workbook } from "../tables/workbook";
import type { CellSource, MaybeValue } from "./cellSource";
import { CellBudget, FormulaEvaluator } from "./evaluateFormula";
import type { FormulaNode } from "./formulaNode";
import { parseFormula } from "./parseFormula";

/** A formula whose stored result is not what it gives; indices are absolute. */
export interface StaleFormula {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  /** null when no result was stored. */
  readonly stored: number | null;
  readonly computed: Exact;
}

/** One sheet with its formulas computed anew. */
export interface RecalculatedSheet {
  /** The sheet with the computed results in the place of the missing and the stale ones; the very sheet when none is. */
  readonly sheet: Sheet;
  readonly stale: readonly StaleFormula[];
}

/** The sheets of a workbook, and what a formula would give in one of them (by its place) after recalculation. */
export interface RecalculatedWorkbook {
  readonly sheets: readonly RecalculatedSheet[];
  readonly evaluate: (sheet: number, formula: string) => Exact | null;
  /** The numbers that an argument of a formula of a sheet holds, blanks left out; null when they are not known. */
  readonly numbers: (sheet: number, argument: FormulaNode) => readonly Exact[] | null;
}

/** Cells looked at for one workbook, for their formulas and then for their amounts: a fraction of a second. */
const mostCells = 2_000_000;
/** Excel adds doubles: results differ in the last digits of the largest amount on the way. */
const sameDigits = new Exact("1e-9");
const errorValue = /^#[A-ZÀ-Ý/0\d_]+[!?]?$/iu;

const columnsOfSheet = 16_384;
const keyOf = (row: number, column: number): number => row * columnsOfSheet + column;

/** A workbook as formulas see it: computed results where there are some, stored ones elsewhere. */
class WorkbookCells implements CellSource {
  private readonly byName: ReadonlyMap<string, number>;
  private readonly extents: readonly (Area | null)[];
  readonly computed: readonly Map<number, CellValue | undefined>[];

  constructor(private readonly sheets: readonly Sheet[]) {
    this.byName = new Map(sheets.map(({ name }, i) => [name.toLowerCase(), i]));
    this.computed = sheets.map(() => new Map());
    this.extents = sheets.map(({ top, left, values, formulas }) => {
      const height = Math.max(values.length, formulas?.length ?? 0);
      let width = 0;
      for (let r = 0; r < height; r++)
        width = Math.max(width, values[r]?.length ?? 0, formulas?.[r]?.length ?? 0);
      return height * width === 0 ? null : { top, left, bottom: top + height - 1, right: left + width - 1 };
    });
  }

  readonly sheetNamed = (name: string): number | undefined => this.byName.get(name.toLowerCase());

  readonly clip = (sheet: number, area: Area): Area | null => {
    const extent = this.extents[sheet];
    if (!extent) return null;
    const clipped = {
      top: Math.max(area.top, extent.top),
      left: Math.max(area.left, extent.left),
      bottom: Math.min(area.bottom, extent.bottom),
      right: Math.min(area.right, extent.right),
    };
    return clipped.top > clipped.bottom || clipped.left > clipped.right ? null : clipped;
  };

  readonly formula = (sheet: number, row: number, column: number): string | null => {
    const one = this.sheets[sheet];
    return one?.formulas?.[row - one.top]?.[column - one.left] ?? null;
  };

  readonly stored = (sheet: number, row: number, column: number): CellValue => {
    const one = this.sheets[sheet];
    return one?.values[row - one.top]?.[column - one.left] ?? null;
  };

  readonly value = (sheet: number, row: number, column: number): CellValue | undefined => {
    const computed = this.computed[sheet];
    const key = keyOf(row, column);
    if (computed?.has(key)) return computed.get(key);
    const value = this.stored(sheet, row, column);
    if (typeof value === "string" && errorValue.test(value)) return undefined;
    // A formula never computed is not known; a blank is.
    return value === null && this.formula(sheet, row, column) !== null ? undefined : value;
  };

  readonly isHidden = (sheet: number, row: number): boolean =>
    this.sheets[sheet]?.hiddenRows?.has(row) ?? false;
}

interface Pending {
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
  node: FormulaNode | null;
  /** Its formulas have been put on the stack before it. */
  opened: boolean;
}

/** Computes formulas one after the other, those that they use first, without recursion: chains may be long. */
class Recalculation {
  readonly cells: WorkbookCells;
  private readonly budget = new CellBudget(mostCells);
  private readonly opening = new CellBudget(mostCells);
  private readonly evaluators: readonly FormulaEvaluator[];

  constructor(private readonly workbook: Workbook) {
    this.cells = new WorkbookCells(workbook.sheets);
    this.evaluators = workbook.sheets.map((_, i) => new FormulaEvaluator(this.cells, i, this.budget));
  }

  /** The result of a formula; undefined when it is not known. */
  result(sheet: number, row: number, column: number, formula: string): MaybeValue {
    const stack: Pending[] = [{ sheet, row, column, node: parseFormula(formula), opened: false }];
    let result: MaybeValue;
    for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
      if (!top.opened) {
        top.opened = true;
        this.open(top, stack);
        continue;
      }
      stack.pop();
      const computed = this.cells.computed[top.sheet];
      result = top.node === null ? undefined : this.evaluators[top.sheet]?.evaluate(top.node);
      computed?.set(keyOf(top.row, top.column), this.kept(top, result));
    }
    return result;
  }

  /** What a formula that stands nowhere would give. */
  evaluate(sheet: number, formula: string): Exact | null {
    const node = parseFormula(formula);
    const result = node === null ? undefined : this.evaluators[sheet]?.evaluate(node);
    return result instanceof Exact ? result : null;
  }

  /** The numbers of an argument. */
  numbers(sheet: number, argument: FormulaNode): readonly Exact[] | null {
    return this.evaluators[sheet]?.numbersOf(argument) ?? null;
  }

  /** What other formulas see of a result: Excel's fifteen digits; the stored result of a formula that is not read here. */
  private kept({ sheet, row, column }: Pending, result: MaybeValue): CellValue | undefined {
    if (result instanceof Exact) return Number(result.toPrecision(15));
    if (result !== undefined) return result;
    const stored = this.cells.stored(sheet, row, column);
    return stored === null || (typeof stored === "string" && errorValue.test(stored)) ? undefined : stored;
  }

  /** Puts the formulas that a formula looks at before it; one that is under way already leads in a circle and stays as stored. */
  private open(pending: Pending, stack: Pending[]): void {
    const { sheet, row, column, node } = pending;
    // Known as stored while it is under way.
    this.cells.computed[sheet]?.set(keyOf(row, column), this.kept(pending, undefined));
    for (const { sheet: name, area } of node === null ? [] : areasOf(node)) {
      const place = name === null ? sheet : this.cells.sheetNamed(name);
      const one = place === undefined ? undefined : this.workbook.sheets[place];
      if (place === undefined || one?.formulas === undefined) continue;
      const clipped = this.cells.clip(place, area);
      if (clipped === null) continue;
      const cells = (clipped.bottom - clipped.top + 1) * (clipped.right - clipped.left + 1);
      if (cells > 1 && !this.opening.take(cells)) {
        // What it looks at may be out of date, and nobody has the time to see.
        pending.node = null;
        return;
      }
      for (let r = clipped.top; r <= clipped.bottom; r++) {
        const formulas = one.formulas[r - one.top];
        if (formulas === undefined) continue;
        for (let c = clipped.left; c <= clipped.right; c++) {
          const formula = formulas[c - one.left];
          if (!formula || this.cells.computed[place]?.has(keyOf(r, c))) continue;
          stack.push({ sheet: place, row: r, column: c, node: parseFormula(formula), opened: false });
        }
      }
    }
  }
}

/** The areas that a formula looks at. */
function areasOf(node: FormulaNode): readonly Extract<FormulaNode, { kind: "area" }>[] {
  if (node.kind === "area") return [node];
  if (node.kind === "sign" || node.kind === "percent") return areasOf(node.operand);
  if (node.kind === "operation") return [...areasOf(node.left), ...areasOf(node.right)];
  return node.kind === "call" ? node.arguments.flatMap(areasOf) : [];
}

/** Is a stored number what the formula gives, as Excel's doubles compute it or as its format rounds it? */
function isSame(stored: number, computed: Exact, largest: Exact, format: string | null): boolean {
  const read = exactFromExcel(stored);
  if (read.minus(computed).abs().lessThanOrEqualTo(sameDigits.times(largest))) return true;
  const decimals = format === null ? null : decimalsOfFormat(format);
  return decimals !== null && read.equals(roundHalfAway(computed, decimals));
}

/**
 * Computes the formulas of a workbook in exact decimals and compares them with their stored results. What is not read (other functions,
 * names, other workbooks, circles) keeps its stored result and is told nowhere. Never throws on a workbook's contents.
 * @example recalculate(workbook).sheets[0]?.stale.map(({ row, computed }) => [row, computed.toFixed()])
 */
export function recalculate(workbook: Workbook): RecalculatedWorkbook {
  const recalculation = new Recalculation(workbook);
  const sheets = workbook.sheets.map((sheet, index): RecalculatedSheet => {
    const stale: StaleFormula[] = [];
    const { cells } = recalculation;
    sheet.formulas?.forEach((formulas, r) =>
      formulas?.forEach((formula, c) => {
        if (!formula) return;
        const [row, column] = [sheet.top + r, sheet.left + c];
        const stored = cells.stored(index, row, column);
        if (stored !== null && typeof stored !== "number") return;
        const known = cells.computed[index]?.get(keyOf(row, column));
        const computed =
          known === undefined ? recalculation.result(index, row, column, formula) : exactOf(known);
        if (!(computed instanceof Exact)) return;
        const largest =
          stored === null ? computed.abs() : Exact.max(computed.abs(), exactFromExcel(stored).abs(), 1);
        if (stored === null || !isSame(stored, computed, largest, sheet.formats?.[r]?.[c] ?? null))
          stale.push({ row, column, formula, stored, computed });
      }),
    );
    return { sheet: stale.length === 0 ? sheet : withResults(sheet, stale), stale };
  });
  return {
    sheets,
    evaluate: (sheet, formula) => recalculation.evaluate(sheet, formula),
    numbers: (sheet, argument) => recalculation.numbers(sheet, argument),
  };
}

const exactOf = (value: CellValue): MaybeValue => (typeof value === "number" ? exactFromExcel(value) : value);

/** The sheet with other results for some of its formulas. */
function withResults(sheet: Sheet, stale: readonly StaleFormula[]): Sheet {
  const values = [...sheet.values.map((row) => row)] as (readonly CellValue[])[];
  const copied = new Map<number, CellValue[]>();
  for (const { row, column, computed } of stale) {
    const r = row - sheet.top;
    const line = copied.get(r) ?? [...(sheet.values[r] ?? [])];
    copied.set(r, line);
    while (line.length <= column - sheet.left) line.push(null);
    line[column - sheet.left] = Number(computed.toPrecision(15));
  }
  // Not `Math.max(...)`: a column may hold more of them than a call takes arguments.
  const last = [...copied.keys()].reduce((most, r) => Math.max(most, r), 0);
  while (values.length <= last) values.push([]);
  for (const [r, line] of copied) values[r] = line;
  return { ...sheet, values };
}
