import { decodeText, withoutPrefix } from "./xml";

/** The text of a string item: plain, or its rich runs joined; phonetic hints are left out. */
export function itemText(item: string): string {
  const body = item.includes("<rPh") ? item.replace(/<rPh[\s\S]*?<\/rPh>/g, "") : item;
  let text = "";
  for (let open = body.indexOf("<t"); open !== -1; open = body.indexOf("<t", open + 2)) {
    const next = body.charCodeAt(open + 2);
    if (next !== 62 && next > 32) continue;
    const start = body.indexOf(">", open) + 1;
    if (body[start - 2] === "/") continue;
    const end = body.indexOf("</t>", start);
    if (end === -1) break;
    text += body.slice(start, end);
    open = end;
  }
  return decodeText(text);
}

/** The shared strings of a workbook, in order. */
export function readSharedStrings(sharedXml: string): string[] {
  const xml = withoutPrefix(sharedXml);
  const strings: string[] = [];
  for (let open = xml.indexOf("<si"); open !== -1; open = xml.indexOf("<si", open + 3)) {
    const start = xml.indexOf(">", open) + 1;
    if (xml[start - 2] === "/") {
      strings.push("");
      continue;
    }
    const end = xml.indexOf("</si>", start);
    if (end === -1) break;
    strings.push(itemText(xml.slice(start, end)));
    open = end;
  }
  return strings;
}
