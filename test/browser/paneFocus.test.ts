import type { Page } from "playwright-core";
import { press, startBench, type PaneBench } from "./panePage";

let bench: PaneBench;
beforeAll(async () => {
  bench = await startBench();
});
afterAll(() => bench.close());

const focusedId = (page: Page): Promise<string> =>
  page.evaluate(() => document.activeElement?.id || (document.activeElement?.tagName ?? ""));
const asked = (page: Page): Promise<string[]> => page.evaluate(() => [...window.paneTest.host.asked]);
const reconcile = async (page: Page): Promise<void> => {
  await press(page, "Rapprocher les totaux");
  await page.locator("#verdict").waitFor();
};
const applyAll = async (page: Page): Promise<void> => {
  await press(page, /^Appliquer les 5/);
  await press(page, "Écrire 5 cellules");
  await page.getByText("5 cellules écrites").waitFor();
};

test("after a write, its undoing and a new check the keyboard is on something, never on the page's body", async () => {
  const page = await bench.open();
  await reconcile(page);
  await applyAll(page);
  expect(await focusedId(page)).not.toBe("BODY");
  await page.getByRole("button", { name: /^Annuler : remettre/ }).click();
  await page.getByText("5 cellules rétablies").waitFor();
  expect(await focusedId(page)).toBe("verdict");
  expect(await asked(page)).toContain("undo");

  await page.evaluate(() => window.paneTest.host.change({ sheet: "Annexe I", address: "C6" }));
  await press(page, "Relancer");
  await page.locator(".banner").waitFor({ state: "detached" });
  expect(await focusedId(page)).toBe("verdict");
});

test("a check that is stopped, and a notice that is closed, leave the keyboard in the pane", async () => {
  const page = await bench.open({ scene: "endless" });
  await press(page, "Rapprocher les totaux");
  await press(page, "Interrompre");
  await page.getByText("Contrôle interrompu.").first().waitFor();
  expect(await focusedId(page)).toBe("tab-checks");
});

test("each tab comes back where it was left", async () => {
  const page = await bench.open({ scene: "crowded" });
  await reconcile(page);
  await page.evaluate(() => window.scrollTo(0, 700));
  await page.getByRole("tab", { name: "Fonctions" }).click();
  await page.getByText("SUBV.").first().waitFor();
  expect(await page.evaluate(() => window.scrollY)).toBe(0);
  await page.getByRole("tab", { name: "Contrôles" }).click();
  expect(await page.evaluate(() => window.scrollY)).toBe(700);
});

test("three findings and the way to correct them are on screen without scrolling at 350 × 700", async () => {
  const page = await bench.open({ height: 700 });
  await reconcile(page);
  const bar = await page.locator(".actions").boundingBox();
  const third = await page.locator(".finding").nth(2).boundingBox();
  expect((bar?.y ?? 0) + (bar?.height ?? 0)).toBeLessThanOrEqual(700);
  expect((third?.y ?? 700) + (third?.height ?? 0)).toBeLessThanOrEqual(bar?.y ?? 0);
});

test("nothing is replaced in the active cell without saying what is lost; an empty cell is written at once", async () => {
  const page = await bench.open();
  await page.evaluate(() => {
    const { host } = window.paneTest;
    Object.assign(host, {
      activeCell: () => Promise.resolve({ sheet: "Annexe I", cell: "C6", held: "74 800" }),
    });
  });
  await page.getByRole("tab", { name: "Fonctions" }).click();
  await page.locator(".finding-head", { hasText: "SUBV." }).click();
  await page.locator(".examples button").first().click();
  await press(page, "Insérer dans la cellule active");
  const dialog = page.getByRole("dialog");
  await dialog.waitFor();
  expect(await dialog.innerText()).toContain("74 800");
  expect((await asked(page)).some((one) => one.startsWith("insert"))).toBe(false);
  await press(page, "Ne rien écrire");
  expect((await asked(page)).some((one) => one.startsWith("insert"))).toBe(false);
  await press(page, "Insérer dans la cellule active");
  await press(page, "Remplacer");
  await page.getByText(/^Formule insérée en/).waitFor();
  expect(await asked(page)).toContain("insert =SUBV.CONNEXION(12;1,5)");
  await page.getByRole("button", { name: /^Annuler : remettre/ }).click();
  await page.getByText(/rétablie/).waitFor();
  expect(await asked(page)).toContain("undo");
});
