import type { Page } from "playwright-core";
import { corpusWorkbook, gzippedSize, startBuiltBench, type BuiltBench } from "./builtPane";
import { indentedServices } from "../excel/indentedServices";
import { press } from "./panePage";

let bench: BuiltBench;
beforeAll(async () => {
  bench = await startBuiltBench();
});
afterAll(() => bench.close());

const verdict = (page: Page): Promise<string> => page.locator("#verdict").innerText();
const cellOf = (page: Page, address: string): Promise<unknown> =>
  page.evaluate((at) => {
    const [sheet] = window.excel.workbook.sheets;
    return window.excel.cell(sheet?.name ?? "", at);
  }, address);
const ready = (page: Page): Promise<void> =>
  page.locator('button.primary[aria-disabled="false"]', { hasText: /Rapprocher|Reconcile/ }).waitFor();
const reconcile = async (page: Page): Promise<void> => {
  await ready(page);
  await press(page, /^(Rapprocher les totaux|Reconcile totals)$/);
  await page.locator("#verdict").waitFor();
};

/** All that a user sees of the sheet: values, formulas, formats, fills. */
const sheetNow = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const [sheet] = window.excel.workbook.sheets;
    const { values, formulas, formats } = JSON.parse(JSON.stringify(sheet)) as Record<string, unknown>;
    const fills = [...(sheet?.fills ?? [])];
    return JSON.stringify([
      values,
      (formulas as unknown[][]).flat().filter((one) => one !== null),
      formats,
      fills,
    ]);
  });
const writes = (page: Page): Promise<number> => page.evaluate(() => window.excel.writes.length);

test("2007: five slips, their cells selected, all applied, then undone to the last bit", async () => {
  const { page, foreign } = await bench.open(corpusWorkbook("annexe-1-2007.xlsx"));
  const before = await sheetNow(page);
  await reconcile(page);
  expect(await verdict(page)).toBe("5 coquilles expliquent les 8 totaux faux (31 totaux vérifiés).");
  expect(await writes(page)).toBe(0);
  const cells = await page.locator(".finding.error .finding-place").allInnerTexts();
  expect(cells.map((text) => text.split(" · ")[0]).sort()).toEqual(["C12", "C6", "D32", "F17", "F28"]);

  await page.locator(".finding-head", { hasText: "F17" }).click();
  await page.waitForFunction(() => window.excel.workbook.selection.area.top === 16);
  expect(await page.evaluate(() => window.excel.workbook.selection.area)).toMatchObject({ top: 16, left: 5 });
  expect(await writes(page)).toBe(0);

  await press(page, /^Appliquer les 5 propositions/);
  expect(await writes(page)).toBe(0);
  await press(page, "Écrire 5 cellules");
  await page.locator("#verdict", { hasText: "0 écart" }).waitFor();
  expect([await cellOf(page, "C6"), await cellOf(page, "D32")]).toEqual([78400, 172200]);
  expect(await page.locator(".banner").count()).toBe(0);

  await press(page, /^Annuler l’écriture/);
  await press(page, "Remettre les valeurs d’avant");
  await page.locator("#verdict", { hasText: "5 coquilles" }).waitFor();
  expect(await sheetNow(page)).toBe(before);
  expect(foreign).toEqual([]);
  expect(await page.evaluate(() => window.excel.missing)).toEqual([]);
  await page.context().close();
});

test("highlight and its clearing leave every fill as it was; the control sheet is a new sheet", async () => {
  const { page } = await bench.open(corpusWorkbook("annexe-1-2007.xlsx"));
  const before = await sheetNow(page);
  await reconcile(page);
  await press(page, "Autres…");
  await press(page, /^Surligner les cellules/);
  await press(page, "Surligner");
  await page.getByText(/cellules surlignées/).waitFor();
  expect(await sheetNow(page)).not.toBe(before);
  await press(page, "Autres…");
  await press(page, "Effacer le surlignage");
  await page.getByText(/Surlignage effacé/).waitFor();
  expect(await sheetNow(page)).toBe(before);

  await press(page, /^Créer la feuille de contrôle/);
  await press(page, /^Créer la feuille$/);
  await page.getByText(/Feuilles «\sContrôle\s» et «\sContrôle – tableaux\s» ajoutées/).waitFor();
  expect(await page.evaluate(() => window.excel.workbook.sheets.length)).toBe(3);
  expect(await sheetNow(page)).toBe(before);
  await page.context().close();
});

