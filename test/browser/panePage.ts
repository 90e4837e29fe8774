import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { build } from "esbuild";
import type { Browser, Page } from "playwright-core";
import { launchBrowser } from "./browser";
import { keepPicture as keep } from "./keepPicture";

const root = path.resolve(__dirname, "../..");
const host = "pane.test";

/** The pane with its fixture host, bundled once, served under its own strict CSP. */
export interface PaneBench {
  readonly browser: Browser;
  /** The page of the bench at that zoom, loaded afresh: one for all the tests of a file, since a page of its own costs each of them more. */
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
    "/axe.js": ["text/javascript", readFileSync(require.resolve("axe-core/axe.min.js"), "utf8")],
  };
  const server = createServer((request, response) => {
    const [contentType, body] = served[request.url ?? ""] ?? [];
    if (body === undefined) response.writeHead(404).end();
    else response.writeHead(200, { "content-type": contentType, "cache-control": "max-age=3600" }).end(body);
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const { port } = server.address() as AddressInfo;
  const browser = await launchBrowser([`--host-resolver-rules=MAP ${host}:80 127.0.0.1:${port}`]);
  const pages = new Map<number, Promise<Page>>();
  const pageAt = (zoom: number): Promise<Page> => {
    const page = pages.get(zoom) ?? browser.newPage({ deviceScaleFactor: zoom });
    pages.set(zoom, page);
    return page;
  };
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
      const page = await pageAt(zoom);
      await page.setViewportSize({ width: Math.round(width / zoom), height: Math.round(height / zoom) });
      await page.emulateMedia({
        forcedColors: options.forcedColors ? "active" : "none",
        colorScheme: theme,
        reducedMotion: options.reducedMotion ? "reduce" : "no-preference",
      });
      // Nothing stays under the mouse of the test before.
      await page.mouse.move(-1, -1);
      await page.goto(`http://${host}/`);
      if (scene !== "")
        await page.evaluate(([name, spoken, look]) => window.paneTest.start(name, spoken, look), [
          scene,
          language,
          theme,
        ] as const);
      return page;
    },
    async close() {
      await browser.close();
      server.close();
    },
  };
};

/** Presses the button of that name. */
export const press = (page: Page, name: string | RegExp): Promise<void> =>
  page
    .getByRole("button", { name, exact: typeof name === "string" })
    .first()
    .click();

/** Keeps a picture of the pane, for those who asked. */
export const keepPicture = (page: Page, name: string): Promise<void> => keep(page, `pane-${name}`, true);
