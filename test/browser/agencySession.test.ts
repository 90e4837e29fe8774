import { readFileSync } from "node:fs";
import { writeDrafts } from "../../src/workbooks/writeDrafts";
import { returnForm2007 } from "../../src/templates/returnForm2007";
import type { DraftCell, SheetDraft } from "../../src/templates/sheetDraft";
import {
  clickCell,
  keepPicture,
  missing,
  paneReady,
  ribbonButton,
  shownIn,
  workbenchForAll,
  typeEntry,
  waitForShown,
  type OpenedWorkbench,
} from "./workbenchPage";

const bench = workbenchForAll();

const establishments = 40;
const first = 7;
const last = first + establishments - 1;

/** A number of nine digits that begins with a department, its key right. */
function finess(department: string, rank: number): string {
  const eight = `${department}0${String(rank).padStart(5, "0")}`;
  const sum = [...eight].reduce((total, digit, i) => {
    const value = Number(digit) * (i % 2 === 1 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return `${eight}${(10 - (sum % 10)) % 10}`;
}

const departments = ["22", "29", "35", "56"];
const links = (i: number): number => (i === 12 ? 70 : 3 + ((i * 7) % 11));

/** The return form of Bretagne as an agency fills it: everything but envelope P, with the links of each establishment beside. */
function bretagne(): SheetDraft[] {
  const [form, ...others] = returnForm2007();
  if (!form) throw new Error("no form");
  const rows = form.rows.map((row, r): readonly DraftCell[] => {
    const i = r - (first - 1);
    if (r === 2) return ["Région", "Bretagne"];
    if (r === first - 2) return [...row, "Liaisons"];
    if (i < 0 || i >= establishments) return row;
    const format = "#,##0";
    return [
      { value: finess(departments[i % 4] ?? "35", i + 1), format: "@" },
      `Établissement ${i + 1}`,
      { value: 100 + (i % 5) * 20, format },
      { value: null, format },
      { value: 4900, format },
      { value: null, format },
      ...row.slice(6),
      links(i),
    ];
  });
  return [{ ...form, rows }, ...others];
}

const openReturn = async (opened: OpenedWorkbench): Promise<void> => {
  const { page, pane } = opened;
  const bytes = await writeDrafts(bretagne());
  await page
    .locator("#file-input")
    .setInputFiles({ name: "retour-bretagne.xlsx", mimeType: "", buffer: Buffer.from(bytes) });
  await page.waitForFunction(() => window.workbench?.current.host.workbook.name === "retour-bretagne.xlsx");
  await paneReady(pane);
};

const columnShown = ({ page }: OpenedWorkbench, letter: string): Promise<string[]> =>
  page.evaluate(
    ([column, top, bottom]) => {
      const sheet = window.workbench?.current.book.getActiveSheet();
      return Array.from({ length: bottom - top + 1 }, (_, i) =>
        String(sheet?.getRange(`${column}${top + i}`).getRawValue() ?? ""),
      );
    },
    [letter, first, last] as const,
  );

/** Waits until the amounts of the column add up to that; says what they are when they never do. */
const waitForSum = (opened: OpenedWorkbench, letter: string, total: number): Promise<unknown> =>
  opened.page
    .waitForFunction(
      ([column, top, bottom, wanted]) => {
        const sheet = window.workbench?.current.book.getActiveSheet();
        let sum = 0;
        for (let row = top; row <= bottom; row++)
          sum += Number(sheet?.getRange(`${column}${row}`).getRawValue());
        return sum === wanted;
      },
      [letter, first, last, total] as const,
    )
    .catch(async () => {
      throw new Error((await columnShown(opened, letter)).join(" "));
    });

const errorsIn = async ({ pane }: OpenedWorkbench): Promise<string[]> =>
  (await pane.locator(".finding.error .finding-place").allInnerTexts())
    .map((place) => place.split(" · ")[0] ?? "")
    .sort();

test("Bretagne 2007: the envelope picked, P shared among 40 establishments, the return filled, checked, reported", async () => {
  const opened = await bench.open();
  const { page, pane } = opened;
  await openReturn(opened);

  // The envelope, published, and its rule.
  await pane.getByRole("tab", { name: "Outils" }).click();
  await pane.locator(".finding-head", { hasText: "Répartir une enveloppe" }).click();
  await pane.getByRole("button", { name: "Une annexe publiée" }).click();
  await pane.locator("#envelope-annex").selectOption("FMESPP 2007");
  await pane.locator("#envelope-region").selectOption("Bretagne");
  await pane.locator("#envelope-column").selectOption({ label: "P · Périphérique" });
  await pane.getByText(/Publié\s: 656\s675/).waitFor();
  await keepPicture(page, "session-envelope");

  // The forty lines, by their table; the column of links, the column to fill.
  await clickCell(page, "A10");
  await pane.getByRole("button", { name: "Prendre les lignes" }).click();
  await pane.getByText(/^40\slignes de «\sRetour 2007\s»/).waitFor();
  expect(await pane.locator("#share-rule").inputValue()).toBe("links2007");
  await pane.locator("#share-key").selectOption({ label: "I · Liaisons" });
  await pane.locator("#share-target").selectOption({ label: "D · Connexion des sites périphériques" });
  await pane.locator("#share-step").fill("1");
  await pane.getByText("L’enveloppe est dépensée exactement.").waitFor();
  expect(await pane.getByText(/1\spart au plafond/).count()).toBe(1);
  await pane.locator("#share-preview").scrollIntoViewIfNeeded();
  await keepPicture(page, "session-preview");

  // As formulas first: the grid computes them, the envelope is spent to the euro; then undone and written as values.
  await pane.getByRole("button", { name: "Écrire en formules…" }).click();
  await pane.getByRole("button", { name: "Écrire 40 cellules" }).click();
  await waitForSum(opened, "D", 656_675);
  expect(await shownIn(page, `D${first + 12}`)).toMatch(/^110\s000$/);
  const computed = (await columnShown(opened, "D")).map(Number);
  await keepPicture(page, "session-formulas");
  await pane.getByRole("button", { name: /^Annuler/ }).click();
  await waitForShown(page, `D${first}`, "");
  await pane.getByRole("button", { name: "Écrire en valeurs…" }).click();
  await pane.getByRole("button", { name: "Écrire 40 cellules" }).click();
  await pane.getByText(/40\scellules écrites/).waitFor();
  expect((await columnShown(opened, "D")).map(Number)).toEqual(computed);

  // The row of the annex followed, each column by its heading, and kept in the workbook.
  await pane.locator(".finding-head", { hasText: "Suivre une enveloppe" }).click();
  await pane.locator("#envelope-column").selectOption({ label: "Toutes, chacune selon son intitulé" });
  await pane.getByText(/La feuille a changé depuis/).waitFor();
  await clickCell(page, "A10");
  await pane.getByRole("button", { name: "Prendre les lignes" }).click();
  await pane.getByText(/La feuille a changé depuis/).waitFor({ state: "hidden" });
  await pane.getByRole("button", { name: "Garder cette enveloppe…" }).scrollIntoViewIfNeeded();
  await keepPicture(page, "session-followed");
  await pane.getByRole("button", { name: "Garder cette enveloppe…" }).click();
  await keepPicture(page, "session-keep");
  expect(await pane.locator("dialog[open] li").count()).toBe(3);
  await pane.getByRole("button", { name: "Garder dans le classeur" }).click();
  await pane.getByText(/Enveloppes gardées dans le classeur/).waitFor();

  // Filled right, nothing is told but what is left.
  await ribbonButton(page, "Contrôler la feuille").click();
  await pane.locator("#verdict").waitFor();
  expect(await errorsIn(opened)).toEqual([]);
  expect(await pane.locator(".finding.info", { hasText: "Enveloppe tenue" }).count()).toBeGreaterThan(0);
  await keepPicture(page, "session-sound");

  // Four faults: a wrong key, the same establishment twice, an amount over the cap, an envelope exceeded.
  const double = finess("29", 2);
  for (const [cell, entry] of [
    ["A10", `${finess("56", 4).slice(0, 8)}${(Number(finess("56", 4).charAt(8)) + 3) % 10}`],
    ["A14", double],
    ["D16", "110500"],
    // Taken back from the capped one: envelope P is kept.
    ["D19", "10000"],
    ["E18", "20000"],
  ] as const) {
    await clickCell(page, cell);
    await typeEntry(page, entry);
  }
  await ribbonButton(page, "Contrôler la feuille").click();
  // The verdict before says « 0 écart »: the errors themselves tell that the new one is there.
  await pane.locator(".finding.error").first().waitFor();
  await keepPicture(page, "session-faults");
  const told = await errorsIn(opened);
  expect(told).toEqual(["A10", "A14", "D16", "E47"]);
  expect(await missing(page)).toEqual([]);

  // The report, as a sheet of the workbook, and as a file.
  await pane.getByText("Autres…").click();
  await pane.getByRole("button", { name: /^Créer la feuille de contrôle/ }).click();
  await pane.locator("dialog[open] button.primary").click();
  await page.waitForFunction(
    () => window.workbench?.current.book.getActiveSheet().getSheetName() === "Contrôle",
  );
  const listed = await page.evaluate(() => {
    const sheet = window.workbench?.current.book.getActiveSheet();
    return Array.from({ length: 40 }, (_, row) =>
      String(sheet?.getRange(`A${row + 1}`).getDisplayValue() ?? ""),
    );
  });
  expect(listed).toEqual(expect.arrayContaining(told));
  await keepPicture(page, "session-report");

  // And as a page that stands alone.
  await pane.getByText("Autres…").click();
  // The picker of files is the system's: without it the browser saves the file.
  await pane.locator("body").evaluate(() => {
    Object.assign(window, { showSaveFilePicker: undefined });
  });
  const saved = page.waitForEvent("download");
  await pane.getByRole("button", { name: /HTML/ }).click();
  const html = readFileSync(await (await saved).path(), "utf8");
  for (const cell of told) expect(html).toContain(cell);
  const alone = await page.context().newPage();
  await alone.setContent(html);
  expect(await alone.locator("h1").count()).toBe(1);
  await keepPicture(alone, "session-report-html");
  expect(opened.complaints).toEqual([]);
  expect(opened.foreign).toEqual([]);
}, 240_000);
