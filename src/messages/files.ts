import type { Language } from "./language";
import { typeset } from "./typography";

/** What a file problem says; the kinds are those of the file reader. */
const french: Readonly<Record<string, string>> = {
  "not-found": "fichier introuvable ; vérifier le chemin.",
  "is-folder": "c’est un dossier ; un fichier .xlsx, .ods ou .csv est attendu.",
  "not-a-file":
    "ce n’est pas un fichier (tuyau ou périphérique) ; un fichier .xlsx, .ods ou .csv est attendu.",
  "no-access": "fichier inaccessible (droits insuffisants ou fichier verrouillé).",
  "empty-file": "fichier vide (0 octet) ; un classeur .xlsx, .ods ou .csv est attendu.",
  password: "classeur protégé par un mot de passe ; l’enregistrer sans mot de passe avant de le contrôler.",
  "old-xls": "ancien format .xls ; l’enregistrer au format .xlsx dans Excel.",
  "binary-xlsb": "format binaire .xlsb ; l’enregistrer au format .xlsx dans Excel.",
  text: "fichier de texte sans colonnes, ou qui n’est pas nommé .csv ; l’ouvrir dans Excel et l’enregistrer au format .xlsx.",
  "no-worksheet": "classeur sans aucune feuille de calcul ; rien à contrôler.",
  "not-workbook": "ce n’est pas un classeur .xlsx, .ods ou .csv.",
  damaged: "classeur abîmé ou incomplet{sheet} ; l’ouvrir dans Excel, le réparer et l’enregistrer à nouveau.",
  "too-large":
    "classeur trop volumineux (limites : 5 millions de cellules remplies, 300 Mio par feuille une fois décompressée) ; le découper en plusieurs fichiers.",
  "not-letter": "un document .docx ou un texte .txt est attendu ; l’enregistrer sous l’un de ces formats.",
  "no-such-sheet": "aucune feuille «\u00a0{sheet}\u00a0» ; feuilles présentes : {known}.",
};

const english: Readonly<Record<string, string>> = {
  "not-found": "file not found; check its path.",
  "is-folder": "this is a folder; an .xlsx, .ods or .csv file is expected.",
  "not-a-file": "this is no file (a pipe or a device); an .xlsx, .ods or .csv file is expected.",
  "no-access": "the file cannot be opened (no right to it, or locked).",
  "empty-file": "empty file (0 bytes); an .xlsx, .ods or .csv workbook is expected.",
  password: "the workbook is protected by a password; save it without one before checking it.",
  "old-xls": "old .xls format; save it as .xlsx in Excel.",
  "binary-xlsb": "binary .xlsb format; save it as .xlsx in Excel.",
  text: "a text file without columns, or not named .csv; open it in Excel and save it as .xlsx.",
  "no-worksheet": "a workbook without any worksheet; nothing to check.",
  "not-workbook": "this is no .xlsx, .ods or .csv workbook.",
  damaged: "the workbook is damaged or incomplete{sheet}; open it in Excel, repair it and save it again.",
  "too-large":
    "the workbook is too large (limits: 5 million filled cells, 300 MiB per sheet once unpacked); split it into several files.",
  "not-letter": "a .docx document or a .txt text is expected; save it in one of these formats.",
  "no-such-sheet": "no sheet “{sheet}”; sheets present: {known}.",
};

/**
 * The sentence for a file that cannot be read.
 * @example describeFileProblem("old-xls", {}) // "ancien format .xls ; …"
 */
export function describeFileProblem(
  kind: string,
  details: Readonly<Record<string, string>>,
  language: Language = "fr",
): string {
  const sentence = (language === "fr" ? french : english)[kind] ?? kind;
  const { sheet, known = "" } = details;
  const where = language === "fr" ? ` (feuille « ${sheet ?? ""} »)` : ` (sheet “${sheet ?? ""}”)`;
  // Names are put in last: they stay as they are written.
  return typeset(
    sentence.replace("{sheet}", kind === "damaged" ? (sheet === undefined ? "" : where) : "{sheet}"),
    language,
  )
    .replace("{sheet}", () => sheet ?? "")
    .replace("{known}", () => known);
}

/**
 * What a report says in place of a verdict on a file that could not be read, from the sentence of its problem.
 * @example sayUnread("fichier introuvable ; vérifier le chemin.", "fr") // "Fichier non contrôlé : fichier introuvable ; …"
 */
export const sayUnread = (problem: string, language: Language): string =>
  typeset(`${language === "fr" ? "Fichier non contrôlé :" : "File not checked:"} `, language) + problem;

const writeReasons: Readonly<Record<string, string>> = {
  ENOENT: "dossier absent",
  ENOTDIR: "dossier absent",
  EACCES: "droits insuffisants",
  EPERM: "droits insuffisants",
  EROFS: "support en lecture seule",
  EBUSY: "fichier ouvert dans un autre programme",
  EISDIR: "c’est un dossier",
  NOT_A_FILE: "ce n’est pas un fichier ordinaire",
  ENAMETOOLONG: "nom trop long",
};

/**
 * The sentence for a file that cannot be written, from the code of the failure; nothing was left on the disk.
 * @example describeWriteProblem("r.xlsx", "ENOSPC") // "plus de place sur le disque pour r.xlsx, …"
 */
export function describeWriteProblem(path: string, code: string): string {
  if (code === "ENOSPC" || code === "EDQUOT")
    return `plus de place sur le disque pour ${path}, rien n’a été écrit.`;
  if (code === "EEXIST") return `${path} existe déjà ; --remplacer pour l’écraser.`;
  return `impossible d’écrire ${path} (${writeReasons[code] ?? code}).`;
}

/** The sentence for a fault of the program itself: it accuses nobody else, and says what to send. */
export const describeInternalError = (error: unknown): string =>
  `erreur interne, sans résultat pour ce travail ; merci de la signaler avec ce texte : ${
    error instanceof Error ? `${error.name} ${error.message}` : String(error)
  }`;
