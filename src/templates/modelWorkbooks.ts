import { publishedTables } from "../circulars";
import { linksShareOut2007 } from "./linksShareOut2007";
import { parameterSheet } from "./parameterSheet";
import { quarterlyReturn2007 } from "./quarterlyReturn2007";
import { readyAnnex } from "./readyAnnex";
import { returnForm2007 } from "./returnForm2007";
import type { SheetDraft } from "./sheetDraft";

/** The workbooks that `dotations modele` writes, by name. */
const models: Readonly<Record<string, () => SheetDraft[]>> = {
  "annexe-1-2007": () => annexesOf(2007),
  "annexe-3-2007": returnForm2007,
  "annexe-3-2007-trimestres": quarterlyReturn2007,
  "annexe-1-2024": () => annexesOf(2024),
  "repartition-p-2007": linksShareOut2007,
  parametres: () => [parameterSheet()],
};

const annexesOf = (vintage: number): SheetDraft[] =>
  publishedTables()
    .filter((table) => table.vintage === vintage)
    .map((table) => ({ ...readyAnnex(table), name: table.name }));

export const modelNames: readonly string[] = Object.keys(models);

/**
 * The sheets of a model workbook; undefined when no model has that name.
 * @example modelWorkbook("annexe-3-2007")?.map((sheet) => sheet.name) // ["Retour 2007", "Enveloppes 2007"]
 */
export const modelWorkbook = (name: string): SheetDraft[] | undefined =>
  Object.hasOwn(models, name) ? models[name]?.() : undefined;
