import { checkSteps, type Report, type StatedTotals } from "../checks";
import { displayed } from "../messages/displayed";
import { describeFileProblem, describeInternalError } from "../messages/files";
import type { Workbook } from "../tables/workbook";
import type { Command, CommandIo } from "./commandIo";
import { loadWorkbook } from "./controler/loadWorkbook";
import { reportBytes } from "./controler/reportBytes";
import { checkedFile, heededJudgements } from "../reports/checkFile";
import type { FileResult } from "../reports/fileResult";
import { jsonReport } from "../reports/json/jsonReport";
import { textReport } from "../reports/text/textReport";
import { readArguments, readFormat, UsageError } from "./readArguments";
import { FileProblem } from "../workbooks/fileProblem";
import { refuseTarget, writeTarget } from "./writeTarget";

/**
 * `dotations controler FICHIER.xlsx…`: checks workbooks and prints what they say.
 *
 * Exit status: 0 without error, 1 with at least one, 2 when a file cannot be read or the call is wrong.
 */
export const controler: Command = async (args, io) => {
  const given = readArguments(args, {
    values: ["feuille", "format", "rapport"],
    flags: ["equations", "remplacer", "sans-acceptations"],
  });
  const format = readFormat(given);
  if (given.names.length === 0)
    throw new UsageError("controler : au moins un fichier .xlsx, .ods ou .csv est attendu.");
  const report = given.value("rapport");
  if (report !== undefined && !/\.(xlsx|html?)$/i.test(report)) {
    throw new UsageError(`--rapport : un nom en .xlsx ou .html est attendu, «\u00a0${report}\u00a0» reçu.`);
  }
  const target =
    report === undefined ? null : { asker: "--rapport", path: report, replace: given.has("remplacer") };
  if (target) await refuseTarget(target, given.names, io);
  const results: FileResult[] = [];
  for (const [index, file] of given.names.entries()) {
    const place = given.names.length > 1 ? `${index + 1}/${given.names.length} ${file} : ` : "";
    const progress = (text: string): void => io.progress(place + text);
    results.push(
      await controlFile(file, given.value("feuille"), given.has("sans-acceptations"), { ...io, progress }),
    );
  }
  io.progress("");
  for (const result of results) if ("message" in result) io.warn(`${result.file} : ${result.message}`);
  if (format === "json") io.print(jsonReport(results, given.has("equations")));
  else {
    const readable = results.filter((result) => "report" in result);
    if (readable.length > 0) io.print(textReport(readable, io.colours));
    if (given.has("equations")) for (const line of equationLines(readable)) io.print(line);
  }
  if (target) await writeTarget(target, await reportBytes(target.path, results), io);
  if (results.some((result) => "message" in result)) return 2;
  return results.some((result) => "report" in result && result.report.summary.errors > 0) ? 1 : 0;
};

async function controlFile(
  file: string,
  sheet: string | undefined,
  withoutJudgements: boolean,
  io: CommandIo,
): Promise<FileResult> {
  const start = performance.now();
  try {
    const { workbook, sha256 } = await loadWorkbook(file, sheet, io);
    const heeded = heededJudgements(workbook.judgements, withoutJudgements);
    const report = checkAloud(workbook, heeded.judgements, io);
    const milliseconds = performance.now() - start;
    return checkedFile(report, heeded, { file, sha256, author: null, sheet: sheet ?? null, milliseconds });
  } catch (error) {
    if (error instanceof FileProblem)
      return { file, message: describeFileProblem(error.kind, error.details) };
    // A fault of ours on one file is that file's result: the others are checked and reported all the same.
    return { file, message: describeInternalError(error) };
  }
}

function checkAloud(workbook: Workbook, stated: StatedTotals, io: CommandIo): Report {
  const steps = checkSteps(workbook, stated);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    io.progress(`Contrôle de ${step.value.sheet} (${step.value.index + 1}/${step.value.sheets})`);
  }
}

function equationLines(results: readonly FileResult[]): string[] {
  return results.flatMap((result) =>
    "report" in result
      ? result.report.sheets.flatMap(({ name, tables }) =>
          tables.flatMap((table) =>
            table
              .equations()
              .map(
                ({ target, terms, status, gap, tolerance }) =>
                  `${displayed(name)}!${target} = ${terms.map(({ cell, sign }) => (sign === 1 ? "+" : "−") + cell).join(" ")} : ${status}, écart ${gap.toFixed()}, tolérance ${tolerance.toFixed()}`,
              ),
          ),
        )
      : [],
  );
}
