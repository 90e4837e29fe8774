import type { CellValue } from "../../tables/workbook";
import { FileProblem } from "../fileProblem";
import { shownText } from "../xml/readXml";

const MS_PER_DAY = 86_400_000;
/** Days from 30 December 1899, Excel's day 0, to 1 January 1970. */
const UNIX_EPOCH = 25_569;

/**
 * The value that a cell's `<v>` says, by the cell's type.
 * @throws FileProblem `damaged` when the text is no value of that type, or a shared string is missing
 */
export function cellValue(type: string | undefined, text: string, strings: readonly string[]): CellValue {
  switch (type) {
    case undefined:
    case "n":
      return numberOf(text);
    case "s":
      return text.trim() === "" ? null : sharedString(text, strings);
    case "str":
    case "inlineStr":
      return shownText(text);
    case "b":
      return booleanOf(text.trim());
    case "e":
      return text.trim() || null;
    case "d":
      return dateOf(text.trim());
    default:
      throw new FileProblem("damaged");
  }
}

function numberOf(text: string): number | null {
  const number = Number(text);
  // JavaScript also reads `0x1F`, `Infinity` and blanks; a sheet does not.
  if (number === 0 && text.trim() === "") return null;
  const mayBeCode = text.charCodeAt(0) <= 32 || text.charCodeAt(1) > 57;
  if (!Number.isFinite(number) || (mayBeCode && /[xob]/i.test(text))) throw new FileProblem("damaged");
  return number;
}

function sharedString(text: string, strings: readonly string[]): string {
  const found = /^\s*\d+\s*$/.test(text) ? strings[Number(text)] : undefined;
  if (found === undefined) throw new FileProblem("damaged");
  return found;
}

function booleanOf(text: string): boolean | null {
  if (text === "1" || /^true$/i.test(text)) return true;
  if (text === "0" || /^false$/i.test(text)) return false;
  if (text === "") return null;
  throw new FileProblem("damaged");
}

/** The serial number of an ISO 8601 date, time, or both. */
function dateOf(text: string): number | null {
  if (text === "") return null;
  const [, day, time, zone] =
    /^(\d{4}-\d\d-\d\d)?T?(\d\d:\d\d(?::\d\d(?:[.]\d+)?)?)?(Z|[+-]\d\d:\d\d)?$/.exec(text) ?? [];
  if (day === undefined && time === undefined) throw new FileProblem("damaged");
  const at = Date.parse(`${day ?? "1970-01-01"}T${time ?? "00:00"}${zone ?? "Z"}`);
  if (Number.isNaN(at)) throw new FileProblem("damaged");
  if (day === undefined) return at / MS_PER_DAY;
  const serial = at / MS_PER_DAY + UNIX_EPOCH;
  // Excel counts a 29 February 1900 that never was.
  return serial < 61 ? serial - 1 : serial;
}
