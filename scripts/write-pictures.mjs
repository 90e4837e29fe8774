// Writes the pictures of the README from the built product: `npm run build && node scripts/write-pictures.mjs`.
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { chromium } from "playwright-core";
import { findBrowser } from "./findBrowser.cjs";
import { buildWorkbench, isFresh } from "./workbench/buildWorkbench.mjs";
import { serve } from "./workbench/serve.mjs";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const images = join(root, "docs", "images");
mkdirSync(images, { recursive: true });
const folder = mkdtempSync(join(tmpdir(), "dotations-"));
const browser = await chromium.launch({ executablePath: await findBrowser(), args: ["--no-sandbox"] });
try {
  const report = join(folder, "rapport.html");
  const cli = join(root, "dist", "cli", "dotations.cjs");
  try {
    execFileSync(process.execPath, [cli, "controler", "annexe-1-2007.xlsx", "--rapport", report], {
      cwd: join(root, "test", "corpus"),
      stdio: "ignore",
    });
  } catch (error) {
    // Exit status 1 says that the annex has errors, which is what the picture shows.
    if (error.status !== 1) throw error;
  }
  const page = await browser.newPage({ viewport: { width: 1180, height: 1000 } });
  await page.goto(pathToFileURL(report).href);
  await page.screenshot({ path: join(images, "rapport-2007.png") });
  await picturePane();
} finally {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
}

/** The pane beside the annex of 2007, checked and highlighted: the built pane in the workbench. */
async function picturePane() {
  if (!isFresh()) await buildWorkbench();
  const { server, address } = await serve(0);
  try {
    const context = await browser.newContext({ viewport: { width: 1180, height: 820 }, locale: "fr-FR" });
    const page = await context.newPage();
    await page.goto(address);
    const pane = page.frameLocator("#pane-body iframe");
    await page.locator('#grid canvas[id^="univer-sheet"]').waitFor();
    await pane.locator('button.primary[aria-disabled="false"]').first().waitFor();
    await page
      .getByRole("navigation", { name: "Ruban" })
      .getByRole("button", { name: "Rapprocher les totaux" })
      .click();
    await pane.locator("#verdict").waitFor();
    await pane.getByText("Autres…").click();
    await pane.getByRole("button", { name: /^Surligner/ }).click();
    await pane.locator("dialog[open] button.primary").click();
    await pane.getByRole("button", { name: "Fermer" }).click();
    // The grid draws its fills in the frames that follow.
    await page.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
    );
    await page.screenshot({ path: join(images, "volet-2007.png") });
  } finally {
    server.closeAllConnections();
    server.close();
  }
}
