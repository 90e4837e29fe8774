import { FileProblem } from "../fileProblem";
import { fileKind } from "../fileKind";
import { openPackage } from "../package/openPackage";
import { mostCharacters, wordText } from "./wordText";

/** The parts of a document that a reader reads, in their order. */
const partsOf = [
  ["document", "document"],
  ["footnotes", "footnotes"],
  ["endnotes", "endnotes"],
] as const;

/**
 * The text of a letter: a Word document (.docx), paragraph by paragraph, as its reader sees it; or a plain text.
 * @throws FileProblem when the bytes are neither
 * @example readLetter(readFileSync("courrier.docx"))
 */
export function readLetter(bytes: Uint8Array): string {
  const kind = fileKind(bytes);
  if (kind === "text") return plainText(bytes);
  if (kind === "password" || kind === "empty-file") throw new FileProblem(kind);
  if (kind !== "zip") throw new FileProblem("not-letter");
  const pack = openPackage(bytes);
  const main = pack.relationships("").find(({ type }) => type === "officeDocument")?.target;
  if (main === undefined || !/wordprocessingml/.test(pack.contentType(main)))
    throw new FileProblem("not-letter");
  const related = pack.relationships(main);
  return (
    partsOf
      .flatMap(([root, type]) => {
        const part = root === "document" ? main : related.find((one) => one.type === type)?.target;
        if (part === undefined || !pack.has(part)) return [];
        const { visitor, paragraphs } = wordText();
        pack.read(part, root, visitor);
        return paragraphs();
      })
      // A paragraph is a thought of its own.
      .join("\n\n")
  );
}

function plainText(bytes: Uint8Array): string {
  if (bytes.length > mostCharacters) throw new FileProblem("too-large");
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}
