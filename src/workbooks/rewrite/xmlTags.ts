/** One tag of a part, by its place in the text; the name is without prefix. */
export interface XmlTag {
  readonly kind: "open" | "close" | "empty";
  readonly name: string;
  readonly start: number;
  /** After its `>`. */
  readonly end: number;
}

const skipped = [
  ["<!--", "-->"],
  ["<![CDATA[", "]]>"],
  ["<?", "?>"],
] as const;

/** The tags of a well-formed part, in order; comments, CDATA and instructions are passed over. */
export function* xmlTags(text: string): Generator<XmlTag> {
  for (let at = text.indexOf("<"); at !== -1;) {
    const skip = skipped.find(([opening]) => text.startsWith(opening, at));
    if (skip) {
      const end = text.indexOf(skip[1], at + skip[0].length);
      if (end === -1) return;
      at = text.indexOf("<", end + skip[1].length);
      continue;
    }
    const end = tagEnd(text, at);
    if (end === -1) return;
    const isClose = text[at + 1] === "/";
    const name = /^<\/?(?:[^\s/>:]+:)?([^\s/>]+)/.exec(text.slice(at, Math.min(end, at + 200)))?.[1] ?? "";
    yield { kind: isClose ? "close" : text[end - 2] === "/" ? "empty" : "open", name, start: at, end };
    at = text.indexOf("<", end);
  }
}

/** The place after the `>` of a tag: one inside quotes is part of a value. */
function tagEnd(text: string, start: number): number {
  let quote = "";
  for (let at = start + 1; at < text.length; at++) {
    const c = text[at] as string;
    if (quote !== "") {
      if (c === quote) quote = "";
    } else if (c === '"' || c === "'") quote = c;
    else if (c === ">") return at + 1;
  }
  return -1;
}

/** The value of an attribute in the text of a tag; undefined when it has none. */
export function tagAttribute(tag: string, name: string): string | undefined {
  const found = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(tag);
  return found ? unescaped(found[1] ?? found[2] ?? "") : undefined;
}

/** The text of a tag without an attribute. */
export const withoutAttribute = (tag: string, name: string): string =>
  tag.replace(new RegExp(`\\s${name}\\s*=\\s*(?:"[^"]*"|'[^']*')`), "");

const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** A text with its character references read. */
export const unescaped = (text: string): string =>
  text.replace(
    /&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi,
    (whole, hex?: string, decimal?: string, name?: string) => {
      if (name !== undefined) return entities[name] ?? whole;
      return String.fromCodePoint(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16));
    },
  );

/** A text as an element or an attribute may hold it. Characters that XML does not admit are left out. */
export const escaped = (text: string): string =>
  text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, "")
    .replace(/[&<>"]/g, (c) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;" })[c] ?? "&quot;");
