import { readFileSync } from "node:fs";
import path from "node:path";
import { build } from "esbuild";
import type { Browser, Page } from "playwright-core";
import { launchBrowser } from "./browser";

const root = path.resolve(__dirname, "../..");
const origin = "http://pane.test";

/** The pane with its fixture host, bundled once, served under its own strict CSP without any server. */
export interface PaneBench {
  readonly browser: Browser;
  open(options?: PageOptions): Promise<Page>;
  close(): Promise<void>;
}

export interface PageOptions {
  readonly scene?: string;
  readonly width?: number;
  readonly height?: number;
  readonly zoom?: number;
  readonly language?: "fr" | "en";
  readonly theme?: "light" | "dark";
  readonly forcedColors?: boolean;
  readonly reducedMotion?: boolean;
}

/** Bundles the pane and starts Chromium; `open` gives a page where the scene stands, not yet checked. */
export const startBench = async (): Promise<PaneBench> => {
  const bundled = await build({
    entryPoints: {
      pane: path.join(root, "test/browser/paneFixture.ts"),
      style: path.join(root, "src/taskpane/taskpane.css"),
    },
    bundle: true,
    write: false,
    outdir: "out",
    format: "iife",
  });
  const text = (name: string): string =>
    bundled.outputFiles.find((file) => file.path.endsWith(name))?.text ?? "";
  const html = readFileSync(path.join(root, "src/taskpane/taskpane.html"), "utf8").replace(
    "</head>",
    '<link rel="stylesheet" href="style.css"><script defer src="pane.js"></script></head>',
  );
  const served: Readonly<Record<string, readonly [string, string]>> = {
    "/": ["text/html", html],
    "/pane.js": ["text/javascript", text("pane.js")],
    "/style.css": ["text/css", text("style.css")],
  };
  const browser = await launchBrowser();
  return {
    browser,
    async open(options = {}) {
      const {
        scene = "slips",
        width = 350,
        height = 800,
        zoom = 1,
        language = "fr",
        theme = "light",
      } = options;
      const context = await browser.newContext({
        viewport: { width: Math.round(width / zoom), height: Math.round(height / zoom) },
        deviceScaleFactor: zoom,
        forcedColors: options.forcedColors ? "active" : "none",
        colorScheme: theme,
        reducedMotion: options.reducedMotion ? "reduce" : "no-preference",
      });
      const page = await context.newPage();
      await page.route("**/*", async (route) => {
        const { pathname } = new URL(route.request().url());
        const [contentType, body] = served[pathname] ?? ["text/plain", ""];
        await route.fulfill({ contentType, body, status: served[pathname] ? 200 : 404 });
      });
      await page.goto(`${origin}/`);
      if (scene !== "")
        await page.evaluate(([name, spoken, look]) => window.paneTest.start(name, spoken, look), [
          scene,
          language,
          theme,
        ] as const);
      return page;
    },
    close: () => browser.close(),
  };
};

/** Presses the button of that name. */
export const press = (page: Page, name: string | RegExp): Promise<void> =>
  page
    .getByRole("button", { name, exact: typeof name === "string" })
    .first()
    .click();

/** Keeps a picture of the pane in the folder that git ignores. */
export const keepPicture = async (page: Page, name: string): Promise<void> => {
  await page.screenshot({ path: path.join(root, "screenshots", `pane-${name}.png`), fullPage: true });
};
