import { sayExcelProblem } from "../../messages/excel";
import { describeFileProblem } from "../../messages/files";
import { counted } from "../../messages/typography";
import { FileProblem } from "../../workbooks/fileProblem";
import type { Command } from "../commandIo";
import { readBytes } from "../controler/loadWorkbook";
import { readArguments, UsageError } from "../readArguments";
import { refuseTarget, writeTarget } from "../writeTarget";
import type { FrozenFile } from "./freezeFile";

/** What tells the two commands apart. */
export interface Rewriting {
  readonly name: "figer" | "retablir";
  readonly run: (name: string, bytes: Uint8Array) => FrozenFile;
  readonly nothing: string;
  readonly done: readonly [one: string, many: string];
}

const onlyInExcel = "formule que seul Excel sait réécrire (LET, LAMBDA) ; la rétablir depuis le volet.";

/**
 * A command that makes a copy of a workbook with other formulas; its input is never written to.
 *
 * Exit status: 0 when nothing was left, 1 when some formulas were, each with its reason, 2 when the file cannot be read or the call is wrong.
 */
export const rewriteCommand =
  ({ name, run, nothing, done: [one, many] }: Rewriting): Command =>
  async (args, io) => {
    const given = readArguments(args, { flags: ["remplacer"] });
    const [file, path, ...others] = given.names;
    if (file === undefined || path === undefined || others.length > 0)
      throw new UsageError(`${name} : un classeur .xlsx et le nom de la copie à écrire sont attendus.`);
    const extension = /\.(xlsx|xlsm)$/i.exec(file)?.[0].toLowerCase();
    if (extension === undefined)
      throw new UsageError(`${name} : un classeur .xlsx ou .xlsm est attendu, «\u00a0${file}\u00a0» reçu.`);
    if (!path.toLowerCase().endsWith(extension))
      throw new UsageError(`${name} : la copie garde l’extension ${extension}, «\u00a0${path}\u00a0» reçu.`);
    const target = { asker: name, path, replace: given.has("remplacer") };
    await refuseTarget(target, [file], io);
    let outcome: FrozenFile;
    try {
      outcome = run(file.split(/[\\/]/).at(-1) ?? file, await readBytes(file, io));
    } catch (error) {
      if (!(error instanceof FileProblem)) throw error;
      io.warn(`${file}\u202f: ${describeFileProblem(error.kind, error.details)}`);
      return 2;
    }
    const { bytes, done, refused, isClosed } = outcome;
    for (const { sheet, cell, reason } of refused)
      io.warn(
        `${sheet}!${cell} : ${reason === "too-old" ? onlyInExcel : sayExcelProblem(reason, { sheet, cell }, "fr")}`,
      );
    if (isClosed) {
      io.warn(`${file} : ${sayExcelProblem("structure-protected", {}, "fr")}`);
      return 1;
    }
    if (!bytes) {
      io.print(`${file} : ${nothing} ; ${path} n’a pas été écrit.`);
      return refused.length > 0 ? 1 : 0;
    }
    await writeTarget(target, bytes, io);
    const formulas = done.filter(({ formula }) => formula !== null).length;
    const left =
      refused.length === 0
        ? ""
        : `, ${counted(refused.length, "laissée telle quelle", "laissées telles quelles", "fr")}`;
    io.print(`${path} : ${counted(formulas, one, many, "fr")}${left}.`);
    return refused.length > 0 ? 1 : 0;
  };
