import { FileProblem } from "../fileProblem";
import { fileKind } from "../fileKind";
import { openPackage } from "../package/openPackage";

/** The parts of a document that a reader reads, in their order. */
const partsOf = [
  ["document", "document"],
  ["footnotes", "footnotes"],
] as const;

/** Words longer than this are no letter. */
const mostCharacters = 2_000_000;

/**
 * The text of a letter: a Word document (.docx), paragraph by paragraph, deletions that are only tracked left out; or a plain text.
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
  return partsOf
    .flatMap(([root, type]) => {
      const part = root === "document" ? main : related.find((one) => one.type === type)?.target;
      return part === undefined || !pack.has(part) ? [] : [wordText(pack, part, root)];
    })
    .join("\n\n");
}

function wordText(pack: ReturnType<typeof openPackage>, part: string, root: string): string {
  const lines: string[] = [];
  let line = "";
  let isText = false;
  let length = 0;
  pack.read(part, root, {
    open: (name) => {
      if (name === "t") isText = true;
      else if (name === "tab") line += " ";
      else if (name === "br" || name === "cr") line += "\n";
      else if (name === "noBreakHyphen") line += "-";
    },
    text: (piece) => {
      if (!isText) return;
      length += piece.length;
      if (length > mostCharacters) throw new FileProblem("too-large");
      line += piece;
    },
    close: (name) => {
      if (name === "t") isText = false;
      else if (name === "p") {
        lines.push(line);
        line = "";
      }
    },
  });
  // A paragraph is a thought of its own.
  return lines.join("\n\n");
}

function plainText(bytes: Uint8Array): string {
  if (bytes.length > mostCharacters) throw new FileProblem("too-large");
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}
