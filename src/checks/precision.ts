import { isWithin } from "../equations/tolerance";
import { equationAt, hidesDigits, type Equation, type EquationFamily } from "../equations";
import { cellAt } from "../tables/amountGrid";
import { addressOf, amountOf, lineOf, plainAmount, proofOf, type CheckedTable } from "./checkedTable";
import type { Finding, FindingOf, Severity } from "./finding";
import { newFinding } from "./newFinding";

/**
 * Hidden decimals that matter: totals whose stored values foot while the displayed ones do not, or the reverse, one finding each for a
 * whole table; those that hold as displayed alone where the other totals of their line foot to the last stored digit, one a line.
 */
export function checkPrecision(checked: CheckedTable): Finding[] {
  const { table, families } = checked;
  const hidden = new Map<number, bigint>();
  for (const note of table.notes) {
    if (note.kind !== "hidden-decimals") continue;
    const digits = note.displayed.minus(note.stored).times(`1e${table.grid.scale}`);
    hidden.set(note.index, BigInt(digits.toFixed(0)));
  }
  // Stryker disable next-line ConditionalExpression: spares the walk over every sum
  if (hidden.size === 0) return [];
  const told = new Set<number>();
  const seen = new Set<number>();
  const one: Record<"stored" | "displayed", Hit[]> = { stored: [], displayed: [] };
  const warnings = families.flatMap((family, index) => {
    const breaks = brokenAsStored(checked, family).filter(({ target }) => !told.has(target));
    for (const { target } of breaks) told.add(target);
    for (const position of touchedPositions(checked, family, hidden)) {
      const equation = equationAt(table.grid, families, index, position);
      if (!equation || equation.status === "uncheckable" || told.has(equation.target)) continue;
      let displayed = equation.gap - (hidden.get(equation.target) ?? 0n);
      for (const { cell, sign } of equation.terms) displayed += BigInt(sign) * (hidden.get(cell) ?? 0n);
      if ((displayed === 0n) === (equation.gap === 0n) || seen.has(equation.target)) continue;
      seen.add(equation.target);
      one[equation.gap === 0n ? "stored" : "displayed"].push({ equation, displayed });
    }
    const hits = breaks.map((equation) => ({ equation, displayed: equation.gap }));
    return precisionFinding(checked, hits, "warning", "displayed-alone");
  });
  return [
    ...warnings,
    ...precisionFinding(checked, one.stored, "info", "stored"),
    ...precisionFinding(checked, one.displayed, "info", "displayed"),
  ];
}

/** An equation of which hidden decimals change what a reader sees, and the gap that is told. */
interface Hit {
  readonly equation: Equation;
  readonly displayed: bigint;
}

/** Gaps of so many stored digits a term are no roundings of the last one. */
const storedSlack = 2n;

/** The equations that hold as displayed and not as stored, in a family whose stored digits foot. */
function brokenAsStored({ table: { grid } }: CheckedTable, family: EquationFamily): Equation[] {
  if (family.regime?.kind !== "stored" || family.belief === "possible") return [];
  const equations: Equation[] = [];
  for (let at = family.from; at < family.to; at++) {
    const equation = equationAt(grid, [family], 0, at);
    if (!equation || equation.status === "broken" || equation.status === "uncheckable") continue;
    const unit = grid.units[family.direction === "column" ? at : family.target] as number;
    if (isWithin(equation.gap, 2n * storedSlack * BigInt(equation.activeTerms + 1))) continue;
    if (hidesDigits(grid, [{ cell: equation.target }, ...equation.terms], unit)) equations.push(equation);
  }
  return equations;
}

function precisionFinding(
  checked: CheckedTable,
  hits: readonly Hit[],
  severity: Severity,
  foots: FindingOf<"NOMBRE-PRECISION">["foots"],
): Finding[] {
  const { table } = checked;
  const [first] = hits;
  if (!first) return [];
  const equations = hits.map(({ equation }) => equation);
  const proof = proofOf(table, first.equation);
  return [
    newFinding({
      code: "NOMBRE-PRECISION",
      severity,
      sheet: table.sheet,
      cell: proof.target,
      cells: equations.map(({ target }) => addressOf(table, target)),
      read: plainAmount(table, proof.printed, first.equation.target),
      gap: amountOf(table, -first.displayed),
      tolerance: proof.tolerance,
      cause: {
        kind: "hidden-decimals",
        cell: null,
        proposed: null,
        unique: false,
        repairs: equations.map((equation) => lineOf(table, equation)),
      },
      count: equations.length,
      foots,
    }),
  ];
}

/** The positions of a family where some amount hides digits. */
function touchedPositions(
  { table: { grid } }: CheckedTable,
  { direction, target, terms, from, to }: EquationFamily,
  hidden: ReadonlyMap<number, bigint>,
): number[] {
  const isHidden = (line: number, position: number): boolean =>
    hidden.has(cellAt(grid, direction, line, position));
  const touched: number[] = [];
  for (let position = from; position < to; position++)
    if (isHidden(target, position) || terms.some(({ line }) => isHidden(line, position)))
      touched.push(position);
  return touched;
}
