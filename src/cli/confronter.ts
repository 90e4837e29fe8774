import project from "../../package.json";
import { compareLetter, type ComparedLetter } from "../functions/compareLetter";
import { displayed, displayedJson } from "../messages/displayed";
import { describeFileProblem } from "../messages/files";
import { letterTexts, sayLetter, saidStatement, sayStatement } from "../messages/letter";
import { FileProblem } from "../workbooks/fileProblem";
import { readLetter } from "../workbooks/letter/readLetter";
import type { Command, CommandIo } from "./commandIo";
import { loadWorkbook, readBytes } from "./controler/loadWorkbook";
import { readArguments, readFormat, UsageError } from "./readArguments";

/**
 * `dotations confronter LETTRE CLASSEUR`: the amounts that a letter states against those of a workbook.
 *
 * Exit status: 0 when none differs, 1 when one does, 2 when a file cannot be read or the call is wrong. An amount that the tables do not
 * name is told and is no error.
 */
export const confronter: Command = async (args, io) => {
  const given = readArguments(args, { values: ["format", "feuille"] });
  const format = readFormat(given);
  const [letter, file, ...others] = given.names;
  if (letter === undefined || file === undefined || others.length > 0)
    throw new UsageError("confronter : une lettre .docx ou .txt, puis un classeur, sont attendus.");
  const text = await orNull(letter, io, async () => readLetter(await readBytes(letter, io)));
  const loaded = await orNull(file, io, () => loadWorkbook(file, given.value("feuille"), io));
  io.progress("");
  if (text === null || loaded === null) return 2;
  const compared = compareLetter(text, loaded.workbook);
  io.print(format === "json" ? asJson(letter, file, compared) : asText(letter, file, compared));
  return compared.statements.some(({ verdict }) => verdict === "differs") ? 1 : 0;
};

/** What was read; null, and its sentence told, when the file cannot be. */
async function orNull<T>(file: string, io: CommandIo, read: () => Promise<T>): Promise<T | null> {
  try {
    return await read();
  } catch (error) {
    if (!(error instanceof FileProblem)) throw error;
    io.progress("");
    io.warn(`${file}\u202f: ${describeFileProblem(error.kind, error.details)}`);
    return null;
  }
}

function asText(letter: string, file: string, { statements, withoutUnit }: ComparedLetter): string {
  const texts = letterTexts("fr");
  const width = Math.max(0, ...statements.map(({ printed }) => printed.length));
  return [
    displayed(`${letter} · ${file}`),
    `  ${sayLetter(
      statements.map(({ verdict }) => verdict),
      "fr",
    )}`,
    "",
    ...statements.flatMap((one) => [
      `  ${texts.verdicts[one.verdict].padEnd(11)}  ${displayed(one.printed).padEnd(width)}  ${displayed(sayStatement(saidStatement(one), "fr"))}`,
      `      ${displayed(one.sentence)}`,
    ]),
    ...(withoutUnit.length > 0
      ? ["", `  ${texts.withoutUnit([...new Set(withoutUnit)].map(displayed).join(", "))}`]
      : []),
  ].join("\n");
}

function asJson(letter: string, file: string, { statements, withoutUnit, amounts }: ComparedLetter): string {
  const of = (wanted: string): number => statements.filter(({ verdict }) => verdict === wanted).length;
  return displayedJson(
    JSON.stringify(
      {
        version: project.version,
        letter,
        file,
        statements: statements.map((one) => ({
          printed: one.printed,
          amount: one.stated.amount.toDecimal(),
          hedge: one.stated.hedge,
          part: one.isPart,
          verdict: one.verdict,
          cell: one.found?.place ?? null,
          found: one.found?.amount.toDecimal() ?? null,
          gap: one.gap?.toDecimal() ?? null,
          expectedByText: one.byText?.expected.toDecimal() ?? null,
          sentence: one.sentence,
          message: sayStatement(saidStatement(one), "fr"),
        })),
        withoutUnit,
        summary: {
          statements: statements.length,
          agrees: of("agrees"),
          differs: of("differs"),
          notFound: of("not-found"),
          amounts,
        },
      },
      null,
      2,
    ),
  );
}
