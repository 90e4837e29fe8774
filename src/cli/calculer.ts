import { evaluate, type Evaluation } from "../functions/evaluate";
import type { Resolve } from "../functions/formula/evaluateNode";
import { describeFileProblem } from "../messages/files";
import { FileProblem } from "../workbooks/fileProblem";
import { loadWorkbook } from "./controler/loadWorkbook";
import type { Command, CommandIo } from "./commandIo";
import { sourceLines } from "./sourceLines";
import { readArguments, readFormat, UsageError } from "./readArguments";

/**
 * `dotations calculer FORMULE…`: evaluates calls of the custom functions as typed in Excel.
 *
 * `--parametres` names a workbook with a sheet of parameters: any name in a formula (`Paramètres_ARS`) stands for its range.
 * `--lot` reads one formula per line, and answers one JSON line each unless `--format texte` is asked.
 * Exit status: 1 when a formula of the command line fails, 2 when the call is wrong; 0 otherwise.
 */
export const calculer: Command = async (args, io) => {
  const given = readArguments(args, { values: ["lot", "format", "parametres"] });
  const batch = given.value("lot");
  const format = given.value("format") === undefined && batch !== undefined ? "json" : readFormat(given);
  const formulas = batch === undefined ? given.names : await readBatch(batch, io);
  if (batch !== undefined && given.names.length > 0)
    throw new UsageError("calculer : des formules ou --lot, pas les deux.");
  if (batch === undefined && formulas.length === 0)
    throw new UsageError('calculer : au moins une formule est attendue, par exemple "=COUT.INTERNE(1;6)".');
  const parameters = given.value("parametres");
  const resolve = parameters === undefined ? null : await parameterRange(parameters, io);
  let failed = false;
  for (const formula of formulas) {
    const result = withParameters(formula, resolve);
    failed ||= "error" in result;
    io.print(format === "json" ? JSON.stringify(result) : describe(result));
  }
  return failed && batch === undefined ? 1 : 0;
};

const leftAside =
  "--parametres n’est cité par aucun argument : valeurs de la circulaire employées (écrire Paramètres_ARS à la place du millésime)";

/** Evaluates with the range of parameters; a formula that was given one and names none is told so, for it would pass for theirs. */
const withParameters = (formula: string, resolve: Resolve | null): Evaluation => {
  if (resolve === null) return evaluate(formula, "fr");
  let isCited = false;
  const result = evaluate(formula, "fr", (reference) => {
    const range = resolve(reference);
    isCited ||= range !== undefined;
    return range;
  });
  if (isCited || "error" in result || result.sources.length === 0) return result;
  return { ...result, warnings: [...result.warnings, leftAside] };
};

const nameOnly = /^(?![A-Z]{1,3}\d+$)[\p{L}_][\p{L}\d_]*$/u;

/** The range of parameters of a workbook: the rows from the headings `id`, `valeur` on. */
const parameterRange = async (path: string, io: CommandIo): Promise<Resolve> => {
  const { workbook } = await loadWorkbook(path, undefined, io).catch((error: unknown) => {
    if (error instanceof FileProblem)
      throw new UsageError(`--parametres, ${path}\u202f: ${describeFileProblem(error.kind, error.details)}`);
    throw error;
  });
  const isHeading = (row: readonly unknown[]): boolean => row.includes("id") && row.includes("valeur");
  const sheet = workbook.sheets.find(({ values }) => values.some(isHeading));
  if (!sheet)
    throw new UsageError(
      `--parametres : aucune feuille de ${path} n’a les titres id, valeur, unité, depuis, source.`,
    );
  const rows = sheet.values.slice(sheet.values.findIndex(isHeading));
  return (reference) => (nameOnly.test(reference) ? rows : undefined);
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
