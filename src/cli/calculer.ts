import { evaluate, type Evaluation } from "../functions/evaluate";
import type { Command, CommandIo } from "./commandIo";
import { sourceLines } from "./sourceLines";
import { readArguments, readFormat, UsageError } from "./readArguments";

/**
 * `dotations calculer FORMULE…`: evaluates calls of the custom functions as typed in Excel.
 *
 * `--lot` reads one formula per line, and answers one JSON line each unless `--format texte` is asked.
 * Exit status: 1 when a formula of the command line fails, 2 when the call is wrong; 0 otherwise.
 */
export const calculer: Command = async (args, io) => {
  const given = readArguments(args, { values: ["lot", "format"] });
  const batch = given.value("lot");
  const format = given.value("format") === undefined && batch !== undefined ? "json" : readFormat(given);
  const formulas = batch === undefined ? given.names : await readBatch(batch, io);
  if (batch !== undefined && given.names.length > 0)
    throw new UsageError("calculer : des formules ou --lot, pas les deux.");
  if (batch === undefined && formulas.length === 0)
    throw new UsageError('calculer : au moins une formule est attendue, par exemple "=COUT.INTERNE(1;6)".');
  let failed = false;
  for (const formula of formulas) {
    const result = evaluate(formula);
    failed ||= "error" in result;
    io.print(format === "json" ? JSON.stringify(result) : describe(result));
  }
  return failed && batch === undefined ? 1 : 0;
};

const readBatch = async (path: string, io: CommandIo): Promise<string[]> => {
  const text = path === "-" ? await io.readStandardInput() : await readText(path, io);
  return text
    .replace(/^\uFEFF/, "")
    .split(/\r?\n/)
    .filter((line) => line.trim() !== "");
};

const readText = async (path: string, io: CommandIo): Promise<string> => {
  try {
    return new TextDecoder().decode(await io.readFile(path));
  } catch {
    throw new UsageError(`--lot : le fichier ${path} ne peut pas être lu.`);
  }
};

/** What a value is rather than what it is counted in: the display shows it already. */
const kinds = new Set(["date", "texte", "année"]);

const describe = (result: Evaluation): string => {
  if ("error" in result) return `${result.formula} : ${result.error} ${result.message}`;
  const { formula, display, unit, steps, warnings, sources } = result;
  const value = unit === null || kinds.has(unit) ? display : `${display}\u00a0${unit}`;
  return [
    `${formula} = ${value}`,
    ...warnings.map((warning) => `    Attention : ${warning}`),
    ...steps.map((step) => `    ${step}`),
    ...sourceLines(sources).map((line) => `    ${line}`),
  ].join("\n");
};
