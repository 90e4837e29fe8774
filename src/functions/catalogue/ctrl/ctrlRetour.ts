import { vintage2007 } from "../../arguments/vintage";
import { Rational, sum } from "../../../allocation/rational";
import type { PublishedRow } from "../../../circulars";
import { annexVersion, regionalAmount, type AnnexVersion } from "../env/annexVersion";
import { optionalOldRegion } from "../../arguments/oldRegion";
import { cells, optionalCells, type Range } from "../../arguments/range";
import type { ArgumentText } from "../../argument";
import { isBlankOrZero, type Cell } from "../../cell";
import { defineFunction } from "../../definition";
import { normalise } from "../../labels";
import { refuse } from "../../refusal";
import { label } from "../../resultKind";
import { readReturnRow, returnFaults, type ReturnRow } from "./returnRow";

const columnCount = 6;
const table = {
  name: { fr: "tableau", en: "table" },
  description: {
    fr: "Six colonnes : FINESS, nom, formation, connexion, mise à jour, compensation.",
    en: "Six columns: FINESS, name, training, links, tools, compensation.",
  },
  domain: {
    fr: "plage de six colonnes, avec ou sans ligne de titres",
    en: "a range of six columns, with or without headings",
  },
};

interface NumberedRow {
  readonly number: number;
  readonly row: ReturnRow;
}

const filledRows = ({ rows, values }: Range<Cell>): NumberedRow[] =>
  Array.from({ length: rows }, (_, at) => ({
    number: at + 1,
    cells: values.slice(at * columnCount, (at + 1) * columnCount),
  }))
    .filter((line) => line.cells.some((cell) => !isBlankOrZero(cell)))
    .filter(
      ({ number, cells: [first] }) =>
        number > 1 || typeof first !== "string" || normalise(first) !== "finess",
    )
    .map((line) => ({ number: line.number, row: readReturnRow(line.cells) }));

const earlier = {
  name: { fr: "précédents", en: "earlier" },
  description: {
    fr: "Retours des trimestres précédents, mêmes six colonnes : ils s’ajoutent aux plafonds et aux enveloppes.",
    en: "Returns of the earlier quarters, same six columns: they count towards caps and envelopes.",
  },
  domain: { fr: "plage de six colonnes", en: "a range of six columns" },
};

const requireSixColumns = ({ columns }: Range<Cell>, argument: ArgumentText): void => {
  if (columns !== columnCount)
    refuse("#VALEUR!", "six-columns", { argument: argument.name, received: String(columns) });
};

const linksByFiness = (rows: readonly NumberedRow[]): ReadonlyMap<string, Rational> => {
  const links = new Map<string, Rational>();
  for (const { row } of rows)
    if (row.links.amount !== null)
      links.set(row.finess, (links.get(row.finess) ?? Rational.zero).plus(row.links.amount));
  return links;
};

const envelopeLines = (
  rows: readonly NumberedRow[],
  region: PublishedRow,
  version: AnnexVersion,
): string[][] => {
  const spent = { F: "training", P: "links", M: "tools" } as const;
  return (["F", "P", "M"] as const).map((envelope) => {
    const unread = rows.filter(({ row: { [spent[envelope]]: cell } }) => cell.typed && cell.amount === null);
    if (unread.length > 0)
      return [`Σ${envelope}`, `NON CALCULE (ligne ${unread.map(({ number }) => number).join(", ")})`];
    const used = sum(rows.map(({ row }) => row[spent[envelope]].amount ?? Rational.zero));
    const over = used.minus(regionalAmount(region, envelope, version).amount);
    return [`Σ${envelope}`, over.greaterThan(0) ? `DEPASSE DE ${over.toDecimal().replace(".", ",")}` : "OK"];
  });
};

/** Checks a return of annexe III: each row, then the envelopes of the region (2007, annexes I and III). */
export const ctrlRetour = defineFunction({
  id: "CTRL.RETOUR",
  description: {
    fr: "Contrôle un tableau de retour de 2007 : une ligne de résultat par établissement, puis les enveloppes.",
    en: "Checks a 2007 return: one line of result per establishment, then the envelopes.",
  },
  arguments: {
    table: cells(table),
    region: optionalOldRegion,
    version: annexVersion("CORRIGE"),
    vintage: vintage2007,
    earlier: optionalCells(earlier),
  },
  result: { ...label, spills: true },
  sources: [
    "2007-annexe-3-finess",
    "2007-annexe-3-formation",
    "2007-annexe-3-connexion",
    "2007-annexe-3-mise-a-jour",
    "2007-annexe-3-compensation",
    "2007-limite-dotation-regionale",
    "2007-connexion-plafond-etablissement-principes",
  ],
  note: {
    fr: "Les colonnes sont dans l’ordre F, P, M du retour, non M, F, P du tableau régional ; la compensation n’entre pas dans les sommes.",
    en: "Columns are in the order F, P, M of the return, not M, F, P of the regional table; compensation stays out of the sums.",
  },
  examples: [
    { formula: '=CTRL.RETOUR({"010000016"\\"CH A"\\500\\22464\\5600\\0})', value: ["1", "OK"] },
    {
      formula:
        '=CTRL.RETOUR({"010000016"\\"CH A"\\""\\60000\\""\\""};;;;{"010000016"\\"CH A"\\""\\60000\\""\\""})',
      value: ["1", "P CUMULE>110000"],
      note: { fr: "avec le trimestre précédent", en: "with the earlier quarter" },
    },
    { formula: '=CTRL.RETOUR({"010000016"\\"CH A"\\500})', error: "#VALEUR!" },
  ],
  compute: ({ table: typed, region, version, earlier: before }, trace, at) => {
    requireSixColumns(typed, table);
    if (before !== null) requireSixColumns(before, earlier);
    const rows = filledRows(typed);
    if (rows.length === 0) refuse("#VALEUR!", "no-filled-row", { argument: table.name });
    trace?.step(`lignes contrôlées : ${rows.length}`, `rows checked: ${rows.length}`);
    const past = before === null ? [] : filledRows(before);
    const pastLinks = linksByFiness(past);
    const seen = new Set<string>();
    const lines = rows.map(({ number, row }) => [
      String(number),
      returnFaults(row, seen, pastLinks.get(row.finess) ?? Rational.zero, at).join(" ; ") || "OK",
    ]);
    return region === null ? lines : [...lines, ...envelopeLines([...past, ...rows], region, version)];
  },
});
