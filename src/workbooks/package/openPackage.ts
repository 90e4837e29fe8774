import { FileProblem } from "../fileProblem";
import { limits } from "../limits";
import { xmlDecoder } from "../xml/decodeXml";
import { attribute, xmlReader, type XmlVisitor } from "../xml/readXml";
import { partKey, resolveTarget } from "./partNames";
import { unzip } from "./unzip";
import { zipEntries, type ZipEntry } from "./zipEntries";

/** What a part says of another. */
export interface Relationship {
  readonly id: string;
  /** The last word of its type: `worksheet`, `sharedStrings`, `comments`…, the same in both editions of the standard. */
  readonly type: string;
  /** The part it leads to. */
  readonly target: string;
}

/** The parts of an Office package, found whatever the case or the spelling of their names. */
export interface OfficePackage {
  has(part: string): boolean;
  /**
   * Reads an XML part as it is unzipped.
   * @throws FileProblem `damaged` when the part is absent, does not match its CRC, is not well-formed or has another root
   */
  read(part: string, root: string, visitor: XmlVisitor): void;
  /** The relationships of a part, or of the package for `""`; those that lead outside the file are left out. */
  relationships(part: string): readonly Relationship[];
  /** The content type that the package states for a part, in small letters; "" when it states none. */
  contentType(part: string): string;
}

/**
 * Opens the zip container of an Office file; nothing is unzipped before it is asked for.
 * @throws FileProblem when the archive is damaged, states too much, or names a part twice
 */
export function openPackage(bytes: Uint8Array): OfficePackage {
  const parts = new Map<string, ZipEntry>();
  for (const entry of zipEntries(bytes)) {
    const key = partKey(entry.name);
    if (key.endsWith("/")) continue;
    if (parts.has(key)) throw new FileProblem("damaged");
    parts.set(key, entry);
  }
  let total = 0;
  const read: OfficePackage["read"] = (part, root, visitor) => {
    const entry = parts.get(partKey(part));
    if (!entry) throw new FileProblem("damaged");
    total += entry.size;
    if (entry.size > limits.partBytes || total > limits.packageBytes) throw new FileProblem("too-large");
    const decode = xmlDecoder();
    const reader = xmlReader(root, visitor);
    unzip(entry, (piece) => reader.write(decode(piece)));
    reader.write(decode.end());
    reader.end();
  };
  const types = contentTypes((visitor) => read("/[Content_Types].xml", "Types", visitor), parts);
  return {
    has: (part) => parts.has(partKey(part)),
    read,
    relationships(part) {
      const own = part.replace(/[^/]*$/, (name) => `_rels/${name}.rels`) || "/_rels/.rels";
      return parts.has(partKey(own))
        ? readRelationships(part, (visitor) => read(own, "Relationships", visitor))
        : [];
    },
    contentType: (part) => types.parts.get(partKey(part)) ?? types.extensions.get(extension(part)) ?? "",
  };
}

const extension = (part: string): string => /\.([^./]*)$/.exec(part.toLowerCase())?.[1] ?? "";

function readRelationships(source: string, readPart: (visitor: XmlVisitor) => void): Relationship[] {
  const found: Relationship[] = [];
  readPart({
    open: (name, attributes) => {
      if (name !== "Relationship" || attribute(attributes, "TargetMode") === "External") return;
      found.push({
        id: attribute(attributes, "Id") ?? "",
        type: /[^/]*$/.exec(attribute(attributes, "Type") ?? "")?.[0] ?? "",
        target: resolveTarget(source, attribute(attributes, "Target") ?? ""),
      });
    },
  });
  return found;
}

function contentTypes(
  readPart: (visitor: XmlVisitor) => void,
  parts: ReadonlyMap<string, ZipEntry>,
): { readonly parts: Map<string, string>; readonly extensions: Map<string, string> } {
  const types = { parts: new Map<string, string>(), extensions: new Map<string, string>() };
  if (!parts.has("/[content_types].xml")) return types;
  readPart({
    open: (name, attributes) => {
      const type = attribute(attributes, "ContentType")?.toLowerCase() ?? "";
      if (name === "Override") types.parts.set(partKey(attribute(attributes, "PartName") ?? ""), type);
      else if (name === "Default")
        types.extensions.set(attribute(attributes, "Extension")?.toLowerCase() ?? "", type);
    },
  });
  return types;
}
