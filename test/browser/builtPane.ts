import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import type { Browser, Page } from "playwright-core";
import { habitsOf } from "../excel-host/hostHabits";
import { launchBrowser } from "./browser";
import type { Workbook } from "../../src/tables/workbook";
import { readWorkbook } from "../../src/workbooks/readWorkbook";

const root = path.resolve(__dirname, "../..");
const web = path.join(root, "dist/web");
const origin = "https://localhost:3000";
const types: Readonly<Record<string, string>> = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".css": "text/css",
  ".json": "application/json",
};

/** The files of dist/web with Microsoft's own office.js, over our strict Excel. */
export interface BuiltBench {
  open(workbook: Workbook, options?: BuiltOptions): Promise<BuiltPage>;
  close(): Promise<void>;
}

export interface BuiltOptions {
  /** Paths that cannot be fetched. */
  readonly missing?: RegExp;
  /** Paths that come once Office has long been there. */
  readonly late?: RegExp;
  readonly uiLocale?: "fr-FR" | "en-US";
  /** Formulas that wait while the page starts: Excel calls them as soon as the runtime says that it is ready. */
  readonly waiting?: readonly (readonly [id: string, parameters: readonly unknown[]])[];
  /** The action of a button of the ribbon, clicked as soon as Excel may send it. */
  readonly clicked?: string;
  /** The user is typing in a cell when the page starts. */
  readonly isEditing?: boolean;
  /** Pages of an older browser. */
  readonly withoutWorkers?: boolean;
}

export interface BuiltPage {
  readonly page: Page;
  /** Addresses asked of anything but our own pages. */
  readonly foreign: readonly string[];
}

/** Milliseconds: many times what office.js takes to say that it is ready. */
const lateness = 1_000;

/** Bytes of a built file once compressed, as a server sends it. */
export const gzippedSize = (name: string): number => gzipSync(readFileSync(path.join(web, name))).length;

/** A workbook of the corpus. */
export const corpusWorkbook = (name: string): Workbook =>
  readWorkbook(name, readFileSync(path.join(root, "test/corpus", name)));

/** A workbook that can be sent to the page: sets and maps as lists, which `openExcel` turns back. */
const plain = (workbook: Workbook): Workbook =>
  JSON.parse(
    JSON.stringify(workbook, (_, value: unknown) =>
      value instanceof Set || value instanceof Map ? [...(value as Iterable<unknown>)] : value,
    ),
  ) as Workbook;

/** Excel gives every declared argument, null for those left out. */
const asExcelCalls = ([id, given]: readonly [string, readonly unknown[]]): readonly [
  string,
  readonly unknown[],
] => {
  const { functions } = JSON.parse(readFileSync(path.join(web, "functions.json"), "utf8")) as {
    functions: readonly { id: string; parameters: readonly unknown[] }[];
  };
  const declared = functions.find((one) => one.id === id)?.parameters ?? given;
  return [id, declared.map((_, at) => given[at] ?? null)];
};

export const startBuiltBench = async (): Promise<BuiltBench> => {
  if (!existsSync(path.join(web, "taskpane.html")))
    throw new Error("dist/web is empty: run npm run build first");
  const bundled = await build({
    entryPoints: [path.join(root, "test/browser/hostInPage.ts")],
    bundle: true,
    write: false,
    format: "iife",
  });
  const hostScript = bundled.outputFiles[0]?.text ?? "";
  const browser: Browser = await launchBrowser();
  return {
    async open(workbook, options = {}) {
      const {
        missing,
        late,
        uiLocale = "fr-FR",
        withoutWorkers = false,
        waiting = [],
        clicked = null,
        isEditing = false,
      } = options;
      const context = await browser.newContext({ viewport: { width: 350, height: 800 }, locale: uiLocale });
      const page = await context.newPage();
      const foreign: string[] = [];
      await page.route("**/*", async (route) => {
        const url = new URL(route.request().url());
        const file = path.join(web, decodeURIComponent(url.pathname));
        if (url.origin !== origin) foreign.push(url.href);
        if (url.origin !== origin || missing?.test(url.pathname) || !existsSync(file)) {
          await route.abort();
          return;
        }
        if (late?.test(url.pathname)) await new Promise((turn) => setTimeout(turn, lateness));
        await route.fulfill({
          contentType: types[path.extname(file)] ?? "application/octet-stream",
          body: readFileSync(file),
        });
      });
      await page.addInitScript({ content: hostScript });
      if (withoutWorkers) await page.addInitScript(() => Reflect.deleteProperty(window, "Worker"));
      await page.addInitScript(
        ([book, locale, calls, button, typing, habits]) => {
          window.openExcel(book, { uiLocale: locale, habits });
          window.excel.isEditing = typing || habits.isTyping === true;
          // Nobody types for ever: the tests that say nothing of it go on once the cell is left.
          if (!typing && habits.isTyping === true) setTimeout(() => (window.excel.isEditing = false), 300);
          window.clicked = button === null ? null : window.excel.ribbon.click(button);
          window.waiting = Promise.all(
            calls.map(([id, parameters]) => window.excel.functions.call(id, parameters)),
          );
        },
        [
          plain(workbook),
          uiLocale,
          waiting.map(asExcelCalls),
          clicked,
          isEditing,
          habitsOf(process.env["DOTATIONS_HOST"]),
        ] as const,
      );
      await page.goto(`${origin}/taskpane.html`);
      return { page, foreign };
    },
    close: () => browser.close(),
  };
};
