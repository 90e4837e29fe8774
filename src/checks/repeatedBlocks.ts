import { normaliseLabel } from "../amounts";
import { certainFamily, checkFamilies, type EquationFamily } from "../equations";
import type { AnnexTable } from "../tables/annexTable";
import type { CheckedTable } from "./checkedTable";
import { isOfAnnexSize } from "./lines";

/** Lines that a block spreads over. */
const TALLEST = 12;
/** Blocks that must hold for each that fails, and where it has one place alone. */
const HELD_PER_FAILURE = 3;
const HELD_FOR_ONE_PLACE = 4;

/** A block of lines told by its words: the places and signs of the lines that its result adds. */
interface Motif {
  readonly family: EquationFamily;
  readonly labels: readonly string[];
}

/**
 * The sums that blocks of the same words make certain: « Recettes, Dépenses, Solde » of each branch, one after the other, in tables of
 * one sheet or of several. What all the other blocks hold by, the one that fails holds by too, at most of its places at least.
 * @returns by table, the sums that it would be checked again with
 * @example repeatedBlocks(checkedTables).get(checked) // [« Recettes = Dépenses + Solde » of the third branch]
 */
export function repeatedBlocks(
  tables: readonly CheckedTable[],
): ReadonlyMap<CheckedTable, readonly EquationFamily[]> {
  const small = tables.filter(({ table }) => isOfAnnexSize(table.grid));
  const labelled = small.map((checked) => ({ checked, labels: labelsOf(checked.table) }));
  const motifs = new Map<string, { readonly motif: Motif; held: number }>();
  for (const { checked, labels } of labelled)
    for (const family of checked.families) {
      if (!isBlock(family, checked.table) || !holds(checked.table, family)) continue;
      const motif = { family, labels: wordsOf(family, family.target, labels) };
      if (motif.labels.some((label) => label === "")) continue;
      const known = motifs.get(keyOf(motif));
      if (known) known.held += 1;
      else motifs.set(keyOf(motif), { motif, held: 1 });
    }
  const certain = new Map<CheckedTable, EquationFamily[]>();
  for (const { motif, held } of motifs.values()) {
    const failing = labelled.flatMap(({ checked, labels }) =>
      failingBlocks(motif, checked, labels, held).map((family) => ({ checked, family })),
    );
    if (failing.length * HELD_PER_FAILURE > held) continue;
    for (const { checked, family } of failing)
      certain.set(checked, [...(certain.get(checked) ?? []), family]);
  }
  return certain;
}

const labelsOf = ({ rows }: AnnexTable): string[] => rows.map(({ label }) => normaliseLabel(label));

const isBlock = (
  { direction, target, terms, from, to, labelOnly, tied, anomaly }: EquationFamily,
  table: AnnexTable,
): boolean =>
  direction === "column" &&
  !labelOnly &&
  !tied &&
  anomaly === null &&
  from === 0 &&
  to === table.columns.length &&
  terms.length > 1 &&
  terms.every(({ line }) => Math.abs(line - target) <= TALLEST);

/** The words of a block whose result stands at a line: its own, then those of the lines that it adds. */
const wordsOf = ({ target, terms }: EquationFamily, at: number, labels: readonly string[]): string[] => [
  labels[at] as string,
  ...terms.map(({ line }) => labels[at + line - target] ?? ""),
];

const keyOf = ({ family: { target, terms }, labels }: Motif): string =>
  [...labels, ...terms.map(({ line, sign }) => `${sign} ${line - target}`)].join("\n");

const holds = ({ grid }: AnnexTable, family: EquationFamily): boolean => {
  const { total, broken, uncheckable } = checkFamilies(grid, [family]);
  return broken === 0 && total > uncheckable;
};

/** The blocks of the same words that fail somewhere, and of whose result no other sum says anything. */
function failingBlocks(
  { family, labels: words }: Motif,
  { table, families }: CheckedTable,
  labels: readonly string[],
  held: number,
): EquationFamily[] {
  return labels.flatMap((label, at): EquationFamily[] => {
    if (label !== words[0]) return [];
    if (wordsOf(family, at, labels).some((word, i) => word !== words[i])) return [];
    const moved = certainFamily(
      "column",
      at,
      family.terms.map(({ line, sign }) => ({ line: at + line - family.target, sign })),
      0,
      table.columns.length,
    );
    const { total, broken, uncheckable } = checkFamilies(table.grid, [moved]);
    const judged = total - uncheckable;
    const isOne = judged === 1 && held >= HELD_FOR_ONE_PLACE;
    if (broken === 0 || (!isOne && 2 * broken > judged)) return [];
    const isKnown = families.some(
      (own) => own.direction === "column" && own.target === at && own.belief !== "possible",
    );
    return isKnown ? [] : [moved];
  });
}
