import { randomBytes } from "node:crypto";
import { link, open, readFile, realpath, rename, stat, unlink } from "node:fs/promises";
import { dirname, join } from "node:path";

/** What a command may do with files; failures carry Node's error codes, `NOT_A_FILE` for a pipe or a device. */
export interface Files {
  /** The bytes of a regular file; anything that could wait for ever (pipe, device) is refused at once. */
  readonly readFile: (path: string) => Promise<Uint8Array>;
  /** Names that mean the same file on disk, whatever the spelling, the link or the path; empty when there is none. */
  readonly identities: (path: string) => Promise<readonly string[]>;
  /**
   * Writes a whole file or nothing: the bytes go to a file beside the target, which takes its name at the end.
   * @throws an error of code EEXIST when the target exists and may not be replaced
   */
  readonly writeFile: (path: string, bytes: Uint8Array, may: { readonly replace: boolean }) => Promise<void>;
}

/** An error that carries a code as those of Node do. */
const failure = (code: string): Error => Object.assign(new Error(code), { code });

export const codeOf = (error: unknown): string => String((error as { code?: unknown }).code);

/** Where writing to `path` ends: a symbolic link is followed, so that replacing keeps the link. */
const target = (path: string): Promise<string> => realpath(path).catch(() => path);

async function read(path: string): Promise<Uint8Array> {
  const found = await stat(path);
  if (found.isDirectory()) throw failure("EISDIR");
  if (!found.isFile()) throw failure("NOT_A_FILE");
  return readFile(path);
}

async function identities(path: string): Promise<string[]> {
  try {
    const [real, { dev, ino }] = await Promise.all([realpath(path), stat(path, { bigint: true })]);
    return [real, ...(ino === 0n ? [] : [`${dev}:${ino}`])];
  } catch {
    return [];
  }
}

async function write(path: string, bytes: Uint8Array, { replace }: { replace: boolean }): Promise<void> {
  const end = await target(path);
  const before = await stat(end).catch(() => null);
  if (before?.isDirectory()) throw failure("EISDIR");
  if (before && !before.isFile()) throw failure("NOT_A_FILE");
  if (before && !replace) throw failure("EEXIST");
  const draft = join(dirname(end), `.dotations-${randomBytes(6).toString("hex")}.tmp`);
  try {
    const file = await open(draft, "wx", before ? before.mode & 0o777 : 0o666);
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    if (replace) await rename(draft, end);
    else await giveName(draft, end);
  } catch (error) {
    await unlink(draft).catch(() => undefined);
    throw error;
  }
}

/** Gives a new file its name, unless another program took that name meanwhile. */
async function giveName(draft: string, end: string): Promise<void> {
  try {
    await link(draft, end);
  } catch (error) {
    if (codeOf(error) === "EEXIST") throw error;
    // Some shares and sticks know no hard links: the name was free a moment ago.
    return rename(draft, end);
  }
  await unlink(draft);
}

/** The files of this machine. */
export const nodeFiles: Files = { readFile: read, identities, writeFile: write };
