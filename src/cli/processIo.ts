import { readFile, writeFile } from "node:fs/promises";
import type { CommandIo } from "./commandIo";

/** The terminal, the files and the standard streams of this process. */
export function processIo(): CommandIo {
  const { stdout, stderr, stdin } = process;
  // A reader that closes early (`| head`) is no error.
  stdout.on("error", () => process.exit());
  let shown = false;
  const clear = (): void => {
    if (shown) stderr.write("\r\u001b[K");
    shown = false;
  };
  return {
    print: (line) => {
      clear();
      stdout.write(`${line}\n`);
    },
    warn: (line) => {
      clear();
      stderr.write(`${line}\n`);
    },
    progress: (text) => {
      if (!stderr.isTTY) return;
      stderr.write(`\r\u001b[K${text}`);
      shown = text !== "";
    },
    readFile: (path) => readFile(path),
    readStandardInput: async () => {
      const chunks: Buffer[] = [];
      for await (const chunk of stdin) chunks.push(chunk as Buffer);
      return Buffer.concat(chunks).toString("utf8");
    },
    writeFile: (path, bytes) => writeFile(path, bytes),
    colours: stdout.isTTY === true && process.env["NO_COLOR"] === undefined,
  };
}
