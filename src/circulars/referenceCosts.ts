import type { Exact } from "../amounts/exact";
import type { WrittenCost } from "./circularFolder";
import { circularFolders } from "./folders";
import type { Vintage } from "./circular";
import { parameterAmount } from "./rules";

/** What a student or an interne costs a year, employer's charges included, in euros. */
export interface ReferenceCost {
  /** "DFASM1", "M1 maïeutique", "1" to "5", "DJ1", "DJ2". */
  readonly code: string;
  readonly label: string;
  readonly vintage: Vintage;
  readonly cycle: 2 | 3;
  readonly discipline?: string;
  readonly annual: Exact;
  /** Printed monthly cost, second cycle only. */
  readonly monthly?: Exact;
  /** MERRI flat amount a year, third cycle only. */
  readonly flatAmount?: Exact;
  /** Rules that the amounts come from. */
  readonly sources: readonly string[];
}

const read = ({ cost, flatAmount, ...student }: WrittenCost, vintage: Vintage): ReferenceCost => ({
  ...student,
  vintage,
  annual: parameterAmount(cost, "cout_annuel"),
  ...(student.cycle === 2 ? { monthly: parameterAmount(cost, "cout_mensuel") } : {}),
  ...(flatAmount === undefined ? {} : { flatAmount: parameterAmount(flatAmount) }),
  sources: flatAmount === undefined ? [cost] : [cost, flatAmount],
});

let costs: readonly ReferenceCost[] | undefined;

/**
 * The cost tables of students and internes, one row a year and level (2024, annexe II-I).
 * @example referenceCosts().find(({ code }) => code === "1")?.annual.toString() // "35465.05"
 */
export const referenceCosts = (): readonly ReferenceCost[] =>
  (costs ??= circularFolders.flatMap(({ circular, costs: written }) =>
    (written?.rows ?? []).map((row) => read(row, circular.vintage)),
  ));
