import * as XLSX from "@e965/xlsx";
import {
  clickCell,
  keepPicture,
  missing,
  paneReady,
  shownIn,
  workbenchForAll,
  writes,
  type OpenedWorkbench,
} from "./workbenchPage";

const bench = workbenchForAll();

const header = ["Établissement", "Activité", "Places", "Part"];
const listed = [
  ["Enveloppe (en euros)", 100_000],
  [],
  header,
  ["Ille-et-Vilaine"],
  ["CH Rennes", "MCO", 10],
  [null, "SMR", 5],
  ["CH Redon", "MCO", 20],
  [null, "SMR", 7],
  ["Sous-total", null, 42],
  ["Morbihan"],
  ["CH Vannes", "MCO", 30],
  [null, "SMR", 8],
  ["Total", null, 80],
];
const merged = ["A4:D4", "A5:A6", "A7:A8", "A10:D10", "A11:A12"];

/** A list as agencies keep it: titles merged across, one name over two lines; once with its shares merged too, once protected. */
function workbook(): Buffer {
  const book = XLSX.utils.book_new();
  const add = (
    name: string,
    merges: readonly string[],
    isProtected: boolean,
    hidden: readonly number[] = [],
  ): void => {
    const sheet = XLSX.utils.aoa_to_sheet(listed);
    sheet["!merges"] = merges.map((one) => XLSX.utils.decode_range(one));
    if (isProtected) sheet["!protect"] = {};
    sheet["!rows"] = listed.map((_, i) => ({ hidden: hidden.includes(i + 1) }));
    if (hidden.length > 0) sheet["!autofilter"] = { ref: "A3:D13" };
    XLSX.utils.book_append_sheet(book, sheet, name);
  };
  add("Liste", merged, false);
  add("Parts fusionnées", [...merged, "D5:D6"], false);
  add("Protégée", merged, true);
  add("Filtrée", [], false, [6, 8, 12]);
  return XLSX.write(book, { type: "buffer", bookType: "xlsx" }) as Buffer;
}

async function openList(): Promise<OpenedWorkbench> {
  const opened = await bench.open();
  const { page, pane } = opened;
  await page.locator("#file-input").setInputFiles({ name: "liste.xlsx", mimeType: "", buffer: workbook() });
  await page.waitForFunction(() => window.workbench?.current.host.workbook.name === "liste.xlsx");
  await paneReady(pane);
  await pane.getByRole("tab", { name: "Outils" }).click();
  await pane.locator(".finding-head", { hasText: "Répartir une enveloppe" }).click();
  return opened;
}

const show = ({ page }: OpenedWorkbench, name: string): Promise<void> =>
  page.evaluate((wanted) => {
    const book = window.workbench?.current.book;
    const sheet = book?.getSheetByName(wanted);
    if (book && sheet) book.setActiveSheet(sheet);
  }, name);

