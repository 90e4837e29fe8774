import type { Workbook } from "../../tables/workbook";
import { sha256 } from "../../fingerprint";
import { codeOf, type Files } from "../nodeFiles";
import { FileProblem } from "../../workbooks/fileProblem";
import { readWorkbook } from "../../workbooks/readWorkbook";

const byCode: Readonly<Record<string, "not-found" | "is-folder" | "not-a-file" | "no-access">> = {
  ENOENT: "not-found",
  ENOTDIR: "not-found",
  EISDIR: "is-folder",
  NOT_A_FILE: "not-a-file",
  EACCES: "no-access",
  EPERM: "no-access",
  EBUSY: "no-access",
};

/** What reading a file needs of the world. */
export interface FileAccess extends Pick<Files, "readFile"> {
  readonly progress: (text: string) => void;
}

/** The bytes of a file. @throws FileProblem whatever keeps it from being read */
export async function readBytes(path: string, io: FileAccess): Promise<Uint8Array> {
  try {
    return await io.readFile(path);
  } catch (error) {
    const code = codeOf(error);
    if (code === "ERR_FS_FILE_TOO_LARGE") throw new FileProblem("too-large");
    throw new FileProblem(byCode[code] ?? "no-access");
  }
}

/**
 * Reads a workbook file, and the fingerprint of its bytes.
 * @throws FileProblem whatever keeps it from being read
 */
export async function loadWorkbook(
  path: string,
  sheet: string | undefined,
  io: FileAccess,
): Promise<{ readonly workbook: Workbook; readonly sha256: string }> {
  const bytes = await readBytes(path, io);
  const hash = sha256();
  hash.update(bytes);
  const workbook = readWorkbook(path.split(/[\\/]/).at(-1) ?? path, bytes, {
    ...(sheet !== undefined && { sheet }),
    onSheet: (name, index, count) => io.progress(`Lecture de ${name} (${index + 1}/${count})`),
  });
  return { workbook, sha256: hash.digest() };
}
