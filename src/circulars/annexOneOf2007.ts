import { formatAmount } from "../amounts/formatAmount";
import type { WrittenRule } from "./circularFolder";
import type { PublishedRow } from "./publishedTable";
import { publishedTable } from "./publishedTables";

const names: Readonly<Record<string, string>> = {
  M: "mise à jour (M)",
  F: "formation (F)",
  P: "périphérique (P)",
  TOTAL: "total",
};

const slug = (label: string): string =>
  label
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-");

/**
 * Identifier of the rule that holds one amount of the regional table of 2007.
 * @example annexOneRuleId({ label: "Alsace", kind: "region", code: "42", amounts }, "M") // "2007-annexe-1-42-alsace-m"
 */
export const annexOneRuleId = ({ label, kind, code = "" }: PublishedRow, column: string): string =>
  kind === "total"
    ? `2007-annexe-1-total-${column === "TOTAL" ? "general" : column.toLowerCase()}`
    : `2007-annexe-1-${code}-${slug(label)}-${column.toLowerCase()}`;

/** The regional amounts of 2007 annexe I as rules, one per cell: "2007-annexe-1-42-alsace-m". */
export const annexOneOf2007 = (): WrittenRule[] => {
  const table = publishedTable("FMESPP", 2007);
  if (table === undefined) return [];
  return table.rows
    .filter(({ kind }) => kind === "region")
    .flatMap((row) =>
      table.columns.map(({ code = "" }, at) => {
        const amount = row.amounts[at];
        const slip = table.corrections.find(
          (c) => c.row === row.label && c.column === table.columns[at]?.header,
        );
        return {
          id: annexOneRuleId(row, code),
          label: `${row.label} : ${names[code] ?? code}`,
          annex: table.annex,
          section: table.title,
          region: row.label,
          ...(slip === undefined ? {} : { note: slip.reason }),
          ...(amount ? { printed: formatAmount(amount) } : {}),
          values: [{ name: names[code] ?? code, amount: amount?.toString() ?? "0", unit: "€" }],
        };
      }),
    );
};
