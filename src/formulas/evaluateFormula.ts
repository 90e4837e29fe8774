import { Exact, exactFromExcel, roundHalfAway } from "../amounts";
import type { CellSource, FormulaValue, MaybeValue, PlacedArea } from "./cellSource";
import { criterion } from "./criteria";
import { exactSum } from "./exactSum";
import type { CellValue } from "../tables/workbook";
import type { FormulaNode, Operator } from "./formulaNode";

/** Cells that all the formulas of a workbook may look at: beyond, none is evaluated any more. */
export class CellBudget {
  constructor(private left: number) {}

  /** Takes a number of cells; false when there are not so many left. */
  take(cells: number): boolean {
    if (cells > this.left) return false;
    this.left -= cells;
    return true;
  }
}

type Node<Kind extends FormulaNode["kind"]> = Extract<FormulaNode, { kind: Kind }>;
/** What the arguments of an aggregate add up to. */
type Numbers = readonly number[];

const smallestDivisor = new Exact("1e-300");

/**
 * Evaluates formulas of one sheet in exact decimals. Whatever is not known (an error value, a text among numbers, a function that is
 * not read here) makes the result not known.
 */
export class FormulaEvaluator {
  constructor(
    private readonly source: CellSource,
    private readonly sheet: number,
    private readonly budget: CellBudget,
  ) {}

  /** @example new FormulaEvaluator(source, 0, new CellBudget(1e6)).evaluate(parseFormula("=B4+B5")) */
  evaluate(node: FormulaNode): MaybeValue {
    switch (node.kind) {
      case "number":
      case "text":
      case "boolean":
        return node.value;
      case "blank":
        return null;
      case "area":
        return this.single(node);
      case "sign": {
        const operand = this.number(node.operand);
        return node.negative ? operand?.negated() : operand;
      }
      case "percent":
        return this.number(node.operand)?.div(100);
      case "operation":
        return this.operate(node);
      case "call":
        return this.call(node);
    }
  }

  private single({ sheet, area }: Node<"area">): MaybeValue {
    const place = sheet === null ? this.sheet : this.source.sheetNamed(sheet);
    if (place === undefined || area.top !== area.bottom || area.left !== area.right) return undefined;
    const value = this.source.value(place, area.top, area.left);
    return typeof value === "number" ? exactFromExcel(value) : value;
  }

  /** The numbers that an argument holds, one or those of a range, blanks and texts of the range left out. */
  numbersOf(node: FormulaNode): readonly Exact[] | undefined {
    return this.numbers([node])?.map(exactFromExcel);
  }

  /** A number, a blank counting as 0; a text is none, even one that Excel would convert in one language or another. */
  private number(node: FormulaNode | undefined): Exact | undefined {
    const value = node === undefined ? undefined : this.evaluate(node);
    if (value === null) return new Exact(0);
    return value instanceof Exact ? value : undefined;
  }

  private operate({ operator, left, right }: Node<"operation">): MaybeValue {
    if (operator === "&") return join(this.evaluate(left), this.evaluate(right));
    if (["=", "<>", "<", ">", "<=", ">="].includes(operator))
      return compare(operator, this.evaluate(left), this.evaluate(right));
    const [a, b] = [this.number(left), this.number(right)];
    if (a === undefined || b === undefined) return undefined;
    if (operator === "+") return a.plus(b);
    if (operator === "-") return a.minus(b);
    if (operator === "*") return a.times(b);
    if (operator === "/") return b.abs().lessThan(smallestDivisor) ? undefined : a.div(b);
    return b.isInteger() && b.abs().lessThanOrEqualTo(100) && !(a.isZero() && b.lessThanOrEqualTo(0))
      ? a.pow(b)
      : undefined;
  }

