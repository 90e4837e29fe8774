import { FileProblem } from "../../../src/workbooks/fileProblem";
import { readWorkbook } from "../../../src/workbooks/readWorkbook";
import { describeFileProblem } from "../../../src/messages/files";
import type { Workbook } from "../../../src/tables/workbook";
import { fitLines } from "./fitLines";
import { plainLook, readLooks, type SheetLook } from "./sheetLook";

/** A workbook ready to be shown: what the add-in reads of it, and how its sheets look. */
export interface OpenedFile {
  readonly workbook: Workbook;
  readonly looks: ReadonlyMap<string, SheetLook>;
}

/** A workbook with one blank sheet, as Excel names them. */
export const emptyFile: OpenedFile = {
  workbook: { name: "Classeur1.xlsx", sheets: [{ name: "Feuil1", top: 0, left: 0, values: [] }] },
  looks: new Map(),
};

/**
 * Opens the bytes of an .xlsx file.
 * @throws UnreadableFile with the sentence to show
 */
export async function openFile(name: string, bytes: Uint8Array): Promise<OpenedFile> {
  try {
    const workbook = readWorkbook(name, bytes);
    const looks = await readLooks(bytes);
    return {
      workbook,
      looks: new Map(
        workbook.sheets.map((sheet) => [sheet.name, fitLines(sheet, looks.get(sheet.name) ?? plainLook)]),
      ),
    };
  } catch (error) {
    const { kind, details } = error instanceof FileProblem ? error : new FileProblem("damaged");
    throw new UnreadableFile(`${name} : ${describeFileProblem(kind, details)}`);
  }
}

/** A file that cannot be shown; its message is a French sentence. */
export class UnreadableFile extends Error {}
