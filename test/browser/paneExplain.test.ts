import type { Page } from "playwright-core";
import { keepPicture, press, startBench, type PageOptions, type PaneBench } from "./panePage";

let bench: PaneBench;
beforeAll(async () => {
  bench = await startBench();
});
afterAll(() => bench.close());

const explained = async (options: PageOptions = {}): Promise<Page> => {
  const page = await bench.open({ height: 700, ...options });
  await page.getByRole("tab", { name: options.language === "en" ? "Functions" : "Fonctions" }).click();
  await press(page, options.language === "en" ? "Explain the cell" : "Expliquer la cellule");
  await page.locator("#explained").waitFor();
  return page;
};

test("by keyboard: explained, read from its heading, put away, with the focus never lost", async () => {
  const page = await bench.open();
  await page.getByRole("tab", { name: "Fonctions" }).click();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await page.locator("#explained").waitFor();
  expect(await page.evaluate(() => document.activeElement?.id)).toBe("explained");
  expect(await page.evaluate(() => [...window.paneTest.host.asked])).toContain("explain");
  await page.getByRole("button", { name: "Fermer" }).focus();
  await page.keyboard.press("Enter");
  await page.locator("#explained").waitFor({ state: "detached" });
  expect(await page.evaluate(() => document.activeElement?.tagName)).not.toBe("BODY");
});

test("every part is shown; a total leads to its cell", async () => {
  const page = await explained();
  await page
    .context()
    .grantPermissions(["clipboard-read", "clipboard-write"])
    .catch(() => undefined);
  const card = await page
    .locator(".explanation")
    .innerText()
    .then((text) => text.replace(/[\u00a0\u202f]/g, " "));
  for (const said of [
    "postes",
    "B2 = 4",
    "45 771 € × 6 × 4 / 12 = 91 542 €",
    "Elle y est ajoutée",
    "+81 €",
    "504 292 €",
  ])
    expect(card).toContain(said);
  await page.locator(".explanation .cell-link", { hasText: "F32" }).click();
  expect(await page.evaluate(() => [...window.paneTest.host.asked])).toContain("select Annexe I!F32");
});

test.each<[string, PageOptions]>([
  ["narrow", { width: 320 }],
  ["usual", {}],
  ["zoomed", { zoom: 2 }],
  ["dark", { theme: "dark" }],
  ["forced", { forcedColors: true }],
  ["english", { language: "en" }],
])("nothing overflows: %s", async (name, options) => {
  const page = await explained(options);
  await keepPicture(page, `explain-${name}`);
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow).toBe(0);
});