  private call({ name, arguments: given }: Node<"call">): MaybeValue {
    switch (name) {
      case "SUM":
        return this.over(given, exactSum);
      case "AVERAGE":
        return this.over(given, (numbers) =>
          numbers.length === 0 ? undefined : exactSum(numbers).div(numbers.length),
        );
      case "PRODUCT":
        return this.over(given, (numbers) =>
          numbers.length === 0
            ? new Exact(0)
            : numbers.reduce((all, one) => all.times(exactFromExcel(one)), new Exact(1)),
        );
      case "COUNT":
        return this.over(given, (numbers) => new Exact(numbers.length));
      case "MIN":
      case "MAX":
        return this.over(given, (numbers) =>
          exactFromExcel(numbers.length === 0 ? 0 : extreme(name, numbers)),
        );
      case "SUBTOTAL":
        return this.subtotal(given);
      case "SUMIF":
        return given.length < 2 ? undefined : this.sumWhere(given[2] ?? given[0], given.slice(0, 2));
      case "SUMIFS":
        return given.length < 3 || given.length % 2 === 0
          ? undefined
          : this.sumWhere(given[0], given.slice(1));
      case "ROUND": {
        const [value, decimals] = [this.number(given[0]), this.number(given[1])];
        return value === undefined ||
          decimals === undefined ||
          !decimals.isInteger() ||
          decimals.abs().greaterThan(30)
          ? undefined
          : roundHalfAway(value, decimals.toNumber());
      }
      case "ABS":
        return this.number(given[0])?.abs();
      case "IF": {
        const condition = given[0] === undefined ? undefined : this.evaluate(given[0]);
        const isTrue = condition instanceof Exact ? !condition.isZero() : condition;
        if (typeof isTrue !== "boolean") return undefined;
        const chosen = given[isTrue ? 1 : 2];
        return chosen === undefined ? isTrue : this.evaluate(chosen);
      }
      default:
        return undefined;
    }
  }

  private place({ sheet, area }: Node<"area">): PlacedArea | null | undefined {
    const place = sheet === null ? this.sheet : this.source.sheetNamed(sheet);
    if (place === undefined) return undefined;
    const clipped = this.source.clip(place, area);
    if (clipped === null) return null;
    const cells = (clipped.bottom - clipped.top + 1) * (clipped.right - clipped.left + 1);
    return this.budget.take(cells) ? { sheet: place, area: clipped } : undefined;
  }

  /** The numbers of some arguments: those of ranges, texts and booleans there left out, and single values. */
  private numbers(
    nodes: readonly FormulaNode[],
    skip?: (place: PlacedArea, row: number, column: number) => boolean,
  ): Numbers | undefined {
    const numbers: number[] = [];
    for (const node of nodes) {
      if (node.kind !== "area") {
        const value = this.number(node);
        if (value === undefined) return undefined;
        numbers.push(value.toNumber());
        continue;
      }
      const place = this.place(node);
      if (place === undefined) return undefined;
      if (place === null) continue;
      const { top, bottom, left, right } = place.area;
      for (let row = top; row <= bottom; row++)
        for (let column = left; column <= right; column++) {
          if (skip?.(place, row, column)) continue;
          const value = this.source.value(place.sheet, row, column);
          if (value === undefined) return undefined;
          if (typeof value === "number") numbers.push(value);
        }
    }
    return numbers;
  }

  private over(nodes: readonly FormulaNode[], gather: (numbers: Numbers) => MaybeValue): MaybeValue {
    const numbers = nodes.length === 0 ? undefined : this.numbers(nodes);
    return numbers === undefined ? undefined : gather(numbers);
  }

