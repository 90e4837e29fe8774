import { normaliseLabel } from "../../../amounts/normaliseLabel";
import type { AnnexTable } from "../../../tables/annexTable";
import { checkFamilies } from "../../checkFamilies";
import type { EquationFamily } from "../../equation";
import { isRateLabel } from "../../lineLabels";
import { certainFamily, type Term } from "./certainFamily";
import { addedItems, linesOfItems, numberedLists, type NumberedList } from "./numberedLists";

/** A name that a label gives its line: `I`, `XII`, `A`, `12`. */
const name = String.raw`(?:[IVX]{1,5}|[A-Z]{1,2}|\d{1,2})`;
const dash = /[-\u2010-\u2015\u2212]/g;
/** `(V = III - IV)`, `(III + IV)`, `(V)` at the end of a label. */
const lastGroup = new RegExp(String.raw`\((?:(${name})\s*=\s*)?(${name}(?:\s*[-+]\s*${name})*)\)\s*$`);
/** `(a)`, `(c) = (a) + (b)`: small letters too, each in brackets of its own. `Prestataire(s)` is an ending. */
const bracketed = String.raw`\((?:${name}|[a-z])\)`;
const ownBrackets = new RegExp(
  String.raw`(?<=^|\s)(?:(${bracketed})\s*=\s*)?(${bracketed}(?:\s*[-+]\s*${bracketed})*)\s*$`,
);
/** `… = A`, `… = A - B`, `… = A - B = R` at the end of a label, as the accounts of local authorities are printed. */
const letter = String.raw`(?:[IVX]{1,5}|[A-Z]{1,2})`;
const lastEquals = new RegExp(
  String.raw`\S.*?(?<=\s)=\s*(${letter}(?:\s*[-+]\s*${letter})*)(?:\s*=\s*(${letter}))?\s*$`,
);
/** `= Lignes 19 et 20`, `(lines 4 + 5)`: the numbers of lines that stand in a column of their own. */
const byNumber = /\b(?:lignes?|lines?|rows?|zeilen?)\s+((?:\d{1,3}(?:\s*(?:\+|,|et|and|und)\s*)?)+)\)?\s*$/;
const mostTerms = 20;
/** Share of the places where a sum must hold to have been meant: less where an equals sign or the word « lignes » says it. */
const HELD = { said: 0.25, bracketed: 0.5 };

/** `1 + … + 5`, `1 + 2 + ... + 5`: all the numbers up to the last. */
const upTo = /(\d{1,2})\s*\+\s*(?:…|\.{3})\s*\+\s*(\d{1,2})/;

const withRange = (label: string): string =>
  label.replace(upTo, (whole, from: string, to: string) => {
    const count = Number(to) - Number(from) + 1;
    return count < 2 || count > mostTerms
      ? whole
      : Array.from({ length: count }, (_, i) => Number(from) + i).join(" + ");
  });

/** What a label states of its line. */
interface Stated {
  readonly name: string | null;
  readonly terms: readonly { readonly name: string; readonly sign: 1 | -1 }[];
  /** Stated with an equals sign: no bracket of another meaning. */
  readonly isSaid: boolean;
}

/**
 * What the bracket that closes a label says, or what follows its equals sign: the name of the line, how it is computed from others, or both.
 * @example readLabelArithmetic("Résultat (V = III − IV)")?.terms // [{ name: "III", sign: 1 }, { name: "IV", sign: -1 }]
 * @example readLabelArithmetic("Recettes nettes (c) = (a) − (b)")?.name // "c"
 * @example readLabelArithmetic("RÉSULTAT = A - B = R")?.name // "R"
 */
export function readLabelArithmetic(label: string): Stated | null {
  const plain = withRange(label.replace(dash, "-").trimEnd());
  const [, said, named] = lastEquals.exec(plain) ?? [];
  const [own, form] = (
    said === undefined ? (ownBrackets.exec(plain) ?? lastGroup.exec(plain) ?? []).slice(1) : [named, said]
  ).map((part: string | undefined) => part?.replace(/[()]/g, ""));
  if (form === undefined) return null;
  const terms = [...form.matchAll(new RegExp(String.raw`([-+]?)\s*(${name}|[a-z])`, "g"))].map(
    ([, sign, term = ""]) => ({ name: term, sign: sign === "-" ? (-1 as const) : (1 as const) }),
  );
  if (terms.length > mostTerms) return null;
  if (own !== undefined) return { name: own, terms: terms.length > 1 ? terms : [], isSaid: true };
  const [only, second] = terms;
  return only && !second
    ? { name: only.name, terms: [], isSaid: false }
    : { name: null, terms, isSaid: said !== undefined };
}

