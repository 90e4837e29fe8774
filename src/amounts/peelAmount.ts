import type { AmountContext, RefusalReason } from "./amountReading";
import { spelledUnit, unitPattern } from "./spelledUnit";
import type { Unit } from "./unit";

/** What stays of a text once its sign, unit and footnote marks are taken off. */
export interface Peeled {
  readonly body: string;
  readonly negative: boolean;
  readonly unit: Unit | "%" | null;
  readonly marks: readonly string[];
  readonly refusal: RefusalReason | null;
}

const trailingMark =
  /(?<=\d.*)(?:[([](?:\d{1,2}|[a-z]|\*+)[)\]]|[*†‡§]+|[⁽⁰¹²³⁴-⁹ᵃᵇᶜᵈ][⁽⁰¹²³⁴-⁹ᵃᵇᶜᵈ⁾,; ]*)$/u;
const leadingMark = /^[*†‡§]+/;
/** A unit, and what the amount is counted for (`2 Md€/an`, `12 €/jour`). */
const trailingUnit = new RegExp(`(?<!\\p{L})(%|${unitPattern})(?:\\s?/\\s?\\p{L}+\\.?)?$`, "iu");
const leadingUnit = new RegExp(`^(${unitPattern})(?!\\p{L})`, "iu");
/** The horizontal bar (U+2015) is the minus of printed laws and budgets, a space after it. */
const leadingSign = /^(?:[-+\u2011\u2012\u2015\u2212]|[\u2013\u2014](?=[\d.,€(]|\s+\d))/;
const trailingSign = /(?<=[\d)€%]\s*)[-\u2011\u2212\u2013\u2014]$/;
const wrapped = /^\(([^()]*)\)$/;
/** A long dash before a space opens a list as well; a dash after one may stand for an empty neighbour. */
export const listDash = /^[\u2013\u2014]\s+\d/;
const lateDash = /\d\s+[-\u2011\u2212\u2013\u2014]/;

/**
 * Takes sign, unit and footnote marks off both ends of a trimmed text, in whatever order they come.
 * @example peelAmount("- 3 600 k€ (1)") // body "3 600", negative, unit "k€", marks ["(1)"]
 */
export function peelAmount(
  text: string,
  { parentheses = false, dashes = false }: AmountContext = {},
): Peeled {
  let body = text;
  let signs = 0;
  let negative = false;
  let unit: Unit | "%" | null = null;
  let refusal: RefusalReason | null = null;
  const marks: string[] = [];
  const take = (pattern: RegExp): string | null => {
    const found = pattern.exec(body);
    if (found === null) return null;
    body = (body.slice(0, found.index) + body.slice(found.index + found[0].length)).trim();
    return found[1] ?? found[0];
  };
  const takeSign = (sign: string): void => {
    signs += 1;
    negative = sign !== "+";
    if (signs > 1) refusal ??= "ambiguous-sign";
  };
  for (let before = ""; before !== body;) {
    before = body;
    if ((!dashes && listDash.test(body)) || lateDash.test(body)) refusal ??= "ambiguous-sign";
    const sign = take(leadingSign) ?? take(trailingSign);
    if (sign !== null) takeSign(sign);
    const inside = wrapped.exec(body)?.[1];
    if (inside !== undefined) {
      if (/^[1-9]$/.test(inside.trim()) && !parentheses && unit === null) refusal ??= "ambiguous-parentheses";
      body = inside.trim();
      takeSign("-");
    }
    const mark = take(trailingMark) ?? take(leadingMark);
    if (mark !== null) marks.push(mark);
    const spelled = take(trailingUnit) ?? take(leadingUnit);
    if (spelled !== null) {
      const named = spelled === "%" ? "%" : spelledUnit(spelled);
      if (unit !== null || named === "ambiguous") refusal ??= "ambiguous-unit";
      else unit = named;
    }
  }
  return { body, negative, unit, marks, refusal };
}
