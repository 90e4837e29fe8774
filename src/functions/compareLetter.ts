import { Rational } from "../allocation/rational";
import { Exact, normaliseLabel, unitExponent } from "../amounts";
import { cellAddress } from "../tables/address";
import type { AnnexTable } from "../tables/annexTable";
import { isOwnSheet } from "../tables/ownSheet";
import { readTables } from "../tables/readTables";
import type { Workbook } from "../tables/workbook";
import { agreesWith } from "./arguments/statedAmount";
import { compareStatements, type ComparedStatement, type NamedAmount } from "./compareStatements";

/** What the tables of a workbook say of the amounts that a letter states. */
export interface ComparedLetter {
  readonly statements: readonly ComparedStatement[];
  /** Tables without a unit: their amounts cannot be compared with euros. */
  readonly withoutUnit: readonly string[];
  /** Amounts of the tables that were looked at. */
  readonly amounts: number;
}

/** Words of a label shorter than this name no line by themselves. */
const shortestName = 4;

/**
 * Compares the amounts that a letter states with those of a workbook: totals first, since a letter speaks of measures as a whole; then
 * the cells of the lines that the letter names (a region, an establishment).
 * @example compareLetter("IBODE : 5,4 M€", workbook).statements[0]?.verdict // "agrees"
 */
export function compareLetter(text: string, workbook: Workbook): ComparedLetter {
  const tables = workbook.sheets
    .filter((sheet) => !isOwnSheet(sheet, workbook.sheets.length === 1, () => ""))
    .flatMap(readTables);
  const said = ` ${words(text)} `;
  const amounts = tables.flatMap((table) => amountsOf(table, said));
  const ofMeasures = amounts.filter(({ line }) => line === null);
  const whole = compareStatements(text, [...ofMeasures, ...sumsAcross(ofMeasures)]);
  const lines = amounts.filter(({ line }) => line !== null);
  const lineOf = new Map(lines.map(({ place, line }) => [place, line ?? ""]));
  const detailed = lines.length === 0 ? whole : compareStatements(text, lines);
  return {
    statements: whole.map((one, i) => {
      const other = detailed[i];
      // A region or an establishment is meant only where the sentence itself names it; it is then nearer than any total.
      const name = other?.found ? lineOf.get(other.found.place) : undefined;
      const isNamed =
        other &&
        name !== undefined &&
        ` ${words(`${other.context} ${other.sentence}`)} `.includes(` ${name} `);
      const nearer = isNamed && (one.verdict !== "agrees" || other.verdict === "agrees") ? other : one;
      return nearer.verdict === "not-found" ? byTotals(nearer, amounts) : nearer;
    }),
    withoutUnit: tables.filter(({ unit }) => unit === null).map(({ sheet }) => sheet),
    amounts: amounts.length,
  };
}

const saysWhole =
  /\b(?:total\w*|ensemble|globale?|soit|recoi(?:t|vent)|percoi(?:t|vent)|dispose\w*|beneficie\w*|obtien\w*|s elev\w+|s etabli\w+|attei\w+|represent\w+)\b/;

/**
 * An amount that no measure names, where the sentence speaks of a whole: the total of the only line that it names, else that of a table.
 * It may agree; it differs only where one slip of the keyboard (a digit, two digits swapped) makes it the total of that line.
 */
function byTotals(one: ComparedStatement, amounts: readonly LineAmount[]): ComparedStatement {
  const { sentence, stated, isPart } = one;
  const before = words(sentence.slice(0, stated.at));
  if (isPart || !saysWhole.test(before)) return one;
  const said = ` ${before} `;
  const named = [...new Set(amounts.flatMap(({ row }) => row ?? []))].filter((row) =>
    said.includes(` ${row} `),
  );
  if (named.length > 1) return one;
  const totals = amounts.filter(
    ({ isTotal, row, isGrand }) => isTotal && (named.length === 1 ? row === named[0] : isGrand),
  );
  const agreeing = totals.find(({ amount }) => agreesWith(amount, stated));
  const slipped = named.length === 1 ? totals.filter(({ amount }) => isSlip(amount, stated)) : [];
  const found = agreeing ?? (slipped.length === 1 ? slipped[0] : undefined);
  if (found === undefined) return one;
  return {
    ...one,
    verdict: agreeing === undefined ? "differs" : "agrees",
    found,
    gap: found.amount.minus(stated.amount),
  };
}

