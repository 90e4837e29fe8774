import { FileProblem } from "../fileProblem";
import { limits } from "../limits";
import type { XmlVisitor } from "../xml/readXml";
import { TextItem } from "./textItem";

/** Gathers the shared strings of a workbook into `strings`, in order. */
export function sharedStrings(strings: string[]): XmlVisitor {
  const item = new TextItem();
  return {
    open: (name, attributes) => item.open(name, attributes),
    text: (piece) => item.text(piece),
    close: (name) => {
      item.close(name);
      if (name !== "si") return;
      if (strings.length === limits.strings) throw new FileProblem("too-large");
      strings.push(item.take());
    },
  };
}
