import { normaliseLabel } from "../../../amounts/normaliseLabel";
import type { AnnexTable } from "../../../tables/annexTable";
import { headingOf } from "../../acrossSheets/tableLines";
import { labelRole } from "../../lineLabels";
import { ListsByKey } from "../../listsByKey";

/** A line of the grid (a row or a column) as its label and the reading of the table show it. */
export interface NamedLine {
  readonly line: number;
  readonly label: string;
  /** The label in plain lower case, as `normaliseLabel` makes it. */
  readonly key: string;
  readonly role: "total" | "subtotal" | "of-which" | "item";
}

/** Of all and only the sums that a complete list proves: the total's line and the lines of its parts. */
export interface ListSum {
  readonly target: number;
  readonly parts: readonly number[];
}

/** The rows of a table, named. */
export const namedRows = ({ rows }: AnnexTable): NamedLine[] =>
  rows.map(({ label, kind }, line) => ({
    line,
    label,
    key: normaliseLabel(label),
    role: kind === "total" || kind === "subtotal" || kind === "of-which" ? kind : "item",
  }));

/** The columns of a table, named, in groups under the same headings. */
export function namedColumns({ columns }: AnnexTable): (readonly NamedLine[])[] {
  const groups = new ListsByKey<string, NamedLine>();
  columns.forEach((column, line) => {
    const { path, ofWhich } = column;
    const own = headingOf(column);
    const named: NamedLine = {
      line,
      label: own,
      key: normaliseLabel(own),
      role: ofWhich ? "of-which" : labelRole(own) === "total" ? "total" : "item",
    };
    groups.add(path.slice(0, -1).join("\u0000"), named);
  });
  return groups.entries().map(([, group]) => group);
}

/**
 * The lines cut after each total, when there are several: stacked tables read as one, each with a list of its own.
 * One total may stand anywhere.
 */
export function blocksOfTotals(lines: readonly NamedLine[]): NamedLine[][] {
  if (lines.filter(({ role }) => role === "total").length < 2) return [[...lines]];
  const blocks: NamedLine[][] = [[]];
  for (const line of lines) {
    blocks[blocks.length - 1]?.push(line);
    if (line.role === "total") blocks.push([]);
  }
  return blocks.filter((block) => block.length > 2);
}
