import { AllocationError, type AllocationProblem } from "../../../allocation/allocationProblem";
import { shareByLinks } from "../../../allocation/balancingBase";
import { Rational } from "../../../allocation/rational";
import { shareOut, type ShareOut } from "../../../allocation/shareOut";
import { convert, Exact, type Unit } from "../../../amounts";
import { cellAddress } from "../../../tables/address";
import { publishedEnvelope } from "./publishedEnvelopes";
import { usualStep, type ShareForm } from "./shareForm";
import { limits2007, typedNumber } from "./shareLimits";
import { shareFormulas } from "./shareFormulas";
import type { LineColumn } from "./sheetLines";

/** Why a share-out cannot be computed as asked. */
export type PlanProblem =
  | AllocationProblem
  | "envelope-unreadable"
  | "bound-unreadable"
  | "step-unreadable"
  | "key-unreadable"
  | "cells-merged"
  | "links-not-whole"
  | "coefficient-low";

/** What the form gives: something is still to be chosen, it cannot be done, or the shares. */
export type SharePlan =
  | { readonly kind: "incomplete"; readonly missing: "envelope" | "lines" | "links" }
  | { readonly kind: "refused"; readonly problem: PlanProblem; readonly cells: readonly string[] }
  | {
      readonly kind: "ready";
      readonly outcome: ShareOut;
      readonly envelope: Rational;
      readonly unit: Unit;
      readonly step: Rational;
      /** The base of a link, under the rules of 2007. */
      readonly base: Rational | null;
      /** One a line, in Excel's English form; null where values alone can say it. */
      readonly formulas: readonly string[] | null;
    };

const refused = (problem: PlanProblem, cells: readonly string[] = []): SharePlan => ({
  kind: "refused",
  problem,
  cells,
});

/** The envelope chosen, in the unit of the lines: null when nothing is chosen, undefined when what is chosen is no amount. */
export function chosenEnvelope(form: ShareForm): Exact | null | undefined {
  if (form.source === "published") {
    const found = publishedEnvelope(form.annex, form.region, form.column);
    return found && convert(found.amount, found.unit, form.unit);
  }
  if (form.source === "cell") {
    if (!form.cell) return null;
    return form.cell.amount === null
      ? undefined
      : convert(new Exact(form.cell.amount), form.envelopeUnit, form.unit);
  }
  const typed = typedNumber(form.typed);
  return typed ? convert(new Exact(typed.toDecimal()), form.envelopeUnit, form.unit) : typed;
}

const columnOf = ({ lines }: ShareForm, column: number | null): LineColumn | undefined =>
  lines?.columns.find((one) => one.column === column);

/**
 * The shares that a form asks for, in the unit of its lines.
 * @example planShares(form) // { kind: "ready", outcome: { shared, rest… }, formulas… }
 */
export function planShares(form: ShareForm): SharePlan {
  const amount = chosenEnvelope(form);
  if (amount === null) return { kind: "incomplete", missing: "envelope" };
  if (amount === undefined) return refused("envelope-unreadable");
  const { lines } = form;
  if (!lines) return { kind: "incomplete", missing: "lines" };
  const key = columnOf(form, form.key);
  if (form.rule === "links2007" && !key) return { kind: "incomplete", missing: "links" };
  const coefficient = form.rule === "links2007" ? columnOf(form, form.coefficient) : undefined;
  const wrong = [key, coefficient].flatMap((column) =>
    (column?.unreadable ?? []).map((row) => cellAddress(row, column?.column ?? 0)),
  );
  if (wrong.length > 0) return refused("key-unreadable", wrong);
  // A cell merged over several lines has one amount for all of them: it gives no key to each, and takes no share of each.
  const merged = [key, coefficient, columnOf(form, form.target ?? lines.free)].flatMap((column) =>
    (column?.merged ?? []).map((row) => cellAddress(row, column?.column ?? 0)),
  );
  if (merged.length > 0) return refused("cells-merged", [...new Set(merged)]);
  const [floor, ceiling] = [typedNumber(form.floor), typedNumber(form.ceiling)];
  const step =
    typedNumber(form.step) ?? (form.step.trim() === "" ? Rational.parse(usualStep[form.unit]) : null);
  if (floor === undefined || ceiling === undefined || floor?.isNegative() || ceiling?.isNegative())
    return refused("bound-unreadable");
  if (!step?.greaterThan(0)) return refused("step-unreadable");
  const keys = lines.rows.map((_, i) => {
    const own = key ? (key.amounts[i] ?? null) : "1";
    return own === null ? null : Rational.parse(own);
  });
  const envelope = Rational.fromExact(amount);
  try {
    if (form.rule === "keys") {
      const outcome = shareOut({ envelope, keys, floor: floor ?? Rational.zero, ceiling, step });
      const formulas = shareFormulas(form, { outcome, envelope, step, base: null });
      return { kind: "ready", outcome, envelope, unit: form.unit, step, base: null, formulas };
    }
    const factors = lines.rows.map((_, i) => {
      const own = coefficient?.amounts[i] ?? null;
      return own === null || new Exact(own).isZero() ? Rational.one : Rational.parse(own);
    });
    const faulty = linkFaults(form, keys, factors);
    if (faulty) return faulty;
    const { base, ...outcome } = shareByLinks(
      envelope,
      keys.map((links, i) => links?.times(factors[i] ?? Rational.one) ?? null),
      { ...limits2007(form.unit), step },
    );
    const formulas = shareFormulas(form, { outcome, envelope, step, base });
    return { kind: "ready", outcome, envelope, unit: form.unit, step, base, formulas };
  } catch (error) {
    if (error instanceof AllocationError) return refused(error.problem);
    throw error;
  }
}

/** Links are whole, a coefficient is at least one. */
function linkFaults(
  { lines, key, coefficient }: ShareForm,
  links: readonly (Rational | null)[],
  factors: readonly Rational[],
): SharePlan | null {
  const cellsWhere = (column: number | null, isWrong: (i: number) => boolean): string[] =>
    (lines?.rows ?? []).flatMap(({ row }, i) => (isWrong(i) ? [cellAddress(row, column ?? 0)] : []));
  const broken = cellsWhere(key, (i) => links[i]?.isInteger() === false);
  if (broken.length > 0) return refused("links-not-whole", broken);
  const low = cellsWhere(coefficient, (i) => factors[i]?.lessThan(1) === true);
  return low.length > 0 ? refused("coefficient-low", low) : null;
}
