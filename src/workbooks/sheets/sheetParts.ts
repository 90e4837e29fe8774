import { readArea } from "../../tables/address";
import type { SheetTable } from "../../tables/workbook";
import type { OfficePackage } from "../package/openPackage";
import { FileProblem } from "../fileProblem";
import { limits } from "../limits";
import { attribute } from "../xml/readXml";
import { TextItem } from "./textItem";

/** Notes and tables that stand in parts of their own, led to by the sheet's relationships. */
export function readSheetParts(
  pack: OfficePackage,
  sheetPart: string,
): { readonly notes?: ReadonlyMap<string, string>; readonly tables?: readonly SheetTable[] } {
  const notes = new Map<string, string>();
  const tables: SheetTable[] = [];
  const related = pack.relationships(sheetPart);
  const of = (type: string): string[] =>
    related.flatMap((own) => (own.type === type && pack.has(own.target) ? own.target : []));
  for (const part of of("comments")) readNotes(pack, part, "comments", "comment", notes);
  // A thread of comments leaves a note behind that says to open it elsewhere: its own words replace that note.
  const threads = new Map<string, string>();
  for (const part of of("threadedComment"))
    readNotes(pack, part, "ThreadedComments", "threadedComment", threads);
  for (const [address, text] of threads) notes.set(address, text);
  for (const part of of("table")) {
    pack.read(part, "table", {
      open: (name, attributes) => {
        const area = name === "table" && readArea(attribute(attributes, "ref") ?? "");
        if (!area) return;
        tables.push({
          name: attribute(attributes, "displayName") ?? attribute(attributes, "name") ?? "",
          area,
          headerRows: Number(attribute(attributes, "headerRowCount") ?? 1),
          totalsRows: Number(attribute(attributes, "totalsRowCount") ?? 0),
        });
      },
    });
  }
  return { ...(notes.size > 0 && { notes }), ...(tables.length > 0 && { tables }) };
}

/** Several comments on one cell, a thread's answers, are joined line by line. */
function readNotes(
  pack: OfficePackage,
  part: string,
  root: string,
  element: string,
  notes: Map<string, string>,
): void {
  const item = new TextItem();
  let address = "";
  let count = 0;
  let plain: string | null = null;
  pack.read(part, root, {
    open: (name, attributes) => {
      if (name === element) {
        if (++count > limits.notes) throw new FileProblem("too-large");
        address = attribute(attributes, "ref") ?? "";
      } else if (name === "text" && element === "threadedComment") plain = "";
      else item.open(name, attributes);
    },
    text: (piece) => {
      if (plain === null) item.text(piece);
      else plain += piece;
    },
    close: (name) => {
      item.close(name);
      if (name !== element) return;
      const text = (plain ?? item.take()).trim();
      plain = null;
      if (text === "") return;
      const before = notes.get(address);
      if (before === undefined) notes.set(address, text);
      else if (before.length < limits.textCharacters) notes.set(address, `${before}\n${text}`);
    },
  });
}
