/** What a file problem says; the kinds are those of the file reader. */
const sentences: Readonly<Record<string, string>> = {
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

/**
 * The sentence for a file that cannot be read.
 * @example describeFileProblem("old-xls", {}) // "ancien format .xls ; …"
 */
export function describeFileProblem(kind: string, details: Readonly<Record<string, string>>): string {
  const sentence = sentences[kind] ?? kind;
  const sheet = details["sheet"];
  return sentence
    .replace(
      "{sheet}",
      kind === "damaged" ? (sheet === undefined ? "" : ` (feuille «\u00a0${sheet}\u00a0»)`) : (sheet ?? ""),
    )
    .replace("{known}", details["known"] ?? "");
}

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
