import { writeDrafts } from "../../src/workbooks/writeDrafts";
import { comparedBook } from "../taskpane/comparedBook";
import { faultsOf } from "./faultsOf";
import { keepPicture, press, startBench, type PageOptions, type PaneBench } from "./panePage";

let bench: PaneBench;
beforeAll(async () => {
  bench = await startBench();
});
afterAll(() => bench.close());

const open = async (tool: RegExp, options = {}) => {
  const page = await bench.open(options);
  await page.getByRole("tab", { name: /^(Outils|Tools)$/ }).click();
  await page.locator(".finding-head", { hasText: tool }).first().click();
  return page;
};

test("two sheets of the workbook: what changed, and the total that did not follow", async () => {
  const page = await open(/Comparer deux versions/);
  await press(page, "Deux feuilles");
  await press(page, "Lire les feuilles du classeur");
  await page.locator("#compare-after").waitFor();
  await press(page, "Comparer");
  await page.getByText(/1 montant changé.*1 total ne varie pas/).waitFor();
  expect(await page.locator(".detail .finding-title").allInnerTexts()).toEqual([
    "Total non mis à jour",
    "2024 B2 · Bretagne, Hôtels hospitaliers",
  ]);
  await keepPicture(page, "compare-sheets");
  expect(await faultsOf(page)).toEqual([]);
});

test("the workbook with a file that is read in the pane, or refused in a sentence", async () => {
  const page = await open(/Comparer deux versions/);
  const [sheet] = comparedBook.sheets;
  const bytes = await writeDrafts([{ name: "2023", rows: sheet?.values ?? [] }]);
  const choose = (name: string, buffer: Buffer) =>
    page.setInputFiles("input[type=file]", { name, mimeType: "", buffer });
  await choose("avant.xlsx", Buffer.from(bytes));
  await page.getByText(/1 feuille ajoutée/).waitFor();
  await choose("note.pdf", Buffer.from("%PDF-1.7"));
  await page.getByRole("alert").waitFor();
  await keepPicture(page, "compare-refused");
  expect(await faultsOf(page)).toEqual([]);
});

test("a pasted text against the tables", async () => {
  const page = await open(/Confronter un texte/, { width: 320 });
  await page
    .locator("#letter-text")
    .fill("Hôtels hospitaliers\u202f: 46 k€. Hôtels hospitaliers\u202f: 40 k€.");
  await press(page, "Confronter");
  await page.getByText(/2 montants dans le texte/).waitFor();
  expect(await page.locator(".detail .finding-title").allInnerTexts()).toEqual([
    expect.stringContaining("diffère"),
    expect.stringContaining("concorde"),
  ]);
  await keepPicture(page, "letter-320");
  expect(await faultsOf(page)).toEqual([]);
});

test.each<[string, PageOptions]>([
  ["320-dark", { width: 320, theme: "dark" }],
  ["zoom-200", { zoom: 2 }],
  ["forced-colours", { forcedColors: true }],
  ["english", { language: "en" }],
])("a comparison and a letter, %s: read, named and kept within the pane", async (name, options) => {
  const page = await open(/Comparer deux versions|Compare two versions/, options);
  await press(page, /^(Deux feuilles|Two sheets)$/);
  await press(page, /^(Lire les feuilles du classeur|Read the sheets of the workbook)$/);
  await page.locator("#compare-after").waitFor();
  await press(page, /^(Comparer|Compare)$/);
  await page.locator(".detail .finding-title").first().waitFor();
  await keepPicture(page, `compare-${name}`);
  expect(await faultsOf(page)).toEqual([]);
  await page
    .locator(".finding-head", { hasText: /Confronter un texte|Compare a text/ })
    .first()
    .click();
  await page
    .locator("#letter-text")
    .fill("Hôtels hospitaliers\u202f: 46 k€. Hôtels hospitaliers\u202f: 40 k€.");
  await press(page, /^(Confronter|Compare)$/);
  await page.getByText(/2 montants dans le texte|2 amounts in the text/).waitFor();
  await keepPicture(page, `letter-${name}`);
  expect(await faultsOf(page)).toEqual([]);
});
