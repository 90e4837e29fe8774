import { findAndExplain, type Diagnosis, type ExplainedTable } from "../../src/diagnosis";
import { expandEquations, findEquations, type EquationFamily } from "../../src/equations";
import type { AmountGrid, AnnexTable } from "../../src/tables";
import { tableEquations } from "../../src/checks/tableEquations";
import { injectLineFault, injectStaleTotal } from "./injectLineFaults";
import { injectSlips, injectSwap, type CellSlip, type Injected } from "./injectSlips";
import { RandomSource } from "./randomSource";

/** What became of the injected slips, and of the cells that were right. */
export interface SlipFigures {
  slips: number;
  /** In a broken equation. */
  seen: number;
  /** The cell is accused. */
  located: number;
  /** And the value proposed is the true one. */
  right: number;
  /** Or the true one is in the interval shown. */
  bounded: number;
  /** Not accused, but among the suspects. */
  listed: number;
  correctCells: number;
  wronglyAccused: number;
}

export interface LineFigures {
  faults: number;
  seen: number;
  reported: number;
  wronglyAccused: number;
}

export interface SlipScenario {
  readonly slips: number | "row swap" | "column swap";
  readonly labels?: boolean;
  readonly kinds?: readonly CellSlip[];
}

/** What the checks make of the table with other amounts. */
const explain = (table: AnnexTable, grid: AmountGrid): ExplainedTable =>
  findAndExplain(grid, tableEquations({ ...table, grid }));

/** The same with nothing but the amounts to go by. */
const explainUnlabelled = (grid: AmountGrid): ExplainedTable => {
  const bare = {
    ...grid,
    rowLabels: grid.rowLabels.map(() => ""),
    columnLabels: grid.columnLabels.map(() => ""),
  };
  return findAndExplain(bare, (amounts) => ({ families: findEquations(amounts) }));
};

const familiesOf = (table: AnnexTable): readonly EquationFamily[] =>
  tableEquations(table)(table.grid).families;

/** Mistypes `count` tables, taken in turn, and counts what the diagnosis makes of it. */
export const measureSlips = (
  tables: readonly AnnexTable[],
  scenario: SlipScenario,
  count: number,
  seed: number,
): SlipFigures => {
  const figures = {
    slips: 0,
    seen: 0,
    located: 0,
    right: 0,
    bounded: 0,
    listed: 0,
    correctCells: 0,
    wronglyAccused: 0,
  };
  const stated = tables.map((table) => expandEquations(table.grid, familiesOf(table)));
  for (let k = 0; k < count; k++) {
    const random = new RandomSource(seed + k);
    const table = tables[k % tables.length] as AnnexTable;
    const { grid } = table;
    const equations = stated[k % tables.length] ?? [];
    const slipped =
      typeof scenario.slips === "number"
        ? injectSlips(grid, equations, scenario.slips, random, scenario.kinds)
        : injectSwap(grid, equations, scenario.slips === "row swap" ? "row" : "column", random);
    countOutcome(
      figures,
      slipped.slips,
      scenario.labels === false ? explainUnlabelled(slipped.grid) : explain(table, slipped.grid),
      grid,
    );
  }
  return figures;
};

const countOutcome = (
  figures: SlipFigures,
  slips: readonly Injected[],
  { broken, diagnosis }: ExplainedTable,
  grid: AmountGrid,
): void => {
  const inBroken = new Set(
    broken.flatMap(({ target, terms }) => [target, ...terms.map((term) => term.cell)]),
  );
  const suspects = new Set(diagnosis.ambiguities.flatMap((one) => one.suspects.map(({ cell }) => cell)));
  const accused = new Map(diagnosis.proposals.map((proposal) => [proposal.cell, proposal]));
  for (const { cell, truth } of slips) {
    figures.slips++;
    if (inBroken.has(cell)) figures.seen++;
    const proposal = accused.get(cell);
    if (!proposal) {
      if (suspects.has(cell)) figures.listed++;
      continue;
    }
    figures.located++;
    const meant = BigInt(truth);
    if (proposal.proposed === meant) figures.right++;
    else if (proposal.interval && proposal.interval[0] <= meant && meant <= proposal.interval[1])
      figures.bounded++;
    accused.delete(cell);
  }
  figures.correctCells += grid.values.filter((value) => !Number.isNaN(value)).length - slips.length;
  figures.wronglyAccused += accused.size;
};

/** Leaves a row out of a total, or counts it twice, in `count` tables. */
export const measureLineFaults = (
  tables: readonly AnnexTable[],
  kind: "missing-row" | "duplicated-row",
  count: number,
  seed: number,
): LineFigures => {
  const figures = { faults: 0, seen: 0, reported: 0, wronglyAccused: 0 };
  const families = tables.map(familiesOf);
  for (let k = 0; k < count; k++) {
    const at = k % tables.length;
    const table = tables[at] as AnnexTable;
    const fault = injectLineFault(table.grid, families[at] ?? [], kind, new RandomSource(seed + k));
    const found = explain(table, fault.grid);
    figures.faults++;
    if (found.broken.length > 0) figures.seen++;
    const reported = found.diagnosis.lineFaults.some(
      (one) =>
        one.kind === kind && one.line === fault.line && found.families[one.family]?.target === fault.target,
    );
    if (reported) figures.reported++;
    figures.wronglyAccused += found.diagnosis.proposals.length;
  }
  return figures;
};

/** Changes one amount in `count` tables and updates the totals of one direction only. */
export const measureStaleTotals = (
  tables: readonly AnnexTable[],
  updated: "row" | "column",
  count: number,
  seed: number,
): LineFigures => {
  const figures = { faults: 0, seen: 0, reported: 0, wronglyAccused: 0 };
  const families = tables.map(familiesOf);
  for (let k = 0; k < count; k++) {
    const at = k % tables.length;
    const table = tables[at] as AnnexTable;
    const grid = injectStaleTotal(table.grid, families[at] ?? [], updated, new RandomSource(seed + k));
    const { broken, diagnosis } = explain(table, grid);
    figures.faults++;
    if (broken.length > 0) figures.seen++;
    if (tellsStale(diagnosis)) figures.reported++;
    figures.wronglyAccused += diagnosis.proposals.length;
  }
  return figures;
};

/** Is a stale total told, as a line at fault or as one of several explanations? */
const tellsStale = ({ lineFaults, ambiguities }: Diagnosis): boolean =>
  [...lineFaults, ...ambiguities.flatMap(({ alternatives }) => alternatives)].some(
    ({ kind }) => kind === "stale-total",
  );
