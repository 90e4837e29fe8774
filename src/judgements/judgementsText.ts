import { unitExponent } from "../amounts";
import { noJudgements, type Judgements } from "./judgements";

/** The latest format; a later one may hold what this version cannot honour. */
const version = 2;
/** The format of the lists that every version knows: designated envelopes came after them. */
const firstVersion = 1;

/** Why the judgements of a workbook cannot be used. */
export type JudgementProblem = "damaged" | "newer";

type Item = Readonly<Record<string, unknown>>;
type Shape = Readonly<Record<string, (value: unknown) => boolean>>;

const isText = (value: unknown): boolean => typeof value === "string";
const isTextOrNull = (value: unknown): boolean => value === null || typeof value === "string";
const isValue = (value: unknown): boolean =>
  value === null || ["string", "number", "boolean"].includes(typeof value);
const isTerms = (value: unknown): boolean =>
  Array.isArray(value) &&
  value.every((term) => isItem(term) && isText(term["cell"]) && (term["sign"] === 1 || term["sign"] === -1));
const isItem = (value: unknown): value is Item => typeof value === "object" && value !== null;

const isUnit = (value: unknown): boolean => typeof value === "string" && Object.hasOwn(unitExponent, value);
const isTexts = (value: unknown): boolean => Array.isArray(value) && value.every(isText);
const isAmount = (value: unknown): boolean => typeof value === "string" && /^-?\d+(?:\.\d+)?$/.test(value);
const sources: Readonly<Record<string, Shape>> = {
  cell: { sheet: isText, cell: isText, unit: isUnit },
  published: {
    annex: isText,
    vintage: Number.isInteger,
    row: isText,
    column: Number.isInteger,
  },
  amount: { amount: isAmount, unit: isUnit },
};
const isSource = (value: unknown): boolean => {
  const kind = isItem(value) ? value["kind"] : undefined;
  const shape = typeof kind === "string" && Object.hasOwn(sources, kind) ? sources[kind] : undefined;
  return isItem(value) && shape !== undefined && fits(value, shape);
};
const fits = (item: Item, shape: Shape): boolean => Object.entries(shape).every(([key, is]) => is(item[key]));

const signed: Shape = { sheet: isText, cell: isText, author: isText, date: isText };
const shapes: Readonly<Record<keyof Judgements, Shape>> = {
  acceptances: { ...signed, code: isText, reason: isText, read: isTextOrNull, expected: isTextOrNull },
  notTotals: signed,
  totals: { ...signed, terms: isTerms },
  envelopes: {
    ...signed,
    cells: isTexts,
    isTable: (value) => typeof value === "boolean",
    heading: isText,
    label: isText,
    unit: isUnit,
    source: isSource,
  },
  corrections: {
    ...signed,
    code: isText,
    before: isValue,
    formulaBefore: isTextOrNull,
    after: isValue,
    isUndone: (value) => typeof value === "boolean",
  },
};

/**
 * Reads the judgements that a workbook keeps; undefined text is a workbook without any. What does not have its shape is refused as
 * a whole, for half of the judgements would say something else.
 * @example readJudgements(workbook.judgements).judgements.acceptances.length
 */
export function readJudgements(text: string | undefined): {
  readonly judgements: Judgements;
  readonly problem: JudgementProblem | null;
} {
  if (text === undefined || text.trim() === "") return { judgements: noJudgements, problem: null };
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch {
    return { judgements: noJudgements, problem: "damaged" };
  }
  if (!isItem(document) || typeof document["version"] !== "number")
    return { judgements: noJudgements, problem: "damaged" };
  if (document["version"] > version) return { judgements: noJudgements, problem: "newer" };
  const given = document;
  const lists = Object.entries(shapes).map(([name, shape]): [string, unknown] => [
    name,
    itemsOf(given[name], shape),
  ]);
  if (lists.some(([, list]) => list === null)) return { judgements: noJudgements, problem: "damaged" };
  return { judgements: Object.fromEntries(lists) as unknown as Judgements, problem: null };
}

const itemsOf = (list: unknown, shape: Shape): readonly Item[] | null => {
  if (list === undefined) return [];
  const isList = Array.isArray(list);
  return isList && list.every((item) => isItem(item) && fits(item, shape)) ? (list as Item[]) : null;
};

/** The text that a workbook keeps: JSON, one key per list. */
export const writeJudgements = ({ envelopes, ...others }: Judgements): string =>
  JSON.stringify(
    envelopes.length === 0 ? { version: firstVersion, ...others } : { version, ...others, envelopes },
  );

/** The namespace of our custom XML part, by which Excel finds it again. */
export const judgementsNamespace = "urn:dotations-ars:jugements";

const escapes: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };
const entities: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
};

/**
 * How a text is kept in a custom XML part of its own: one element, whose only content is the text. What is read back is undefined
 * for any other part; Excel may have written it anew.
 */
export const textPart = (
  root: string,
  namespace: string,
): { readonly write: (text: string) => string; readonly read: (xml: string) => string | undefined } => {
  const whole = new RegExp(String.raw`<${root}[^>]*>([^<]*)</${root}>\s*$`);
  return {
    write: (text) =>
      `<${root} xmlns="${namespace}">${text.replace(/[&<>]/g, (mark) => escapes[mark] ?? mark)}</${root}>`,
    read: (xml) =>
      whole
        .exec(xml)?.[1]
        ?.replace(
          /&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi,
          (all, decimal?: string, hexadecimal?: string, name?: string) =>
            decimal !== undefined
              ? String.fromCodePoint(Number(decimal))
              : hexadecimal !== undefined
                ? String.fromCodePoint(Number.parseInt(hexadecimal, 16))
                : (entities[name ?? ""] ?? all),
        ),
  };
};

/** The custom XML part of the judgements, and the text that Excel hands back of it. */
export const { write: partOfText, read: textOfPart } = textPart("jugements", judgementsNamespace);
