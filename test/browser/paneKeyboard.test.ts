import type { Page } from "playwright-core";
import { press, startBench, type PaneBench } from "./panePage";

let bench: PaneBench;
beforeAll(async () => {
  bench = await startBench();
});
afterAll(() => bench.close());

const focused = (page: Page): Promise<string> =>
  page.evaluate(() => document.activeElement?.textContent ?? "");
const asked = (page: Page): Promise<string[]> => page.evaluate(() => [...window.paneTest.host.asked]);
const keys = async (page: Page, ...pressed: string[]): Promise<void> => {
  for (const key of pressed) await page.keyboard.press(key);
};

test("from a closed pane to a corrected workbook by keyboard alone", async () => {
  const page = await bench.open();
  await keys(page, "Tab");
  expect(await focused(page)).toBe("Contrôles");
  await keys(page, "ArrowRight");
  expect(await focused(page)).toBe("Fonctions");
  await keys(page, "Home", "Tab");
  expect(await focused(page)).toBe("Rapprocher les totaux");
  await keys(page, "Enter");
  await page.locator("#verdict").waitFor();
  expect(await page.locator(".notice [role=status]").first().textContent()).toContain("5 coquilles");

  await page.locator(".finding-head").first().focus();
  await keys(page, "ArrowDown", "Enter");
  expect(await focused(page)).toContain("D32");
  expect(await asked(page)).toContain("select Annexe I!D32");
  expect(await page.locator('.finding-head[aria-expanded="true"]').count()).toBe(1);

  await page.getByRole("button", { name: /^Appliquer les 5/ }).focus();
  await keys(page, "Enter");
  await page.getByRole("dialog").waitFor();
  await keys(page, "Escape");
  expect(await focused(page)).toMatch(/^Appliquer les 5/);
  expect((await asked(page)).some((one) => one.startsWith("apply"))).toBe(false);
  await keys(page, "Enter", "Enter");
  await page.getByText("5 cellules écrites").waitFor();
  expect(await asked(page)).toContain("apply C6=78400 D32=172200 C12=162400 F17=26777 F28=301761");
});

test("the picture is walked with the arrows, read aloud, and leads to the cell", async () => {
  const page = await bench.open();
  await press(page, "Rapprocher les totaux");
  await page.locator(".picture-button").focus();
  await keys(page, "ArrowDown");
  expect(await page.locator(".picture-read").innerText()).toBe(
    "C6 · Alsace · MISE À JOUR\u202f: cellule en cause",
  );
  await keys(page, "ArrowRight", "ArrowDown", "Enter");
  expect(await asked(page)).toContain("select Annexe I!D7");
});

test("a click on a square of the picture opens its finding and selects its cell", async () => {
  const page = await bench.open();
  await press(page, "Rapprocher les totaux");
  const box = await page.locator(".picture-button svg").boundingBox();
  if (!box) throw new Error("no picture");
  // Row 17 is the twelfth of twenty-seven, column F the last of four.
  await page.mouse.click(
    box.x + box.width * 0.94,
    box.y + box.height * (10 / 171 + (11.5 / 27) * (160 / 171)),
  );
  expect(await asked(page)).toContain("select Annexe I!F17");
  expect(await page.locator(".finding.open .finding-place").innerText()).toContain("Guyane");
});

test("thousands of findings come a page at a time, with true counts and filters that narrow them", async () => {
  const page = await bench.open({ scene: "crowded" });
  await press(page, "Rapprocher les totaux");
  await page.getByText(/^3\s000 constats$/).waitFor();
  expect(await page.locator(".finding").count()).toBe(12);
  await press(page, /^Afficher 50 de plus/);
  expect(await page.locator(".finding").count()).toBe(62);
  await press(page, "Filtrer");
  await page.locator("#finding-sheet").selectOption("Délégation 7 établissements");
  await page.getByText(/^50 sur 3\s000 constats$/).waitFor();
  await press(page, /^Erreurs/);
  await page.getByText(/^5 sur 3\s000 constats$/).waitFor();
  await page.getByRole("searchbox").fill("rien de tel");
  await page.getByText("Aucun constat ne correspond à ces filtres.").waitFor();
  await press(page, "Tout afficher");
  await page.getByText(/^3\s000 constats$/).waitFor();
});

test("what was typed stays under the caret while the list follows", async () => {
  const page = await bench.open();
  await press(page, "Rapprocher les totaux");
  await press(page, "Filtrer");
  await page.getByRole("searchbox").pressSequentially("poitou");
  expect(await page.getByRole("searchbox").inputValue()).toBe("poitou");
  expect(await page.locator(".finding").count()).toBe(1);
});

test("the theme of Office is followed while the pane is open", async () => {
  const page = await bench.open();
  await page.evaluate(() => window.paneTest.host.setTheme("dark"));
  await page.waitForFunction(() => document.documentElement.dataset["theme"] === "dark");
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe("dark");
});
