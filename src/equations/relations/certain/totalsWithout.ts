import { normaliseLabel } from "../../../amounts/normaliseLabel";
import type { AnnexTable } from "../../../tables/annexTable";
import type { EquationFamily } from "../../equation";
import { statedSum } from "./labelArithmetic";

/** `total hors concours financiers`, `total expenditure excluding interest`: the total, and what it leaves out. */
const without = /^(.*?)\s*\(?\b(?:hors|excluding|excl\.?|excepte?|ohne)\s+(.+?)\)?$/;
const and = /\s*,\s*|\s+(?:et|and|und)\s+(?:hors\s+)?/;
const article = /^(?:les?|la|l|des?|du|d|the)\s+/;
/** `41 43. concours financiers`: the code before the name. */
const code = /^[\d\s.]+(?=[a-z])/;

const nameOf = (text: string): string => normaliseLabel(text).replace(code, "").replace(article, "");

/**
 * The totals whose labels say what they leave out of another: « Total hors concours financiers » is the nearest line named « Total » less
 * the one named « Concours financiers », beside the sum of its own parts.
 * @example totalsWithout(table)[0]?.terms // [{ line: 0, sign: -1 }, { line: 4, sign: 1 }]
 */
export function totalsWithout(table: AnnexTable): EquationFamily[] {
  const names = table.rows.map(({ label }) => nameOf(label));
  const nearest = (target: number, name: string): number =>
    names.reduce(
      (best, own, line) =>
        own === name && line !== target && (best < 0 || Math.abs(line - target) < Math.abs(best - target))
          ? line
          : best,
      -1,
    );
  return names.flatMap((name, target): EquationFamily[] => {
    const [, whole, rest] = without.exec(name) ?? [];
    if (!whole || !rest) return [];
    const left = (names.includes(rest) ? [rest] : rest.split(and)).map((part) =>
      nearest(target, nameOf(part)),
    );
    const lines = [nearest(target, whole), ...left];
    if (lines.includes(-1) || new Set(lines).size < lines.length) return [];
    const family = statedSum(
      table,
      target,
      lines.map((line, i) => ({ line, sign: i === 0 ? 1 : -1 })),
      false,
    );
    return family ? [{ ...family, beside: true }] : [];
  });
}
