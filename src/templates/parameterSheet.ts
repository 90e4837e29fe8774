import { parameterRows, type ParameterRow } from "../circulars";
import type { DraftCell, SheetDraft } from "./sheetDraft";

/** The name of the range to pass to the functions. */
export const parametersName = "Paramètres_ARS";
const headings = ["id", "valeur", "unité", "depuis", "source", "libellé"] as const;
const guide = [
  "Plage de paramètres à passer en « millésime » aux fonctions : modifier les valeurs, les dates et les sources ; une valeur absente est refusée par son nom, jamais reprise d’une circulaire.",
  "Le nom « Paramètres_ARS » désigne la plage, titres compris : =COUT.INTERNE(1;12;1;Paramètres_ARS). Pour plusieurs jeux de valeurs, copier la feuille et nommer chaque plage (Formules, Définir un nom).",
];
/** Significant digits that a cell keeps. */
const digits = 15;

const french = (iso: string): string => iso.split("-").reverse().join("/");

const cellsOf = ({ id, value, unit, since, source, label, inferred }: ParameterRow): DraftCell[] => [
  id,
  typeof value === "string" ? value : value.toSignificantDigits(digits).toNumber(),
  unit,
  french(since),
  inferred ? `${source} (valeur déduite)` : source,
  label,
];

/**
 * A sheet of parameters filled with the latest known values, ready to be edited and passed to the functions.
 * @example parameterSheet().name // "Paramètres"
 */
export function parameterSheet(): SheetDraft {
  const table = parameterRows().map(cellsOf);
  const top = guide.length;
  const last = top + table.length;
  return {
    name: "Paramètres",
    mark: "parameters",
    rows: [...guide.map((line) => [line]), [...headings], ...table],
    bold: [{ top, bottom: top, left: 0, right: headings.length - 1 }],
    inputs: [{ top: top + 1, bottom: last, left: 1, right: 4 }],
    names: [{ name: parametersName, area: { top, bottom: last, left: 0, right: 4 } }],
    tables: [{ top, bottom: last, left: 0, right: headings.length - 1 }],
    columnWidths: [190, 90, 90, 75, 330, 300],
    frozenRows: top + 1,
  };
}
