import { readArea } from "../../../tables/address";
import type { WorkbookChange } from "../../host/paneHost";
import type { PaneFinding } from "./paneReport";

/** Has one of the cells that a finding speaks of been edited since the check? */
export const isStale = (finding: PaneFinding, changes: readonly WorkbookChange[]): boolean =>
  changes.some(
    (change) =>
      change.sheet === finding.sheet &&
      (change.address === null ||
        [finding.cell, ...finding.cells].some((cell) => meet(cell, change.address ?? ""))),
  );

const meet = (one: string, other: string): boolean => {
  const a = readArea(one);
  const b = readArea(other);
  return (
    a !== null &&
    b !== null &&
    a.top <= b.bottom &&
    b.top <= a.bottom &&
    a.left <= b.right &&
    b.left <= a.right
  );
};
