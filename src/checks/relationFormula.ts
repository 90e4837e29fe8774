import type { MeanInstance, QuotientInstance } from "../equations";
import { columnLetters, joinedRanges } from "../tables/address";
import type { AnnexTable } from "../tables/annexTable";
import { addressOf } from "./checkedTable";
import { columnAt } from "./lines";

/**
 * What a quotient says of its lines: in columns where it holds row by row, in cells for a share.
 * @example quotientFormula(table, instance) // "D = C / B"
 */
export function quotientFormula(table: AnnexTable, instance: QuotientInstance): string {
  const { quotient, target } = instance;
  const name = (cell: number): string =>
    quotient.lines === "column" && quotient.kind !== "share"
      ? columnLetters(columnAt(table, cell).column)
      : addressOf(table, cell);
  return `${name(target)} = ${dividend(instance, name)}`;
}

/**
 * What a quotient makes of the cells of one position.
 * @example quotientTerms(table, instance) // "C4 / C12 × 100"
 */
export const quotientTerms = (table: AnnexTable, instance: QuotientInstance): string =>
  dividend(instance, (cell) => addressOf(table, cell));

function dividend({ quotient, a, b }: QuotientInstance, name: (cell: number) => string): string {
  const { kind, exponent } = quotient;
  const top = kind === "evolution" ? `(${name(a)} − ${name(b)})` : name(a);
  const factor = exponent === 0 ? "" : exponent > 0 ? ` × ${10 ** exponent}` : ` / ${10 ** -exponent}`;
  return `${top} / ${name(b)}${factor}`;
}

/** The rates of a mean, or their weights, as ranges. */
export const meanRanges = (table: AnnexTable, { parts }: MeanInstance, kind: "rate" | "weight"): string[] =>
  joinedRanges(parts.map((part) => addressOf(table, part[kind])));

/**
 * What a weighted mean makes of its parts.
 * @example meanTerms(table, instance) // "Σ (D4:D11) × (B4:B11) / Σ (B4:B11)"
 */
export function meanTerms(table: AnnexTable, instance: MeanInstance): string {
  const [rates, weights] = (["rate", "weight"] as const).map((kind) =>
    meanRanges(table, instance, kind).join(" ; "),
  ) as [string, string];
  return `Σ (${rates}) × (${weights}) / Σ (${weights})`;
}
