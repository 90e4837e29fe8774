import { publishedTable, type PublishedRow } from "../../circulars";
import { findRegion, regionByCode, regionsOf } from "../../territories";
import { nothing, singleArgument, type Argument, type ArgumentText } from "../argument";
import { showCell, type Cell } from "../cell";
import { normalise } from "../labels";
import { refuse } from "../refusal";
import { readRegionCode } from "./regionCode";
import { refuseRegion } from "./refuseRegion";
import { readText } from "./text";

const text: ArgumentText = {
  name: { fr: "région", en: "region" },
  description: {
    fr: "Code ou nom de la région d’avant 2016 ; FR pour le total national.",
    en: "Code or name of the region before 2016; FR for the national total.",
  },
};
const nationwide = new Set(["fr", "france", "total"]);

const rows = (): readonly PublishedRow[] => publishedTable("FMESPP", 2007)?.rows ?? [];

// The row of the total has no code.
const rowOf = (code: string | undefined): PublishedRow | undefined =>
  code === undefined ? undefined : rows().find((row) => row.code === code);

const oldRow = (typed: string): PublishedRow | undefined => {
  if (nationwide.has(normalise(typed))) return rows().find(({ kind }) => kind === "total");
  const code = readRegionCode(typed, "pre-2016");
  if (code !== null) return rowOf(regionByCode(code, "pre-2016")?.code);
  const found = findRegion(typed, { set: "pre-2016" });
  return found.kind === "unknown" ? undefined : rowOf(found.region.code);
};

const refuseOldRegion = (cell: Cell, typed: string): never => {
  const details = { argument: text.name, received: showCell(cell) };
  const found = findRegion(typed, { set: "pre-2016" });
  const [near] = found.kind === "unknown" ? found.suggestions : [];
  if (near !== undefined) return refuse("#N/A", "near-old-region", { ...details, nearest: near.name });
  // No name is near a code.
  if (!/\p{L}/u.test(typed) || found.kind !== "unknown") return refuse("#N/A", "unknown-old-region", details);
  return refuseRegion(text.name, typed, [], "pre-2016");
};

const readRegion = (cell: Cell): PublishedRow => {
  const typed = readText(cell, text.name);
  return oldRow(typed) ?? refuseOldRegion(cell, typed);
};

/** The rows that a region of today, by its name, is made of; a code means a region before 2016, whose codes are others. */
const rowsOfToday = (typed: string): readonly PublishedRow[] => {
  const found = findRegion(typed, { set: "2016" });
  if (found.kind === "unknown") return [];
  const { code } = found.region;
  return regionsOf("pre-2016")
    .filter(({ current }) => current === code)
    .flatMap((region) => rowOf(region.code) ?? []);
};

/** The rows of the table of 2007 that a region before 2016, or one of today by its name, is made of. Required. */
export const oldRegions: Argument<readonly PublishedRow[]> = singleArgument(
  {
    ...text,
    description: {
      fr: "Code ou nom de la région d’avant 2016 ; nom d’une région d’aujourd’hui, alors additionnée ; FR pour le total national.",
      en: "Code or name of the region before 2016; name of a region of today, then added up; FR for the national total.",
    },
  },
  "label",
  null,
  (cell) => {
    const typed = readText(cell, text.name);
    const row = oldRow(typed);
    if (row !== undefined) return [row];
    const together = rowsOfToday(typed);
    return together.length > 0 ? together : refuseOldRegion(cell, typed);
  },
);

/** A row of the regional table of 2007 that may be left out: null then. */
export const optionalOldRegion: Argument<PublishedRow | null> = singleArgument<PublishedRow | null>(
  text,
  "label",
  nothing,
  readRegion,
);
