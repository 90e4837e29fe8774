import { Exact } from "../../../amounts";
import { Rational } from "../../../allocation/rational";
import { readReferences, type ReadArea, type Reference } from "../../../excel/readReferences";
import { CellBudget, FormulaEvaluator } from "../../../formulas/evaluateFormula";
import type { CellSource } from "../../../formulas/cellSource";
import type { FormulaNode } from "../../../formulas/formulaNode";
import { parseFormula } from "../../../formulas/parseFormula";
import type { RawArgument } from "../../../functions/cell";
import type { Area, CellValue } from "../../../tables/workbook";

/** Cells that the expressions of one formula may look at. */
const mostCells = 1_000_000;
const name = /^[\p{L}_\\][\p{L}\d_.]*$/u;

/**
 * What the references of a formula hold now: a cell its value, a range its rows, a name its range, an expression of Excel
 * (`B2*2`, `SUM(B2:B9)`) what it comes to where that can be computed here. What is not known is left out.
 * @example (await heldReferences(["A2", "SUM(B2:B4)"], "Feuil1")).get("A2") // 4
 */
export const heldReferences = async (
  texts: readonly string[],
  sheet: string,
): Promise<ReadonlyMap<string, RawArgument>> => {
  const nodes = texts.map((text) => ({ text, node: parseFormula(`=${text}`) }));
  const wanted = nodes.flatMap(({ text, node }): readonly Reference[] =>
    node === null ? (name.test(text) ? [{ sheet, name: text }] : []) : areasIn(node, sheet),
  );
  const read = wanted.length === 0 ? [] : await readReferences(wanted);
  const areas = read.filter((area): area is ReadArea => area !== null);
  const held = new Map<string, RawArgument>();
  for (const { text, node } of nodes) {
    const at = wanted.findIndex((one) =>
      node === null
        ? "name" in one && one.name === text
        : node.kind === "area" && "area" in one && one.area === node.area,
    );
    const area = at < 0 ? null : read[at];
    if (area) held.set(text, rowsOf(area));
    else if (node !== null && node.kind !== "area") {
      const value = evaluated(node, sheet, areas);
      if (value !== undefined) held.set(text, value);
    }
  }
  return held;
};

const rowsOf = ({ values }: ReadArea): RawArgument =>
  values.length === 1 && values[0]?.length === 1 ? (values[0][0] ?? null) : values;

const areasIn = (node: FormulaNode, sheet: string): readonly Reference[] => {
  switch (node.kind) {
    case "area":
      return [{ sheet: node.sheet ?? sheet, area: node.area }];
    case "sign":
    case "percent":
      return areasIn(node.operand, sheet);
    case "operation":
      return [node.left, node.right].flatMap((side) => areasIn(side, sheet));
    case "call":
      return node.arguments.flatMap((argument) => areasIn(argument, sheet));
    default:
      return [];
  }
};

const evaluated = (node: FormulaNode, sheet: string, areas: readonly ReadArea[]): RawArgument | undefined => {
  const value = new FormulaEvaluator(sourceOf(sheet, areas), 0, new CellBudget(mostCells)).evaluate(node);
  return value instanceof Exact ? Rational.parse(value.toFixed()) : value;
};

/** The cells read, as formulas look for them: the sheet of the formula first, the others by their name. */
const sourceOf = (sheet: string, areas: readonly ReadArea[]): CellSource => {
  const sheets = [...new Set([sheet, ...areas.map((area) => area.sheet)])];
  const holding = (place: number, row: number, column: number): ReadArea | undefined =>
    areas.find(({ sheet: home, area }) => home === sheets[place] && isIn(area, row, column));
  const value = (place: number, row: number, column: number): CellValue | undefined => {
    const found = holding(place, row, column);
    const held = found?.values[row - found.area.top]?.[column - found.area.left] ?? null;
    return typeof held === "string" && held.startsWith("#") ? undefined : held;
  };
  return {
    sheetNamed: (wanted) => {
      const at = sheets.findIndex((one) => one.toLowerCase() === wanted.toLowerCase());
      return at < 0 ? undefined : at;
    },
    clip: (place, { top, left, bottom, right }) => {
      const found = holding(place, top, left)?.area;
      if (!found) return null;
      return { top, left, bottom: Math.min(bottom, found.bottom), right: Math.min(right, found.right) };
    },
    value,
    formula: () => null,
    isHidden: () => false,
  };
};

const isIn = ({ top, left, bottom, right }: Area, row: number, column: number): boolean =>
  row >= top && row <= bottom && column >= left && column <= right;
