import { absenceOf } from "./absence";
import type { AmountContext, AmountReading } from "./amountReading";
import { Exact } from "./exact";
import { peelAmount } from "./peelAmount";
import { readDigits } from "./readDigits";
import { splitMark } from "./splitMark";
import { isNumber, whyNoNumber } from "./whyNoNumber";

const plain = /^[1-9]\d{0,14}$/;
/** No amount is typed in more; what is longer is a sentence, or digits run together. */
const longestText = 60;
const noContext: AmountContext = {};

/** Zero has no sign. */
const signed = (amount: Exact, negative: boolean): Exact =>
  negative && !amount.isZero() ? amount.negated() : amount;

/**
 * Reads an amount as French administrations type it; what two readers could read differently is refused, with a reason.
 *
 * Thousands: any Unicode space, apostrophe, or dot (comma when a dot or a second comma proves it); decimals: comma or dot;
 * sign before or after, U+2212, an en dash stuck to the digits, parentheses; `€ k€ M€ Md€ %` or words; footnote marks.
 * Never throws.
 * @example readAmount("17 195,69 € (1)") // { kind: "amount", amount: 17195.69, decimals: 2, unit: "€", marks: ["(1)"] }
 */
export function readAmount(text: string, context: AmountContext = noContext): AmountReading {
  if (plain.test(text))
    return { kind: "amount", amount: new Exact(text), decimals: 0, unit: null, marks: [] };
  const trimmed = text
    .replace(/\p{Cf}/gu, "")
    .trim()
    .replace(/[^\S\n]/g, " ");
  const absence = absenceOf(trimmed);
  if (absence !== null) return { kind: "none", absence, text };
  if (!/\d/.test(trimmed)) return { kind: "text", text };
  if (trimmed.length > longestText)
    return isNumber(trimmed) ? { kind: "refused", reason: "too-long", text } : { kind: "text", text };
  const { body, negative, unit, marks, refusal } = peelAmount(trimmed, context);
  if (!isNumber(body)) {
    const marked = splitMark(body, context);
    if (marked !== null) {
      const read = readAmount(marked.amount, context);
      if (read.kind === "amount" && (read.decimals === 0 || !marked.isCount))
        return {
          ...read,
          amount: signed(read.amount, negative),
          unit: unit ?? read.unit,
          marks: [marked.mark, ...marks],
        };
    }
    const reason = whyNoNumber(body);
    return reason === null ? { kind: "text", text } : { kind: "refused", reason, text };
  }
  if (refusal !== null) return { kind: "refused", reason: refusal, text };
  const digits = readDigits(body, context, unit ?? context.unit ?? null);
  if (typeof digits === "string") return { kind: "refused", reason: digits, text };
  return {
    kind: "amount",
    amount: signed(new Exact(digits.text), negative),
    decimals: digits.decimals,
    unit,
    marks,
  };
}
