import { isFromLeft } from "../../tables/cellIndent";
import { limits } from "../limits";

/** Points in each unit of length of OpenDocument. */
const points: Readonly<Record<string, number>> = {
  pt: 1,
  pc: 12,
  px: 0.75,
  in: 72,
  cm: 72 / 2.54,
  mm: 7.2 / 2.54,
};
/** What LibreOffice's own button indents by. */
const POINTS_OF_STEP = 10;

/** What the paragraphs of a cell style say of where its texts begin. */
export interface OdsAlignment {
  readonly margin: string | undefined;
  readonly align: string | undefined;
  /** `value-type`: numbers to the right and texts to the left, whatever `align` says. */
  readonly source: string | undefined;
}

/**
 * The steps by which texts of an alignment stand in from the left, to the nearest point.
 * @example odsIndent({ margin: "0.706cm", align: "start", source: "fix" }) // 2
 */
export function odsIndent({ margin = "", align, source }: OdsAlignment): number {
  const said = source === "value-type" ? "general" : (align ?? "general");
  if (!isFromLeft(said === "start" ? "left" : said)) return 0;
  const [, length = "0", unit = ""] = /^(\d*\.?\d+)([a-z]+)$/.exec(margin) ?? [];
  return Math.min(limits.indent, Math.round(Number(length) * (points[unit] ?? 0)) / POINTS_OF_STEP);
}
