import {
  checkFamilies,
  checkMeans,
  checkQuotients,
  equationAt,
  balanceEquations,
  runningEquations,
  type Equation,
  type EquationFamily,
  type MeanInstance,
  type PairBalance,
  type QuotientInstance,
  type TableRelations,
} from "../equations";
import type { AmountGrid } from "../tables/amountGrid";
import { amended } from "./amendedGrid";
import { startsEarlier } from "./earlierStart";
import { forgottenAmounts, type ForgottenAmount } from "./forgottenAmounts";
import { explainOnGaps, type DiagnosisOptions } from "./explainBreaks";
import type { Diagnosis } from "./slip";
import { toldBlanks } from "./toldBlanks";

/** What must add up in a table, what does not, and why; the diagnosis numbers the equations of `broken`. */
export interface ExplainedTable {
  readonly families: readonly EquationFamily[];
  readonly broken: readonly Equation[];
  readonly diagnosis: Diagnosis;
  /** The equations of the running sums and of balances under totals, of no family; the broken ones are among `broken` too. */
  readonly running: readonly Equation[];
  readonly quotients: readonly QuotientInstance[];
  readonly means: readonly MeanInstance[];
  readonly forgotten: readonly ForgottenAmount[];
  /** Rows of rates, means and prices. */
  readonly rateRows: ReadonlySet<number>;
}

/** What holds in a grid: sums, and the relations that are none. */
export interface FoundEquations {
  readonly families: readonly EquationFamily[];
  readonly relations?: TableRelations;
  readonly balances?: readonly PairBalance[];
  /** Rows of rates, means and prices: nothing is added along them. */
  readonly rateRows?: ReadonlySet<number>;
}

const TRUSTED = { blanks: "zero", unlisted: new Set<number>() } as const;
/** More empty cells than this that their totals would fill are kept back on purpose. */
const MOST_FORGOTTEN = 4;
const MOST_ROUNDS = 4;
const MOST_CELLS = 50_000;

/**
 * Finds the equations of a table and explains the broken ones, each helped by the other.
 *
 * Errors hide equations, and equations hide errors: the equations are looked for again in the table as the best
 * explanation would have it, until they no longer change. The verdicts are always on the amounts as read.
 * @param find looks for what holds in a grid: its families, with those of formulas, and its relations
 * @example findAndExplain(table.grid, tableEquations(table)).diagnosis.proposals
 */
export const findAndExplain = (
  grid: AmountGrid,
  find: (grid: AmountGrid) => FoundEquations,
  options: DiagnosisOptions = {},
): ExplainedTable => {
  let found = withSlipsDiscounted(grid, find, options);
  for (let round = 1; ; round++) {
    const { families, relations } = found;
    const steps = runningEquations(grid, relations?.runningSums ?? []);
    const running = [
      ...steps.filter((step) => !startsEarlier(grid, step, steps)),
      ...balanceEquations(grid, found.balances ?? [], -steps.length),
    ];
    const quotients = checkQuotients(grid, relations?.quotients ?? []);
    const means = checkMeans(grid, relations?.means ?? []);
    const broken = [
      ...brokenEquations(grid, families),
      ...running.filter(({ status }) => status === "broken"),
    ];
    const healthy = running.filter(({ status }) => status !== "broken");
    const { diagnosis, changes } = explainOnGaps(grid, families, [...broken, ...healthy], {
      ...options,
      relations: [...quotients, ...means],
      ...(relations && { possibleMeans: relations.possibleMeans }),
    });
    const again =
      round < MOST_ROUNDS && changes.size > 0 && grid.values.length <= MOST_CELLS
        ? find(amended(grid, changes))
        : found;
    if (signature(again.families) === signature(families))
      return {
        families,
        broken,
        diagnosis,
        running,
        quotients,
        means,
        rateRows: found.rateRows ?? new Set(),
        forgotten: relations ? forgottenAmounts(grid, families, relations) : [],
      };
    found = again;
  }
};

/**
 * What holds in a grid, the families weighed as if the slips that prove themselves were repaired.
 *
 * Slips beside blanks make the blanks pass for amounts that are not told, and the sums for uncheckable. So the first look takes
 * them for zeros, and keeps of it the cells that two equations prove. A family that is merely possible stays so: what it would
 * prove of its own cells is no evidence for it.
 */
const withSlipsDiscounted = (
  grid: AmountGrid,
  find: (grid: AmountGrid) => FoundEquations,
  options: DiagnosisOptions,
): FoundEquations => {
  const found = find(grid);
  const isDoubted = ({ blanks, belief, unlisted }: EquationFamily): boolean =>
    belief !== "possible" && (blanks === "unknown" || (unlisted?.size ?? 0) > 0);
  if (!found.families.some(isDoubted) || grid.values.length > MOST_CELLS) return found;
  const trusted = found.families.map((family): EquationFamily =>
    isDoubted(family) ? { ...family, ...TRUSTED } : family,
  );
  const broken = brokenEquations(grid, trusted);
  const { proposals } = explainOnGaps(grid, trusted, broken, options).diagnosis;
  const twice = proposals.filter(({ repairs }) => repairs.length > 1);
  const forgotten = twice.filter(({ kind }) => kind === "empty");
  const proved = forgotten.length <= MOST_FORGOTTEN ? twice : twice.filter(({ kind }) => kind !== "empty");
  const changes = new Map([
    ...toldBlanks(grid, trusted, broken, found.relations),
    ...proved.map(({ cell, read, proposed }) => [cell, proposed - read] as const),
  ]);
  return changes.size === 0 ? found : find(amended(grid, changes));
};

/** The broken equations of the families; the healthy ones are not made. */
export const brokenEquations = (grid: AmountGrid, families: readonly EquationFamily[]): Equation[] => {
  const broken: Equation[] = [];
  checkFamilies(grid, families, (family, position, status) => {
    if (status !== "broken") return;
    const equation = equationAt(grid, families, family, position);
    if (equation) broken.push(equation);
  });
  return broken;
};

const signature = (families: readonly EquationFamily[]): string =>
  families
    .map(({ direction, target, terms, from, to, belief, blanks, unlisted, anomaly }) =>
      [
        direction,
        target,
        from,
        to,
        belief,
        blanks,
        [...(unlisted ?? [])].join("+"),
        anomaly?.kind,
        anomaly?.line,
        ...terms.map((term) => term.sign * (term.line + 1)),
      ].join(),
    )
    .sort()
    .join(";");
