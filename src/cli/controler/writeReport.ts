import project from "../../../package.json";
import { htmlReport } from "../../messages/htmlReport";
import type { CommandIo } from "../commandIo";
import { UsageError } from "../readArguments";
import type { FileResult } from "./fileResult";
import { reportWorkbook } from "./reportWorkbook";

/** Writes the control report beside the results: one workbook or one page, by the extension of its name. */
export async function writeReport(
  path: string,
  results: readonly FileResult[],
  io: CommandIo,
): Promise<void> {
  const readable = results.filter((result) => "report" in result);
  const date = new Date().toLocaleDateString("fr-FR");
  const bytes = /\.xlsx$/i.test(path)
    ? await reportWorkbook(readable, date)
    : new TextEncoder().encode(htmlReport(readable, { version: project.version, date }));
  try {
    await io.writeFile(path, bytes);
  } catch {
    throw new UsageError(`--rapport : impossible d’écrire ${path} (dossier absent ou droits insuffisants).`);
  }
}
