import { inEnglish } from "./counts";
import type { libraryFrench } from "./libraryFrench";

const { n, many } = inEnglish;

/** What the tabs *Fonctions* and *Circulaires* say, in English. */
export const libraryEnglish: typeof libraryFrench = {
  functions: {
    search: "Search for a function",
    searchHint: "connexion, interne, MERRI…",
    family: "Family",
    allFamilies: "All families",
    count: (kept, total) =>
      kept === total ? many(total, "function") : `${n(kept)} of ${many(total, "function")}`,
    none: "No function matches this search.",
    loading: "Loading the catalogue…",
    arguments: "Arguments",
    optional: "optional",
    choose: "Choose…",
    byDefault: "(default value)",
    otherValue: "A cell, a formula…",
    result: "Result",
    readsCells: "Known once in the sheet: the formula reads cells.",
    noArgument: "This function has no argument.",
    sources: "Source",
    examples: "Examples",
    use: (formula) => `Use ${formula}`,
    typedHint: "A number, a text (quotes are written for you) or a cell (B2).",
    preview: "Formula",
    insert: "Insert in the active cell",
    inserted: (cell) => `Formula inserted in ${cell}.`,
    missing: (name) => `Fill in “${name}”.`,
    sending: "Before the workbook leaves",
    sendingText: "Without this add-in, recipients would read #NAME? in place of these functions.",
    lacking: "This Excel does not compute custom functions: the catalogue can still be read.",
  },
  circulars: {
    loading: "Loading the circulars…",
    ownParameters: "Compute with other values",
    ownParametersText:
      "A sheet filled with the latest known values, to edit: the functions take it as their vintage (=COUT.INTERNE(1,12,1,Paramètres_ARS)).",
    insertParameters: "Insert the sheet of parameters…",
    parameters: "Amounts, rates and dates",
    annexes: "Insert an annex as a sheet",
    annexesText: "As published; with its misprints put right, totals as formulas; or blank.",
    section: (source, count) => `${source} (${n(count)})`,
    insert: "Insert",
    copyValue: "Copy the value",
    copyId: "Copy the identifier",
    search: "Search for a parameter",
    searchHint: "plafond, externe, E02…",
    count: (kept, total) =>
      kept === total ? many(total, "parameter") : `${n(kept)} of ${many(total, "parameter")}`,
    published: "Published…",
    corrected: "Corrected…",
    blank: "Blank…",
  },
};
