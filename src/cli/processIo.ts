import { displayed } from "../messages/displayed";
import type { CommandIo } from "./commandIo";
import { codeOf, nodeFiles } from "./nodeFiles";

/** What became of the standard output: a reader that left early (`| head`) is no failure, a full disk is one. */
export type OutputState = "open" | "closed" | "failed";

type Streams = Pick<NodeJS.Process, "stdout" | "stderr" | "stdin">;

/** The terminal, the files and the standard streams of this process; `outputState` tells at the end if all was written. */
export function processIo({ stdout, stderr, stdin }: Streams = process): CommandIo & {
  readonly outputState: () => OutputState;
} {
  let state: OutputState = "open";
  let shown = false;
  const clear = (): void => {
    if (shown) stderr.write("\r\u001b[K");
    shown = false;
  };
  const warn = (line: string): void => {
    clear();
    stderr.write(`${displayed(line)}\n`);
  };
  // The work goes on when nobody reads any more: a report may still have to be written, and the status told.
  stderr.on("error", () => undefined);
  stdout.on("error", (error) => {
    if (state !== "open") return;
    const isClosed = codeOf(error) === "EPIPE";
    state = isClosed ? "closed" : "failed";
    warn(
      isClosed
        ? "Sortie fermée par son lecteur : la suite des résultats n’a pas été écrite."
        : `Sortie standard : les résultats n’ont pas pu être écrits (${codeOf(error) === "ENOSPC" ? "plus de place sur le disque" : codeOf(error)}).`,
    );
  });
  return {
    ...nodeFiles,
    print: (line) => {
      clear();
      if (state === "open") stdout.write(`${line}\n`);
    },
    warn,
    progress: (text) => {
      if (!stderr.isTTY) return;
      stderr.write(`\r\u001b[K${displayed(text)}`);
      shown = text !== "";
    },
    readStandardInput: async () => {
      const chunks: Buffer[] = [];
      for await (const chunk of stdin) chunks.push(chunk as Buffer);
      return Buffer.concat(chunks).toString("utf8");
    },
    colours: stdout.isTTY === true && process.env["NO_COLOR"] === undefined,
    outputState: () => state,
  };
}
