import { publishedTable, type PublishedRow } from "../../circulars";
import { findRegion, regionByCode } from "../../territories";
import { nothing, singleArgument, type Argument, type ArgumentText } from "../argument";
import { showCell, type Cell } from "../cell";
import { normalise } from "../labels";
import { refuse } from "../refusal";
import { readText } from "./text";

const text: ArgumentText = {
  name: { fr: "région", en: "region" },
  description: {
    fr: "Code ou nom de la région d’avant 2016 ; FR pour le total national.",
    en: "Code or name of the region before 2016; FR for the national total.",
  },
};
const nationwide = new Set(["fr", "france", "total"]);

const rowOf = (code: string | undefined): PublishedRow | undefined =>
  publishedTable("FMESPP", 2007)?.rows.find((row) => row.code === code);

const readRegion = (cell: Cell): PublishedRow => {
  const typed = readText(cell, text.name);
  if (nationwide.has(normalise(typed))) {
    const total = publishedTable("FMESPP", 2007)?.rows.find(({ kind }) => kind === "total");
    if (total !== undefined) return total;
  }
  const byName = findRegion(typed, { set: "pre-2016" });
  const code = /^\d{1,2}$/.test(typed)
    ? regionByCode(typed, "pre-2016")?.code
    : byName.kind === "unknown"
      ? undefined
      : byName.region.code;
  const row = code === undefined ? undefined : rowOf(code);
  if (row !== undefined) return row;
  const details = { argument: text.name, received: showCell(cell) };
  const nearest = byName.kind === "unknown" ? byName.suggestions[0]?.name : undefined;
  return nearest === undefined
    ? refuse("#N/A", "unknown-old-region", details)
    : refuse("#N/A", "near-old-region", { ...details, nearest });
};

/** A row of the regional table of 2007 (annexe I), by region. Required. */
export const oldRegion: Argument<PublishedRow> = singleArgument(text, "label", null, readRegion);

/** A row of the regional table of 2007 that may be left out: null then. */
export const optionalOldRegion: Argument<PublishedRow | null> = singleArgument<PublishedRow | null>(
  text,
  "label",
  nothing,
  readRegion,
);
