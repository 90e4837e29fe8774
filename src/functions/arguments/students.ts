import { Rational } from "../../allocation/rational";
import { referenceCosts } from "../../circulars";
import { once } from "../once";

/** One row of the cost table of students and internes, in euros a year (and a month, as printed). */
export interface Student {
  readonly code: string;
  readonly cycle: 2 | 3;
  readonly annual: Rational;
  readonly monthly: Rational;
  readonly flatAmount: Rational;
  readonly sources: readonly string[];
}

/** The cost table by code: "DFASM1" … "M2 maïeutique", "1" … "5", "DJ1", "DJ2". */
export const students: () => ReadonlyMap<string, Student> = once(
  () =>
    new Map(
      referenceCosts().map(({ code, cycle, annual, monthly, flatAmount, sources }) => [
        code,
        {
          code,
          cycle,
          annual: Rational.fromExact(annual),
          monthly: monthly ? Rational.fromExact(monthly) : Rational.zero,
          flatAmount: flatAmount ? Rational.fromExact(flatAmount) : Rational.zero,
          sources,
        },
      ]),
    ),
);
