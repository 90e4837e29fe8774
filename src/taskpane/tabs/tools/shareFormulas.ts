import type { ShareOut } from "../../../allocation/shareOut";
import type { Rational } from "../../../allocation/rational";
import { unitExponent } from "../../../amounts";
import { columnLetters } from "../../../tables/address";
import { limits2007, typedNumber } from "./shareLimits";
import { publishedEnvelope } from "./publishedEnvelopes";
import type { ShareForm } from "./shareForm";

interface Planned {
  readonly outcome: ShareOut;
  /** In the unit of the lines. */
  readonly envelope: Rational;
  readonly step: Rational;
  readonly base: Rational | null;
}

/** Each formula reads every key: beyond so many lines values are written. */
const mostLines = 300;

/**
 * The shares as formulas of ours, one a line, each the n-th share of the whole; null where no formula gives them: lines that do not
 * follow one another, an envelope that is not spent exactly, too many lines.
 * @example shareFormulas(form, planned)?.[0] // "=INDEX(REPART.PRORATA($B$2,$C$5:$C$9,0.01),ROWS(C$5:C5))"
 */
export function shareFormulas(
  form: ShareForm,
  { outcome, envelope: amount, step, base }: Planned,
): readonly string[] | null {
  const rows = form.lines?.rows.map(({ row }) => row) ?? [];
  const [first = 0, last = 0] = [rows[0], rows.at(-1)];
  const envelope = envelopeFormula(form, amount);
  if (envelope === null || last - first + 1 !== rows.length || rows.length > mostLines) return null;
  const down = (column: number): string =>
    `$${columnLetters(column)}$${first + 1}:$${columnLetters(column)}$${last + 1}`;
  const nth = (whole: string): string[] =>
    rows.map((row) => `=INDEX(${whole},ROWS(A$${first + 1}:A${row + 1}))`);
  const unit = step.toDecimal();
  if (form.rule === "keys") {
    if (outcome.reason !== null) return null;
    const keys = form.key === null ? `{${rows.map(() => 1).join(";")}}` : down(form.key);
    const [floor, ceiling] = [typedNumber(form.floor), typedNumber(form.ceiling)];
    const bounds = [floor?.toDecimal() ?? "0", ceiling?.toDecimal() ?? ""].join(",");
    return nth(
      floor || ceiling
        ? `REPART.PLANCHER(${envelope},${keys},${bounds},${unit})`
        : `REPART.PRORATA(${envelope},${keys},${unit})`,
    );
  }
  const { lowest, highest, cap } = limits2007(form.unit);
  if (base === null || form.key === null) return null;
  const [links, factor] = [form.key, form.coefficient];
  if (outcome.reason === null) {
    const weights = factor === null ? down(links) : `${down(links)}*IF(${down(factor)}>1,${down(factor)},1)`;
    return nth(`REPART.PLANCHER(${envelope},${weights},0,${cap.toDecimal()},${unit})`);
  }
  // At a bound of the base the amounts follow from it alone; in euros, as the circular has it.
  if (form.unit !== "€" || !(base.equals(lowest) || base.equals(highest))) return null;
  return rows.map((row) => {
    const at = (column: number): string => `${columnLetters(column)}${row + 1}`;
    return `=SUBV.CONNEXION(${at(links)},${factor === null ? "" : at(factor)},${base.toDecimal()},,${unit})`;
  });
}

/** The envelope as a formula reads it, in the unit of the lines; null where it cannot. */
function envelopeFormula(form: ShareForm, amount: Rational): string | null {
  const power = unitExponent[form.envelopeUnit] - unitExponent[form.unit];
  if (form.source === "published")
    return publishedEnvelope(form.annex, form.region, form.column)?.formula(form.unit) ?? null;
  const factor = power === 0 ? "" : power > 0 ? `*1${"0".repeat(power)}` : `/1${"0".repeat(-power)}`;
  if (form.source === "amount") return amount.toDecimal();
  if (!form.cell) return null;
  const [, letters = "", row = ""] = /^([A-Z]+)(\d+)$/.exec(form.cell.cell) ?? [];
  const own = `$${letters}$${row}`;
  const isHere = form.cell.sheet === form.lines?.sheet;
  return `${isHere ? own : `'${form.cell.sheet.replaceAll("'", "''")}'!${own}`}${factor}`;
}
