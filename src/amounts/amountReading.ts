import type { Absence } from "./absence";
import type { Exact } from "./exact";
import type { Unit } from "./unit";

/** Why a text that holds digits cannot be read as one amount without guessing. */
export type RefusalReason =
  /** `1 7 414`, `1234 567`: groups that are not thousands. */
  | "uneven-groups"
  /** `17 195,69 69`: digits after the decimals. */
  | "trailing-digits"
  /** `1,2,3`, `1.234,5.6`, `1 234'567`: separators of several kinds, or two decimal marks. */
  | "several-separators"
  /** `1.234`: thousands or decimals. */
  | "ambiguous-dot"
  /** `95,618 €` where amounts have fewer than three decimals: decimals or English thousands. */
  | "ambiguous-comma"
  /** `5,`: nothing after the mark. */
  | "incomplete"
  /** `0123`: a code rather than an amount. */
  | "leading-zero"
  /** `– 5`, `5 -`, `(-5)`: a dash that may be no minus, or two signs. */
  | "ambiguous-sign"
  /** `(1)`: a footnote mark or minus one. */
  | "ambiguous-parentheses"
  /** `3 m€`, `3 M`, `€ 3 k€`: no unit, or two. */
  | "ambiguous-unit"
  /** `$ 12`, `12 £`. */
  | "foreign-currency"
  /** `1O 000`, `l2`: letters that look like digits. */
  | "letter-for-digit"
  /** `17 195 r`, `12 ? 5`: an amount with something unknown stuck to it. */
  | "stray-characters"
  /** Two amounts in one cell, on two lines or with one in parentheses. */
  | "several-numbers"
  /** `1,2E+05`: digits may be lost. */
  | "scientific"
  /** More than 30 digits. */
  | "too-long";

/**
 * What a text says as an amount.
 *
 * `amount`: in the unit typed beside it (`%` is not divided by 100), `decimals` as typed, footnote `marks` as typed.
 * `none`: a dash, `nd`, `s.o.`, `<5`, an empty text: no amount, which is not zero, whether there is none or it is not told. `text`: words, a date, a code.
 * `refused`: digits that two readers could read differently.
 */
export type AmountReading =
  | {
      readonly kind: "amount";
      readonly amount: Exact;
      readonly decimals: number;
      readonly unit: Unit | "%" | null;
      readonly marks: readonly string[];
    }
  | { readonly kind: "none"; readonly absence: Absence; readonly text: string }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "refused"; readonly reason: RefusalReason; readonly text: string };

/** What the other amounts of the column show, to decide what one text alone leaves open. */
export interface AmountContext {
  /** Most decimals of the other amounts. */
  readonly decimals?: number;
  readonly unit?: Unit | null;
  /** The thousands separator that other amounts prove. */
  readonly thousands?: "." | ",";
  /** Other amounts show negatives in parentheses, so that `(1)` is minus one. */
  readonly parentheses?: boolean;
  /** Other cells are a count and its share, so that `2 (33.3)` is two. */
  readonly shares?: boolean;
  /** Other cells open with a long dash and a space, and none is a dash alone, so that `– 5` is minus five. */
  readonly dashes?: boolean;
  /** Letters that end several amounts (`7,617E`, `12 r`), each a mark that a note explains. */
  readonly flags?: string;
}