/** The numbers of lines that a label adds. */
const numbersIn = (label: string): string[] => {
  const found = byNumber.exec(normaliseLabel(label))?.[1];
  return found === undefined ? [] : (found.match(/\d+/g) ?? []);
};

/**
 * The sums that the labels of rows state over the names of other rows: `Résultat (V = III − IV)`, `Total général (I + II + III)`,
 * `= Résultat financier (= lignes 19 et 20)`. A name stands for the nearest line above that bears it; `Recettes (1 à 3)` for the lines of
 * a numbered list, which may stand below. A line printed as a negative amount is added where the label subtracts it.
 * @example labelArithmetic(table)[0]?.terms // [{ line: 2, sign: 1 }, { line: 5, sign: -1 }]
 */
export function labelArithmetic(table: AnnexTable): EquationFamily[] {
  const lineOf = new Map<string, number>();
  const families: EquationFamily[] = [];
  const lists = numberedLists(
    table.rows.map(({ code, label }) => (code === null ? label : `${code}. ${label}`)),
  );
  table.rows.forEach(({ label, code }, target) => {
    const stated = readLabelArithmetic(label);
    const numbers = numbersIn(label).map((number) => ({ name: `n${number}`, sign: 1 as const }));
    const terms = stated && stated.terms.length > 0 ? stated.terms : numbers.length > 1 ? numbers : [];
    const lines = terms.map(({ name, sign }) => ({
      line: lineOf.get(name) ?? lineOf.get(`n${name}`) ?? -1,
      sign,
    }));
    const own =
      lines.length > 0 && lines.every(({ line }) => line >= 0)
        ? statedSum(table, target, lines, stated?.isSaid === true || numbers.length > 1)
        : null;
    const family = own ?? listedSum(table, target, lists);
    if (family) families.push(family);
    if (stated !== null && stated.name !== null) lineOf.set(stated.name, target);
    if (code !== null && /^\d{1,3}$/.test(code)) lineOf.set(`n${Number(code)}`, target);
  });
  return families;
}

/** The sum of the items of a numbered list that a label adds, of the list in which it holds. */
const listedSum = (
  table: AnnexTable,
  target: number,
  lists: readonly NumberedList[],
): EquationFamily | null => {
  const label = table.rows[target]?.label ?? "";
  for (const items of addedItems(label))
    for (const lines of linesOfItems(lists, target, items)) {
      const terms = lines.map((line) => ({ line, sign: 1 as const }));
      const family = statedSum(table, target, terms, false);
      if (family) return family;
    }
  return null;
};

/**
 * The sum as labels state it, or with the lines printed as negative amounts added, whichever holds at more positions; null when neither is meant.
 * @param isSaid stated beyond doubt: the only place that it has may be the wrong one
 * @example statedSum(table, 2, [{ line: 0, sign: 1 }, { line: 1, sign: -1 }], true)?.belief // "certain"
 */
export function statedSum(
  { grid }: AnnexTable,
  target: number,
  terms: readonly Term[],
  isSaid: boolean,
): EquationFamily | null {
  const isNegative = (line: number): boolean => {
    const own = grid.values.subarray(line * grid.columns, (line + 1) * grid.columns);
    return own.some((value) => value < 0) && !own.some((value) => value > 0);
  };
  const printed = terms.map(({ line, sign }) => ({ line, sign: isNegative(line) ? (1 as const) : sign }));
  const rates = new Set(grid.columnLabels.flatMap((label, c) => (isRateLabel(label) ? [c] : [])));
  const [best] = [terms, printed]
    .map((own) => {
      const family = certainFamily("column", target, own, 0, grid.columns);
      let [held, judged] = [0, 0];
      checkFamilies(grid, [family], (_, position, status) => {
        if (status === "uncheckable" || rates.has(position)) return;
        judged++;
        if (status !== "broken") held++;
      });
      return { family, held, judged };
    })
    .sort((a, b) => b.held - a.held);
  if (!best || best.judged === 0) return null;
  // The one place of a narrow table may be the wrong one.
  const isMeant = isSaid && best.judged === 1;
  const share = isSaid ? HELD.said : HELD.bracketed;
  return isMeant || best.held >= share * best.judged ? best.family : null;
}
