import type { AmountContext, AmountReading, RefusalReason } from "./amountReading";
import { Exact } from "./exact";
import { peelAmount } from "./peelAmount";
import { readDigits } from "./readDigits";
import { saysNoAmount } from "./saysNoAmount";

const plain = /^(?:0|-?[1-9]\d{0,14})$/;
const numberBody = /^[\d .,'’]+$/;
const scientific = /^\d+(?:[.,]\d+)?e[+-]\d+$/i;
const bareScale = /^[\d .,]*\d ?(?:k|m|md|mds)$/i;
const severalNumbers = /^[\d .,'’\n;|]+$|^[\d .,'’]+ ?\([\d .,'’-]+\)$/;
/** No amount is typed in more; what is longer is a sentence, or digits run together. */
const longestText = 60;
const noContext: AmountContext = {};

/** `O03`, `I01`: the codes of MIG begin with any capital. */
const missionCode = /^[A-Z]\d{1,3}$/;
/** `1O`, `l2`, `OOO`: letters typed for digits; a lone `I` or `l` stays a letter. */
const zerosForLetters = (run: string): string => (/\d|^[OolI]{3}$/.test(run) ? "0".repeat(run.length) : run);

/** A body with something besides digits and separators: words, or an amount spoilt by them. */
function refuseWords(body: string): RefusalReason | null {
  if (scientific.test(body)) return "scientific";
  if (bareScale.test(body)) return "ambiguous-unit";
  if (severalNumbers.test(body)) return "several-numbers";
  if (/^[$£]\s?[\d ]|\d\s?[$£]$/.test(body)) return "foreign-currency";
  if (
    /\p{L}/u.test(body) &&
    !missionCode.test(body) &&
    numberBody.test(body.replace(/[OolI\d]+/g, zerosForLetters))
  )
    return "letter-for-digit";
  const digits = body.replace(/\D/g, "").length;
  const letters = body.replace(/\P{L}/gu, "").length;
  const spoilt = /^\d[\d .,'’]*(?:[^\d\p{L}/:-]+\d*|\s?\p{L}{1,2}\.?)$/u;
  return digits >= 3 && digits > 2 * letters && spoilt.test(body) ? "stray-characters" : null;
}

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
  if (saysNoAmount(trimmed)) return { kind: "none", text };
  if (!/\d/.test(trimmed)) {
    const words = trimmed.replace(/(?:md|[km])? ?€/i, "");
    return words !== trimmed && saysNoAmount(words) && words !== ""
      ? { kind: "none", text }
      : { kind: "text", text };
  }
  if (trimmed.length > longestText)
    return numberBody.test(trimmed) ? { kind: "refused", reason: "too-long", text } : { kind: "text", text };
  const { body, negative, unit, marks, refusal } = peelAmount(trimmed, context.parentheses ?? false);
  if (!numberBody.test(body)) {
    const reason = refuseWords(body);
    return reason === null ? { kind: "text", text } : { kind: "refused", reason, text };
  }
  if (refusal !== null) return { kind: "refused", reason: refusal, text };
  const digits = readDigits(body, context, unit ?? context.unit ?? null);
  if (typeof digits === "string") return { kind: "refused", reason: digits, text };
  const amount = new Exact(digits.text);
  return {
    kind: "amount",
    amount: negative && !amount.isZero() ? amount.negated() : amount,
    decimals: digits.decimals,
    unit,
    marks,
  };
}
