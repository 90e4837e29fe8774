import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Command, CommandIo } from "../../src/cli/commandIo";
import { nodeFiles } from "../../src/cli/nodeFiles";
import { UsageError } from "../../src/cli/readArguments";

/** What a command printed, and its exit status. */
export interface Ran {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

/** Runs a command as the binary does, with files on disk and the output kept. */
export async function runCommand(command: Command, args: readonly string[], input = ""): Promise<Ran> {
  const out: string[] = [];
  const err: string[] = [];
  const io: CommandIo = {
    ...nodeFiles,
    print: (line) => out.push(line),
    warn: (line) => err.push(line),
    progress: () => undefined,
    readStandardInput: () => Promise.resolve(input),
    colours: false,
  };
  try {
    const status = await command(args, io);
    return { status, out: out.join("\n"), err: err.join("\n") };
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    return { status: 2, out: out.join("\n"), err: error.message };
  }
}

const folder = mkdtempSync(join(tmpdir(), "dotations-"));

/** Path of a file in a folder of this run, written with some bytes when they are given. */
export function scratch(name: string, bytes?: Uint8Array | string): string {
  const path = join(folder, name);
  if (bytes !== undefined) writeFileSync(path, bytes);
  return path;
}

export const corpusPath = (name: string): string => join(__dirname, "..", "corpus", name);
export const corpusBytes = (name: string): Uint8Array => readFileSync(corpusPath(name));
