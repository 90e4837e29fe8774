import { annex, relation, relations, sheetPath, texts, type PartTexts } from "./annex";
import { edit, zipped } from "./packageEncodings";

const inSheet = (change: (xml: string) => string): PartTexts => edit(sheetPath, change);
const inStrings = (change: (xml: string) => string): PartTexts => edit("xl/sharedStrings.xml", change);

const cell = /<c r="([A-Z]+)(\d+)"([^>]*)>(.*?)<\/c>/g;
const asItem = (index: string): string =>
  texts[Number(index)]?.replaceAll("&", "&amp;").replaceAll("<", "&lt;") ?? "";
const eachText = (make: (text: string, place: string) => string): PartTexts =>
  inSheet((xml) =>
    xml.replace(cell, (all, c: string, r: string, rest: string, body: string) =>
      rest.includes('t="s"') ? make(asItem(/<v>(\d+)/.exec(body)?.[1] ?? ""), `${c}${r}`) : all,
    ),
  );
const eachNumber = (write: (value: number) => string): PartTexts =>
  inSheet((xml) =>
    xml.replace(cell, (all, _c: string, _r: string, rest: string) =>
      rest.includes('t="s"')
        ? all
        : all.replace(/<v>(.*?)<\/v>/, (_, v: string) => `<v>${write(Number(v))}</v>`),
    ),
  );

