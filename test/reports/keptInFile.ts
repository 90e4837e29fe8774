import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { partOfText } from "../../src/judgements";

const relationship = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml";

/** The bytes of a workbook in which judgements are kept as Excel saves them: a custom XML part beside another program's. */
export function keptInFile(workbook: Uint8Array, text: string): Uint8Array {
  const parts = unzipSync(workbook);
  const related = "xl/_rels/workbook.xml.rels";
  const links = ["item1", "item2"].map(
    (name, i) => `<Relationship Id="rIdKept${i}" Type="${relationship}" Target="../customXml/${name}.xml"/>`,
  );
  return zipSync({
    ...parts,
    "customXml/item1.xml": strToU8('<?xml version="1.0"?><autre xmlns="urn:autre">{}</autre>'),
    "customXml/item2.xml": strToU8(partOfText(text)),
    [related]: strToU8(
      strFromU8(parts[related] ?? new Uint8Array()).replace(
        "</Relationships>",
        `${links.join("")}</Relationships>`,
      ),
    ),
  });
}
