import type { AnnexTable } from "../../../tables/annexTable";
import type { EquationFamily } from "../../equation";
import { certainFamily } from "./certainFamily";
import { readHeaderFormula, readHeaderName, type HeaderFormula, type LinearForm } from "./readHeaderFormula";

/** A quotient that a header states: columns of the grid, whatever the power of ten. */
export interface StatedQuotient {
  readonly kind: "ratio" | "evolution";
  readonly target: number;
  /** ratio: a / b · evolution: (a − b) / b. */
  readonly a: number;
  readonly b: number;
}

/** What the headers of a table say of its columns. */
export interface HeaderArithmetic {
  readonly families: readonly EquationFamily[];
  readonly quotients: readonly StatedQuotient[];
  /** Columns computed from one that the table has not, on another page: no sum of those that it has can be held against them. */
  readonly open: ReadonlySet<number>;
}

/** Columns must be numbered at so many places to say that one is missing. */
const FEWEST_NAMED = 3;

/**
 * The arithmetic that headers state over the names of other columns: `c = a + b`, `d = (a + b) − c`, `(3) = (1) + (2)`, `e = d / c`.
 * A name that two columns carry, or none, states nothing.
 * @example headerArithmetic(table).families[0]?.terms // [{ line: 0, sign: 1 }, { line: 1, sign: 1 }]
 */
export function headerArithmetic({ columns, rows }: AnnexTable): HeaderArithmetic {
  const columnOf = new Map<string, number>();
  const formulas: { target: number; formula: HeaderFormula }[] = [];
  columns.forEach(({ path }, c) => {
    const names = new Set<string>();
    for (const text of [...path, ...partedFormulas(path)]) {
      const name = readHeaderName(text);
      if (name !== null) names.add(name);
      const formula = readHeaderFormula(text);
      if (formula) formulas.push({ target: c, formula });
    }
    for (const name of names) columnOf.set(name, columnOf.has(name) ? -1 : c);
  });
  for (const [name, c] of lastLetters(columns)) if (!columnOf.has(name)) columnOf.set(name, c);
  const families: EquationFamily[] = [];
  const quotients: StatedQuotient[] = [];
  const open = new Set<number>();
  for (const { target, formula } of formulas) {
    const top = linesOf(formula.numerator, columnOf, target);
    if (!top && formula.name !== null && isElsewhere(formula.numerator, columnOf)) open.add(target);
    if (!top) continue;
    if (!formula.denominator) families.push(certainFamily("row", target, top, 0, rows.length));
    else {
      const bottom = linesOf(formula.denominator, columnOf, target);
      const quotient = bottom && quotientOf(target, top, bottom);
      if (quotient) quotients.push(quotient);
    }
  }
  return { families, quotients, open };
}

/** `Ressources propres P`: the letters that end the headings of one column each, where no brackets name it. */
function lastLetters(columns: AnnexTable["columns"]): Map<string, number> {
  const found = new Map<string, number>();
  columns.forEach(({ path }, c) => {
    const letter = /^[^=]*\s([A-Z])$/.exec(path.at(-1) ?? "")?.[1]?.toLowerCase();
    if (letter !== undefined) found.set(letter, found.has(letter) ? -1 : c);
  });
  return found;
}

/** `2 =` in one line of the header and `(3 + 4)` in the next. */
const partedFormulas = (path: readonly string[]): string[] =>
  path.flatMap((text, i) => (/=\s*$/.test(text) && path[i + 1] ? [`${text} ${path[i + 1]}`] : []));

/** Are some of the columns named here, and others nowhere? */
const isElsewhere = (form: LinearForm, columnOf: ReadonlyMap<string, number>): boolean => {
  const named = [...form.keys()];
  return (
    columnOf.size >= FEWEST_NAMED &&
    named.some((name) => columnOf.has(name)) &&
    named.some((name) => !columnOf.has(name))
  );
};

type Terms = EquationFamily["terms"];

const linesOf = (form: LinearForm, columnOf: ReadonlyMap<string, number>, target: number): Terms | null => {
  const terms = [...form].map(([name, sign]) => ({ line: columnOf.get(name) ?? -1, sign }));
  return terms.some(({ line }) => line < 0 || line === target) ? null : terms;
};

const quotientOf = (target: number, top: Terms, bottom: Terms): StatedQuotient | null => {
  const [below, ...others] = bottom;
  const plus = top.find(({ sign }) => sign === 1);
  const minus = top.find(({ sign }) => sign === -1);
  if (!below || others.length > 0 || below.sign !== 1 || !plus) return null;
  if (top.length === 1) return { kind: "ratio", target, a: plus.line, b: below.line };
  return top.length === 2 && minus?.line === below.line
    ? { kind: "evolution", target, a: plus.line, b: below.line }
    : null;
};