/** Fewer digits, and another amount is as likely as a slip. */
const fewestDigits = 4;

/** Does one wrong digit, or two neighbours swapped, make one amount of the other at the printed precision? */
function isSlip(amount: Rational, { amount: stated, precision }: ComparedStatement["stated"]): boolean {
  const digits = (value: Rational): string =>
    value.dividedBy(precision).roundedTo(Rational.of(1)).toDecimal();
  const [is, was] = [digits(amount), digits(stated)];
  if (is.length !== was.length || is.replace(/0+$/, "").length < fewestDigits) return false;
  const at = [...is].flatMap((digit, i) => (digit === was[i] ? [] : [i]));
  const [first = 0, second = 0] = at;
  return (
    at.length === 1 ||
    (at.length === 2 && second === first + 1 && is[first] === was[second] && is[second] === was[first])
  );
}

/** A measure that several tables pay, each its part: a letter states what they pay together. */
function sumsAcross(amounts: readonly LineAmount[]): LineAmount[] {
  const parts = new Map<string, Map<string, LineAmount>>();
  for (const amount of amounts) {
    const name = words(amount.label);
    const bySheet = parts.get(name) ?? new Map<string, LineAmount>();
    if (!bySheet.has(amount.sheet)) bySheet.set(amount.sheet, amount);
    parts.set(name, bySheet);
  }
  return [...parts.values()]
    .map((bySheet) => [...bySheet.values()])
    .flatMap(([first, ...others]) =>
      // The same amount on each sheet is one measure repeated.
      first === undefined || others.every(({ amount }) => amount.equals(first.amount))
        ? []
        : [
            {
              ...first,
              amount: others.reduce((sum, { amount }) => sum.plus(amount), first.amount),
              place: [first, ...others].map(({ place }) => place).join(" + "),
              isTogether: true,
            },
          ],
    );
}

const words = (text: string): string =>
  normaliseLabel(text)
    .replace(/[^a-z0-9]+/g, " ")
    .trim();

/** An amount with the name of its line, when that line must be named for it to be meant; null for a measure as a whole. */
interface LineAmount extends NamedAmount {
  readonly sheet: string;
  readonly line: string | null;
  /** The name of its row, whatever it is; null for a total and for a name too short to be one. */
  readonly row: string | null;
  /** Is it the total of its line, and is that line the whole table? */
  readonly isTotal: boolean;
  readonly isGrand: boolean;
}

/** The amounts of a table that a text may mean: its totals, its measures in rows, and the cells of the lines that the text names. */
function amountsOf({ rows, columns, grid, unit, sheet }: AnnexTable, said: string): LineAmount[] {
  if (unit === null) return [];
  const factor = new Exact(10).pow(unitExponent[unit] - grid.scale);
  return rows.flatMap((row, r) => {
    const name = words(row.label);
    const isWhole = row.kind === "total" || row.kind === "item";
    if (!isWhole && (name.length < shortestName || !said.includes(` ${name} `))) return [];
    return columns.flatMap((column, c): LineAmount[] => {
      const value = grid.values[r * grid.columns + c];
      if (column.isPercent || value === undefined || Number.isNaN(value)) return [];
      const scaled = grid.large?.[r * grid.columns + c] ?? BigInt(value);
      return [
        {
          label: row.kind === "total" ? column.label : `${row.label} ${column.label}`,
          amount: Rational.fromExact(new Exact(scaled.toString()).times(factor)),
          place: `${sheet}!${cellAddress(row.row, column.column)}`,
          sheet,
          line: isWhole ? null : name,
          row: row.kind === "total" || name.length < shortestName ? null : name,
          isTotal: column.path.some((part) => /^total/.test(words(part))),
          isGrand: row.kind === "total",
        },
      ];
    });
  });
}
