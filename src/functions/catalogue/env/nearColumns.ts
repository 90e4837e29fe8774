import type { PublishedColumn, PublishedTable } from "../../../circulars";
import { editDistance, normaliseLabel } from "../../../territories";
import { normalise } from "../../labels";

const mostCandidates = 6;
const shortestPart = 3;
const shortestWord = 4;

const namesOf = ({ header, aliases = [] }: PublishedColumn): readonly string[] => [header, ...aliases];

const wordsOf = (text: string): readonly string[] =>
  normaliseLabel(text)
    .split(/[^a-z0-9]+/)
    .filter((word) => word.length >= shortestWord);

/** How little a column resembles what was typed: 0 for a part of a name, then by words in common, then by edits. */
const distance = (column: PublishedColumn, typed: string): number => {
  const wanted = normalise(typed);
  const names = namesOf(column);
  if (wanted.length >= shortestPart && names.some((name) => normalise(name).includes(wanted))) return 0;
  const words = wordsOf(typed);
  const common = Math.max(
    ...names.map((name) => words.filter((word) => wordsOf(name).includes(word)).length),
  );
  if (common > 0) return 1 + (words.length - common);
  const allowed = Math.floor(wanted.length / 3);
  const edits = Math.min(
    ...names.map((name) => editDistance(wanted, normalise(name), allowed)).filter((d) => d <= allowed),
    Infinity,
  );
  return edits + 1;
};

/**
 * The columns that a label was probably meant to name, the nearest first: for a message, never for an answer.
 * @example nearColumns(psy2024, "autisme").map(({ header }) => header) // ["Plateformes de coordination …", "Anticipation …"]
 */
export const nearColumns = (table: PublishedTable, typed: string): readonly PublishedColumn[] =>
  table.columns
    .map((column) => ({ column, far: distance(column, typed) }))
    .filter(({ far }) => Number.isFinite(far))
    .sort((a, b) => a.far - b.far)
    .slice(0, mostCandidates)
    .map(({ column }) => column);