test("2024: six tables hold and nothing is accused; without workers the page checks by slices", async () => {
  for (const withoutWorkers of [false, true]) {
    const { page } = await bench.open(corpusWorkbook("annexe-1-2024.xlsx"), { withoutWorkers });
    await reconcile(page);
    expect(await verdict(page)).toMatch(/^[\d\s]+ totaux vérifiés, 0 écart, \d+ arrondis admis/);
    expect(await page.locator(".finding.error").count()).toBe(0);
    await page.context().close();
  }
});

test("a subtotal that only the indents of the cells show is checked, and told where it is wrong", async () => {
  const sheets = [{ name: "Services", ...indentedServices() }];
  const { page } = await bench.open({ name: "services.xlsx", sheets });
  await reconcile(page);
  const places = await page.locator(".finding.error .finding-place").allInnerTexts();
  expect(places.map((text) => text.split(" · ")[0])).toEqual(["B9"]);
  expect(await page.evaluate(() => window.excel.missing)).toEqual([]);
  await page.context().close();
});

test("an edit marks what it touches, a deleted sheet and a cell being typed are said, and each has a way on", async () => {
  const { page } = await bench.open(corpusWorkbook("annexe-1-2007.xlsx"));
  await reconcile(page);
  await page.evaluate(() => window.excel.type("Annexe I", "C6", 78400));
  await page.getByText("Modifié depuis le contrôle : Annexe I C6.").waitFor();
  // The slip itself, and the list of the misprints of the publication, which names the cell too.
  expect(await page.locator(".stale-mark").count()).toBe(2);
  await press(page, "Relancer");
  await page.locator("#verdict", { hasText: "4 coquilles" }).waitFor();
  expect(await page.locator(".banner").count()).toBe(0);

  await page.evaluate(() => (window.excel.isEditing = true));
  await page.locator(".finding-head").first().click();
  await page.getByText(/Une cellule est en cours de saisie/).waitFor();
  await page.evaluate(() => (window.excel.isEditing = false));
  await press(page, "Fermer");

  await page.evaluate(() => window.excel.renameSheet("Annexe I", "Autre nom"));
  await press(page, "Aller à la cellule");
  await page.getByText(/a été renommée ou supprimée/).waitFor();
  await press(page, "Réessayer");
  await page.locator(".picture-title", { hasText: "Autre nom" }).waitFor();

  await page.evaluate(() => (window.excel.isClosed = true));
  await press(page, "Rapprocher les totaux");
  await page.getByText(/Le classeur a été fermé/).waitFor();
  expect(await page.locator("#verdict").count()).toBe(1);
  await page.context().close();
});

test("a function is found, filled from its example and inserted; an annex is inserted and checked", async () => {
  const { page } = await bench.open({
    name: "vide.xlsx",
    sheets: [{ name: "Feuil1", top: 0, left: 0, values: [] }],
  });
  await reconcile(page);
  expect(await page.locator(".verdict").innerText()).toContain("Ce classeur est vide.");
  await page.getByRole("tab", { name: "Fonctions" }).click();
  await page.getByRole("searchbox").fill("subv connexion base");
  await page.locator(".finding-head").first().click();
  await page.locator(".examples button").first().click();
  const formula = await page.locator(".copyable code").innerText();
  expect(formula).toMatch(/^=SUBV\.CONNEXION/);
  // Our Excel shows the amount, as a real one would: a formula in error is not frozen.
  await page.evaluate(() => {
    window.excel.workbook.calculator = () => 33696;
  });
  await press(page, "Insérer dans la cellule active");
  await page.getByText("Formule insérée en A1.").waitFor();
  const entered = await cellOf(page, "A1");
  await press(page, /^Figer les formules/);
  await press(page, "Figer");
  await page.getByText(/^1 formule figée/).waitFor();
  expect(await cellOf(page, "A1")).not.toBe(entered);
  await press(page, /^Rétablir les formules/);
  await press(page, "Rétablir");
  await page.getByText("1 formule rétablie.").waitFor();
  expect(await cellOf(page, "A1")).toBe(entered);

  await page.getByRole("tab", { name: "Circulaires" }).click();
  await page.locator(".finding-head", { hasText: "2007-237" }).click();
  await press(page, /^Publiée…/);
  await press(page, "Ajouter la feuille");
  await page.getByText(/Feuille «\sFMESPP 2007\s» ajoutée/).waitFor();
  await page.getByRole("tab", { name: "Contrôles" }).click();
  // Untouched, the annex is passed over among the sheets of the workbook; by itself it is checked.
  await press(page, "Contrôler la feuille");
  await page
    .locator("#verdict", { hasText: "5 coquilles expliquent les 8 totaux faux (31 totaux vérifiés)." })
    .waitFor();
  await page.context().close();
});

