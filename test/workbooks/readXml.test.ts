import fc from "fast-check";
import { SaxesParser } from "saxes";
import { FileProblem } from "../../src/workbooks/fileProblem";
import { xmlReader } from "../../src/workbooks/xml/readXml";

/** What a visitor is told, with the root's own namespace `urn:m`. */
function told(xml: string, cut = xml.length): string[] {
  const events: string[] = [];
  const reader = xmlReader("a", {
    open: (name) => events.push(`<${name}`),
    text: (piece) => events.push(piece),
    close: (name) => events.push(`>${name}`),
  });
  reader.write(xml.slice(0, cut));
  reader.write(xml.slice(cut));
  reader.end();
  return events;
}

/** The same by a parser that resolves every name. */
function expected(xml: string): string[] {
  const events: string[] = [];
  const parser = new SaxesParser({ xmlns: true });
  let foreign = 0;
  parser.on("opentag", ({ uri, local }) => {
    if (foreign > 0 || uri !== "urn:m") foreign++;
    else events.push(`<${local}`);
  });
  parser.on("closetag", ({ local }) => {
    if (foreign > 0) foreign--;
    else events.push(`>${local}`);
  });
  parser.on("text", (piece) => void (foreign === 0 && events.push(piece)));
  parser.write(xml).close();
  return events;
}

const prefix = fc.constantFrom("", "p:", "q:");
const declarations = fc
  .subarray(['xmlns="urn:m"', 'xmlns="urn:n"', 'xmlns:p="urn:m"', 'xmlns:p="urn:n"', 'xmlns:q="urn:m"'])
  .map((all) =>
    all
      .filter((one, i) => !all.slice(0, i).some((other) => other.split("=")[0] === one.split("=")[0]))
      .join(" "),
  );
const { tree } = fc.letrec<{ tree: string }>((tie) => ({
  tree: fc
    .tuple(
      prefix,
      fc.constantFrom("b", "c"),
      declarations,
      fc.array(fc.oneof({ maxDepth: 4 }, fc.constantFrom("x", "&amp;", ""), tie("tree")), { maxLength: 3 }),
    )
    .map(([p, name, said, inside]) => `<${p}${name} ${said}>${inside.join("")}</${p}${name}>`),
}));

it("tells the elements of the root's namespace as a parser that resolves every name does, wherever the text is cut", () => {
  fc.assert(
    fc.property(tree, fc.nat(200), (inside, cut) => {
      const xml = `<q:a xmlns:q="urn:m" xmlns:p="urn:p">${inside}</q:a>`;
      expect(told(xml, cut).join("")).toBe(expected(xml).join(""));
    }),
    { numRuns: 300 },
  );
});

it.each([
  "<a><p:b/></a>",
  '<a p:b="1"/>',
  '<a><b xmlns:p="urn:m"/><p:b/></a>',
  "<p:a/>",
  "<b/>",
  "<a>",
  "<a/><a/>",
])("refuses %s", (xml) => {
  expect(() => told(xml)).toThrow(FileProblem);
});
