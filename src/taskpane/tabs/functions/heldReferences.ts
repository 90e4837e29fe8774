import { Exact } from "../../../amounts";
import { Rational } from "../../../allocation/rational";
import {
  readReferences,
  type ReadArea,
  type ReadConstant,
  type Reference,
} from "../../../excel/readReferences";
import { CellBudget, FormulaEvaluator } from "../../../formulas/evaluateFormula";
import type { CellSource } from "../../../formulas/cellSource";
import type { FormulaNode } from "../../../formulas/formulaNode";
import { parseFormula } from "../../../formulas/parseFormula";
import { readTableReference } from "../../../formulas/tableReference";
import type { RawArgument } from "../../../functions/cell";
import { cellAddress } from "../../../tables/address";
import type { Area, CellValue } from "../../../tables/workbook";

/** Cells that the expressions of one formula may look at. */
const mostCells = 1_000_000;

/** What an expression names beside plain cells, and the area or the constant that it holds. */
type Named = ReadonlyMap<string, ReadArea | ReadConstant>;

/**
 * What the references of a formula hold now: a cell its value, a range its rows, a name its range or its constant, a part of a
 * table, the cells that a formula spills over, an expression of Excel (`B2*2`, `SUM(Tableau1[Postes])`) what it comes to where that
 * can be computed here. What is not known is left out.
 * @example (await heldReferences(["A2", "SUM(B2:B4)"], { sheet: "Feuil1", row: 1 })).get("A2") // 4
 */
export const heldReferences = async (
  texts: readonly string[],
  at: { readonly sheet: string; readonly row: number },
): Promise<ReadonlyMap<string, RawArgument>> => {
  const { sheet } = at;
  const named = await readNamed(texts, at);
  const nodes = texts.map((text) => ({ text, node: parseFormula(`=${withAreas(text, named)}`) }));
  const wanted = nodes.flatMap(({ node }) => (node === null ? [] : areasIn(node, sheet)));
  const read = wanted.length === 0 ? [] : await readReferences(wanted);
  const areas = read.filter((area): area is ReadArea => area !== null && "values" in area);
  const held = new Map<string, RawArgument>();
  for (const { text, node } of nodes) {
    const own = named.get(text);
    const place = wanted.findIndex((one) => node?.kind === "area" && one.area === node.area);
    const area = own ?? (place < 0 ? null : read[place]);
    if (area) held.set(text, "values" in area ? rowsOf(area) : area.constant);
    else if (node !== null && node.kind !== "area") {
      const value = evaluated(node, sheet, areas);
      if (value !== undefined) held.set(text, value);
    }
  }
  return held;
};

const quoted = /"(?:[^"]|"")*"|'(?:[^']|'')*'!/g;
// A part of a table, what a formula spills over, or a name: not a cell, a sheet, a function nor a boolean.
const tokens = new RegExp(
  [
    String.raw`[\p{L}_\\][\p{L}\d_.]*\[(?:[^[\]]|\[(?:'.|[^\]'])*\])*\]`,
    String.raw`\$?[A-Z]{1,3}\$?\d+#`,
    String.raw`(?<![\p{L}\d_.!$:'])(?!\$?[A-Z]{1,3}\$?\d+(?![\p{L}\d_.])|(?:TRUE|FALSE)\b)[\p{L}_\\][\p{L}\d_.]*(?![\p{L}\d_.(!:\[$])`,
  ].join("|"),
  "giu",
);

const tokensIn = (text: string): readonly { readonly token: string; readonly from: number }[] => {
  const bare = text.replace(quoted, (part) => " ".repeat(part.length));
  return [...bare.matchAll(tokens)].map(({ 0: { length }, index }) => ({
    token: text.slice(index, index + length),
    from: index,
  }));
};

const referenceOf = (token: string, { sheet, row }: { sheet: string; row: number }): Reference | null => {
  const table = readTableReference(token);
  if (table !== null) return { ...table, row };
  if (!token.endsWith("#")) return { sheet, name: token };
  const anchor = parseFormula(`=${token.slice(0, -1)}`);
  return anchor?.kind === "area" ? { sheet: anchor.sheet ?? sheet, area: anchor.area, spills: true } : null;
};

const readNamed = async (
  texts: readonly string[],
  at: { readonly sheet: string; readonly row: number },
): Promise<Named> => {
  const asked = [...new Set(texts.flatMap((text) => tokensIn(text).map(({ token }) => token)))].flatMap(
    (token) => {
      const reference = referenceOf(token, at);
      return reference === null ? [] : [{ token, reference }];
    },
  );
  const read = asked.length === 0 ? [] : await readReferences(asked.map(({ reference }) => reference));
  return new Map(
    asked.flatMap(({ token }, place) => {
      const found = read[place];
      return found ? [[token, found] as const] : [];
    }),
  );
};

/** An expression with the areas in the place of what names them. */
const withAreas = (text: string, named: Named): string => {
  let [written, from] = ["", 0];
  for (const { token, from: start } of tokensIn(text)) {
    const found = named.get(token);
    if (!found) continue;
    written += text.slice(from, start) + ("values" in found ? addressOf(found) : literalOf(found));
    from = start + token.length;
  }
  return written + text.slice(from);
};

const addressOf = ({ sheet, area }: ReadArea): string =>
  `'${sheet.replaceAll("'", "''")}'!${cellAddress(area.top, area.left)}:${cellAddress(area.bottom, area.right)}`;

const literalOf = ({ constant }: ReadConstant): string =>
  typeof constant === "string"
    ? `"${constant.replaceAll('"', '""')}"`
    : `(${String(constant).toUpperCase()})`;

const rowsOf = ({ values }: ReadArea): RawArgument =>
  values.length === 1 && values[0]?.length === 1 ? (values[0][0] ?? null) : values;

const areasIn = (
  node: FormulaNode,
  sheet: string,
): readonly { readonly sheet: string; readonly area: Area }[] => {
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
