import type { Severity } from "../checks";
import type { TotalStatus } from "../checks/report";
import type { Language } from "./language";
import { agreed, counted } from "./typography";
import { sayStatus } from "./verdict";

/** The words of the report in a terminal that are not those of every report (see report.ts). */
export interface TextReportWords {
  readonly severities: Readonly<Record<Severity, string>>;
  readonly regionSets: Readonly<Record<"2016" | "pre-2016", string>>;
  readonly cellsRead: (cells: number, seconds: string) => string;
  readonly acrossSheets: string;
  readonly accepted: (reason: string) => string;
  readonly corrected: (before: string, after: string) => string;
  readonly equation: (equation: {
    readonly target: string;
    readonly sum: string;
    readonly status: TotalStatus;
    readonly gap: string;
    readonly tolerance: string;
  }) => string;
  readonly unreadable: (file: string, message: string) => string;
}

const french: TextReportWords = {
  severities: { error: "erreur", warning: "attention", info: "info" },
  regionSets: { "2016": "régions depuis 2016", "pre-2016": "régions d’avant 2016" },
  cellsRead: (cells, seconds) =>
    `${counted(cells, "cellule remplie", "cellules remplies", "fr")} ${agreed(cells, "lue", "lues", "fr")} en ${seconds} s`,
  acrossSheets: "Entre feuilles : ",
  accepted: (reason) => `accepté : ${reason}`,
  corrected: (before, after) => `corrigé de ${before} en ${after}`,
  equation: ({ target, sum, status, gap, tolerance }) =>
    `${target} = ${sum} : ${sayStatus(status, 1, "fr")}, écart ${gap}, tolérance ${tolerance}`,
  unreadable: (file, message) => `${file}\u202f: ${message}`,
};

const english: TextReportWords = {
  severities: { error: "error", warning: "warning", info: "info" },
  regionSets: { "2016": "regions since 2016", "pre-2016": "regions before 2016" },
  cellsRead: (cells, seconds) =>
    `${counted(cells, "filled cell", "filled cells", "en")} read in ${seconds} s`,
  acrossSheets: "Across sheets: ",
  accepted: (reason) => `accepted: ${reason}`,
  corrected: (before, after) => `corrected from ${before} to ${after}`,
  equation: ({ target, sum, status, gap, tolerance }) =>
    `${target} = ${sum}: ${sayStatus(status, 1, "en")}, gap ${gap}, tolerance ${tolerance}`,
  unreadable: (file, message) => `${file}: ${message}`,
};

/**
 * The words of the report in a terminal.
 * @example textReportWords("fr").severities.warning // "attention"
 */
export const textReportWords = (language: Language): TextReportWords =>
  language === "en" ? english : french;
