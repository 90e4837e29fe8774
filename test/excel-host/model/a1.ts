import type { Area } from "../../../src/tables/workbook";
import { HostError } from "../hostError";

export const MAX_ROWS = 1048576;
export const MAX_COLUMNS = 16384;

/** `27` → `AB` (0-based). */
export function columnName(column: number): string {
  let name = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** `{ top: 4, left: 1, bottom: 4, right: 2 }` → `B5:C5`. */
export function areaName(area: Area): string {
  const first = `${columnName(area.left)}${area.top + 1}`;
  const last = `${columnName(area.right)}${area.bottom + 1}`;
  return first === last ? first : `${first}:${last}`;
}

const quoted = (sheet: string): string =>
  /^[A-Za-z_]\w*$/.test(sheet) ? sheet : `'${sheet.replace(/'/g, "''")}'`;

/** The address as Excel writes it: `'Annexe I'!B5:C5`. */
export const fullAddress = (sheet: string, area: Area): string => `${quoted(sheet)}!${areaName(area)}`;

const columnIndex = (letters: string): number =>
  [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** `$B$5:C9`, `B:C`, `5:9` → an area; anything else is `InvalidArgument`. */
export function parseArea(address: string): Area {
  const cells = /^\$?([A-Za-z]{1,3})\$?(\d+)(?::\$?([A-Za-z]{1,3})\$?(\d+))?$/.exec(address);
  if (cells) {
    const [, letters = "", row = "", endLetters = letters, endRow = row] = cells;
    return within(+row - 1, columnIndex(letters), +endRow - 1, columnIndex(endLetters), address);
  }
  const columns = /^\$?([A-Za-z]{1,3}):\$?([A-Za-z]{1,3})$/.exec(address);
  if (columns) {
    const [, first = "", last = ""] = columns;
    return within(0, columnIndex(first), MAX_ROWS - 1, columnIndex(last), address);
  }
  const rows = /^\$?(\d+):\$?(\d+)$/.exec(address);
  if (rows) return within(Number(rows[1]) - 1, 0, Number(rows[2]) - 1, MAX_COLUMNS - 1, address);
  throw new HostError("InvalidArgument", `not an address: ${address}`);
}

function within(top: number, left: number, bottom: number, right: number, address: string): Area {
  const outside =
    top < 0 || left < 0 || bottom >= MAX_ROWS || right >= MAX_COLUMNS || bottom < top || right < left;
  if (outside) throw new HostError("InvalidArgument", `outside the sheet: ${address}`);
  return { top, left, bottom, right };
}

/** `'Annexe I'!B5` → the sheet's name and the address without it. */
export function splitAddress(address: string): { readonly sheet: string | null; readonly cells: string } {
  const mark = address.lastIndexOf("!");
  if (mark < 0) return { sheet: null, cells: address };
  const name = address.slice(0, mark);
  const sheet = name.startsWith("'") ? name.slice(1, -1).replace(/''/g, "'") : name;
  return { sheet, cells: address.slice(mark + 1) };
}