test("in an English Excel the pane speaks English", async () => {
  const { page } = await bench.open(corpusWorkbook("annexe-1-2007.xlsx"), { uiLocale: "en-US" });
  await reconcile(page);
  expect(await verdict(page)).toBe("5 slips explain the 8 wrong totals (31 totals checked).");
  expect(await page.evaluate(() => document.documentElement.lang)).toBe("en");
  await page.context().close();
});

test("office.js that cannot load ends in a sentence and a way on", async () => {
  const { page } = await bench.open(corpusWorkbook("annexe-1-2007.xlsx"), { missing: /office\.js$/ });
  await page.getByText("La bibliothèque d’Office ne se charge pas.").waitFor();
  expect(await page.getByRole("button", { name: "Recharger le volet" }).count()).toBe(1);
  await page.context().close();
});

test("the pane paints its buttons before Excel is connected, and needs less than 120 kB gzip", async () => {
  const { page } = await bench.open(corpusWorkbook("annexe-1-2007.xlsx"));
  await ready(page);
  await page.waitForFunction(() =>
    performance.getEntriesByType("resource").some(({ name }) => name.endsWith("/functions.js")),
  );
  const { paint, connected, scripts } = await page.evaluate(() => {
    const loaded = performance.getEntriesByType("resource") as PerformanceResourceTiming[];
    const office = loaded.find(({ name }) => name.endsWith("/office.js"))?.startTime ?? 0;
    return {
      paint: performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? Infinity,
      connected: loaded.find(({ name }) => name.endsWith("/excel.js"))?.responseEnd ?? 0,
      scripts: loaded.map(({ name, startTime }) => ({
        name: new URL(name).pathname,
        isAfterOffice: startTime > office,
      })),
    };
  });
  // The custom functions are asked for before office.js and load beside the pane, which does not wait for them.
  const ours = scripts.filter(
    ({ name, isAfterOffice }) =>
      /\.(js|css)$/.test(name) && !name.includes("office-js") && (isAfterOffice || name.includes("taskpane")),
  );
  const weight = ours.reduce((sum, { name }) => sum + gzippedSize(name), 0);
  expect(ours.length).toBeGreaterThanOrEqual(3);
  expect(weight).toBeLessThan(120_000);
  expect(paint).toBeLessThan(connected);
  await page.context().close();
});

test("an accepted gap keeps its reason, leaves the errors, and is accepted still when checked again", async () => {
  const { page } = await bench.open(corpusWorkbook("annexe-1-2007.xlsx"));
  await reconcile(page);
  await page.locator(".finding-head", { hasText: "F28" }).click();
  await press(page, "Accepter l’écart…");
  await page.getByLabel("Motif").fill("arrêté rectificatif attendu");
  await page.getByRole("button", { name: "Accepter", exact: true }).click();
  await page.getByText("Écart de F28 accepté.").waitFor();
  await page.locator("#verdict", { hasText: "1 écart accepté" }).waitFor();
  expect(await page.locator(".accepted-mark").count()).toBe(1);
  await press(page, "Rapprocher les totaux");
  await page.locator(".accepted-mark").waitFor();
  await page.locator(".finding-head", { hasText: "F28" }).scrollIntoViewIfNeeded();
  expect(await page.locator("#verdict").innerText()).toContain("1 écart accepté");
  expect(await writes(page)).toBe(0);
  await page.context().close();
});
