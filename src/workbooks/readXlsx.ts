import type { Calculation, Sheet, Workbook } from "../tables/workbook";
import { CellCount } from "./cellCount";
import { FileProblem } from "./fileProblem";
import { markOfFormula, ownSheetName } from "../tables/ownSheet";
import { limits } from "./limits";
import { readOwnPart } from "./ownPart";
import type { OfficePackage } from "./package/openPackage";
import type { ReadOptions } from "./readOptions";
import { readRichValues } from "./sheets/richValues";
import { sharedStrings } from "./sheets/sharedStrings";
import type { SharedParts } from "./sheets/sheetCells";
import { readSheetPart } from "./sheets/sheetPart";
import { readSheetParts } from "./sheets/sheetParts";
import { cellStyles } from "./sheets/styles";
import { attribute, shownText, isSet, relationId, type XmlVisitor } from "./xml/readXml";

interface Entry {
  readonly name: string;
  readonly id: string | undefined;
  readonly state: string;
}

interface Book {
  readonly entries: readonly Entry[];
  readonly counts1904: boolean;
  readonly calculation: Calculation;
  /** The marks of our own sheets, by position among the sheets. */
  readonly marks: ReadonlyMap<number, string>;
}

/** Reads the workbook part that `main` names, and the sheets that it lists. @throws FileProblem when it cannot be read */
export function readXlsx(name: string, pack: OfficePackage, main: string, options: ReadOptions): Workbook {
  const { entries, counts1904, calculation, marks } = readBook(pack, main);
  const related = pack.relationships(main);
  const byId = new Map(related.map((own) => [own.id, own]));
  const parts = new Set<string>();
  const sheets = entries.flatMap((entry, position) => {
    // Excel writes an empty id for the macro sheets that it keeps without showing them.
    if (entry.id === "") return [];
    const own = byId.get(entry.id ?? "");
    if (!own) throw new FileProblem("damaged", { sheet: entry.name });
    // Excel opens no workbook of which two sheets are one part.
    if (parts.has(own.target)) throw new FileProblem("damaged", { sheet: entry.name });
    parts.add(own.target);
    return own.type === "worksheet" ? { ...entry, part: own.target, mark: marks.get(position) } : [];
  });
  if (sheets.length === 0) throw new FileProblem("no-worksheet");
  const wanted = sheets.filter((entry) => options.sheet === undefined || entry.name === options.sheet);
  if (options.sheet !== undefined && wanted.length === 0) {
    throw new FileProblem("no-such-sheet", {
      sheet: options.sheet,
      known: entries.map((entry) => entry.name).join(", "),
    });
  }
  const partsOf = (type: string): string[] => related.flatMap((own) => (own.type === type ? own.target : []));
  const gather = <T>(type: string, root: string, visitor: (found: T[]) => XmlVisitor): T[] => {
    const found: T[] = [];
    for (const part of partsOf(type).slice(0, 1)) pack.read(part, root, visitor(found));
    return found;
  };
  const shared: SharedParts = {
    strings: gather("sharedStrings", "sst", sharedStrings),
    styles: gather("styles", "styleSheet", cellStyles),
    rich: readRichValues(pack, related),
    dateShift: counts1904 ? 1462 : 0,
    count: new CellCount(),
  };
  const judgements = readOwnPart(pack, related);
  return {
    name,
    calculation,
    ...(judgements !== null && { judgements }),
    sheets: wanted.map((entry, index): Sheet => {
      options.onSheet?.(entry.name, index, wanted.length);
      const sheet = namingSheet(entry.name, () => ({
        ...readSheetPart(shared, (visitor) => pack.read(entry.part, "worksheet", visitor)),
        ...readSheetParts(pack, entry.part),
      }));
      const isVeryHidden = entry.state === "veryHidden";
      return {
        name: entry.name,
        ...sheet,
        isHidden: isVeryHidden || entry.state === "hidden",
        ...(isVeryHidden && { isVeryHidden }),
        ...(entry.mark !== undefined && { mark: entry.mark }),
      };
    }),
  };
}

/** A sheet that is damaged is named in the sentence. */
function namingSheet<T>(sheet: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof FileProblem && error.kind === "damaged") throw new FileProblem("damaged", { sheet });
    throw error;
  }
}

const modes: Readonly<Record<string, Calculation["mode"]>> = {
  manual: "manual",
  autoNoTable: "automatic-but-tables",
};

function readBook(pack: OfficePackage, main: string): Book {
  const entries: Entry[] = [];
  const marks = new Map<number, string>();
  let marked: number | null = null;
  let counts1904 = false;
  let calculation: Calculation = { mode: "automatic", isDueOnOpening: false };
  pack.read(main, "workbook", {
    open: (element, attributes, spaces) => {
      if (element === "sheet") {
        if (entries.length === limits.sheets) throw new FileProblem("too-large");
        entries.push({
          name: shownText(attribute(attributes, "name") ?? ""),
          id: relationId(attributes, spaces),
          state: attribute(attributes, "state") ?? "visible",
        });
      } else if (element === "workbookPr") counts1904 ||= isSet(attribute(attributes, "date1904"));
      else if (element === "calcPr")
        calculation = {
          mode: modes[attribute(attributes, "calcMode") ?? ""] ?? "automatic",
          isDueOnOpening: isSet(attribute(attributes, "fullCalcOnLoad")),
        };
      else if (element === "definedName") {
        const isMark = attribute(attributes, "name") === ownSheetName;
        const sheet = isMark ? attribute(attributes, "localSheetId") : undefined;
        marked = sheet === undefined ? null : Number(sheet);
      }
    },
    text: (text) => {
      if (marked !== null) marks.set(marked, (marks.get(marked) ?? "") + text);
    },
    close: () => (marked = null),
  });
  const texts = [...marks].map(([sheet, formula]): [number, string] => [sheet, markOfFormula(formula)]);
  return { entries, counts1904, calculation, marks: new Map(texts) };
}
