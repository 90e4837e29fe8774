import type { TotalCounts } from "../checks/report";

/** Has a table something to show: a cell in cause, or a total that is neither right nor merely rounded? */
export const isWorthShowing = (
  { broken, accepted, suspect, uncheckable, notReconciled }: TotalCounts,
  culprits: number,
): boolean => [broken, accepted, suspect, uncheckable, notReconciled, culprits].some((count) => count > 0);
