import type { AmountContext, RefusalReason } from "./amountReading";
import type { Unit } from "./unit";

/** The digits of an amount: `text` is plain decimal notation without sign. */
export type Digits = { readonly text: string; readonly decimals: number };

const longest = 30;
const shape = /^[.,·]?\d+(?:[ .,·'’]\d+)*$/;
const isGrouped = (groups: readonly string[]): boolean =>
  groups.every((group, i) => (i === 0 ? group !== "" && group.length <= 3 : group.length === 3));

const decimal = (whole: string, fraction: string): Digits | RefusalReason =>
  whole.length > 1 && whole.startsWith("0")
    ? "leading-zero"
    : {
        text: fraction === "" ? whole : `${whole === "" ? "0" : whole}.${fraction}`,
        decimals: fraction.length,
      };

/** One comma or one dot, alone: decimals, unless three digits could as well be a group of thousands. */
function readSingleMark(
  mark: "." | ",",
  whole: string,
  fraction: string,
  context: AmountContext,
  unit: Unit | "%" | null,
): Digits | RefusalReason {
  const mayBeGroup =
    fraction.length === 3 && whole.length >= 1 && whole.length <= 3 && !whole.startsWith("0");
  if (!mayBeGroup) return decimal(whole, fraction);
  if (context.thousands === mark) return decimal(whole + fraction, "");
  // Three decimals among whole numbers that another mark groups: mistyped, as likely as not.
  const astonishes = context.thousands === undefined || context.decimals === 0;
  if (!astonishes || (context.decimals ?? 0) >= 3) return decimal(whole, fraction);
  if (mark === ".") return "ambiguous-dot";
  // The comma is the French decimal mark; three decimals only astonish where amounts have fewer.
  return context.decimals !== undefined || unit === "€" ? "ambiguous-comma" : decimal(whole, fraction);
}

/**
 * Reads digits and separators (U+0020 for every kind of space) as one unsigned decimal number, or says why not.
 * @example readDigits("17 195,69", {}, null) // { text: "17195.69", decimals: 2 }
 */
export function readDigits(
  body: string,
  context: AmountContext,
  unit: Unit | "%" | null,
): Digits | RefusalReason {
  if (!shape.test(body)) return /[.,]$/.test(body) ? "incomplete" : "several-separators";
  const marks = body.replace(/\d/g, "").replaceAll("’", "'");
  if (body.length - marks.length > longest) return "too-long";
  const groups = body.split(/[ .,·'’]/);
  const first = groups[0] ?? "";
  const last = groups.at(-1) ?? "";
  const [mark] = marks;
  if (mark === undefined) return decimal(first, "");
  // The raised dot of British print is never a thousands separator.
  if (marks === "·") return decimal(first, last);
  if (marks.length === 1 && (mark === "." || mark === ","))
    return readSingleMark(mark, first, last, context, unit);
  if (marks === mark.repeat(marks.length)) {
    if (isGrouped(groups)) return decimal(groups.join(""), "");
    return mark === "," ? "several-separators" : "uneven-groups";
  }
  const lastMark = marks.at(-1);
  const before = marks.slice(0, -1);
  if ((lastMark === "," || lastMark === "." || lastMark === "·") && before === mark.repeat(before.length))
    return isGrouped(groups.slice(0, -1)) ? decimal(groups.slice(0, -1).join(""), last) : "uneven-groups";
  return /^[ ']*[.,][ ']+$/.test(marks) ? "trailing-digits" : "several-separators";
}
