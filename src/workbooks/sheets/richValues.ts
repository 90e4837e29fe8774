import type { OfficePackage, Relationship } from "../package/openPackage";
import { FileProblem } from "../fileProblem";
import { limits } from "../limits";
import { attribute, shownText } from "../xml/readXml";

/** What a rich value shows in its cell: a text, null for what is none (a picture); undefined for what the cell itself says. */
export type RichValue = string | null | undefined;

/**
 * What stands behind the cells that hold a picture or a linked data type, by the number of their metadata (`vm`, from 1): older
 * programs are given the error `#VALUE!` in their place, which is no error of theirs. True errors and numbers stay as they are stored.
 */
export function readRichValues(pack: OfficePackage, related: readonly Relationship[]): readonly RichValue[] {
  const part = (type: string): string | undefined =>
    related.find((own) => own.type === type && pack.has(own.target))?.target;
  const [metadata, values, structures] = ["sheetMetadata", "rdRichValue", "rdRichValueStructure"].map(part);
  if (metadata === undefined || values === undefined || structures === undefined) return [];
  const shown = readShown(pack, values, readStructures(pack, structures));
  const found: RichValue[] = [];
  const types: string[] = [];
  let isValues = false;
  pack.read(metadata, "metadata", {
    open: (name, attributes) => {
      if (name === "metadataType") types.push(attribute(attributes, "name") ?? "");
      else if (name === "valueMetadata") isValues = true;
      else if (isValues && name === "bk") found.push(undefined);
      else if (isValues && name === "rc" && types[numberOf(attributes, "t") - 1] === "XLRICHVALUE") {
        // Each is written once, in the order of the rich values.
        found[found.length - 1] = shown[numberOf(attributes, "v")];
        if (found.length > limits.strings) throw new FileProblem("too-large");
      }
    },
    close: (name) => {
      if (name === "valueMetadata") isValues = false;
    },
  });
  return found;
}

interface Structure {
  /** `_localImage`, `_webimage`, `_entity`, `_linkedentity2`, `_error`, `_formattednumber`… */
  readonly type: string;
  readonly keys: string[];
}

const numberOf = (attributes: Parameters<typeof attribute>[0], name: string): number =>
  Number(attribute(attributes, name) ?? NaN);

function readStructures(pack: OfficePackage, part: string): readonly Structure[] {
  const found: Structure[] = [];
  pack.read(part, "rvStructures", {
    open: (name, attributes) => {
      if (name === "s") found.push({ type: attribute(attributes, "t") ?? "", keys: [] });
      else if (name === "k") found.at(-1)?.keys.push(attribute(attributes, "n") ?? "");
    },
  });
  return found;
}

/** What each rich value shows, in the order of the part. */
function readShown(pack: OfficePackage, part: string, structures: readonly Structure[]): RichValue[] {
  const shown: RichValue[] = [];
  let structure: Structure | undefined;
  let fields: string[] = [];
  let isField = false;
  pack.read(part, "rvData", {
    open: (name, attributes) => {
      if (name === "rv") {
        if (shown.length >= limits.strings) throw new FileProblem("too-large");
        structure = structures[numberOf(attributes, "s")];
        fields = [];
      } else if (name === "v") {
        fields.push("");
        isField = true;
      }
    },
    text: (piece) => {
      if (isField) fields[fields.length - 1] += piece;
    },
    close: (name) => {
      if (name === "v") isField = false;
      if (name !== "rv") return;
      const { type = "", keys = [] } = structure ?? {};
      const text = fields[keys.indexOf("_DisplayString")];
      shown.push(text !== undefined ? shownText(text) : /image$/i.test(type) ? null : undefined);
    },
  });
  return shown;
}