/** Ways of writing the same cells, texts and numbers. */
export const sheetEncodings: Readonly<Record<string, () => Uint8Array>> = {
  "cells without address": () =>
    zipped(
      inSheet((xml) =>
        xml.replace(/<c r="[A-Z]+\d+"/g, "<c").replace('<row r="19"><c', '<row r="19"><c/><c'),
      ),
    ),
  "rows without number": () =>
    zipped(
      inSheet((xml) =>
        xml
          .replace(/<row r="\d+"( spans="1:5")?>/g, "<row>")
          .replace(/(<row>)(?=<c r="A3")/, "<row/><row>")
          .replace(/(<row>)(?=<c r="B19")/, "<row/><row>"),
      ),
    ),
  "no dimension, no view": () => zipped(inSheet((xml) => xml.replace(/<dimension.*?<cols>.*?<\/cols>/, ""))),
  "a dimension that is wrong": () => zipped(inSheet((xml) => xml.replace("A1:E19", "A1"))),
  "blank cells with a style": () => zipped(inSheet((xml) => xml.replace(/<\/row>/g, '<c s="1"/></row>'))),
  "blank rows to the end": () =>
    zipped(
      inSheet((xml) => xml.replace("</sheetData>", '<row r="40" ht="15"/><row r="1048576"/></sheetData>')),
    ),
  "flags that say no": () =>
    zipped(
      inSheet((xml) =>
        xml.replace(/<row /g, '<row hidden="0" collapsed="false" ').replace("<col ", '<col hidden="false" '),
      ),
    ),
  "texts in the cells": () =>
    zipped(eachText((t, place) => `<c r="${place}" t="inlineStr"><is><t>${t}</t></is></c>`)),
  "texts in the cells, rich": () =>
    zipped(
      eachText((t, place) =>
        `<c r="${place}" t="inlineStr"><is><r><rPr><b/><sz val="11"/></rPr><t xml:space="preserve">${t.slice(0, 3)}</t></r><r><t xml:space="preserve">${t.slice(3)}</t></r></is></c>`.replace(
          /<t xml:space="preserve">([^<]*&)<\/t><\/r><r><t xml:space="preserve">/,
          '<t xml:space="preserve"></t></r><r><t xml:space="preserve">$1',
        ),
      ),
    ),
  "texts as results": () => zipped(eachText((t, place) => `<c r="${place}" t="str"><v>${t}</v></c>`)),
  "texts without part": () => {
    const cells = eachText((t, place) => `<c r="${place}" t="str"><v>${t}</v></c>`);
    const others = Object.fromEntries(
      Object.entries(cells).filter(([path]) => path !== "xl/sharedStrings.xml"),
    );
    return zipped({
      ...others,
      "xl/_rels/workbook.xml.rels": relations(
        relation("rId1", "worksheet", "worksheets/sheet1.xml"),
        relation("rId2", "styles", "styles.xml"),
      ),
    });
  },
  "rich shared strings": () =>
    zipped(
      inStrings((xml) =>
        xml.replace(
          /<si><t>([^<&]*)<\/t>/g,
          (_, t: string) => `<si><r><t>${t.slice(0, 2)}</t></r><r><rPr><i/></rPr><t>${t.slice(2)}</t></r>`,
        ),
      ),
    ),
  "phonetic hints": () =>
    zipped(
      inStrings((xml) =>
        xml.replace(/<\/si>/g, '<rPh sb="0" eb="1"><t>KA</t></rPh><phoneticPr fontId="1"/></si>'),
      ),
    ),
  "wrong counts of strings": () =>
    zipped(inStrings((xml) => xml.replace(/ count="\d+" uniqueCount="\d+"/, ' count="1" uniqueCount="2"'))),
  "strings that nobody uses": () =>
    zipped(inStrings((xml) => xml.replace("</sst>", "<si/><si><t/></si><si><t>seul</t></si></sst>"))),
  "escapes of Excel": () => zipped(inStrings((xml) => xml.replaceAll("R", "_x0052_"))),
  "indices with blanks": () =>
    zipped(inSheet((xml) => xml.replace(/t="s"><v>(\d+)<\/v>/g, 't="s"><v>\n $1 </v>'))),
  "numbers with an exponent": () => zipped(eachNumber((value) => value.toExponential())),
  "numbers with zeros": () => zipped(eachNumber((value) => `00${value.toFixed(4)}`)),
  "numbers as doubles print them": () => zipped(eachNumber((value) => value.toPrecision(17))),
  "numbers among blanks": () => zipped(eachNumber((value) => `\n  ${value}\t`)),
  "numbers of a stated type": () => zipped(inSheet((xml) => xml.replace(/ s="1">/g, ' s="1" t="n">'))),
  "a shared formula": () =>
    zipped(inSheet((xml) => xml.replace("<f>", '<f t="shared" ref="B19:B20" si="0">'))),
  "an array formula": () => zipped(inSheet((xml) => xml.replace("<f>", '<f t="array" ref="B19">'))),
  "a formula to compute on opening": () => zipped(inSheet((xml) => xml.replace("<f>", '<f ca="1">'))),
  "a note on a cell": () =>
    zipped({
      ...annex,
      "xl/worksheets/_rels/sheet1.xml.rels": relations(relation("r1", "comments", "../comments1.xml")),
      "xl/comments1.xml":
        '<comments><authors><author/></authors><commentList><comment ref="B5" authorId="0"><text><r><t>Vu avec </t></r><r><t>la DRH</t></r></text></comment></commentList></comments>',
    }),
  "extensions at the end": () =>
    zipped(
      inSheet((xml) =>
        xml.replace(
          "</worksheet>",
          '<extLst><ext uri="{1}" xmlns:x14="urn:x14"><x14:conditionalFormattings><x14:c r="B5"><x14:v>1</x14:v></x14:c></x14:conditionalFormattings></ext></extLst></worksheet>',
        ),
      ),
    ),
  "a drawing and a printer": () =>
    zipped({
      ...inSheet((xml) => xml.replace("</worksheet>", '<drawing r:id="d"/></worksheet>')),
      "xl/worksheets/_rels/sheet1.xml.rels": relations(
        relation("d", "drawing", "../drawings/drawing1.xml"),
        relation("p", "printerSettings", "../printerSettings/p.bin"),
      ),
      "xl/drawings/drawing1.xml": "<not read",
    }),
  "a data table that is filtered": () =>
    zipped(
      inSheet((xml) =>
        xml.replace(
          "<mergeCells",
          '<autoFilter ref="A3:E17"><filterColumn colId="0"/></autoFilter><mergeCells',
        ),
      ),
    ),
};
