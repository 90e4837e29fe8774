import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { paneTexts } from "../../src/messages/pane";
import { reportTexts } from "../../src/messages/report";
import { textReportWords } from "../../src/messages/textReport";

const source = join(__dirname, "..", "..", "src");
const files = readdirSync(source, { recursive: true, encoding: "utf8" }).filter(
  (name) => /\.tsx?$/.test(name) && !name.endsWith("counted.ts"),
);

// A choice between two wordings by a count of one; leaving words out (an empty branch) is no agreement.
const byHand = /(?:<\s*2|<=\s*1|>=\s*2|>\s*1|===\s*1)\s*\?\s*(?!"")["`]/;

it("leaves agreement in number to the one helper, everywhere", () => {
  const choices = files.flatMap((name) =>
    readFileSync(join(source, name), "utf8")
      .split("\n")
      .flatMap((line, i) => (byHand.test(line) && !/:\s*""/.test(line) ? [`${name}:${i + 1}`] : [])),
  );
  expect(choices).toEqual([]);
});

/** Every text of a tree of texts, those made of figures given the same figure throughout. */
const said = (texts: unknown, figure: number): string[] => {
  if (typeof texts === "string") return [texts];
  if (typeof texts === "function") {
    const counts = { total: figure, broken: figure, suspect: figure, rounding: figure, uncheckable: figure };
    const read = { cells: figure, sheets: figure, tables: figure };
    const given: unknown[][] = [
      Array.from({ length: 4 }, () => figure),
      [counts],
      [read, figure],
      [["Feuille"]],
      ["Feuille", figure, figure],
      [figure, "C7"],
    ];
    return given.flatMap((values) => {
      try {
        const text: unknown = (texts as (...values: unknown[]) => unknown)(...values);
        return typeof text === "string" ? [text] : [];
      } catch {
        // Other texts take other things than these.
        return [];
      }
    });
  }
  return typeof texts === "object" && texts !== null
    ? Object.values(texts).flatMap((one) => said(one, figure))
    : [];
};

const unchanging = /^(?:sans|dans|plus|sous|faux|trois|mois|fois)$/;

it.each([0, 1])("says nothing in the plural of %d in French", (figure) => {
  const plural = new RegExp(`(?<![\\p{L}\\d,.\\u202f\\]])${figure} (\\p{Ll}+[sx])(?![\\p{L}’])`, "gu");
  const texts = [paneTexts("fr"), reportTexts("fr"), textReportWords("fr")].flatMap((one) =>
    said(one, figure),
  );
  expect(texts.length).toBeGreaterThan(200);
  const wrong = texts.filter((text) =>
    [...text.matchAll(plural)].some(([, word]) => !unchanging.test(word ?? "")),
  );
  expect(wrong).toEqual([]);
});

it("says nothing in the plural of 1 in English", () => {
  const texts = [paneTexts("en"), reportTexts("en"), textReportWords("en")].flatMap((one) => said(one, 1));
  const wrong = texts.filter((text) =>
    /(?<![\p{L}\d.,\]])1 (?!is\b|was\b|has\b|holds\b)\p{Ll}+s\b/u.test(text),
  );
  expect(wrong).toEqual([]);
});
