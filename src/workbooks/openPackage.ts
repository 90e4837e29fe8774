import { unzipSync } from "fflate";
import { FileProblem } from "./fileProblem";

/** Parts of an .xlsx above these sizes once unzipped are refused: a zip bomb, or more than a reader can hold. */
export const maxPartBytes = 400 * 1024 * 1024;
export const maxPackageBytes = 800 * 1024 * 1024;

/** The XML parts of a workbook file, decoded when asked for and forgotten once taken. */
export interface XlsxPackage {
  has(path: string): boolean;
  /** The text of a part; "" when it is absent. The bytes are released: a part is taken once. */
  take(path: string): string;
}

const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, i) => bytes[i] === byte);

/** Looks for a UTF-16 name in the directory of an OLE2 container (first 64 KiB and last 64 KiB are enough for Office's files). */
function oleHolds(bytes: Uint8Array, name: string): boolean {
  const needle = [...name].flatMap((c) => [c.charCodeAt(0), 0]);
  for (let i = 0; i <= bytes.length - needle.length; i += 2) {
    if (needle.every((byte, k) => bytes[i + k] === byte)) return true;
  }
  return false;
}

function refuseOtherFormats(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new FileProblem("empty-file");
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) {
    throw new FileProblem(oleHolds(bytes, "EncryptedPackage") ? "password" : "old-xls");
  }
  if (startsWith(bytes, [0x50, 0x4b])) return;
  const head = bytes.subarray(0, 4096);
  const isText = head.every((b) => b >= 0x20 || b === 9 || b === 10 || b === 13);
  throw new FileProblem(isText ? "text" : "not-workbook");
}

/**
 * Opens the zip container of an .xlsx workbook and unzips its XML parts, within stated bounds.
 * @throws FileProblem when the bytes are no such container, are encrypted, damaged or too large
 */
export function openPackage(bytes: Uint8Array): XlsxPackage {
  refuseOtherFormats(bytes);
  let parts: Record<string, Uint8Array>;
  let total = 0;
  try {
    parts = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!/\.(xml|rels)$/i.test(name) && name !== "mimetype" && !name.endsWith(".bin")) return false;
        if (name.endsWith(".bin") && !name.endsWith("workbook.bin")) return false;
        total += originalSize;
        if (originalSize > maxPartBytes || total > maxPackageBytes) throw new FileProblem("too-large");
        return true;
      },
    });
  } catch (error) {
    throw error instanceof FileProblem ? error : new FileProblem("damaged");
  }
  const byPath = new Map(Object.entries(parts).map(([path, part]) => [path.replace(/\\/g, "/"), part]));
  if (byPath.has("xl/workbook.bin")) throw new FileProblem("binary-xlsb");
  if (byPath.has("mimetype") || byPath.has("content.xml")) throw new FileProblem("open-document");
  return {
    has: (path) => byPath.has(path),
    take(path) {
      const part = byPath.get(path);
      if (part === undefined) return "";
      byPath.set(path, new Uint8Array(0));
      const isUtf16 = startsWith(part, [0xff, 0xfe]) || startsWith(part, [0xfe, 0xff]);
      return new TextDecoder(isUtf16 ? (part[0] === 0xff ? "utf-16le" : "utf-16be") : "utf-8").decode(part);
    },
  };
}
