import { readAddress } from "../../../tables/address";
import type { PaneFinding, PaneTable } from "./paneReport";

/** Findings shown as one line: alone, or the same thing said of several cells. */
export interface FindingGroup {
  readonly id: string;
  readonly first: PaneFinding;
  readonly findings: readonly PaneFinding[];
}

const known = new WeakMap<readonly PaneFinding[], readonly FindingGroup[]>();

/**
 * One line per thing to say: the same region variant on six sheets is said once, with its six places. A finding with an
 * amount at stake, a proof or a proposal of its own stays alone.
 */
export const groupFindings = (findings: readonly PaneFinding[]): readonly FindingGroup[] => {
  const kept = known.get(findings);
  if (kept) return kept;
  const groups = new Map<string, PaneFinding[]>();
  for (const finding of findings) {
    const { code, severity, title, read, expected } = finding;
    const key = isAlone(finding) ? finding.id : JSON.stringify([code, severity, title, read, expected]);
    const group = groups.get(key);
    if (group) group.push(finding);
    else groups.set(key, [finding]);
  }
  const made = [...groups.values()].flatMap((group): FindingGroup[] => {
    const [first] = group;
    return first ? [{ id: first.id, first, findings: group }] : [];
  });
  known.set(findings, made);
  return made;
};

const isAlone = ({ gap, proofs, proposal, accepted }: PaneFinding): boolean =>
  accepted !== null || gap !== null || proofs.length > 0 || proposal !== null;

/** The findings of one row of a sheet, in the order of severity. */
export interface FindingRow {
  readonly sheet: string;
  /** As Excel numbers it; null for what is said of no cell. */
  readonly row: number | null;
  readonly label: string | null;
  readonly findings: readonly PaneFinding[];
}

/** What is wrong row by row, from top to bottom of each sheet, sheets in their order. */
export const findingRows = (
  findings: readonly PaneFinding[],
  sheets: readonly string[],
): readonly FindingRow[] => {
  const rows = new Map<string, FindingRow & { readonly findings: PaneFinding[] }>();
  for (const finding of findings) {
    const { sheet, rowLabel } = finding;
    const at = readAddress(finding.cell);
    const row = at ? at.row + 1 : null;
    const key = `${row ?? ""}!${sheet}`;
    const known = rows.get(key);
    if (known) known.findings.push(finding);
    else rows.set(key, { sheet, row, label: rowLabel, findings: [finding] });
  }
  const rank = new Map(sheets.map((sheet, index) => [sheet, index]));
  return [...rows.values()].sort(
    (one, other) =>
      (rank.get(one.sheet) ?? 0) - (rank.get(other.sheet) ?? 0) || (one.row ?? 0) - (other.row ?? 0),
  );
};

/** Rows of the tables of a sheet of which nothing is said. */
export const soundRows = (tables: readonly PaneTable[], rows: readonly FindingRow[], sheet: string): number =>
  tables.reduce((sum, table) => sum + (table.sheet === sheet ? table.rows : 0), 0) -
  rows.filter((one) => one.sheet === sheet && one.label !== null).length;
