import { readFileSync } from "node:fs";
import path from "node:path";
import { build } from "esbuild";
import type { Page } from "playwright-core";
import { inMessages } from "../../src/taskpane/report/parts";
import { press, startBench, type PaneBench } from "./panePage";

let bench: PaneBench;
beforeAll(async () => {
  bench = await startBench();
});
afterAll(() => bench.close());

const asked = (page: Page): Promise<string[]> => page.evaluate(() => [...window.paneTest.host.asked]);
const exportHtml = async (page: Page): Promise<void> => {
  await press(page, "Rapprocher les totaux");
  await press(page, "Autres…");
  await press(page, "Exporter le rapport (HTML)");
};

test("a file that nobody saw saved stays on screen, selected, and opens in a window that says so", async () => {
  const page = await bench.open();
  await page.evaluate(() => {
    Object.assign(window.paneTest.host, {
      exportReport: () => Promise.resolve({ name: "c.html", type: "text/html", text: "<p>…</p>" }),
    });
  });
  await exportHtml(page);
  const field = page.getByRole("textbox", { name: "c.html" });
  await field.waitFor();
  expect(await page.locator(".notice").innerText()).not.toMatch(/enregistré|export/i);
  const selected = await page.evaluate(() => document.getSelection()?.toString());
  expect(selected).toBe("<p>…</p>");
  await press(page, "Ouvrir dans une fenêtre");
  await page.getByText("Rapport affiché dans une fenêtre.").waitFor();
  expect(await asked(page)).toContain("open 8");
  expect(await field.count()).toBe(0);
});

test.each([
  ["saved where asked and read back", "whole", /«\srapport\.html\s» enregistré/],
  ["written short", "short", null],
  ["refused by the user", "abort", /Rien n’a été enregistré/],
] as const)("a file %s is told as it is", async (_, kind, told) => {
  const page = await bench.open();
  await page.evaluate((how) => {
    Object.assign(window, {
      showSaveFilePicker: async () => {
        if (how === "abort") throw new DOMException("", "AbortError");
        let kept = "";
        return {
          createWritable: async () => ({
            write: async (text: string) => void (kept = how === "short" ? text.slice(1) : text),
            close: async () => undefined,
          }),
          getFile: async () => new File([kept], "rapport.html"),
        };
      },
    });
  }, kind);
  await exportHtml(page);
  if (told) await page.locator(".notice", { hasText: told }).waitFor();
  else await page.locator(".take").waitFor();
  expect(await page.locator(".take").count()).toBe(told ? 0 : 1);
});

test("a text that no clipboard takes is shown selected instead of said to be copied", async () => {
  const page = await bench.open();
  await page.evaluate(() => {
    Object.defineProperty(navigator, "clipboard", { value: undefined });
    document.execCommand = () => false;
  });
  await press(page, "Rapprocher les totaux");
  await page.locator(".finding-head").first().click();
  await press(page, "Copier");
  await page.locator(".take textarea").waitFor();
  expect(await page.getByText("Copié.").count()).toBe(0);
  expect(await page.evaluate(() => document.getSelection()?.toString())).toMatch(/^=/);
});

test("the window of a report receives it by pieces, shows it under the strict policy, and says when it does", async () => {
  const bundled = await build({
    entryPoints: [path.resolve(__dirname, "../../src/taskpane/report/main.ts")],
    bundle: true,
    write: false,
    format: "iife",
    define: { OFFICE_JS: '"office.js"' },
  });
  const html = readFileSync(path.resolve(__dirname, "../../src/taskpane/report/report.html"), "utf8").replace(
    "</head>",
    '<script defer src="report.js"></script></head>',
  );
  // What Office gives such a window: a way to hear its parent, and one to answer.
  const office = `window.answers = [];
    window.Office = { onReady: async () => ({ host: "Excel" }), HostType: { Excel: "Excel" }, EventType: {},
      context: { ui: { messageParent: (text) => answers.push(text),
        addHandlerAsync: (_, handler, done) => { window.hear = handler; done(); } } } };`;
  const page = await (await bench.browser.newContext()).newPage();
  const complaints: string[] = [];
  page.on("console", (message) => complaints.push(message.text()));
  await page.route("**/*", (route) => {
    const { pathname } = new URL(route.request().url());
    const body = pathname === "/office.js" ? office : (bundled.outputFiles[0]?.text ?? "");
    return pathname === "/"
      ? route.fulfill({ contentType: "text/html", body: html })
      : route.fulfill({ contentType: "text/javascript", body });
  });
  await page.goto("http://report.test/");
  await page.waitForFunction(() => (window as unknown as { answers: string[] }).answers[0] === "ready");
  const filler = "é".repeat(70_000);
  const report = `<!doctype html><html lang="fr"><head><title>Contrôle</title><style>h1 { color: rgb(1, 2, 3) }</style></head><body><h1>Rapport</h1><p style="width: 40%">${filler}</p><script>document.title = "no"</script></body></html>`;
  await page.evaluate(
    (messages) => {
      const { hear } = window as unknown as { hear(event: { message: string }): void };
      for (const message of messages) hear({ message });
    },
    inMessages(report).map((message) => JSON.stringify(message)),
  );
  expect(await page.evaluate(() => (window as unknown as { answers: string[] }).answers)).toEqual([
    "ready",
    `shown ${report.length}`,
  ]);
  expect(
    await page.evaluate(() => [
      document.title,
      document.documentElement.lang,
      getComputedStyle(document.querySelector("h1") ?? document.body).color,
      document.querySelector("p")?.style.width,
    ]),
  ).toEqual(["Contrôle", "fr", "rgb(1, 2, 3)", "40%"]);
  expect(complaints).toEqual([]);
  await page.context().close();
});
