import { strayTextNumbers } from "../../src/checks/strayTextNumbers";
import { withoutRates } from "../../src/checks/additiveLines";
import type { CheckedTable } from "../../src/checks/checkedTable";
import { crossChecks } from "../../src/checks/crossChecks";
import { checkHiddenLines } from "../../src/checks/hiddenLines";
import { checkNumbers } from "../../src/checks/numbers";
import { checkPrecision } from "../../src/checks/precision";
import { readRanges } from "../../src/checks/rangeFaults";
import { checkRelations } from "../../src/checks/relations";
import { repeatedBlocks } from "../../src/checks/repeatedBlocks";
import { siblingSums } from "../../src/checks/siblingTables";
import { checkTotals } from "../../src/checks/totals/checkTotals";
import { checkUnreconciled } from "../../src/checks/totals/unreconciled";
import { findAndExplain, impliedAmounts } from "../../src/diagnosis";
import {
  checkFamilies,
  contextOf,
  equationAt,
  findRelations,
  type Equation,
  type EquationFamily,
} from "../../src/equations";
import { readTables, type AnnexTable, type Sheet } from "../../src/tables";
import { readReadings } from "../tables/readings/readReadings";
import { familyReading } from "./familyReading";
import { findingReading } from "./findingReading";

/** Lines counted from one: `3`, or `1-4`. */
const linesOf = (part: string): number[] => {
  const [from = 0, to = from] = part.split("-").map(Number);
  return Array.from({ length: to - from + 1 }, (_, k) => from - 1 + k);
};

/** `down 7 = 1-3 5 ~6` or `across 5 = 1-4 at 2-3`, ~ for a line subtracted, then what else is said of the sum. */
const givenSum = (text: string, { grid }: AnnexTable): EquationFamily[] => {
  const [, way, target, terms = "", from, to, said = ""] =
    /^(down|across) (\d+) = ([-~\d ]+?)(?: at (\d+)-(\d+))?((?: [a-z]+)*)$/.exec(text) ?? [];
  const words = new Set(said.trim().split(" "));
  const isDown = way === "down";
  const [lines, positions] = isDown ? [grid.rows, grid.columns] : [grid.columns, grid.rows];
  const family: EquationFamily = {
    direction: isDown ? "column" : "row",
    target: Number(target) - 1,
    terms: terms.split(" ").flatMap((part) => {
      const sign = part.startsWith("~") ? -1 : 1;
      return linesOf(part.replace("~", "")).map((line) => ({ line, sign }) as const);
    }),
    from: from === undefined ? 0 : Number(from) - 1,
    to: to === undefined ? positions : Number(to),
    origin: "evidence",
    score: words.has("certain") ? Infinity : 50,
    labelOnly: words.has("label"),
    anomaly: null,
    tied: words.has("tied"),
    belief: words.has("possible") ? "possible" : words.has("certain") ? "certain" : "established",
    blanks: words.has("unknown") ? "unknown" : "zero",
    regime: null,
  };
  const isThere = [family.target, ...family.terms.map(({ line }) => line)].every((line) => line < lines);
  return way !== undefined && isThere && family.to <= positions ? [family] : [];
};

const totalsIn = ({ rows }: AnnexTable): Set<number> =>
  new Set(rows.flatMap(({ kind }, r) => (kind === "total" || kind === "subtotal" ? [r] : [])));

/** A table with the sums that are given of it, explained and judged; its running sums, quotients and means are found. */
const checkedOf = (table: AnnexTable, families: readonly EquationFamily[]): CheckedTable => {
  const totalRows = totalsIn(table);
  const explained = findAndExplain(
    table.grid,
    (grid) => ({ families, relations: findRelations(grid, families, { totalRows, stated: [] }) }),
    {
      textNumbers: strayTextNumbers(table),
    },
  );
  const suspects: Equation[] = [];
  const counts = checkFamilies(table.grid, families, (family, position, status) => {
    const equation = status === "suspect" ? equationAt(table.grid, families, family, position) : null;
    if (equation) suspects.push(equation);
  });
  const implied = impliedAmounts(table.grid, families);
  return { ...explained, table, counts, regime: null, suspects, implied, untold: table.grid.absent };
};

interface GivenTable {
  readonly sheet: Sheet;
  readonly table: AnnexTable;
  readonly families: readonly EquationFamily[];
}

const givenTables = (text: string): GivenTable[] =>
  text
    .split(/^== /m)
    .slice(1)
    .flatMap((part) => {
      const lines = part.split("\n");
      const sums = lines.filter((line) => line.startsWith("! "));
      const drawing = lines.filter((line) => !line.startsWith("! ")).join("\n");
      return readReadings(`# ${drawing}`).flatMap((one): GivenTable[] => {
        const sheet = { ...one.sheet, name: one.name };
        const [table] = readTables(sheet);
        return table
          ? [{ sheet, table, families: sums.flatMap((line) => givenSum(line.slice(2), table)) }]
          : [];
      });
    });

/** What is left of the given sums of each table where nothing is added along its rates, means and shares. */
export const additiveReading = (text: string): string =>
  givenTables(text)
    .flatMap(({ table, families }) => {
      const relations = findRelations(table.grid, families, { totalRows: totalsIn(table), stated: [] });
      return withoutRates(table, families, relations).families.map(familyReading);
    })
    .join("\n") || "nothing";

/** The totals that no given sum of each table makes, as they are told. */
export const unreconciledReading = (text: string): string =>
  givenTables(text)
    .flatMap(({ table, families }) =>
      checkUnreconciled(checkedOf(table, families), { row: new Set(), column: new Set() }),
    )
    .map(findingReading)
    .join("\n") || "nothing";

/** The sums that each table would be checked again with, as other tables say. */
const saidByOthers =
  (say: typeof siblingSums) =>
  (text: string): string => {
    const tables = givenTables(text).map(({ table, families }) => checkedOf(table, families));
    const said = say(tables);
    return (
      tables
        .flatMap((table, k) => (said.get(table) ?? []).map((sum) => `${k + 1}: ${familyReading(sum)}`))
        .join("\n") || "nothing"
    );
  };

/** Those that the layout of sibling tables makes certain. */
export const siblingsReading = saidByOthers(siblingSums);

/** Those that blocks of the same words make certain. */
export const blocksReading = saidByOthers(repeatedBlocks);

/** What is told of the first table of each sheet, given its sums, then of what the sheets say of one another. */
export const givenReading = (text: string): string => {
  const sheets = givenTables(text).map(({ sheet, table, families }) => ({
    sheet,
    checked: checkedOf(table, families),
  }));
  const across = crossChecks(
    sheets.map(({ checked }) => checked),
    sheets.map(({ sheet, checked }) => contextOf(sheet, checked.table, true)),
  );
  const own = sheets.flatMap(({ checked }) => [
    ...checkTotals(checked, readRanges(checked)),
    ...checkRelations(checked),
    ...checkUnreconciled(checked, { row: new Set(), column: new Set() }),
    ...checkNumbers(checked),
    ...checkPrecision(checked),
    ...checkHiddenLines(checked),
  ]);
  return [...own, ...across.findings].map(findingReading).join("\n") || "nothing";
};
