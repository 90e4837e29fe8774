import { ownSheetName } from "../../tables/ownSheet";
import type { OfficePackage } from "../package/openPackage";
import type { PackageParts } from "./packageParts";
import { escaped, tagAttribute, withoutAttribute, xmlTags } from "./xmlTags";

/** Where the parts of a workbook are. */
export interface BookPlace {
  readonly pack: OfficePackage;
  /** The workbook part (`/xl/workbook.xml`). */
  readonly main: string;
}

const relationsOf = (part: string): string => part.replace(/[^/]*$/, (name) => `_rels/${name}.rels`);
const types = "/[Content_Types].xml";
const sheetType = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";

/** The sheets that a workbook part lists. */
function sheetTags(xml: string): { readonly start: number; readonly end: number; readonly tag: string }[] {
  const found: { start: number; end: number; tag: string }[] = [];
  for (const { kind, name, start, end } of xmlTags(xml)) {
    if (name === "sheet" && kind !== "close") {
      const close = kind === "empty" ? end : xml.indexOf(">", end) + 1;
      found.push({ start, end: close, tag: xml.slice(start, end) });
    }
  }
  return found;
}

/** The name of a sheet as its tag states it. */
const nameOf = (tag: string): string => tagAttribute(tag, "name") ?? "";

/** Adds a sheet at the end, marked as ours by a hidden name of its own. */
export function addSheetPart(
  parts: PackageParts,
  { main }: BookPlace,
  sheet: { readonly name: string; readonly mark: string; readonly xml: string },
): void {
  const book = parts.text(main);
  const sheets = sheetTags(book);
  const folder = main.replace(/[^/]*$/, "worksheets/");
  let number = sheets.length + 1;
  while (parts.has(`${folder}sheet${number}.xml`)) number++;
  const part = `${folder}sheet${number}.xml`;
  const relations = parts.text(relationsOf(main));
  let id = 1;
  while (relations.includes(`"dotations${id}"`)) id++;
  const ids = sheets.map(({ tag }) => Number(tagAttribute(tag, "sheetId") ?? 0));
  const last = sheets.at(-1);
  const prefix = /^<([^\s/>:]+:)?/.exec(last?.tag ?? "")?.[1] ?? "";
  const isStrict = book.includes("http://purl.oclc.org/ooxml");
  const office = isStrict
    ? "http://purl.oclc.org/ooxml/officeDocument/relationships"
    : "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const own = `<${prefix}sheet xmlns:dr="${office}" name="${escaped(sheet.name)}" sheetId="${Math.max(0, ...ids) + 1}" dr:id="dotations${id}"/>`;
  const listed = last ? book.slice(0, last.end) + own + book.slice(last.end) : book;
  parts.set(
    main,
    withName(
      listed,
      prefix,
      `<${prefix}definedName name="${ownSheetName}" localSheetId="${sheets.length}" hidden="1">"${escaped(sheet.mark)}"</${prefix}definedName>`,
    ),
  );
  parts.set(
    relationsOf(main),
    relations.replace(
      /<\/(?:[^\s/>:]+:)?Relationships\s*>/,
      (close) =>
        `<${close.slice(2).replace(/Relationships.*/, "")}Relationship Id="dotations${id}" Type="${office}/worksheet" Target="${part}"/>${close}`,
    ),
  );
  parts.set(
    types,
    parts
      .text(types)
      .replace(
        /<\/(?:[^\s/>:]+:)?Types\s*>/,
        (close) =>
          `<${close.slice(2).replace(/Types.*/, "")}Override PartName="${part}" ContentType="${sheetType}"/>${close}`,
      ),
  );
  const xml = isStrict
    ? sheet.xml.replace(
        "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
        "http://purl.oclc.org/ooxml/spreadsheetml/main",
      )
    : sheet.xml;
  parts.set(part, xml);
}

