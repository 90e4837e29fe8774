import type { Asked, Outcome } from "./controler/outcome";
import type { Files } from "./nodeFiles";

/** What a command may do to the world; tests give their own. */
export interface CommandIo extends Files {
  /** Writes a line of result. */
  readonly print: (line: string) => void;
  /** Writes a line for the reader of the terminal: errors, progress. */
  readonly warn: (line: string) => void;
  /** Shows where long work stands, on one line that the next one replaces; nothing when nobody watches. */
  readonly progress: (text: string) => void;
  readonly readStandardInput: () => Promise<string>;
  /** Checks many files on all the cores; absent where there are no threads. */
  readonly checkInThreads?: (files: readonly string[], asked: Asked) => Promise<readonly Outcome[]>;
  /** True when results go to a terminal that shows colours. */
  readonly colours: boolean;
}

/** A command given its own arguments; returns the exit status. */
export type Command = (args: readonly string[], io: CommandIo) => Promise<number>;
