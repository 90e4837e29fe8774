import { equationAt, hidesDigits, type Equation, type EquationFamily } from "../equations";
import { addressOf, amountOf, lineOf, plainAmount, proofOf, type CheckedTable } from "./checkedTable";
import type { Finding, FindingOf, Severity } from "./finding";
import { newFinding } from "./newFinding";

/**
 * Hidden decimals that matter: a total whose stored values foot while the displayed ones do not, or the reverse; one that holds as
 * displayed alone where the other totals of its line foot to the last stored digit. One finding per family of equations and kind, on
 * its first such total.
 */
export function checkPrecision(checked: CheckedTable): Finding[] {
  const { table, families } = checked;
  const hidden = new Map<number, bigint>();
  for (const note of table.notes) {
    if (note.kind !== "hidden-decimals") continue;
    const digits = note.displayed.minus(note.stored).times(`1e${table.grid.scale}`);
    hidden.set(note.index, BigInt(digits.toFixed(0)));
  }
  if (hidden.size === 0) return [];
  const told = new Set<number>();
  return families.flatMap((family, index) => {
    const breaks = brokenAsStored(checked, family).filter(({ target }) => !told.has(target));
    for (const { target } of breaks) told.add(target);
    const hits = touchedPositions(checked, family, hidden).flatMap((position) => {
      const equation = equationAt(table.grid, families, index, position);
      if (!equation || equation.status === "uncheckable" || told.has(equation.target)) return [];
      let displayed = equation.gap - (hidden.get(equation.target) ?? 0n);
      for (const { cell, sign } of equation.terms) displayed += BigInt(sign) * (hidden.get(cell) ?? 0n);
      return (displayed === 0n) === (equation.gap === 0n) ? [] : [{ equation, displayed }];
    });
    const [first] = hits;
    const equations = hits.map(({ equation }) => equation);
    return [
      ...precisionFinding(checked, breaks, "warning", "displayed-alone", breaks[0]?.gap ?? 0n),
      ...precisionFinding(
        checked,
        equations,
        "info",
        first?.equation.gap === 0n ? "stored" : "displayed",
        first?.displayed ?? 0n,
      ),
    ];
  });
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
    const unit = grid.units[family.direction === "column" ? at : family.target] ?? 1;
    const size = equation.gap < 0n ? -equation.gap : equation.gap;
    if (size <= storedSlack * BigInt(equation.activeTerms + 1)) continue;
    if (hidesDigits(grid, [{ cell: equation.target }, ...equation.terms], unit)) equations.push(equation);
  }
  return equations;
}

function precisionFinding(
  checked: CheckedTable,
  equations: readonly Equation[],
  severity: Severity,
  foots: FindingOf<"NOMBRE-PRECISION">["foots"],
  gap: bigint,
): Finding[] {
  const { table } = checked;
  const [first] = equations;
  if (!first) return [];
  const proof = proofOf(table, first);
  return [
    newFinding({
      code: "NOMBRE-PRECISION",
      severity,
      sheet: table.sheet,
      cell: proof.target,
      cells: equations.map(({ target }) => addressOf(table, target)),
      read: plainAmount(table, proof.printed, first.target),
      gap: amountOf(table, -gap),
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
    hidden.has(direction === "column" ? line * grid.columns + position : position * grid.columns + line);
  const touched: number[] = [];
  for (let position = from; position < to; position++)
    if (isHidden(target, position) || terms.some(({ line }) => isHidden(line, position)))
      touched.push(position);
  return touched;
}