  /** SUBTOTAL(9, …) and its kin leave other subtotals out; whether rows are hidden or filtered is not told apart, so 9 gives up there. */
  private subtotal([code, ...nodes]: readonly FormulaNode[]): MaybeValue {
    const kind = code === undefined ? undefined : this.number(code)?.toNumber();
    if (kind !== 9 && kind !== 109 && kind !== 1 && kind !== 101) return undefined;
    let doubtful = false;
    const numbers = this.numbers(nodes, ({ sheet }, row, column) => {
      const isHidden = this.source.isHidden(sheet, row);
      doubtful ||= isHidden && kind < 100;
      return isHidden || /^=?\s*SUBTOTAL\(/i.test(this.source.formula(sheet, row, column) ?? "");
    });
    if (numbers === undefined || doubtful || nodes.some((node) => node.kind !== "area")) return undefined;
    const isMean = kind % 100 === 1;
    return isMean && numbers.length === 0 ? undefined : exactSum(numbers).div(isMean ? numbers.length : 1);
  }

  /** The sum of one area where others meet their criteria, cell by cell. */
  private sumWhere(summed: FormulaNode | undefined, pairs: readonly FormulaNode[]): MaybeValue {
    const tests: {
      readonly sheet: number;
      readonly top: number;
      readonly left: number;
      readonly test: (value: CellValue) => boolean;
    }[] = [];
    let extent: PlacedArea | null = null;
    let [rows, columns] = [-1, -1];
    for (let i = 0; i + 1 < pairs.length; i += 2) {
      const [range, wanted] = [pairs[i], pairs[i + 1]];
      const value = wanted === undefined ? undefined : this.evaluate(wanted);
      const test = value === undefined ? null : criterion(value);
      if (range?.kind !== "area" || test === null) return undefined;
      const [height, width] = sizeOf(range);
      if (rows >= 0 && (height !== rows || width !== columns)) return undefined;
      [rows, columns] = [height, width];
      const place = this.place(range);
      if (place === undefined) return undefined;
      // Nothing in the range: a blank meets none of the criteria that are read here but « different from ».
      if (place === null) return test(null) ? undefined : new Exact(0);
      extent ??= { sheet: place.sheet, area: { ...place.area, ...offsets(place, range) } };
      tests.push({ sheet: place.sheet, top: range.area.top, left: range.area.left, test });
    }
    if (summed?.kind !== "area" || extent === null) return undefined;
    const sheet = summed.sheet === null ? this.sheet : this.source.sheetNamed(summed.sheet);
    if (sheet === undefined) return undefined;
    const { top, bottom, left, right } = extent.area;
    const numbers: number[] = [];
    for (let r = top; r <= bottom; r++)
      for (let c = left; c <= right; c++) {
        let meets = true;
        for (const one of tests) {
          const value = this.source.value(one.sheet, one.top + r, one.left + c);
          if (value === undefined) return undefined;
          meets &&= one.test(value);
        }
        if (!meets) continue;
        const value = this.source.value(sheet, summed.area.top + r, summed.area.left + c);
        if (value === undefined) return undefined;
        if (typeof value === "number") numbers.push(value);
      }
    return exactSum(numbers);
  }
}

const sizeOf = ({ area }: Node<"area">): readonly [number, number] => [
  area.bottom - area.top,
  area.right - area.left,
];

/** The filled part of a range, counted from the range's own corner. */
const offsets = ({ area }: PlacedArea, range: Node<"area">): PlacedArea["area"] => ({
  top: area.top - range.area.top,
  bottom: area.bottom - range.area.top,
  left: area.left - range.area.left,
  right: area.right - range.area.left,
});

const extreme = (name: "MIN" | "MAX", numbers: Numbers): number =>
  numbers.reduce((best, one) => ((name === "MIN" ? one < best : one > best) ? one : best));

const asText = (value: FormulaValue): string | undefined =>
  value === null ? "" : typeof value === "boolean" ? undefined : String(value);

function join(left: MaybeValue, right: MaybeValue): MaybeValue {
  const [a, b] = [
    left === undefined ? undefined : asText(left),
    right === undefined ? undefined : asText(right),
  ];
  return a === undefined || b === undefined ? undefined : a + b;
}

/** Compares two numbers, or two texts for equality; anything else is not known. */
function compare(operator: Operator, left: MaybeValue, right: MaybeValue): boolean | undefined {
  const [a, b] = [left ?? zeroFor(right), right ?? zeroFor(left)];
  if (left === undefined || right === undefined) return undefined;
  if (typeof a === "string" && typeof b === "string") {
    const same = a.toLowerCase() === b.toLowerCase();
    return operator === "=" ? same : operator === "<>" ? !same : undefined;
  }
  if (!(a instanceof Exact) || !(b instanceof Exact)) return undefined;
  const order = a.comparedTo(b);
  if (operator === "=") return order === 0;
  if (operator === "<>") return order !== 0;
  if (operator === "<" || operator === "<=") return order < 0 || (operator === "<=" && order === 0);
  return order > 0 || (operator === ">=" && order === 0);
}

/** What a blank is beside another value. */
const zeroFor = (other: MaybeValue): FormulaValue => (typeof other === "string" ? "" : new Exact(0));
