import { jsonDocument } from "../reports/json/jsonReport";
import type { Command, CommandIo } from "./commandIo";
import { controlFile, type Asked, type Outcome } from "./controler/outcome";
import { reportBytes } from "./controler/reportBytes";
import { readArguments, readFormat, readLanguage, UsageError } from "./readArguments";
import { refuseTarget, writeTarget } from "./writeTarget";

/**
 * `dotations controler FICHIER.xlsx…`: checks workbooks and prints what they say.
 *
 * Exit status: 0 without error, 1 with at least one, 2 when a file cannot be read or the call is wrong.
 */
export const controler: Command = async (args, io) => {
  const given = readArguments(args, {
    values: ["feuille", "format", "rapport", "auteur", "langue"],
    flags: ["equations", "remplacer", "sans-acceptations"],
  });
  const format = readFormat(given);
  const language = readLanguage(given);
  if (given.names.length === 0)
    throw new UsageError("controler : au moins un fichier .xlsx, .ods ou .csv est attendu.");
  const report = given.value("rapport");
  if (report !== undefined && !/\.(xlsx|html?|txt)$/i.test(report)) {
    throw new UsageError(
      `--rapport : un nom en .xlsx, .html ou .txt est attendu, «\u00a0${report}\u00a0» reçu.`,
    );
  }
  const target =
    report === undefined ? null : { asker: "--rapport", path: report, replace: given.has("remplacer") };
  if (target) await refuseTarget(target, given.names, io);
  const asked: Asked = {
    format,
    equations: given.has("equations"),
    colours: io.colours,
    sheet: given.value("feuille") ?? null,
    withoutJudgements: given.has("sans-acceptations"),
    report: report ?? null,
    language,
    author: given.value("auteur")?.trim() || null,
  };
  const outcomes =
    io.checkInThreads && given.names.length >= fewestForThreads
      ? await io.checkInThreads(given.names, asked)
      : await checkInTurn(given.names, asked, io);
  io.progress("");
  for (const { file, message } of outcomes) if (message !== null) io.warn(`${file}\u202f: ${message}`);
  if (format === "json") io.print(jsonDocument(outcomes.flatMap(({ json }) => json ?? [])));
  else {
    const texts = outcomes.flatMap(({ text }) => text ?? []);
    if (texts.length > 0) io.print(texts.join("\n\n"));
    for (const line of outcomes.flatMap(({ equationLines }) => equationLines)) io.print(line);
  }
  if (target) {
    const parts = outcomes.flatMap(({ part }) => part ?? []);
    await writeTarget(target, await reportBytes(target.path, parts, language), io);
  }
  if (outcomes.some(({ message }) => message !== null)) return 2;
  return outcomes.some(({ errors }) => errors > 0) ? 1 : 0;
};

/** Starting threads costs more than a few small files. */
const fewestForThreads = 8;

async function checkInTurn(files: readonly string[], asked: Asked, io: CommandIo): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const [index, file] of files.entries()) {
    const place = files.length > 1 ? `${index + 1}/${files.length} ${file} : ` : "";
    const progress = (text: string): void => io.progress(place + text);
    outcomes.push(await controlFile(file, asked, { ...io, progress }));
  }
  return outcomes;
}
