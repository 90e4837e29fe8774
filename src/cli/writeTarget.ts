import { describeWriteProblem } from "../messages/files";
import type { CommandIo } from "./commandIo";
import { codeOf } from "./nodeFiles";
import { UsageError } from "./readArguments";

/** A file that a command was asked to write. */
export interface WriteTarget {
  /** Who asks, as the sentences name it: `--rapport`, `modele`. */
  readonly asker: string;
  readonly path: string;
  /** True when the user allowed an existing file to be replaced. */
  readonly replace: boolean;
}

/**
 * Refuses a target before any work: one of the files read, under whatever name, or an existing file that may not be replaced.
 * @throws UsageError with a sentence that says what to do
 */
export async function refuseTarget(
  { asker, path, replace }: WriteTarget,
  inputs: readonly string[],
  io: CommandIo,
): Promise<void> {
  const taken = await io.identities(path);
  for (const input of inputs) {
    const own = await io.identities(input);
    if (input === path || own.some((name) => taken.includes(name)))
      throw new UsageError(
        `${asker} : ${path} est le fichier ${input === path ? "lu" : `lu sous le nom ${input}`} ; il ne peut pas être remplacé, choisir un autre nom.`,
      );
  }
  if (taken.length > 0 && !replace)
    throw new UsageError(`${asker} : ${path} existe déjà ; --remplacer pour l’écraser.`);
}

/**
 * Writes a whole file or nothing.
 * @throws UsageError with the reason in French
 */
export async function writeTarget(
  { asker, path, replace }: WriteTarget,
  bytes: Uint8Array,
  io: CommandIo,
): Promise<void> {
  try {
    await io.writeFile(path, bytes, { replace });
  } catch (error) {
    throw new UsageError(`${asker} : ${describeWriteProblem(path, codeOf(error))}`);
  }
}
