import { FileProblem } from "../fileProblem";
import { fileKind } from "../fileKind";
import { openPackage } from "../package/openPackage";
import { mainPart } from "../readWorkbook";
import { attribute, isSet, shownText, relationId } from "../xml/readXml";
import type { BookPlace } from "./bookText";
import { PackageParts } from "./packageParts";

/** An .xlsx workbook opened to be written again, with all that is not asked to change. */
export interface OpenBook extends BookPlace {
  readonly parts: PackageParts;
  /** The part of each sheet, by its name. */
  readonly sheets: ReadonlyMap<string, string>;
  /** No sheet may be added or removed. */
  readonly isStructureProtected: boolean;
}

/** Opens the package of an .xlsx workbook. @throws FileProblem when it is none */
export function openBook(bytes: Uint8Array): OpenBook {
  if (fileKind(bytes) !== "zip") throw new FileProblem("not-workbook");
  const pack = openPackage(bytes);
  if (pack.has("content.xml") && !pack.has("_rels/.rels")) throw new FileProblem("not-workbook");
  const main = mainPart(pack);
  const targets = new Map(pack.relationships(main).map(({ id, target }) => [id, target]));
  const sheets = new Map<string, string>();
  let isStructureProtected = false;
  pack.read(main, "workbook", {
    open: (element, attributes, spaces) => {
      if (element === "workbookProtection")
        isStructureProtected ||= isSet(attribute(attributes, "lockStructure"));
      if (element !== "sheet") return;
      const part = targets.get(relationId(attributes, spaces) ?? "");
      if (part !== undefined) sheets.set(shownText(attribute(attributes, "name") ?? ""), part);
    },
  });
  return { pack, main, parts: new PackageParts(bytes), sheets, isStructureProtected };
}

/** The numbers of the styles that a sheet's protection leaves open. */
export function openStyles({ pack, main }: BookPlace): ReadonlySet<number> {
  const part = pack.relationships(main).find(({ type }) => type === "styles")?.target;
  const open = new Set<number>();
  if (part === undefined || !pack.has(part)) return open;
  let [isList, style] = [false, -1];
  pack.read(part, "styleSheet", {
    open: (element, attributes) => {
      if (element === "cellXfs") isList = true;
      else if (isList && element === "xf") style++;
      else if (isList && element === "protection") {
        const locked = attribute(attributes, "locked");
        if (locked === "0" || locked === "false") open.add(style);
      }
    },
    close: (element) => {
      if (element === "cellXfs") isList = false;
    },
  });
  return open;
}
