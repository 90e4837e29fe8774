import { correctedTable, publishedTables, type PublishedTable } from "../../../circulars";
import type { Exact, Unit } from "../../../amounts";

const idOf = ({ name, vintage }: PublishedTable): string => `${name} ${vintage}`;
/** A published annex by the name and the year under which it is chosen. */
export const annexOf = (id: string): PublishedTable | undefined =>
  publishedTables().find((table) => idOf(table) === id);

/** The published annexes, the rows of one, its columns: what an envelope is chosen among. */
export const annexChoices = (): readonly string[] => publishedTables().map(idOf);
export const regionChoices = (annex: string): readonly string[] =>
  annexOf(annex)?.rows.map(({ label }) => label) ?? [];
export const columnChoices = (annex: string): readonly { readonly value: string; readonly label: string }[] =>
  annexOf(annex)?.columns.map((column, at) => ({
    value: String(at),
    label: [column.code === column.header ? undefined : column.code, column.group, column.header]
      .filter(Boolean)
      .join(" · "),
  })) ?? [];

/** A published amount, its known misprint put right, with the call of ours that gives it in a unit. */
export interface PublishedEnvelope {
  readonly amount: Exact;
  readonly unit: Unit;
  readonly label: string;
  /** In Excel's English form, without the sign. */
  readonly formula: (unit: Unit) => string | null;
}

/**
 * The envelope at one row and one column of a published annex; null where nothing is published.
 * @example publishedEnvelope("FMESPP 2007", "Bretagne", "2")?.amount.toFixed() // "656675"
 */
export function publishedEnvelope(annex: string, region: string, column: string): PublishedEnvelope | null {
  const table = annexOf(annex);
  const at = Number(column);
  const place = table?.columns[at];
  const row = table?.rows.findIndex(({ label }) => label === region) ?? -1;
  const amount = table && column !== "" ? correctedTable(table).rows[row]?.amounts[at] : null;
  if (!table || !place || !amount) return null;
  const printed = table.rows[row]?.amounts[at];
  return {
    amount,
    unit: table.unit,
    label: `${annex}, ${region}, ${place.header}`,
    formula: (unit) => {
      const asked = unit === table.unit ? "" : `,${quoted(unit)}`;
      if (unit === "Md€") return null;
      if (table.name === "FMESPP") {
        const version = printed?.equals(amount) ? "" : quoted("CORRIGE");
        return `ENV.FMESPP(${quoted(region)},${quoted(place.code ?? place.header)}${version || asked ? `,${version}` : ""}${asked})`;
      }
      // Two columns of one name are told apart by their place.
      const isTwin = table.columns.filter(({ header }) => header === place.header).length > 1;
      const name = isTwin ? String(at + 1) : quoted(place.header);
      return `ENV.ANNEXE(${quoted(table.name)},${quoted(region)},${name}${asked === "" ? "" : `,${asked}`})`;
    },
  };
}

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
