import { FileProblem } from "../fileProblem";
import type { XmlAttributes, XmlVisitor } from "../xml/readXml";
import { tableSentences, type LetterCell } from "./letterTable";

/** Words longer than this are no letter. */
export const mostCharacters = 2_000_000;
const mostSpanned = 100;

/** A paragraph being read: a text box within it has paragraphs of its own. */
interface Paragraph {
  text: string;
  /** Its end is a tracked deletion: the next paragraph goes on from it. */
  isJoined: boolean;
}

/** What holds paragraphs: the body, a cell. */
interface Frame {
  readonly paragraphs: string[];
  carried: string;
}

interface Table {
  readonly rows: LetterCell[][];
  cell: { span: number; isContinued: boolean };
}

/**
 * Collects the paragraphs of one part of a Word document as its reader sees them: tracked deletions, the old place of what was moved,
 * hidden text and the instructions of fields are left out; a table is read row by row.
 */
export function wordText(): { readonly visitor: XmlVisitor; readonly paragraphs: () => readonly string[] } {
  const body: Frame = { paragraphs: [], carried: "" };
  const frames: Frame[] = [body];
  const paragraphs: Paragraph[] = [];
  const tables: Table[] = [];
  /** Is each open run hidden? */
  const runs: boolean[] = [];
  const inside: string[] = [];
  let [deleted, changes, length] = [0, 0, 0];
  const frame = (): Frame => frames.at(-1) ?? body;
  const add = (text: string): void => {
    const own = paragraphs.at(-1);
    if (own === undefined || runs.length === 0 || runs.at(-1) === true || deleted > 0) return;
    length += text.length;
    if (length > mostCharacters) throw new FileProblem("too-large");
    own.text += text;
  };

  const property = (name: string, attributes: XmlAttributes): void => {
    const [outer, holder] = inside.slice(-2);
    if (name === "vanish" && holder === "rPr" && outer === "r" && isOn(attributes))
      runs[runs.length - 1] = true;
    const own = paragraphs.at(-1);
    if ((name === "del" || name === "moveFrom") && holder === "rPr" && outer === "pPr" && own)
      own.isJoined = true;
    const cell = tables.at(-1)?.cell;
    if (holder !== "tcPr" || cell === undefined) return;
    const value = valueOf(attributes);
    if (name === "gridSpan") cell.span = Math.min(Math.max(1, Number(value) || 1), mostSpanned);
    if (name === "vMerge") cell.isContinued = value !== "restart";
  };

  const open = (name: string, attributes: XmlAttributes): void => {
    if (name.endsWith("Change")) changes++;
    else if (changes === 0) {
      property(name, attributes);
      if (name === "p") {
        paragraphs.push({ text: frame().carried, isJoined: false });
        frame().carried = "";
      } else if (name === "r") runs.push(false);
      else if (name === "del" || name === "moveFrom") deleted++;
      else if (name === "tab" || name === "ptab") add(" ");
      else if (name === "br" || name === "cr") add("\n");
      else if (name === "noBreakHyphen") add("-");
      else if (name === "tbl") tables.push({ rows: [], cell: { span: 1, isContinued: false } });
      else if (name === "tr") tables.at(-1)?.rows.push([]);
      else if (name === "tc") {
        frames.push({ paragraphs: [], carried: "" });
        const table = tables.at(-1);
        if (table) table.cell = { span: 1, isContinued: false };
      }
    }
    inside.push(name);
  };

  const close = (name: string): void => {
    inside.pop();
    if (name.endsWith("Change")) changes--;
    else if (changes > 0) return;
    else if (name === "r") runs.pop();
    else if (name === "del" || name === "moveFrom") deleted--;
    else if (name === "p") {
      const own = paragraphs.pop();
      if (own?.isJoined) frame().carried = own.text;
      else if (own) frame().paragraphs.push(own.text);
    } else if (name === "tc") {
      const done = frames.pop();
      const table = tables.at(-1);
      if (done && table) table.rows.at(-1)?.push({ text: textsOf(done).join("\n\n").trim(), ...table.cell });
    } else if (name === "tbl") {
      const above = frame().paragraphs.findLast((text) => text.trim() !== "") ?? "";
      frame().paragraphs.push(...tableSentences(tables.pop()?.rows ?? [], above));
    }
  };

  return {
    visitor: { open, close, text: (piece) => inside.at(-1) === "t" && add(piece) },
    paragraphs: () => textsOf(body).filter((text) => text.trim() !== ""),
  };
}

const textsOf = ({ paragraphs, carried }: Frame): readonly string[] =>
  carried === "" ? paragraphs : [...paragraphs, carried];

const isOn = (attributes: XmlAttributes): boolean =>
  !["0", "false", "off"].includes(valueOf(attributes) ?? "");

/** The value of a property, whatever prefix the part writes. */
const valueOf = (attributes: XmlAttributes): string | undefined =>
  Object.entries(attributes).find(([name]) => /^(?:.+:)?val$/.test(name))?.[1];
