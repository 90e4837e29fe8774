import { parseCsv } from "hucre/csv";
import type { CellValue, Workbook } from "../../tables/workbook";
import { FileProblem } from "../fileProblem";
import { limits } from "../limits";
import type { ReadOptions } from "../readOptions";
import { decodeText } from "./decodeText";
import { mistypedGroups } from "./mistypedGroups";
import { groupOf, partThousands } from "./partThousands";

/** True for the names of tables of text: any other text is no workbook. */
export const isTextTable = (name: string): boolean => /\.(csv|tsv|txt)$/i.test(name);

/**
 * Reads a table of text as one sheet named after the file, in any encoding that Excel writes, with `;`, tab, `,` or `|` between cells.
 *
 * A cell becomes a number where a French Excel would make one; a number that would lose digits or leading zeros (a code) stays
 * a text. Decimal commas or dots: the mark that most decimal numbers of the file use. Dots part thousands where only so lines add up.
 * @throws FileProblem `text` when no separator parts the lines into columns, `too-large` beyond Excel's sheet
 */
export function readCsv(name: string, bytes: Uint8Array, options: ReadOptions = {}): Workbook {
  const sheet = name.replace(/\.[^.]*$/, "");
  if (options.sheet !== undefined && options.sheet !== sheet)
    throw new FileProblem("no-such-sheet", { sheet: options.sheet, known: sheet });
  if (bytes.length > limits.partBytes) throw new FileProblem("too-large");
  const whole = decodeText(bytes);
  const stated = /^sep=(.)\r?\n/i.exec(whole);
  const text = stated ? whole.slice(stated[0].length) : whole;
  const delimiter = stated?.[1] ?? separatorOf(text);
  if (delimiter === null) throw new FileProblem("text");
  refuseTooLarge(text, delimiter);
  const rows: CellValue[][] = [];
  parseCsv(text, { delimiter, onRow: (row) => void rows.push(row.map(String)) });
  const dots = delimiter === "," ? null : partThousands(rows, ".");
  const commas = delimiter === "," || dots !== null ? null : partThousands(rows, ",");
  const comma = commas === null && usesComma(rows, delimiter, dots !== null);
  const mistyped = mistypedGroups(rows, comma ? "," : ".");
  const formats: (string | null)[][] = [];
  const setFormat = (r: number, c: number, format: string): void => {
    (formats[r] ??= new Array<null>(rows[r]?.length ?? 0).fill(null))[c] = format;
  };
  const sharp = new Map<number, number>();
  const rounded = new Map<number, number>();
  const padded: { readonly r: number; readonly c: number; readonly places: number }[] = [];
  const values = rows.map((row, r) =>
    row.map((cell, c) => {
      const written = String(cell);
      if (mistyped.get(r)?.has(c)) return written;
      const grouped = dots === "proved" && groupOf["."].test(written.trim());
      const read = valueOf(grouped ? written.replace(".", "") : written, comma);
      if (typeof read === "number") {
        const places = grouped ? 0 : paddedPlaces(written, comma);
        if (places > 0) {
          padded.push({ r, c, places });
          rounded.set(c, (rounded.get(c) ?? 0) + 1);
        } else if (!Number.isInteger(read)) sharp.set(c, (sharp.get(c) ?? 0) + 1);
      }
      if (typeof read !== "object" || read === null) return read;
      setFormat(r, c, read.format);
      return read.value;
    }),
  );
  // Among decimals that mostly end on other digits a zero says how far its figure was rounded; a program pads all (`73.30000`).
  for (const { r, c, places } of padded)
    if (2 * (rounded.get(c) ?? 0) <= (sharp.get(c) ?? 0)) setFormat(r, c, `0.${"0".repeat(places)}`);
  const thousands = comma ? (dots === null ? {} : { thousands: "." as const }) : { thousands: "," as const };
  return { name, sheets: [{ name: sheet, top: 0, left: 0, values, formats, ...thousands }] };
}

const [quote, lineFeed, carriageReturn] = ['"', "\n", "\r"].map((mark) => mark.charCodeAt(0));