/** The envelope of B1, the rows chosen in the grid from a cell on, the key, the column of shares. */
async function fill(opened: OpenedWorkbench, from: string, rowsDown: number): Promise<void> {
  const { page, pane } = opened;
  await clickCell(page, "B1");
  await pane.getByRole("button", { name: "Prendre la cellule active" }).click();
  await pane.getByText(/B1 \(Enveloppe/).waitFor();
  await clickCell(page, from);
  for (let row = 0; row < rowsDown; row++) await page.keyboard.press("Shift+ArrowDown");
  await pane.getByRole("button", { name: "Prendre les lignes" }).click();
  await pane.getByText(/6\slignes de/).waitFor();
  await pane.locator("#share-key").selectOption({ label: "C · Places" });
  await pane.locator("#share-target").selectOption({ label: "D · Part (libre)" });
}

const parts = async ({ page }: OpenedWorkbench): Promise<string[]> => {
  const shown: string[] = [];
  for (let row = 4; row <= 13; row++) shown.push((await shownIn(page, `D${row}`)).replace(/\s/g, ""));
  return shown;
};

test("titles, subtotals and names over two lines: the envelope goes to the lines alone, within floor and ceiling, and comes back", async () => {
  const opened = await openList();
  const { page, pane } = opened;
  await fill(opened, "A4", 7);
  await pane.getByText(/Laissées, sans montant\s: Ille-et-Vilaine, Morbihan\./).waitFor();
  await pane.getByText("CH Rennes · SMR").waitFor();
  await pane.locator("#share-floor").fill("8000");
  await pane.locator("#share-ceiling").fill("30000");
  await pane.getByText("L’enveloppe est dépensée exactement.").waitFor();
  expect(await pane.getByText(/part au plafond/).count()).toBe(1);
  await pane.locator("#share-preview").scrollIntoViewIfNeeded();
  await keepPicture(page, "share-rows");
  // Lines that titles part have no formula in common: values only, and said so.
  await pane.getByText(/En valeurs seulement/).waitFor();
  await pane.getByRole("button", { name: "Écrire en valeurs…" }).click();
  await pane.getByRole("button", { name: "Écrire 6 cellules" }).click();
  await pane.getByText(/6\scellules écrites/).waitFor();
  const written = await parts(opened);
  expect(written.map((one) => one !== "")).toEqual(
    [4, 5, 6, 7, 8, 9, 10, 11, 12, 13].map((row) => [5, 6, 7, 8, 11, 12].includes(row)),
  );
  const amounts = written.filter(Boolean).map((one) => Math.round(Number(one.replace(",", ".")) * 100));
  expect(amounts.reduce((sum, one) => sum + one, 0)).toBe(10_000_000);
  expect([Math.min(...amounts), Math.max(...amounts)]).toEqual([800_000, 3_000_000]);
  await pane.getByRole("button", { name: /^Annuler/ }).click();
  await page.waitForFunction(
    () => !window.workbench?.current.book.getActiveSheet().getRange("D5").getDisplayValue(),
  );
  expect((await parts(opened)).join("")).toBe("");
  expect([await missing(page), opened.complaints]).toEqual([[], []]);
}, 120_000);

test("shares that merged cells would swallow are refused before anything is written", async () => {
  const opened = await openList();
  const { page, pane } = opened;
  await show(opened, "Parts fusionnées");
  const before = await writes(page);
  await fill(opened, "A7", 0);
  await pane.getByText(/Des cellules fusionnées couvrent plusieurs lignes \(D6\)/).waitFor();
  await keepPicture(page, "share-merged");
  expect(await pane.getByRole("button", { name: "Écrire en valeurs…" }).count()).toBe(0);
  expect(await writes(page)).toBe(before);
}, 120_000);

test("a protected sheet: nothing is written, and it is said", async () => {
  const opened = await openList();
  const { page, pane } = opened;
  await show(opened, "Protégée");
  await fill(opened, "A7", 0);
  const before = await writes(page);
  await pane.getByRole("button", { name: "Écrire en valeurs…" }).click();
  await pane.getByText(/La feuille «\sProtégée\s» est protégée/).waitFor();
  await keepPicture(page, "share-protected");
  expect(await pane.locator("dialog[open]").count()).toBe(0);
  expect(await writes(page)).toBe(before);
  expect((await parts(opened)).join("")).toBe("");
}, 120_000);

test("a filtered list: the rows out of sight are told, have their share, or are left out when it is asked", async () => {
  const opened = await openList();
  const { page, pane } = opened;
  await show(opened, "Filtrée");
  await fill(opened, "A4", 7);
  await pane
    .getByText(/3\slignes masquées, à la main ou par un filtre, en font partie/)
    .first()
    .waitFor();
  await keepPicture(page, "share-filtered");
  await pane.getByRole("button", { name: "Reprendre sans les lignes masquées" }).click();
  await pane.getByText(/3\slignes de/).waitFor();
  expect(await pane.getByText(/lignes? masquées?/).count()).toBe(0);
  await pane.locator("#share-key").selectOption({ label: "C · Places" });
  await pane.locator("#share-target").selectOption({ label: "D · Part (libre)" });
  await pane.getByRole("button", { name: "Écrire en valeurs…" }).click();
  await pane.getByRole("button", { name: "Écrire 3 cellules" }).click();
  await pane.getByText(/3\scellules écrites/).waitFor();
  const written = (await parts(opened)).map((one) => Math.round(Number(one.replace(",", ".")) * 100));
  expect(written.map((one) => one > 0)).toEqual(
    [4, 5, 6, 7, 8, 9, 10, 11, 12, 13].map((row) => [5, 7, 11].includes(row)),
  );
  expect(written.reduce((sum, one) => sum + one, 0)).toBe(10_000_000);
  expect([await missing(page), opened.complaints]).toEqual([[], []]);
}, 120_000);
