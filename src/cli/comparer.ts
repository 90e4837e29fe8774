import { compareWorkbooks } from "../comparison/compareWorkbooks";
import { describeFileProblem } from "../messages/files";
import { comparisonHtml } from "../reports/comparison/comparisonHtml";
import { comparisonJson } from "../reports/comparison/comparisonJson";
import { comparisonText } from "../reports/comparison/comparisonText";
import { comparisonWorkbook } from "../reports/comparison/comparisonWorkbook";
import type { ComparedFiles } from "../reports/comparison/content";
import { FileProblem } from "../workbooks/fileProblem";
import type { Command } from "./commandIo";
import { loadWorkbook } from "./controler/loadWorkbook";
import { reportLink } from "./controler/reportLink";
import { readArguments, readFormat, readLanguage, UsageError } from "./readArguments";
import { refuseTarget, writeTarget } from "./writeTarget";

/**
 * `dotations comparer AVANT APRES`: tells two versions of a workbook apart.
 *
 * Exit status: 0 when all differences add up (or there is none), 1 when a total does not follow its parts, 2 when a file cannot be
 * read or the call is wrong.
 */
export const comparer: Command = async (args, io) => {
  const given = readArguments(args, {
    values: ["format", "rapport", "feuille", "langue"],
    flags: ["remplacer"],
  });
  const format = readFormat(given);
  const language = readLanguage(given);
  const [before, after, ...others] = given.names;
  if (before === undefined || after === undefined || others.length > 0)
    throw new UsageError("comparer : deux fichiers sont attendus, la version d’avant puis celle d’après.");
  const report = given.value("rapport");
  if (report !== undefined && !/\.(xlsx|html?)$/i.test(report))
    throw new UsageError(`--rapport : un nom en .xlsx ou .html est attendu, «\u00a0${report}\u00a0» reçu.`);
  const target =
    report === undefined ? null : { asker: "--rapport", path: report, replace: given.has("remplacer") };
  if (target) await refuseTarget(target, given.names, io);
  const sheet = given.value("feuille");
  const read = [];
  for (const file of [before, after]) {
    try {
      read.push(await loadWorkbook(file, sheet, io));
    } catch (error) {
      if (!(error instanceof FileProblem)) throw error;
      io.progress("");
      io.warn(`${file}\u202f: ${describeFileProblem(error.kind, error.details)}`);
    }
  }
  const [one, other] = read;
  if (!one || !other) return 2;
  io.progress("Comparaison");
  const comparison = compareWorkbooks(one.workbook, other.workbook);
  io.progress("");
  const files: ComparedFiles = {
    comparison,
    before,
    after,
    sha256: { before: one.sha256, after: other.sha256 },
    comparedAt: new Date(),
  };
  io.print(format === "json" ? comparisonJson(files) : comparisonText(files));
  if (target)
    await writeTarget(
      target,
      /\.xlsx$/i.test(target.path)
        ? await comparisonWorkbook(files, reportLink(target.path, after), language)
        : new TextEncoder().encode(comparisonHtml(files, language)),
      io,
    );
  return comparison.sums.some(({ severity }) => severity === "error") ? 1 : 0;
};