/**
 * Counts lines and cells before any is made: a file of separators alone, or of a quotation that never ends, would take gigabytes.
 * @throws FileProblem
 */
function refuseTooLarge(text: string, delimiter: string): void {
  const mark = delimiter.charCodeAt(0);
  let [lines, cells, columns, start] = [1, 1, 1, 0];
  let isQuoted = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    // A quotation mark opens at the start of a cell only, and two of them in a quotation are one of its characters.
    if (code === quote) {
      if (isQuoted) isQuoted = false;
      else if (i === start) isQuoted = true;
      else isQuoted = text.charCodeAt(start) === quote && text.charCodeAt(i - 1) === quote;
    } else if (isQuoted) {
      if (i - start > limits.betweenTags) throw new FileProblem("damaged");
    } else if (code === mark) {
      if (++columns > limits.columns || ++cells > limits.cells) throw new FileProblem("too-large");
      start = i + 1;
    } else if (code === lineFeed || (code === carriageReturn && text.charCodeAt(i + 1) !== lineFeed)) {
      // What follows the last line end is a line only when it holds something.
      if (i + 1 < text.length && ++lines > limits.rows) throw new FileProblem("too-large");
      columns = 1;
      cells++;
      start = i + 1;
    }
  }
}

/** Characters and lines looked at to find the separator. */
const sampledCharacters = 1 << 20;
const sampled = 200;

/** The separator that parts most lines, into the same number of columns for as many as possible; null when none does. */
function separatorOf(text: string): string | null {
  const lines = text
    .slice(0, sampledCharacters)
    .replace(/"[^"]*"/g, '""')
    .split(/\r\n|\n|\r/, sampled)
    .filter((line) => line.trim() !== "");
  let best: { readonly mark: string; readonly score: number } | null = null;
  for (const mark of [";", "\t", "|", ","]) {
    const widths = new Map<number, number>();
    for (const line of lines) {
      const marks = line.split(mark).length - 1;
      if (marks > 0) widths.set(marks, (widths.get(marks) ?? 0) + 1);
    }
    const score = Math.max(0, ...widths.values()) / Math.max(1, lines.length);
    // A comma is also the decimal mark: it parts a file only when nothing else does.
    if (score > (best?.score ?? 0) && !(mark === "," && best && best.score >= 0.5)) best = { mark, score };
  }
  return best?.mark ?? null;
}

