import { readFileSync } from "node:fs";
import type { Result } from "axe-core";
import type { Page } from "playwright-core";
import {
  keepPicture,
  ribbonButton,
  shownIn,
  workbenchForAll,
  waitForShown,
  type OpenedWorkbench,
} from "./workbenchPage";

const bench = workbenchForAll();
let opened: OpenedWorkbench;
afterEach(async () => {
  expect(opened.foreign).toEqual([]);
  expect(opened.complaints).toEqual([]);
});

const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

/** Violations in what is ours of the page: neither the grid's library nor the pane, which has its own test. */
const violations = async (page: Page): Promise<readonly string[]> => {
  await page.evaluate(axe);
  const found = await page.evaluate(() =>
    (
      window as unknown as {
        axe: { run(context: object, options: object): Promise<{ violations: Result[] }> };
      }
    ).axe.run({ exclude: [["#grid"], ["iframe"]] }, { iframes: false }),
  );
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(" ")}`);
};

const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const held = document.activeElement;
    if (held?.closest("#grid-area")) return "grid";
    return held?.tagName === "IFRAME" ? "pane" : (held?.textContent?.trim() ?? "");
  });

/** Presses F6 until that part of the window has the keyboard: it has three. */
const goTo = async (page: Page, part: string): Promise<void> => {
  for (let press = 0; press < 3 && (await focused(page)) !== part; press++) await page.keyboard.press("F6");
  expect(await focused(page)).toBe(part);
};

test("by keyboard alone: from the ribbon to the verdict, to a cell, to a formula, and round with F6", async () => {
  opened = await bench.open();
  const { page, pane } = opened;
  await goTo(page, "grid");
  await page.keyboard.press("Shift+F6");
  expect(await focused(page)).toBe("Contrôler la feuille");
  await page.keyboard.press("Tab");
  await keepPicture(page, "tooltip");
  await page.keyboard.press("Enter");
  await pane.locator("#verdict", { hasText: "5 coquilles" }).waitFor();

  await page.keyboard.press("F6");
  await page.keyboard.press("F6");
  expect(await focused(page)).toBe("pane");
  await pane.locator(".finding-head", { hasText: "D32" }).focus();
  await page.keyboard.press("Enter");
  await page.waitForFunction(
    () => window.workbench?.current.book.getActiveRange()?.getA1Notation() === "D32",
  );
  expect(await focused(page)).toBe("pane");

  await page.keyboard.press("F6");
  await page.keyboard.press("F6");
  expect(await focused(page)).toBe("grid");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.type("=SOMME(D6:D31)");
  await page.keyboard.press("Enter");
  await waitForShown(page, "D33", "172200");
});

test("the pane is resized and closed by keyboard, and one click on a closed pane gives the verdict", async () => {
  opened = await bench.open();
  const { page, pane } = opened;
  const edge = page.getByRole("separator", { name: "Largeur du volet" });
  await edge.focus();
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("ArrowLeft");
  expect(await edge.getAttribute("aria-valuenow")).toBe("370");
  for (let press = 0; press < 8; press++) await page.keyboard.press("ArrowRight");
  expect((await page.locator("#pane-panel").boundingBox())?.width).toBe(320);

  await page.getByRole("button", { name: "Fermer le volet" }).press("Enter");
  expect(await page.locator("#pane-panel").isVisible()).toBe(false);
  await keepPicture(page, "pane-closed");
  await ribbonButton(page, "Rapprocher les totaux").press("Enter");
  await pane.locator("#verdict", { hasText: "5 coquilles" }).waitFor();
  expect(await page.locator("#pane-panel").isVisible()).toBe(true);
});

test.each([false, true])("axe finds nothing in our parts of the page (dark: %s)", async (dark) => {
  opened = await bench.open({ dark });
  const { page } = opened;
  expect(await violations(page)).toEqual([]);
  await ribbonButton(page, "Volet").focus();
  await page
    .locator("#file-input")
    .setInputFiles({ name: "vide.xlsx", mimeType: "", buffer: Buffer.alloc(0) });
  await page.getByRole("alert").waitFor();
  expect(await violations(page)).toEqual([]);
  await keepPicture(page, dark ? "notice-dark" : "notice");
});

test("an empty workbook opens, and a region's name typed in it is read back", async () => {
  opened = await bench.open({ dark: true });
  const { page } = opened;
  await page.getByRole("button", { name: "Classeur vide" }).click();
  await page.waitForFunction(() => window.workbench?.current.host.workbook.name === "Classeur1.xlsx");
  await goTo(page, "grid");
  await page.keyboard.type("Bretagne");
  await page.keyboard.press("Enter");
  await waitForShown(page, "A1", "Bretagne");
  expect(await page.evaluate(() => window.workbench?.current.host.cell("Feuil1", "A1"))).toBe("Bretagne");
  await keepPicture(page, "empty-dark");
  expect(await shownIn(page, "A2")).toBe("");
});
