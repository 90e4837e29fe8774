/** Ways of writing one XML part that mean the same; texts in, texts or bytes out. */
export type Rewrite = (xml: string) => string | Uint8Array;

const tags = /<(?![?!])[^<>]*>/g;
const declaration = /^<\?xml[^>]*\?>\s*/;
/** Texts between tags that are not just blanks. */
const content = /(?<=>)([^<>]*[^<>\s][^<>]*)(?=<)/g;
const attribute = /([\w:]+)="([^"]*)"/g;

const utf16 = (text: string, isLittle: boolean): Uint8Array => {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), isLittle);
  return bytes;
};
const said = (xml: string, encoding: string): string =>
  xml.replace(declaration, `<?xml version="1.0" encoding="${encoding}"?>`);
const decoded = (text: string): string =>
  text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");

export const xmlEncodings: Readonly<Record<string, Rewrite>> = {
  apostrophes: (xml) =>
    xml.replace(tags, (tag) =>
      tag.replace(attribute, (_, n: string, v: string) => `${n}='${v.replaceAll("'", "&apos;")}'`),
    ),
  "blanks and line ends in tags": (xml) =>
    xml.replace(tags, (tag) =>
      tag.replace(attribute, '\n\t$1 =\r\n "$2"').replace(/\/?>$/, (end) => `\n ${end}`),
    ),
  "closing tags with a blank": (xml) => xml.replace(/<\/([\w:]+)>/g, "</$1\n>"),
  "empty elements in two tags": (xml) => xml.replace(/<([\w:]+)((?:\s[^<>]*)?)\/>/g, "<$1$2></$1>"),
  "attributes in the other order": (xml) =>
    xml.replace(tags, (tag) => {
      const all = tag.match(attribute) ?? [];
      return all.length < 2 ? tag : tag.replace(/\s[\s\S]*?(?=\/?>$)/, ` ${[...all].reverse().join(" ")}`);
    }),
  "a prefix on every element": (xml) =>
    xml.replace(tags, (tag) => tag.replace(/^<(\/?)(?=\w)/, "<$1x:")).replace(/ xmlns="/, ' xmlns:x="'),
  "the namespace stated again": (xml) => {
    const space = / xmlns="([^"]*)"/.exec(xml)?.[1] ?? "";
    return xml.replace(/<(c|si|sheet|Relationship|xf|Override)(?=[\s>])/g, `<$1 xmlns="${space}"`);
  },
  "comments everywhere": (xml) =>
    xml.replace(content, (t) => `${t}<!-- </v> -->`).replace(/></g, '><!-- <c r="A1"><v>9</v></c> > & --><'),
  "processing instructions": (xml) => xml.replace(/></g, "><?note <row> ?><"),
  "texts as CDATA": (xml) => xml.replace(content, (t) => `<![CDATA[${decoded(t)}]]>`),
  "texts half as CDATA": (xml) =>
    xml.replace(content, (t) => (/&/.test(t) ? t : `${t.slice(0, 1)}<![CDATA[${t.slice(1)}]]>`)),
  "decimal references": (xml) =>
    xml.replace(content, (t) => [...decoded(t)].map((c) => `&#${c.codePointAt(0)};`).join("")),
  "hexadecimal references": (xml) =>
    xml.replace(attribute, (all, n: string, v: string) =>
      n.startsWith("xmlns") || n === "version" || n === "encoding" || n === "standalone"
        ? all
        : `${n}="${[...decoded(v)].map((c) => `&#x${c.codePointAt(0)?.toString(16)};`).join("")}"`,
    ),
  "no declaration": (xml) => xml.replace(declaration, ""),
  "a byte-order mark": (xml) => `\ufeff${xml}`,
  "UTF-16 little-endian": (xml) => utf16(`\ufeff${said(xml, "UTF-16")}`, true),
  "UTF-16 big-endian": (xml) => utf16(`\ufeff${said(xml, "utf-16")}`, false),
  "UTF-16 without mark": (xml) => utf16(said(xml, "UTF-16LE"), true),
  "UTF-16 declared, UTF-8 written": (xml) => said(xml, "utf-16"),
  "windows-1252": (xml) =>
    Uint8Array.from([...said(xml, "windows-1252").replaceAll("€", "&#8364;")], (c) => c.charCodeAt(0)),
  "ISO-8859-1": (xml) =>
    Uint8Array.from([...said(xml, "ISO-8859-1").replaceAll("€", "&#x20AC;")], (c) => c.charCodeAt(0)),
  "US-ASCII": (xml) => said(xml, "us-ascii").replace(/[^\0-\x7f]/gu, (c) => `&#${c.codePointAt(0)};`),
  "Windows line ends and indents": (xml) => xml.replace(/></g, ">\r\n  <"),
  "words of other namespaces": (xml) =>
    xml
      .replace(/<([A-Za-z]\w*)((?:\s[^<>]*)?)>/, '<$1$2 xmlns:o="urn:other" o:mark="&lt;v&gt;">')
      .replace(/(<(?:c|si|sheet|Relationship|xf) )/g, '$1o:r="Z9" '),
  "elements of other namespaces": (xml) =>
    xml.replace(
      /(<(?:row|sst|sheets|Relationships|cellXfs)[\s>][^<>]*>)/g,
      '$1<o:c xmlns:o="urn:other" r="A9"><o:v>7</o:v><v xmlns="urn:v">8</v></o:c>',
    ),
  "blanks after the end": (xml) => `${xml}\n \r\n<!-- end -->\n`,
};
