import type { Rational } from "../../allocation/rational";
import { referenceCosts, ruleKey } from "../../circulars";
import { circularValue, type ValueOf } from "../circularValue";
import { once } from "../once";

/** One level of the cost table of students and internes: its amounts in euros a year (and a month, as printed), by year. */
export interface Student {
  readonly code: string;
  readonly cycle: 2 | 3;
  readonly annual: ValueOf<Rational>;
  readonly monthly: ValueOf<Rational>;
  readonly flatAmount: ValueOf<Rational>;
  /** Keys of the rules: cost, then flat amount. */
  readonly sources: readonly string[];
}

/** The levels of the cost table by code: "DFASM1" … "M2 maïeutique", "1" … "5", "DJ1", "DJ2". */
export const students: () => ReadonlyMap<string, Student> = once(
  () =>
    new Map(
      referenceCosts().map(({ code, cycle, sources }) => {
        const [cost = "", flat = ""] = sources.map(ruleKey);
        return [
          code,
          {
            code,
            cycle,
            annual: circularValue(cost, "cout_annuel"),
            monthly: circularValue(cost, "cout_mensuel"),
            flatAmount: circularValue(flat),
            sources: sources.map(ruleKey),
          },
        ];
      }),
    ),
);
