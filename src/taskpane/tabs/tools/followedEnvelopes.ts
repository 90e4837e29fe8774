import { normaliseLabel, type Exact } from "../../../amounts";
import type { EnvelopeSource, StatedEnvelope } from "../../../checks";
import { columnRanges } from "../../../checks/listedLines";
import { cellAddress } from "../../../tables/address";
import { chosenEnvelope } from "./planShares";
import { annexOf } from "./publishedEnvelopes";
import type { ShareForm } from "./shareForm";
import type { LineColumn } from "./sheetLines";

/** The value of the column of an annex that stands for all of them, each by its heading. */
export const everyColumn = "*";

/** An envelope, in the unit of the lines, beside the column that uses it; `stated` null when it cannot be kept. */
export interface FollowedEnvelope {
  readonly envelope: Exact;
  readonly column: LineColumn;
  readonly stated: StatedEnvelope | null;
}

/** What a form follows: one envelope against one column, or the row of an annex against the columns of its headings. */
export function followedEnvelopes(form: ShareForm): readonly FollowedEnvelope[] {
  const columns = form.lines?.columns ?? [];
  const one = (own: ShareForm, column: LineColumn | undefined): FollowedEnvelope[] => {
    const envelope = chosenEnvelope(own);
    return envelope && column ? [{ envelope, column, stated: stated(own, column, envelope) }] : [];
  };
  if (form.source !== "published" || form.column !== everyColumn)
    return one(
      form,
      columns.find(({ column }) => column === form.key),
    );
  const named = columns.map((column) => ({ column, place: placeNamed(form.annex, column.heading) }));
  const role = (place: number | null): string => annexOf(form.annex)?.columns[place ?? -1]?.role ?? "";
  // The total of a row exceeds what its columns exceed already.
  const hasParts = named.some(({ place }) => place !== null && !role(place).startsWith("total"));
  return named.flatMap(({ column, place }) =>
    place === null ||
    (hasParts && role(place).startsWith("total")) ||
    named.filter((other) => other.place === place).length > 1
      ? []
      : one({ ...form, column: String(place) }, column),
  );
}

/** The only column of an annex that a heading names: by its name or its code, else by all the words of its name. */
function placeNamed(annex: string, heading: string): number | null {
  const name = normaliseLabel(heading);
  const said = new Set(wordsOf(name));
  const find = (isNamed: (names: readonly string[]) => boolean): number[] =>
    (annexOf(annex)?.columns ?? []).flatMap(({ header, code = "", aliases = [] }, place) =>
      isNamed([header, code, ...aliases].map(normaliseLabel)) ? [place] : [],
    );
  const exact = find((names) => name !== "" && names.includes(name));
  const places =
    exact.length > 0
      ? exact
      : find((names) =>
          names.some((one) => wordsOf(one).length > 0 && wordsOf(one).every((word) => said.has(word))),
        );
  return places.length === 1 ? (places[0] ?? null) : null;
}

/** The words that tell names apart, without the mark of a plural; a code is none. */
const wordsOf = (name: string): string[] =>
  (name.match(/\p{L}{4,}/gu) ?? []).map((word) => word.replace(/s$/, ""));

function stated(form: ShareForm, { column, heading }: LineColumn, envelope: Exact): StatedEnvelope | null {
  const { lines, unit } = form;
  const rows = lines?.rows.map(({ row }) => row) ?? [];
  const source = sourceOf(form, envelope);
  if (!lines || source === null || rows[0] === undefined) return null;
  return {
    sheet: lines.sheet,
    cell: cellAddress(rows[0], column),
    cells: columnRanges(rows, column),
    isTable: lines.isTable,
    heading,
    label: labelOf(form, source),
    unit,
    source,
  };
}

function sourceOf(form: ShareForm, envelope: Exact): EnvelopeSource | null {
  const { source, cell, annex, region, column, unit, envelopeUnit } = form;
  if (source === "amount") return { kind: "amount", amount: envelope.toFixed(), unit };
  if (source === "cell")
    return cell && { kind: "cell", sheet: cell.sheet, cell: cell.cell, unit: envelopeUnit };
  const table = annexOf(annex);
  return table
    ? { kind: "published", annex: table.name, vintage: table.vintage, row: region, column: Number(column) }
    : null;
}

/** How the envelope is named wherever it is told: the words of its cell and its place, or its place in the annex. */
function labelOf(
  { cell, annex, region, column, lines, typed, envelopeUnit }: ShareForm,
  source: EnvelopeSource,
): string {
  if (source.kind === "amount") return `${typed.trim()} ${envelopeUnit}`;
  if (source.kind === "published")
    return [annex, region, annexOf(annex)?.columns[Number(column)]?.header].filter(Boolean).join(", ");
  const place = source.sheet === lines?.sheet ? source.cell : `${source.sheet}!${source.cell}`;
  return cell?.label ? `${cell.label} (${place})` : place;
}
