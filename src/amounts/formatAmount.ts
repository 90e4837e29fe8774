import type { Exact } from "./exact";
import { roundHalfAway } from "./rounding";
import type { Unit } from "./unit";

const minus = "\u2212";
const narrowSpace = "\u202f";
const hardSpace = "\u00a0";

/**
 * Shows an amount as print does: `78 400`, `1 872,1756`, `−3 600 k€` (U+202F between thousands, U+2212, U+00A0 before the unit).
 *
 * `decimals` rounds half away from zero and pads with zeros; left out, every decimal is shown. English: `1,872.1756`.
 * @example formatAmount(new Exact("-3600"), { unit: "k€" }) // "−3 600 k€"
 */
export function formatAmount(
  amount: Exact,
  {
    decimals,
    unit = null,
    language = "fr",
  }: { readonly decimals?: number; readonly unit?: Unit | "%" | null; readonly language?: "fr" | "en" } = {},
): string {
  const shown = decimals === undefined ? amount : roundHalfAway(amount, decimals);
  const [whole = "0", fraction] = shown
    .abs()
    .toFixed(Math.max(decimals ?? shown.decimalPlaces(), 0))
    .split(".");
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, language === "fr" ? narrowSpace : ",");
  const sign = shown.isNegative() && !shown.isZero() ? minus : "";
  const tail = fraction === undefined ? "" : (language === "fr" ? "," : ".") + fraction;
  return sign + grouped + tail + (unit === null ? "" : hardSpace + unit);
}
