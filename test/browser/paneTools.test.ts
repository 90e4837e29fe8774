import type { Page } from "playwright-core";
import { faultsOf } from "./faultsOf";
import { keepPicture, press, startBench, type PageOptions, type PaneBench } from "./panePage";

let bench: PaneBench;
beforeAll(async () => {
  bench = await startBench();
});
afterAll(() => bench.close());

type Steps = (page: Page) => Promise<void>;

const openTool =
  (name: RegExp): Steps =>
  async (page) => {
    await page.getByRole("tab", { name: /^(Outils|Tools)$/ }).click();
    await page.locator(".finding-head", { hasText: name }).click();
    await page.locator("#envelope-unit").waitFor();
  };
const openShare = openTool(/Répartir|Share/);

/** The fixture's envelope of 100 000 € and its six establishments. */
const filled: Steps = async (page) => {
  await openShare(page);
  await press(page, /^(Prendre la cellule active|Take the active cell)$/);
  await press(page, /^(Prendre les lignes|Take the rows)$/);
  await page.locator("#share-key").selectOption("2");
};
const byLinks: Steps = async (page) => {
  await filled(page);
  await page.locator("#share-rule").selectOption("links2007");
  await page.locator("#share-coefficient").selectOption("3");
};
const toPreview = async (page: Page): Promise<void> => {
  await page.locator("#share-preview").scrollIntoViewIfNeeded();
  await page.evaluate(() => document.querySelector("#share-preview")?.scrollIntoView());
};

const states: readonly (readonly [string, PageOptions, Steps])[] = [
  ["tools", {}, async (page) => page.getByRole("tab", { name: "Outils" }).click()],
  [
    "tools-320-zoom-200",
    { width: 320, zoom: 2 },
    async (page) => page.getByRole("tab", { name: "Outils" }).click(),
  ],
  ["share-empty", { height: 700 }, openShare],
  ["share", { height: 700 }, filled],
  ["share-english", { height: 700, language: "en" }, filled],
  [
    "share-preview",
    { height: 700 },
    async (page) => {
      await filled(page);
      await page.locator("#share-ceiling").fill("50000");
      await toPreview(page);
    },
  ],
  [
    "share-preview-320",
    { width: 320, height: 700, theme: "dark" },
    async (page) => {
      await byLinks(page);
      await toPreview(page);
    },
  ],
  [
    "share-preview-zoom-200",
    { width: 350, height: 700, zoom: 2 },
    async (page) => {
      await filled(page);
      await toPreview(page);
    },
  ],
  [
    "share-preview-forced-colours",
    { height: 700, forcedColors: true },
    async (page) => {
      await byLinks(page);
      await toPreview(page);
    },
  ],
  [
    "share-overrun",
    { height: 700 },
    async (page) => {
      await filled(page);
      await page.locator("#share-floor").fill("30000");
      await toPreview(page);
    },
  ],
  [
    "share-refused",
    { height: 700 },
    async (page) => {
      await filled(page);
      await page.locator("#share-step").fill("zéro");
    },
  ],
  [
    "share-confirm",
    { height: 700 },
    async (page) => {
      await filled(page);
      await press(page, "Écrire en formules…");
      await page.locator("dialog[open]").waitFor();
    },
  ],
  [
    "share-published",
    { height: 700 },
    async (page) => {
      await openShare(page);
      await press(page, "Une annexe publiée");
      await page.locator("#envelope-annex").selectOption("FMESPP 2007");
      await page.locator("#envelope-region").selectOption("Bretagne");
      await page.locator("#envelope-column").selectOption("2");
    },
  ],
  [
    "regions",
    { height: 700 },
    async (page) => {
      await page.getByRole("tab", { name: "Outils" }).click();
      await page.locator(".finding-head", { hasText: "Régions d’avant" }).click();
      await page.locator("#followed-region").selectOption("Bretagne");
      await press(page, "Ajouter le suivi");
      await page.getByText(/Feuille «\sBretagne suivi\s» ajoutée\./).waitFor();
    },
  ],
  [
    "follow",
    { height: 700 },
    async (page) => {
      await openTool(/Suivre/)(page);
      await press(page, "Prendre la cellule active");
      await press(page, "Prendre les lignes");
      await page.locator("#follow-column").selectOption("2");
    },
  ],
];

describe.each(states)("the tools, %s", (name, options, steps) => {
  test("have no accessibility violation, no sideways scrolling and no text set against print", async () => {
    const page = await bench.open(options);
    await steps(page);
    await keepPicture(page, name);
    expect(await faultsOf(page)).toEqual([]);
  });
});

test("nothing is written before it was told what is replaced; what was chosen stays when another tab is opened", async () => {
  const page = await bench.open({});
  await filled(page);
  const asked = (): Promise<string[]> =>
    page.evaluate(() => window.paneTest.host.asked.filter((one) => /prepare|write|undo/.test(one)));
  await press(page, "Écrire en valeurs…");
  await page.locator("dialog[open]").waitFor();
  expect(await asked()).toEqual([
    "prepare Retour F7 F8 F9 F10 F11 F12 11904.76 4761.91 71428.57 2380.95 0 9523.81",
  ]);
  expect(await page.locator("#confirmation-text").innerText()).toMatch(/1\scellule n’est pas vide/);
  await press(page, "Ne rien écrire");
  expect(await asked()).toHaveLength(1);
  await page.getByRole("tab", { name: "Contrôles" }).click();
  await page.getByRole("tab", { name: "Outils" }).click();
  expect(await page.locator("#share-key").inputValue()).toBe("2");
  await press(page, "Écrire en valeurs…");
  await press(page, "Écrire 6 cellules");
  await press(page, /^Annuler/);
  expect((await asked()).slice(-2)).toEqual(["write entries", "undo"]);
});