const spaces = "[ \\u00a0\\u202f\\u2009]";
const withComma = new RegExp(`^[-+]?(?:\\d{1,3}(?:${spaces}\\d{3})+|\\d+)(?:,\\d+)?$`);
const withDot = new RegExp(`^[-+]?(?:\\d{1,3}(?:(?:${spaces}|,)\\d{3})+|\\d+)(?:\\.\\d+)?$`);
/** What a French Excel takes beside a number: a percent or euro sign, parentheses of a negative amount. */
const marked = /^(?<open>\()?(?<number>[^()%€]*?)[ \u00a0\u202f\u2009]*(?<mark>[%€])?(?<close>\))?$/;
/** Of a file whose numbers are typed in English: a dollar or pound sign before the number, inside its parentheses or outside. */
const currency = /^([-+(]?)([$£])[ \u00a0\u202f\u2009]*([\d(][^$£€%]*)$/;

/** A number with decimals: `1974 2,3`, a year and its notes, is none. */
const withDecimals = new RegExp(`^[-+]?(?:\\d{1,3}(?:${spaces}\\d{3})+|\\d+)([.,])(\\d+)$`);

/** `10.7%`: the sign says nothing of the mark before it. */
const closingSign = /%\s*$/;

/**
 * The mark that most decimal numbers of the file use; without any, the comma, unless commas part the cells.
 * There, three digits behind a comma are thousands: the cell was quoted for them (`"1,234"`).
 */
function usesComma(rows: readonly (readonly CellValue[])[], delimiter: string, areGroups: boolean): boolean {
  let balance = delimiter === "," ? -0.5 : 0.5;
  for (const row of rows)
    for (const cell of row) {
      const number =
        typeof cell === "string" ? withDecimals.exec(cell.replace(closingSign, "").trim()) : null;
      // A dollar before its number is typed in English, where a comma parts thousands.
      if (typeof cell === "string" && currency.test(cell.trim())) balance -= 1;
      if (!number || (delimiter === "," && number[1] === "," && number[2]?.length === 3)) continue;
      if (areGroups && number[1] === ".") continue;
      balance += number[1] === "," ? 1 : -1;
    }
  return balance > 0;
}

/** Decimals of a number that end on a zero, which the number itself does not tell: 1 of `6,0`, 2 of `3,50`; 0 for any other. */
const paddedPlaces = (written: string, comma: boolean): number =>
  (comma ? /,(\d*0)\s*$/ : /\.(\d*0)\s*$/).exec(written)?.[1]?.length ?? 0;

/** A number with the format that its sign stands for. */
interface Marked {
  readonly value: number;
  readonly format: string;
}

function valueOf(cell: string, comma: boolean): CellValue | Marked {
  const text = cell.trim();
  if (text === "") return null;
  const plain = plainNumber(text, comma);
  if (plain !== null) return Number(plain);
  // `="010000024"` keeps a code from becoming a number.
  const kept = /^="((?:[^"]|"")*)"$/.exec(text)?.[1];
  if (kept !== undefined) return kept.replaceAll('""', '"');
  // R and SAS write 100000 as 1e+05. Without its sign, `2E5` is a code.
  const [, digits = "", power] = /^([^e]+)e([-+]\d{1,2})$/i.exec(text) ?? [];
  const mantissa = power === undefined ? null : plainNumber(digits, comma);
  if (mantissa !== null) return Number(`${mantissa}e${power}`);
  const priced = comma ? null : currency.exec(text);
  if (priced) return inCurrency(priced) ?? cell;
  const { open, number = "", mark, close } = marked.exec(text)?.groups ?? {};
  const amount = mark || open ? plainNumber(number, comma) : null;
  if (amount === null || (open === undefined) !== (close === undefined)) return cell;
  if (open && /^[-+]/.test(number)) return cell;
  const signed = open ? `-${amount}` : amount;
  const decimals = amount.split(".")[1];
  const places = decimals === undefined ? "" : `.${"0".repeat(decimals.length)}`;
  if (mark === "%") return { value: Number(`${signed}e-2`), format: `0${places}%` };
  return mark === "€" ? { value: Number(signed), format: `#,##0${places} "€"` } : Number(signed);
}

/** What an English Excel reads of `$1,482`, `$ (729)` or `-£5`; null where no number stands behind the sign. */
function inCurrency([, before = "", sign = "", number = ""]: RegExpExecArray): Marked | null {
  const value = valueOf(`${before}${number}`, false);
  if (typeof value !== "number") return null;
  const decimals = /\.(\d+)/.exec(number)?.[1]?.length ?? 0;
  return { value, format: `"${sign}"#,##0${decimals > 0 ? `.${"0".repeat(decimals)}` : ""}` };
}

/** Significant digits that Excel keeps. */
const mostDigits = 15;

/** More decimals than any amount has: behind too many digits they are the tail that binary programs write. */
const tailDecimals = 7;

/** The digits of a number as JavaScript reads them; null for any other text, codes and numbers too long for Excel among them, but for a binary tail, which it rounds away. */
function plainNumber(text: string, comma: boolean): string | null {
  if (!(comma ? withComma : withDot).test(text)) return null;
  const plain = text
    .replace(comma ? /[ \u00a0\u202f\u2009+]/g : /[ \u00a0\u202f\u2009+,]/g, "")
    .replace(",", ".");
  const isCode = /^-?0\d/.test(plain);
  if (isCode) return null;
  const [whole = "", decimals = ""] = plain.replace(/^-?0*/, "").split(".");
  const isTail = whole.length <= mostDigits && decimals.length >= tailDecimals;
  return isTail || (whole + decimals).replace(/^0+/, "").length <= mostDigits ? plain : null;
}
