import type { Page } from "playwright-core";
import { faultsOf } from "./faultsOf";
import { keepPicture, press, startBench, type PageOptions, type PaneBench } from "./panePage";

let bench: PaneBench;
beforeAll(async () => {
  bench = await startBench();
});
afterAll(() => bench.close());

type Steps = (page: Page) => Promise<void>;
const reconcile: Steps = (page) => press(page, /^(Rapprocher les totaux|Reconcile totals)$/);
const openFirst: Steps = async (page) => {
  await reconcile(page);
  await page.locator(".finding-head").first().click();
};
const openTab =
  (name: string, line?: string): Steps =>
  async (page) => {
    await page.getByRole("tab", { name }).click();
    if (line) await page.locator(".finding-head", { hasText: line }).click();
  };

const states: readonly (readonly [string, PageOptions, Steps])[] = [
  ["start", {}, async () => {}],
  ["slips", {}, reconcile],
  ["slips-english", { language: "en" }, openFirst],
  ["finding", {}, openFirst],
  ["finding-320", { width: 320 }, openFirst],
  ["finding-zoom-200", { zoom: 2, width: 350 }, openFirst],
  ["finding-dark", { theme: "dark" }, openFirst],
  ["finding-forced-colours", { forcedColors: true }, openFirst],
  ["finding-forced-colours-dark", { forcedColors: true, theme: "dark" }, openFirst],
  [
    "actions",
    {},
    async (page) => {
      await reconcile(page);
      await press(page, "Autres…");
    },
  ],
  [
    "explained",
    {},
    async (page) => {
      await openTab("Fonctions")(page);
      await press(page, "Expliquer la cellule");
    },
  ],
  [
    "confirm-all",
    {},
    async (page) => {
      await reconcile(page);
      await press(page, /^Appliquer les 5/);
    },
  ],
  [
    "confirm-all-dark-320",
    { width: 320, theme: "dark" },
    async (page) => {
      await reconcile(page);
      await press(page, /^Appliquer les 5/);
    },
  ],
  [
    "applied",
    {},
    async (page) => {
      await reconcile(page);
      await press(page, /^Appliquer les 5/);
      await press(page, "Écrire 5 cellules");
      await page.getByText("5 cellules écrites").waitFor();
    },
  ],
  [
    "rows",
    { height: 700 },
    async (page) => {
      await reconcile(page);
      await press(page, "Par ligne");
    },
  ],
  ["700", { height: 700 }, reconcile],
  [
    "accepting",
    {},
    async (page) => {
      await openFirst(page);
      await press(page, "Accepter l’écart…");
    },
  ],
  [
    "accepting-dark-320",
    { theme: "dark", width: 320 },
    async (page) => {
      await openFirst(page);
      await press(page, "C’est un total de…");
    },
  ],
  ["accepted", { scene: "accepted" }, openFirst],
  ["repeated", { scene: "repeated" }, openFirst],
  [
    "file-to-take",
    {},
    async (page) => {
      await reconcile(page);
      await press(page, "Autres…");
      await press(page, "Exporter les données (JSON)");
      await page.locator(".take").waitFor();
    },
  ],
  ["sound", { scene: "sound" }, reconcile],
  ["empty", { scene: "empty" }, reconcile],
  ["no-table", { scene: "noTable" }, reconcile],
  ["no-total", { scene: "noTotal" }, reconcile],
  ["protected", { scene: "protected" }, openFirst],
  ["crowded", { scene: "crowded" }, openFirst],
  ["crowded-320-zoom-200", { scene: "crowded", width: 320, zoom: 2 }, openFirst],
  ["running", { scene: "endless" }, reconcile],
  ["running-forced-colours", { scene: "endless", forcedColors: true }, reconcile],
  [
    "cancelled",
    { scene: "endless" },
    async (page) => {
      await reconcile(page);
      await press(page, "Interrompre");
      await page.getByText("Contrôle interrompu.").first().waitFor();
    },
  ],
  [
    "stale",
    {},
    async (page) => {
      await openFirst(page);
      await page.evaluate(() => window.paneTest.host.change({ sheet: "Annexe I", address: "C6" }));
    },
  ],
  ["editing", { scene: "editing" }, reconcile],
  ["workbook-closed", { scene: "closed" }, reconcile],
  ["own-error", { scene: "broken" }, reconcile],
  ["sheet-gone", { scene: "sheetGone" }, openFirst],
  [
    "cell-changed",
    { scene: "cellChanged" },
    async (page) => {
      await reconcile(page);
      await press(page, /^Appliquer les 5/);
      await press(page, "Écrire 5 cellules");
      await page.getByText("1 cellule non modifiée").waitFor();
    },
  ],
  [
    "too-old",
    { scene: "tooOld" },
    async (page) => {
      await reconcile(page);
      await press(page, "Autres…");
      await press(page, /^Créer la feuille de contrôle/);
      await press(page, /^Créer la feuille$/);
    },
  ],
  ["office-missing", { scene: "" }, (page) => page.evaluate(() => window.paneTest.officeMissing())],
  ["functions", {}, openTab("Fonctions")],
  ["function", {}, openTab("Fonctions", "SUBV.")],
  ["function-dark-320", { width: 320, theme: "dark" }, openTab("Fonctions", "SUBV.")],
  ["functions-too-old", { scene: "tooOld" }, openTab("Fonctions", "SUBV.")],
  ["circular", {}, openTab("Circulaires", "2007-237")],
  ["circular-forced-colours", { forcedColors: true }, openTab("Circulaires", "2007-237")],
  [
    "confirm-annex",
    {},
    async (page) => {
      await openTab("Circulaires", "2007-237")(page);
      await press(page, /^Publiée…/);
    },
  ],
];

describe.each(states)("the pane, %s", (name, options, steps) => {
  test("has no accessibility violation, no sideways scrolling and no text set against print", async () => {
    const page = await bench.open(options);
    await steps(page);
    await page.evaluate(
      () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))),
    );
    await keepPicture(page, name);
    expect(await faultsOf(page)).toEqual([]);
  });
});
