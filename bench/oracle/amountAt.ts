import { utils, type CellObject, type WorkBook } from "@e965/xlsx";
import { decimal, zero, type Decimal } from "./decimal";

/** Why the other reader has no amount where the product has one. */
export const asides = {
  sheet: "feuilles que l’autre lecteur ne lit pas",
  text: "textes sans nombre lisible",
  formula: "formules sans résultat enregistré",
} as const;
export type Aside = keyof typeof asides;

/** A number as a French administration types it in a text; null when it is none to a reader without cunning. */
function typedNumber(text: string): Decimal | null {
  const bare = text.replace(/[\s\u00a0\u202f\u2009']/g, "").replace(/(?:k|K|M)?€$|%$/, "");
  const isTaken = /^\(.*\)$/.test(bare) || /-$/.test(bare);
  const digits = bare.replace(/[()]/g, "").replace(/-$/, "").replace("\u2212", "-").replace(",", ".");
  return decimal(`${isTaken ? "-" : ""}${digits}`);
}

/** What a double shows: its 15 significant digits, or every digit of a whole number that it holds exactly. */
const storedNumber = (value: number): Decimal | null =>
  decimal(String(Number.isSafeInteger(value) ? value : Number(value.toPrecision(15))));

export const sheetOf = (place: string): string => place.slice(0, place.lastIndexOf("!"));
export const cellOf = (place: string): string => place.slice(place.lastIndexOf("!") + 1);

/** What a cell holds: an amount, nothing, which adds zero, or something that this reader takes for no amount. */
export function amountAt(book: WorkBook, place: string): Decimal | Aside {
  const sheet = book.Sheets[sheetOf(place)];
  if (!sheet?.["!ref"]) return "sheet";
  const cell = sheet[cellOf(place)] as CellObject | undefined;
  if (!cell || (cell.v === undefined && cell.f === undefined)) return zero;
  // A formula may give an empty text, which adds nothing.
  if (cell.v === undefined || (cell.v === "" && cell.t !== "s")) return "formula";
  if (cell.t === "n") return storedNumber(Number(cell.v)) ?? "text";
  // As in a sum of Excel, words and dashes add nothing.
  if (cell.t === "s" && !/\d/.test(String(cell.v))) return zero;
  return (cell.t === "s" ? typedNumber(String(cell.v)) : null) ?? "text";
}

/** `'Annexe I'!F9` and `F9` as `Annexe I!F9`. */
export function placeIn(sheet: string, cell: string): string {
  const at = cell.lastIndexOf("!");
  if (at < 0) return `${sheet}!${cell}`;
  const named = cell.slice(0, at).replace(/^'(.*)'$/, "$1");
  return `${named.replaceAll("''", "'")}${cell.slice(at)}`;
}

/** The cells of signed areas such as `C6:C31` or `-C12`. */
export function signedCells(areas: readonly string[], sheet: string): { place: string; sign: bigint }[] {
  return areas.flatMap((area) => {
    const sign = area.startsWith("-") ? -1n : 1n;
    const place = placeIn(sheet, area.replace(/^-/, ""));
    const { s, e } = utils.decode_range(cellOf(place));
    return Array.from({ length: e.r - s.r + 1 }, (_, r) =>
      Array.from({ length: e.c - s.c + 1 }, (__, c) => ({
        place: `${sheetOf(place)}!${utils.encode_cell({ r: s.r + r, c: s.c + c })}`,
        sign,
      })),
    ).flat();
  });
}
