import { matchAnnex } from "../checks/published/matchAnnex";
import { tableYear } from "../checks/tableYear";
import { freeSheetName } from "../excel/sheetName";
import { describeFileProblem } from "../messages/files";
import { readTables } from "../tables/readTables";
import { currentRegionsDraft } from "../templates/currentRegions";
import { followRegionDraft, type DatedTable } from "../templates/followRegion";
import { sheetCopy } from "../templates/sheetCopy";
import type { SheetDraft } from "../templates/sheetDraft";
import { FileProblem } from "../workbooks/fileProblem";
import { writeDrafts } from "../workbooks/writeDrafts";
import type { Command, CommandIo } from "./commandIo";
import { loadWorkbook } from "./controler/loadWorkbook";
import { readArguments, UsageError } from "./readArguments";
import { refuseTarget, writeTarget } from "./writeTarget";

/**
 * `dotations regions FICHIER SORTIE.xlsx`: the tables of the regions of before 2016 by today's regions, as formulas beside a copy of
 * their sheets; `--region NOM FICHIER… SORTIE.xlsx`: the row of one region through the tables of several years.
 */
export const regions: Command = async (args, io) => {
  const given = readArguments(args, { values: ["feuille", "region"], flags: ["remplacer"] });
  const inputs = given.names.slice(0, -1);
  const path = given.names.at(-1);
  const name = given.value("region");
  if (path === undefined || inputs.length === 0 || (name === undefined && inputs.length > 1))
    throw new UsageError(
      "regions : un classeur et un fichier de sortie sont attendus ; plusieurs classeurs avec --region NOM.",
    );
  if (!/\.xlsx$/i.test(path))
    throw new UsageError(`regions : un nom en .xlsx est attendu, «\u00a0${path}\u00a0» reçu.`);
  const target = { asker: "regions", path, replace: given.has("remplacer") };
  await refuseTarget(target, inputs, io);
  const read = await Promise.all(inputs.map((input) => loaded(input, given.value("feuille"), io)));
  const drafts = name === undefined ? merged(read) : followed(name, read);
  await writeTarget(target, await writeDrafts(drafts), io);
  io.print(`${path} : ${drafts.map((draft) => `«\u00a0${draft.name}\u00a0»`).join(", ")}`);
  return 0;
};

type Loaded = Awaited<ReturnType<typeof loadWorkbook>>["workbook"];

async function loaded(path: string, sheet: string | undefined, io: CommandIo): Promise<Loaded> {
  try {
    return (await loadWorkbook(path, sheet, io)).workbook;
  } catch (error) {
    if (error instanceof FileProblem)
      throw new UsageError(`${path}\u202f: ${describeFileProblem(error.kind, error.details)}`);
    throw error;
  }
}

function merged(workbooks: readonly Loaded[]): SheetDraft[] {
  const sheets = workbooks.flatMap(({ sheets: all }) =>
    all.flatMap((sheet) => {
      const drafts = readTables(sheet).flatMap((table) => currentRegionsDraft(table) ?? []);
      return drafts.length === 0 ? [] : [{ sheet, drafts }];
    }),
  );
  if (sheets.length === 0)
    throw new UsageError("regions : aucun tableau des régions d’avant 2016 dans ce classeur.");
  const taken = sheets.map(({ sheet }) => sheet.name);
  const named = sheets
    .flatMap(({ drafts }) => drafts)
    .map((draft): SheetDraft => {
      const name = freeSheetName(draft.name, taken);
      taken.push(name);
      return { ...draft, name };
    });
  return [...named, ...sheets.map(({ sheet }) => sheetCopy(sheet))];
}

function followed(name: string, workbooks: readonly Loaded[]): SheetDraft[] {
  const tables = workbooks.flatMap((workbook): DatedTable[] =>
    workbook.sheets.flatMap((sheet) =>
      readTables(sheet)
        .filter(({ regions: listed }) => listed !== null)
        .map((table) => ({
          table,
          year: tableYear(sheet, table) ?? matchAnnex(table)?.annex.vintage,
          file: workbooks.length > 1 ? workbook.name : null,
        })),
    ),
  );
  const draft = followRegionDraft(name, tables, false);
  if (!draft)
    throw new UsageError(
      `regions : aucun tableau n’a de ligne pour la région d’aujourd’hui «\u00a0${name}\u00a0».`,
    );
  return [draft];
}
