import type { Exact } from "../amounts/exact";
import costs2024 from "./2024-180/reference-costs.json";
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

interface WrittenCost extends Pick<ReferenceCost, "code" | "label" | "cycle" | "discipline"> {
  readonly cost: string;
  readonly flatAmount?: string;
}

const read = ({ cost, flatAmount, ...student }: WrittenCost): ReferenceCost => ({
  ...student,
  vintage: 2024,
  annual: parameterAmount(cost, "cout_annuel"),
  ...(student.cycle === 2 ? { monthly: parameterAmount(cost, "cout_mensuel") } : {}),
  ...(flatAmount === undefined ? {} : { flatAmount: parameterAmount(flatAmount) }),
  sources: flatAmount === undefined ? [cost] : [cost, flatAmount],
});

let costs: readonly ReferenceCost[] | undefined;

/**
 * The cost table of students and internes of 2024, annexe II-I.
 * @example referenceCosts().find(({ code }) => code === "1")?.annual.toString() // "35465.05"
 */
export const referenceCosts = (): readonly ReferenceCost[] =>
  (costs ??= (costs2024.rows as readonly WrittenCost[]).map(read));
