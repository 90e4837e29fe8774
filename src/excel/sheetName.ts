/** Letters that a sheet name may hold. */
const longest = 31;

/**
 * A sheet name that no sheet bears, as close as can be to the wanted one: never the name of an existing sheet.
 * @example freeSheetName("Contrôle", ["Contrôle"]) // "Contrôle (2)"
 */
export function freeSheetName(wanted: string, taken: readonly string[]): string {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  const clean =
    wanted
      .replace(/[:\\/?*[\]]/g, " ")
      .replace(/^'+|'+$/g, "")
      .trim() || "Feuille";
  for (let number = 1; ; number++) {
    const suffix = number === 1 ? "" : ` (${number})`;
    const name = clean.slice(0, longest - suffix.length).trimEnd() + suffix;
    if (!used.has(name.toLowerCase())) return name;
  }
}

/**
 * A reference to a cell of another sheet, quoted as formulas and links want it.
 * @example sheetReference("Annexe I", "C9") // "'Annexe I'!C9"
 */
export const sheetReference = (sheet: string, address: string): string =>
  `'${sheet.replace(/'/g, "''")}'!${address}`;
