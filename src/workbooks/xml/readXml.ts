import { SaxesParser } from "saxes";
import { FileProblem } from "../fileProblem";
import { limits } from "../limits";
import { Namespaces } from "./namespaces";

/** The attributes of an element, by the name that the file writes. */
export type XmlAttributes = Readonly<Record<string, string>>;

/**
 * Told what a part says, in document order. Only elements of the root's own namespace are told, by their local name; where the
 * root is asked for with a prefix (`office:document-content`), all are, by the name that the file writes.
 */
export interface XmlVisitor {
  readonly open: (name: string, attributes: XmlAttributes, spaces: Namespaces) => void;
  readonly text?: (text: string) => void;
  readonly close?: (name: string) => void;
}

/** Fed with the text of one part. */
export interface XmlReader {
  write(text: string): void;
  /** @throws FileProblem when the part stops before its root is closed */
  end(): void;
}

/** Characters handed to the parser at once. */
const PIECE = 1024 * 1024;

const COMPATIBILITY = "http://schemas.openxmlformats.org/markup-compatibility/2006";

/**
 * Reads one XML part as it comes. Extensions of other namespaces are passed over with all that they hold; of a choice between
 * an extension and its fallback (`mc:AlternateContent`), the fallback is read. A document type is refused in an Office part,
 * as Excel does; nothing that one declares is ever resolved.
 * @throws FileProblem `damaged` when the part is not well-formed, nests too deep or has another root
 */
export function xmlReader(root: string, { open, text: tellText, close }: XmlVisitor): XmlReader {
  const parser = new SaxesParser({ xmlns: false, position: false });
  const isQualified = root.includes(":");
  const damaged = (): never => {
    throw new FileProblem("damaged");
  };
  let depth = 0;
  let sinceTag = 0;
  let elements = 0;
  let space = "";
  /** Depth of the foreign element that is being passed over; 0 when none is. */
  let foreign = 0;
  parser.on("error", ({ message }) => {
    // A character that XML does not admit stays where it stands: it can be no mark-up, and what is shown leaves it out.
    if (!message.endsWith("disallowed character.")) damaged();
  });
  if (!isQualified) parser.on("doctype", damaged);
  const spaces = new Namespaces();
  const spaceOf = (name: string, colon: number): string =>
    colon === -1 ? spaces.plain : spaces.of(name.slice(0, colon));
  parser.on("attribute", ({ name, value }) => spaces.attribute(name, value));
  parser.on("opentag", ({ name, attributes }) => {
    sinceTag = 0;
    if (++depth > limits.nesting) damaged();
    if (++elements > limits.elements) throw new FileProblem("too-large");
    spaces.open(depth);
    const colon = name.indexOf(":");
    const uri = spaceOf(name, colon);
    const local = colon === -1 ? name : name.slice(colon + 1);
    if (depth === 1) {
      if ((isQualified ? name : local) !== root) damaged();
      space = uri;
    }
    if (isQualified) open(name, attributes, spaces);
    else if (foreign > 0) return;
    else if (uri === space) open(local, attributes, spaces);
    else if (uri !== COMPATIBILITY || local === "Choice") foreign = depth;
  });
  parser.on("closetag", ({ name }) => {
    sinceTag = 0;
    if (isQualified) close?.(name);
    else if (foreign === 0) {
      const colon = name.indexOf(":");
      if (spaceOf(name, colon) === space) close?.(colon === -1 ? name : name.slice(colon + 1));
    } else if (foreign === depth) foreign = 0;
    spaces.close(depth--);
  });
  if (tellText) {
    const tell = (piece: string): void => {
      if (foreign === 0) tellText(piece);
    };
    parser.on("text", tell);
    parser.on("cdata", tell);
  }
  return {
    write(text) {
      // A text is held until the tag that ends it: one without end would take the whole part's memory several times.
      for (let at = 0; at < text.length; at += PIECE) {
        const piece = text.length > PIECE ? text.slice(at, at + PIECE) : text;
        sinceTag += piece.length;
        parser.write(piece);
        if (sinceTag > limits.betweenTags) throw new FileProblem("too-large");
      }
    },
    end: () => void parser.close(),
  };
}

/** The value of an attribute without prefix, undefined when absent. */
export const attribute = (attributes: XmlAttributes, name: string): string | undefined => attributes[name];

/** The value of the relationship attribute (`r:id`), whatever its prefix. */
export function relationId(attributes: XmlAttributes, spaces: Namespaces): string | undefined {
  for (const name in attributes) {
    if (name.endsWith(":id") && spaces.of(name.slice(0, -3)).endsWith("/relationships"))
      return attributes[name];
  }
  return undefined;
}

/** True for the two spellings of a set flag: Excel writes `1`, LibreOffice `true`. */
export const isSet = (value: string | undefined): boolean => value === "1" || value === "true";

/**
 * A whole number of an attribute between two bounds.
 * @throws FileProblem `damaged` when it is anything else
 */
export function wholeNumber(text: string, least: number, most: number): number {
  const number = /^\s*\+?\d{1,10}\s*$/.test(text) ? Number(text) : -1;
  if (number < least || number > most) throw new FileProblem("damaged");
  return number;
}

/** Excel writes characters that XML does not admit as `_x000D_`, in texts and names; a text ends where Excel's longest does. */
export const shownText = (whole: string): string => {
  const text = whole.length > limits.textCharacters ? `${whole.slice(0, limits.textCharacters - 1)}…` : whole;
  return text.includes("_x")
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    : text;
};
