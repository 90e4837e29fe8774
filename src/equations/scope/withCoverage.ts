import { cellAt } from "../../tables/amountGrid";
import type { AnnexTable } from "../../tables/annexTable";
import type { Differing, EquationFamily } from "../equation";
import { isTotalLabel } from "../lineLabels";
import { lineWords, notesOf, type LineWords } from "./lineWords";
import { isNotAdditive, listsShared, saysNotAdditive } from "./notAdditive";
import { areAlike, namedBy, readCoverage, type Coverage, type Thing } from "./readCoverage";

type Words = ReturnType<typeof lineWords>;
type Differences = readonly (readonly [number, Differing])[];

/**
 * The families with the positions where the table itself says that the total is no plain sum of its parts: it counts what they leave
 * out (« y.c. fonds de concours », beside parts « hors fonds de concours »), leaves out what they count, or is consolidated. A remark under
 * the table that bears no mark (« Les totaux peuvent différer de la somme des branches du fait des transferts ») is of all its totals.
 * @example withCoverage(table)(family).differs // new Map([[1, "more"]])
 */
export function withCoverage(
  table: Pick<AnnexTable, "rows" | "columns" | "notes" | "footnotes" | "remarks">,
): (family: EquationFamily) => EquationFamily {
  const words = lineWords(table);
  const marked = new Set(
    table.notes.flatMap((note) =>
      note.kind === "text-number" && notesOf(table.footnotes, note.text).some(saysNotAdditive)
        ? [note.index]
        : [],
    ),
  );
  const isNet = table.remarks?.some(saysNotAdditive) === true;
  const markedAt = (family: EquationFamily): Differences =>
    positionsOf(family)
      .filter((at) =>
        marked.has(cellAt({ columns: table.columns.length }, family.direction, family.target, at)),
      )
      .map((at) => [at, "less"]);
  return (family) => {
    if (family.origin === "formula" || family.terms.length < 2 || family.terms.some(({ sign }) => sign < 0))
      return family;
    const differs = new Map([
      ...(isNet ? positionsOf(family).map((at) => [at, "less"] as const) : []),
      ...(marked.size > 0 ? markedAt(family) : []),
      ...consolidatedAt(words, family),
      ...lessAt(words, family),
      ...moreAt(words, family),
    ]);
    return differs.size === 0 ? family : { ...family, differs };
  };
}

/** Where a total is consolidated, and its parts are not: where lines across bear the same note too, the note is on what they cross. */
function consolidatedAt(words: Words, family: EquationFamily): Differences {
  const { direction, target, terms } = family;
  const says = (line: number): boolean => isNotAdditive(words(direction, line));
  if (!says(target) || terms.some(({ line }) => says(line) || listsShared(words(direction, line)))) return [];
  const shared = words(direction, target).notes.filter(saysNotAdditive);
  const crossed = positionsOf(family).filter((at) =>
    words(across(direction), at).notes.some((note) => shared.includes(note)),
  );
  return (crossed.length > 0 ? crossed : positionsOf(family)).map((at) => [at, "less"]);
}

/**
 * Where a total counts what some of its parts say that they leave out, unless another part is that. A line across that tells of it itself
 * says so of the total and of its parts; where one does, a total that says nothing counts what all its parts leave out.
 */
function moreAt(words: Words, family: EquationFamily): Differences {
  const { direction, target, terms } = family;
  const { withIt, joined, without } = coverageOf(words(direction, target));
  const parts = terms.map(({ line }) => words(direction, line));
  const [first, ...others] = parts.map((part) => coverageOf(part).without);
  const leftByAll = (first ?? []).filter((thing) => others.every((things) => has(things, thing)));
  if (withIt.length + joined.length + leftByAll.length === 0) return [];
  const told = positionsOf(family).map((at) => ({ at, ...coverageOf(words(across(direction), at)) }));
  const unsaid = leftByAll.filter(
    (thing) => !has(without, thing) && told.some((line) => has(line.without, thing)),
  );
  const counted = [...withIt, ...joined, ...unsaid];
  const left = parts
    .flatMap((part) => coverageOf(part).without.map((thing) => ({ part, thing })))
    .filter(
      ({ part, thing }) =>
        has(counted, thing) && !parts.some((other) => other !== part && isNamed(other, thing)),
    );
  if (left.length === 0) return [];
  return told
    .filter((line) => left.some(({ thing }) => !has(line.withIt, thing) && !has(line.without, thing)))
    .map(({ at }) => [at, "more"]);
}

/**
 * Where a total leaves out what its parts do not say that they leave out, and what the line across says that it counts, or, a total
 * itself, does not say that it leaves out as others do.
 */
function lessAt(words: Words, family: EquationFamily): Differences {
  const { direction, target, terms } = family;
  const left = coverageOf(words(direction, target)).without.filter(
    (thing) => !terms.every(({ line }) => has(coverageOf(words(direction, line)).without, thing)),
  );
  if (left.length === 0) return [];
  const told = positionsOf(family).map((at) => {
    const line = words(across(direction), at);
    return { at, isTotal: isTotalLabel(line.labels.at(-1) ?? ""), ...coverageOf(line) };
  });
  const leftElsewhere = left.filter((thing) => told.some(({ without }) => has(without, thing)));
  return told
    .filter(
      ({ withIt, without, isTotal }) =>
        left.some((thing) => has(withIt, thing)) ||
        (isTotal && leftElsewhere.some((thing) => !has(without, thing))),
    )
    .map(({ at }) => [at, "less"]);
}

const across = (direction: EquationFamily["direction"]): EquationFamily["direction"] =>
  direction === "row" ? "column" : "row";

const positionsOf = ({ from, to }: EquationFamily): number[] =>
  Array.from({ length: to - from }, (_, i) => from + i);

const has = (things: readonly Thing[], thing: Thing): boolean => things.some((one) => areAlike(one, thing));

const coverageOf = ({ labels, notes }: LineWords): Coverage => {
  const read = [...labels, ...notes].map(readCoverage);
  return {
    withIt: read.flatMap(({ withIt }) => withIt),
    joined: read.flatMap(({ joined }) => joined),
    without: read.flatMap(({ without }) => without),
  };
};

/** Is the line named by the thing? */
const isNamed = ({ labels }: LineWords, thing: Thing): boolean =>
  areAlike(namedBy(labels.at(-1) ?? ""), thing);
