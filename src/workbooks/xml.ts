const named: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** Replaces XML's own entities and character references; an entity that a document type would define stays as typed. */
export function decodeText(raw: string): string {
  if (!raw.includes("&") && !raw.includes("_x")) return raw;
  return raw
    .replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex?: string, dec?: string, name?: string) => {
      if (name !== undefined) return named[name] ?? whole;
      const code = hex !== undefined ? Number.parseInt(hex, 16) : Number(dec);
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    })
    .replace(/_x([0-9A-F]{4})_/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

/** The value of one attribute in a start tag (`<c r="A1" s="2">`), undefined when absent. */
export function attribute(tag: string, name: string): string | undefined {
  for (let at = tag.indexOf(name); at !== -1; at = tag.indexOf(name, at + 1)) {
    const before = tag.charCodeAt(at - 1);
    if (before > 32) continue;
    let equals = at + name.length;
    while (tag.charCodeAt(equals) <= 32) equals++;
    if (tag[equals] !== "=") continue;
    let open = equals + 1;
    while (tag.charCodeAt(open) <= 32) open++;
    const quote = tag[open];
    if (quote !== '"' && quote !== "'") continue;
    const close = tag.indexOf(quote, open + 1);
    return close === -1 ? undefined : decodeText(tag.slice(open + 1, close));
  }
  return undefined;
}

/** True for the two spellings of a set flag: Excel writes `1`, LibreOffice `true`. */
export const isSet = (value: string | undefined): boolean => value === "1" || value === "true";

/** Every start tag of that local name, in document order. */
export function startTags(xml: string, name: string): string[] {
  return xml.match(new RegExp(`<${name}(?=[\\s/>])[^>]*>`, "g")) ?? [];
}

/** Some writers prefix every element (`<x:row>`); the readers expect the default namespace. */
export function withoutPrefix(xml: string): string {
  const prefix = /<(\w+):(?:worksheet|workbook|sst|styleSheet|Relationships)[\s>]/.exec(
    xml.slice(0, 4096),
  )?.[1];
  return prefix === undefined ? xml : xml.replace(new RegExp(`<(/?)${prefix}:`, "g"), "<$1");
}