/** Adds a defined name: to the list of names, or to a new list in its place, after the sheets and what follows them. */
function withName(book: string, prefix: string, name: string): string {
  const close = /<\/(?:[^\s/>:]+:)?definedNames\s*>/.exec(book);
  if (close) return book.slice(0, close.index) + name + book.slice(close.index);
  const list = `<${prefix}definedNames>${name}</${prefix}definedNames>`;
  let at = -1;
  for (const tag of xmlTags(book))
    if (
      ["sheets", "functionGroups", "externalReferences", "definedNames"].includes(tag.name) &&
      tag.kind !== "open"
    )
      at = tag.end;
  return at === -1 ? book : book.slice(0, at) + list + book.slice(at);
}

/** Takes a sheet away with its part and its names; the places of the others are told anew where they are counted. */
export function removeSheetPart(parts: PackageParts, { pack, main }: BookPlace, name: string): void {
  const book = parts.text(main);
  const sheets = sheetTags(book);
  const index = sheets.findIndex(({ tag }) => nameOf(tag) === name);
  const own = sheets[index];
  if (!own) return;
  const id = /\s[^\s=]+:id\s*=\s*["']([^"']*)["']/.exec(own.tag)?.[1] ?? "";
  const target = pack.relationships(main).find((relation) => relation.id === id)?.target;
  const moved = (place: string): string => String(Number(place) - (Number(place) > index ? 1 : 0));
  const without = (book.slice(0, own.start) + book.slice(own.end))
    .replace(/<((?:[^\s/>:]+:)?definedName)\b[^>]*?(?:\/>|>[^<]*<\/\1\s*>)/g, (whole) =>
      tagAttribute(whole, "localSheetId") === String(index) ? "" : whole,
    )
    .replace(/<(?:[^\s/>:]+:)?definedNames>\s*<\/(?:[^\s/>:]+:)?definedNames>/, "")
    .replace(/(\slocalSheetId\s*=\s*["'])(\d+)/g, (_, lead: string, place: string) => lead + moved(place))
    .replace(
      /(\s(?:activeTab|firstSheet)\s*=\s*["'])(\d+)/g,
      (_, lead: string, place: string) => lead + Math.min(Number(moved(place)), sheets.length - 2),
    );
  parts.set(main, without);
  const isRelation = (whole: string): boolean => tagAttribute(whole, "Id") === id;
  parts.set(
    relationsOf(main),
    parts
      .text(relationsOf(main))
      .replace(/<(?:[^\s/>:]+:)?Relationship\b[^>]*\/>/g, (whole) => (isRelation(whole) ? "" : whole)),
  );
  if (target !== undefined) removePart(parts, target);
}

/** Takes a part away, with what the package says of its type. */
export function removePart(parts: PackageParts, part: string): void {
  if (!parts.has(part)) return;
  parts.set(part, null);
  if (parts.has(relationsOf(part))) parts.set(relationsOf(part), null);
  parts.set(
    types,
    parts
      .text(types)
      .replace(/<(?:[^\s/>:]+:)?Override\b[^>]*\/>/g, (whole) =>
        (tagAttribute(whole, "PartName") ?? "").toLowerCase() === part.toLowerCase() ? "" : whole,
      ),
  );
}

/** Takes away the chain of calculation: Excel makes it anew, and refuses one that names cells without a formula. */
export function removeCalculationChain(parts: PackageParts, { pack, main }: BookPlace): void {
  for (const { id, type, target } of pack.relationships(main)) {
    if (type !== "calcChain") continue;
    parts.set(
      relationsOf(main),
      parts
        .text(relationsOf(main))
        .replace(/<(?:[^\s/>:]+:)?Relationship\b[^>]*\/>/g, (whole) =>
          tagAttribute(whole, "Id") === id ? "" : whole,
        ),
    );
    removePart(parts, target);
  }
}

/** Asks for a full computation when the workbook is opened: formulas that came back may have other inputs by now. */
export function askForCalculation(parts: PackageParts, { main }: BookPlace): void {
  const book = parts.text(main);
  const own = /<(?:[^\s/>:]+:)?calcPr\b[^>]*?(?=\/?>)/.exec(book);
  if (!own) return;
  const tag = withoutAttribute(own[0], "fullCalcOnLoad").trimEnd();
  parts.set(
    main,
    `${book.slice(0, own.index)}${tag} fullCalcOnLoad="1"${book.slice(own.index + own[0].length)}`,
  );
}
