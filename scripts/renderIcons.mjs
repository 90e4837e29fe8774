// Renders assets/icons/*.svg to the PNG sizes that Office asks for: `node scripts/renderIcons.mjs`.
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { findBrowser } from "./findBrowser.cjs";

const sizes = [16, 20, 24, 32, 40, 48, 64, 80, 128];
const folder = fileURLToPath(new URL("../assets/icons/", import.meta.url));

const browser = await chromium.launch({ executablePath: await findBrowser(), args: ["--no-sandbox"] });
const page = await browser.newPage();
for (const file of readdirSync(folder).filter((name) => name.endsWith(".svg"))) {
  const drawing = readFileSync(join(folder, file)).toString("base64");
  for (const size of sizes) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(
      `<style>html,body{margin:0;background:none}img{display:block;width:${size}px}</style>` +
        `<img src="data:image/svg+xml;base64,${drawing}">`,
    );
    await page.waitForFunction(() => document.images[0]?.complete);
    writeFileSync(
      join(folder, `${basename(file, ".svg")}-${size}.png`),
      await page.screenshot({ omitBackground: true }),
    );
  }
}
await browser.close();
