import type { Language } from "./language";
import { integer } from "./typography";

/** The words of the page that checks files without Excel. */
export interface FilePageTexts {
  readonly title: string;
  readonly promise: string;
  readonly drop: string;
  readonly choose: string;
  readonly formats: string;
  readonly release: string;
  readonly waiting: string;
  readonly left: string;
  readonly leave: string;
  readonly again: string;
  readonly remove: string;
  readonly phases: Readonly<Record<"reading" | "checking" | "comparing" | "writing", string>>;
  readonly sheetOf: (sheet: string, index: number, sheets: number) => string;
  readonly refused: string;
  readonly save: string;
  readonly forms: Readonly<Record<"html" | "xlsx" | "json", string>>;
  readonly report: string;
  readonly comparison: string;
  readonly compareTitle: string;
  readonly compareHint: string;
  readonly before: string;
  readonly after: string;
  readonly compare: string;
  readonly compared: (before: string, after: string) => string;
  readonly results: string;
  readonly print: string;
}

const french: FilePageTexts = {
  title: "Contrôler un classeur",
  promise: "Le fichier est lu dans cette page, sur ce poste : rien n’est envoyé, rien n’y est écrit.",
  drop: "Déposez ici un ou plusieurs classeurs",
  choose: "Choisir des fichiers…",
  formats: ".xlsx, .xlsm, .ods ou .csv",
  release: "Relâchez pour contrôler",
  waiting: "en attente",
  left: "Contrôle interrompu.",
  leave: "Interrompre",
  again: "Reprendre",
  remove: "Retirer",
  phases: {
    reading: "Lecture",
    checking: "Contrôle",
    comparing: "Comparaison",
    writing: "Rédaction du rapport",
  },
  sheetOf: (sheet, index, sheets) =>
    `« ${sheet} » (${integer(index + 1, "fr")} sur ${integer(sheets, "fr")})`,
  refused: "Fichier non contrôlé :",
  save: "Enregistrer le rapport :",
  forms: { html: "page à joindre", xlsx: "classeur", json: "JSON" },
  report: "Voir le rapport",
  comparison: "Voir la comparaison",
  compareTitle: "Comparer deux versions",
  compareHint: "Déposez deux versions d’un même classeur pour les comparer.",
  before: "Avant",
  after: "Après",
  compare: "Comparer",
  compared: (before, after) => `${before} → ${after}`,
  results: "Résultats",
  print: "Imprimer : enregistrez la page, ouvrez-la, puis Ctrl+P.",
};

const english: FilePageTexts = {
  title: "Check a workbook",
  promise: "The file is read in this page, on this machine: nothing is sent, nothing is written to it.",
  drop: "Drop one or several workbooks here",
  choose: "Choose files…",
  formats: ".xlsx, .xlsm, .ods or .csv",
  release: "Release to check",
  waiting: "waiting",
  left: "Check stopped.",
  leave: "Stop",
  again: "Resume",
  remove: "Remove",
  phases: { reading: "Reading", checking: "Checking", comparing: "Comparing", writing: "Writing the report" },
  sheetOf: (sheet, index, sheets) => `“${sheet}” (${integer(index + 1, "en")} of ${integer(sheets, "en")})`,
  refused: "File not checked:",
  save: "Save the report:",
  forms: { html: "page to attach", xlsx: "workbook", json: "JSON" },
  report: "Show the report",
  comparison: "Show the comparison",
  compareTitle: "Compare two versions",
  compareHint: "Drop two versions of one workbook to compare them.",
  before: "Before",
  after: "After",
  compare: "Compare",
  compared: (before, after) => `${before} → ${after}`,
  results: "Results",
  print: "To print: save the page, open it, then Ctrl+P.",
};

/**
 * The words of the page that checks files without Excel.
 * @example filePageTexts("fr").choose // "Choisir des fichiers…"
 */
export const filePageTexts = (language: Language): FilePageTexts => (language === "en" ? english : french);
