import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

const relationship = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml";
const related = "xl/_rels/workbook.xml.rels";

/** The bytes of an .xlsx file with custom XML parts added to it, as Excel saves them. */
export function withCustomXml(workbook: Uint8Array, parts: readonly string[]): Uint8Array {
  if (parts.length === 0) return workbook;
  const files = unzipSync(workbook);
  const names = parts.map((_, i) => `customXml/item${i + 1}.xml`);
  const links = names.map(
    (name, i) => `<Relationship Id="rIdKept${i + 1}" Type="${relationship}" Target="../${name}"/>`,
  );
  const relationships = strFromU8(files[related] ?? new Uint8Array());
  return zipSync({
    ...files,
    ...Object.fromEntries(names.map((name, i) => [name, strToU8(parts[i] ?? "")])),
    [related]: strToU8(relationships.replace("</Relationships>", `${links.join("")}</Relationships>`)),
  });
}
