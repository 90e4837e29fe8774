import { Exact } from "../../../amounts/exact";
import type { Finding, Severity } from "../../../checks/finding";

const ranks: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };
const none = new Exact(0);

/** What nobody accepted first, then by severity, then the amount at stake, largest first. */
export const compareFindings = (one: Finding, other: Finding): number =>
  Number(one.accepted !== undefined) - Number(other.accepted !== undefined) ||
  ranks[one.severity] - ranks[other.severity] ||
  stake(other).comparedTo(stake(one));

const stake = ({ gap }: Finding): Exact => (gap ?? none).abs();
