// A reader for the XML that a manifest needs: elements, attributes, text, comments; no DTD, no CDATA.

const entities = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
const decode = (text) =>
  text.replace(/&(#x?[\da-f]+|\w+);/gi, (whole, name) => {
    if (name.startsWith("#x")) return String.fromCodePoint(parseInt(name.slice(2), 16));
    if (name.startsWith("#")) return String.fromCodePoint(Number(name.slice(1)));
    if (!(name in entities)) throw new Error(`entité inconnue ${whole}`);
    return entities[name];
  });

const attributesOf = (text) => {
  const attributes = {};
  const rest = text.replace(/\s+([\w:.-]+)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/g, (_, name, double, single) => {
    if (name in attributes) throw new Error(`attribut ${name} répété`);
    attributes[name] = decode(double ?? single ?? "");
    return "";
  });
  if (rest.trim() !== "") throw new Error(`attributs illisibles : ${rest.trim()}`);
  return attributes;
};

/** Gives the root as `{ name, attributes, children, text }`; throws on what is not well formed. */
export const readXml = (source) => {
  const document = { name: "", attributes: {}, children: [], text: "" };
  const open = [document];
  const tokens =
    /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<\/([\w:.-]+)\s*>|<([\w:.-]+)((?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>|([^<]+)|(<)/g;
  for (const [token, closed, opened, attributes, selfClosed, text, stray] of source
    .replace(/^\uFEFF/, "")
    .matchAll(tokens)) {
    const parent = open.at(-1);
    if (stray !== undefined) throw new Error("balise illisible");
    if (text !== undefined) parent.text += decode(text);
    if (opened !== undefined) {
      const element = { name: opened, attributes: attributesOf(attributes ?? ""), children: [], text: "" };
      parent.children.push(element);
      if (!selfClosed) open.push(element);
    }
    if (closed !== undefined) {
      if (parent.name !== closed) throw new Error(`${token} ferme <${parent.name}>`);
      open.pop();
    }
  }
  if (open.length > 1) throw new Error(`<${open.at(-1).name}> n’est pas fermé`);
  if (document.children.length !== 1 || document.text.trim() !== "")
    throw new Error("un seul élément racine attendu");
  return document.children[0];
};
