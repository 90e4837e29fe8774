import type { PublishedColumn, PublishedRow, PublishedTable } from "../../../circulars";
import { findRegion } from "../../../territories";
import { normalise } from "../../labels";

/** The ways to name the columns and the rows of one published table; keys are normalised. */
export interface PublishedLookup {
  readonly headers: readonly string[];
  /** Columns by header or alias (alone, with the flag, with vector and flag), and by mission code. */
  readonly columns: ReadonlyMap<string, readonly PublishedColumn[]>;
  readonly rows: ReadonlyMap<string, PublishedRow>;
  /** Rows of regions by INSEE code. */
  readonly regions: ReadonlyMap<string, PublishedRow>;
}

const nationwide = [
  "fr",
  "france",
  "total",
  "totalgeneral",
  "ensemble",
  "national",
  "totalnational",
  "franceentiere",
];
const overseas = ["outremer", "drom", "domtom"];
const mainland = normalise("France métropolitaine");

const spellings = ({ header, vector = "", code = "", flag = "", aliases = [] }: PublishedColumn): string[] =>
  [header, ...aliases]
    .flatMap((name) => [
      name,
      `${name} ${flag}`,
      `${name} ${vector} ${flag}`,
      `${name} ${vector} ${code} ${flag}`,
    ])
    .concat(
      code === ""
        ? []
        : [code, `${code} ${flag}`, `${vector} ${code}`, `${vector.split(" ")[0] ?? ""} ${code}`],
    )
    .map(normalise)
    .filter((key) => key !== "");

/** INSEE code of the region that a label names in the map of a year, or null. */
export const regionCodeOf = (label: string, year: number): string | null => {
  const found = findRegion(label, { year });
  // A code glued to another region's name says two things at once.
  if (found.kind === "unknown" || (found.code !== null && Number(found.code) !== Number(found.region.code)))
    return null;
  return found.region.code;
};

const read = ({ columns, rows, vintage }: PublishedTable): PublishedLookup => {
  const byName = new Map<string, PublishedColumn[]>();
  for (const column of columns)
    for (const key of new Set(spellings(column))) byName.set(key, [...(byName.get(key) ?? []), column]);
  const byLabel = new Map(rows.map((row) => [normalise(row.label), row]));
  const byCode = new Map<string, PublishedRow>();
  for (const row of rows) {
    if (row.kind === "total") for (const key of nationwide) byLabel.set(key, row);
    if (normalise(row.label) === mainland) for (const key of ["metropole", "hexagone"]) byLabel.set(key, row);
    if (normalise(row.label) === "dom") for (const key of overseas) byLabel.set(key, row);
    const code = row.kind === "region" ? regionCodeOf(row.label, vintage) : null;
    if (code !== null) byCode.set(code, row);
  }
  return {
    headers: columns.map(({ header }) => normalise(header)),
    columns: byName,
    rows: byLabel,
    regions: byCode,
  };
};

const known = new Map<PublishedTable, PublishedLookup>();

/** The lookup of a published table, made on the first call. */
export const publishedLookup = (table: PublishedTable): PublishedLookup => {
  const made = known.get(table) ?? read(table);
  known.set(table, made);
  return made;
};
