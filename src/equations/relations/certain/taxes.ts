import type { AnnexTable } from "../../../tables/annexTable";
import type { EquationFamily } from "../../equation";
import { isRateLabel } from "../../lineLabels";
import { certainFamily } from "./certainFamily";
import { namedColumns, type NamedLine } from "./namedLine";

const withoutTax = /\b(?:ht|hors taxes?|excl(?:uding)? (?:vat|tax))\b/;
const withTax = /\b(?:ttc|toutes taxes(?: comprises)?|incl(?:uding)? (?:vat|tax))\b/;
const tax = /\b(?:tva|taxes?|vat)\b/;
/** `TVA 20 %`: an amount at that rate. */
const ownRate = /\d[\d.,]*\s*%/g;

type Kind = "net" | "tax" | "gross" | null;

const kindOf = ({ key, label }: NamedLine): Kind =>
  withTax.test(key)
    ? "gross"
    : withoutTax.test(key)
      ? "net"
      : tax.test(key) && !isRateLabel(label.replace(ownRate, ""))
        ? "tax"
        : null;

/**
 * The amounts with tax that headers name, each the sum of the nearest amount without tax and the nearest tax before it (« Coût HT »,
 * « TVA », « Coût TTC »), beside any other sum of that column: how it is paid for.
 * @example taxSums(table)[0]?.terms // [{ line: 0, sign: 1 }, { line: 1, sign: 1 }]
 */
export const taxSums = (table: AnnexTable): EquationFamily[] =>
  namedColumns(table).flatMap((group) => {
    const last: Partial<Record<"net" | "tax", number>> = {};
    return group.flatMap((column): EquationFamily[] => {
      const kind = kindOf(column);
      if (kind === "net" || kind === "tax") last[kind] = column.line;
      if (kind !== "gross" || last.net === undefined || last.tax === undefined) return [];
      const terms = [last.net, last.tax].map((line) => ({ line, sign: 1 as const }));
      return [{ ...certainFamily("row", column.line, terms, 0, table.grid.rows), beside: true }];
    });
  });
