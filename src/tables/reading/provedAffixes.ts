import { partAffix } from "../../amounts/partAffix";

/** A text that holds a number beside a word or a currency. */
export interface AffixedCell {
  readonly line: number;
  readonly column: number;
  readonly text: string;
}

/** Cells of one column with the same unit, from which it is no accident. */
const fewestAlike = 3;
/** A currency, or thousands set apart, or decimals after a comma: what `2 pièces` and `75001 Paris` have not. */
const looksLikeAmount = /\p{Sc}|\d[ .,'’]\d{3}(?!\d)|,\d/u;

const tidy = (text: string): string => text.trim().replace(/\s/g, " ");
const nameOf = (affix: string): string => affix.toLowerCase().replace(/[s.]+$/, "");

/**
 * The cells that their columns prove to be amounts: several with the same unit beside the number, some written as amounts are,
 * and a label to the left of each. What stands before the labels of its line is one, whatever it looks like.
 */
export function provedAffixes(
  cells: readonly AffixedCell[],
  firstLabel: (line: number) => number,
): ReadonlySet<AffixedCell> {
  const alike = new Map<string, AffixedCell[]>();
  const labels = new Map<number, number>();
  for (const cell of cells) {
    const { line, column } = cell;
    const label = labels.get(line) ?? firstLabel(line);
    labels.set(line, label);
    const affix = partAffix(tidy(cell.text))?.affix;
    if (affix === undefined || label > column) continue;
    const key = `${column} ${nameOf(affix)}`;
    const same = alike.get(key);
    if (same === undefined) alike.set(key, [cell]);
    else same.push(cell);
  }
  const proved = [...alike.values()].filter(
    (same) => same.length >= fewestAlike && same.some(({ text }) => looksLikeAmount.test(tidy(text))),
  );
  return new Set(proved.flat());
}
