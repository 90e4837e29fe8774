/** Why a file could not be read as a workbook; the sentence is made by src/messages. */
export type FileProblemKind =
  | "not-found"
  | "is-folder"
  | "not-a-file"
  | "no-access"
  | "empty-file"
  | "password"
  | "old-xls"
  | "binary-xlsb"
  | "text"
  | "not-workbook"
  | "no-worksheet"
  | "damaged"
  | "too-large"
  | "no-such-sheet"
  | "not-letter";

/** A file that cannot be read, as data: what is wrong and the names or sizes that the sentence needs. */
export class FileProblem extends Error {
  constructor(
    readonly kind: FileProblemKind,
    readonly details: Readonly<Record<string, string>> = {},
  ) {
    super(kind);
    this.name = "FileProblem";
  }
}
