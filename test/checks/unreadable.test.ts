import type { Finding } from "../../src/checks";
import { describeFinding } from "../../src/messages/findings";
import { sheetFromText } from "../tables/sheetFromText";
import { check, findingsOf } from "./corpus";

const told = (drawing: string, code: Finding["code"] = "NOMBRE-ILLISIBLE"): string[] =>
  findingsOf(check(sheetFromText(drawing)))
    .filter((finding) => finding.code === code)
    .map(({ severity, cells }) => `${severity} ${cells.join(" ")}`);

/** Rows of amounts that add up, with a text in the first column of some of them. */
const table = (texts: Record<number, string>): string => {
  const rows = Array.from(
    { length: 12 },
    (_, i) => `Poste ${i} | ${texts[i] ?? 10 + i} | ${20 + 3 * i} | ${30 + 4 * i}`,
  );
  return `Poste | A | B | A + B\n${rows.join("\n")}\nTotal | 186 | 438 | 624`;
};

it("tells as an error what cannot be read in a column that adds up, once for a run of like cells", () => {
  expect(told(table({ 3: "1 7 414" }))).toEqual(["error B5"]);
  expect(told(table({ 3: "voir note", 4: "voir note" }))).toEqual(["error B5:B6"]);
  expect(told(table({ 3: "#REF!", 4: "#REF!" }), "NOMBRE-ERREUR")).toEqual(["error B5:B6"]);
});

it("says once per column, as a warning, that many cells of it are texts", () => {
  expect(told(table({ 1: "à voir", 3: "à voir", 5: "oui", 9: "non" }))).toEqual(["warning B3 B5 B7 B11"]);
});

it("says nothing of a row of words among amounts", () => {
  const rows = table({}).split("\n");
  rows.splice(6, 0, "Suite | en euros | en euros | 7");
  expect(told(rows.join("\n"))).toEqual([]);
});

it("warns only where nothing proves amounts", () => {
  const loose = "Site | Durée\nUn | 12\nDeux | 7 jours ouvrés\nTrois | 31\nQuatre | 45\nCinq | 3";
  expect(told(loose)).toEqual(["warning B3"]);
  const [finding] = findingsOf(check(sheetFromText(loose))).filter(({ code }) => code === "NOMBRE-ILLISIBLE");
  expect(finding && describeFinding(finding).sentence).toMatch(/si cette colonne porte des montants/);
});

it("says nothing of chapters, ranges and texts in a column in which no sum holds", () => {
  const budget = (codes: readonly string[]): string =>
    [
      "Chapitre | Intitulé | 2024 | 2025",
      ...codes.map((code, i) => `${code} | Recette ${i} | ${1200 + 17 * i} | ${1310 + 23 * i}`),
    ].join("\n");
  expect(told(budget(["1", "'1 0", "'1 1", "2", "'2 0", "'2 1", "3"]))).toEqual([]);
  const ranges = ["1–2", "3–6", "7–8", "28", "29", "30"].map(
    (range, i) => `${"ABCDEF".charAt(i)} | ${range} | Chapitre ${i} | ${6217 + 31 * i}`,
  );
  expect(told(`Section | Chap. | Intitulé | Montant\n${ranges.join("\n")}`)).toEqual([]);
  const stays = "Site | Durée\nUn | 12\nDeux | 7 jours\nTrois | 31\nQuatre | 3 ans\nCinq | 45\nSix | 3";
  expect(told(stays)).toEqual([]);
  // Amounts that lost a digit, and a single text among amounts, are worth a look.
  expect(told(budget(["1200", "'1 7 414", "'1 8 512", "2210", "'1 9 001", "1815", "1422"]))).toEqual([
    "warning A3:A4 A6",
  ]);
  expect(told(budget(["1200", "'1 0", "1740", "2210", "1900", "1815"]))).toEqual(["warning A3"]);
});

it("warns of many of them in a column in which a sum holds", () => {
  expect(told(table({ 1: "'1 0", 3: "'1 1", 5: "'2 0", 9: "'2 1" }))).toEqual(["warning B3 B5 B7 B11"]);
});

it("holds for FINESS numbers only what a heading or the keys prove", () => {
  const list = (heading: string, codes: string[]): string =>
    `${heading} | Nom | Montant\n${codes.map((code, i) => `'${code} | Nom ${i} | ${i + 5}`).join("\n")}`;
  const wrong = ["350000023", "350000031", "350000047", "350000047"];
  expect(told(list("Centre de profit", wrong), "FINESS-INVALIDE")).toEqual([]);
  expect(told(list("Centre de profit", wrong), "FINESS-DOUBLON")).toEqual([]);
  expect(told(list("N° FINESS", wrong), "FINESS-INVALIDE")).toHaveLength(4);
  expect(told(list("N° FINESS", wrong), "FINESS-DOUBLON")).toHaveLength(1);
});

it("takes a list with several rows for most of its establishments for what it is", () => {
  const rows = ["010000016", "350000022", "690781810"].flatMap((code, i) => [
    `'${code} | MIG | ${i + 5}`,
    `'${code} | AC | ${i + 8}`,
  ]);
  expect(told(`FINESS | Mesure | Montant\n${rows.join("\n")}`, "FINESS-DOUBLON")).toEqual([]);
});
