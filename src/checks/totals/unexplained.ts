import type { Ambiguity } from "../../diagnosis/slip";
import type { Equation, EquationFamily } from "../../equations";
import { addressOf, proofOf, type CheckedTable } from "../checkedTable";
import { uncorrected } from "../correction";
import type { Finding } from "../finding";
import { newFinding } from "../newFinding";
import { runningSumFinding } from "../relations";
import { baseFinding } from "./equationFinding";
import { emptySuspects, namedAlternatives, namedSuspects, suspectsIn } from "./suspects";

/** A broken equation that no accepted change repairs, and the ambiguity that lists its suspects. */
export interface Unexplained {
  readonly equation: Equation;
  readonly ambiguity: Ambiguity | null;
}

/** From so many broken totals on, one line has one cause: other parts, another edition; slips are told one by one. */
const fewestOfOneCause = 3;

/**
 * One finding per cause: equations that the same suspects explain are told together, and so are those of explanations that change
 * several cells; then a line broken at many places is one finding with all of them, and each other equation stands alone.
 */
export function unexplainedFindings(checked: CheckedTable, unexplained: readonly Unexplained[]): Finding[] {
  const runsOn = ({ equation: { relation } }: Unexplained): boolean =>
    relation !== undefined && relation !== "difference";
  const running = unexplained.filter(runsOn);
  const sums = unexplained.filter((one) => !runsOn(one));
  const shared = [...sharingSuspects(checked, sums).values()].filter(
    (group) => group.length > 1 || (group[0]?.ambiguity?.alternatives.length ?? 0) > 0,
  );
  const byLine = new Map<string, Unexplained[]>();
  for (const one of sums) {
    if (shared.some((group) => group.includes(one))) continue;
    const { direction, family } = one.equation;
    const key = `${direction} ${(checked.families[family] as EquationFamily).target}`;
    byLine.set(key, [...(byLine.get(key) ?? []), one]);
  }
  return [
    ...shared.map((group) => unknownFinding(checked, group)),
    ...[...byLine.values()]
      .flatMap((same) => (same.length < fewestOfOneCause ? same.map((one) => [one]) : [same]))
      .map((told) => unknownFinding(checked, told)),
    ...running.map(({ equation, ambiguity }) => runningSumFinding(checked, equation, ambiguity)),
  ];
}

function sharingSuspects(
  checked: CheckedTable,
  unexplained: readonly Unexplained[],
): Map<string, Unexplained[]> {
  const groups = new Map<string, Unexplained[]>();
  for (const one of unexplained) {
    const { equation, ambiguity } = one;
    if (!ambiguity) continue;
    const own = ambiguity.alternatives.length > 0 ? [] : suspectsIn(checked, equation, ambiguity);
    const cells = [...new Set(own.map(({ cell }) => cell))];
    const key = `${checked.diagnosis.ambiguities.indexOf(ambiguity)} ${cells.join()}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return groups;
}

/** Broken equations which nothing explains for sure, with the suspects of them all. */
function unknownFinding(checked: CheckedTable, told: readonly Unexplained[]): Finding {
  const { table } = checked;
  const equations = told.map(({ equation }) => equation);
  const listed = namedSuspects(
    table,
    told.flatMap(({ equation, ambiguity }) => suspectsIn(checked, equation, ambiguity)),
  );
  const ambiguities = [...new Set(told.map(({ ambiguity }) => ambiguity))];
  const alternatives = ambiguities.flatMap((one) => (one ? namedAlternatives(table, one) : []));
  const isOpen = listed.length === 0 && alternatives.length === 0;
  const suspects = isOpen ? equations.flatMap((equation) => emptySuspects(checked, equation)) : listed;
  return newFinding({
    ...baseFinding(checked, equations[0] as Equation),
    code: "TOTAL-ECART",
    severity: "error",
    cells: [...new Set(equations.map(({ target }) => addressOf(table, target)))],
    cause: {
      kind: "unknown",
      cell: null,
      proposed: null,
      unique: false,
      repairs: [],
      ...(suspects.length > 0 && { suspects }),
      ...(alternatives.length > 0 && { alternatives }),
      proof: equations.map((equation) => uncorrected(proofOf(table, equation))),
    },
    faultyLine: null,
    sources: [],
  });
}
