import { readFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { checkWorkbook } from "../../src/checks";
import { sayVerdict } from "../../src/messages/verdict";
import { readWorkbook } from "../../src/workbooks/readWorkbook";
import { writeDrafts } from "../../src/workbooks/writeDrafts";
import { launchBrowser } from "./browser";

const root = path.resolve(__dirname, "../..");
const corpus = (name: string): Given => file(name, readFileSync(path.join(root, "test/corpus", name)));
const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** The page as it is opened from a folder; what it asked for, and what it complained of. */
async function open(
  options: BrowserContextOptions = {},
): Promise<{ readonly page: Page; readonly asked: string[]; readonly said: string[] }> {
  const context = await browser.newContext({
    locale: "fr-FR",
    viewport: { width: 900, height: 800 },
    bypassCSP: false,
    ...options,
  });
  const page = await context.newPage();
  const [asked, said]: [string[], string[]] = [[], []];
  page.on("request", (request) => asked.push(new URL(request.url()).protocol));
  page.on("console", (message) => message.type() === "error" && said.push(message.text()));
  page.on("pageerror", (error) => said.push(String(error)));
  await page.goto(pathToFileURL(path.join(root, "dist/web/controle.html")).href);
  return { page, asked, said };
}

type Given = { readonly name: string; readonly mimeType: string; readonly buffer: Buffer };
const give = async (page: Page, ...files: Given[]): Promise<void> => {
  await page.setInputFiles("input[type=file]", files);
};
const settled = (page: Page): Promise<unknown> =>
  page.waitForFunction(() => document.querySelector(".item") && !document.querySelector("[aria-busy=true]"));
const file = (name: string, text: string | Uint8Array): Given => ({
  name,
  mimeType: "",
  buffer: Buffer.from(text),
});

test("a file opened from a folder is checked in the page, by its worker, and nothing is asked of any network", async () => {
  const { page, asked, said } = await open();
  await give(page, corpus("annexe-1-2007.xlsx"));
  await settled(page);
  expect(await page.locator(".item > .verdict").innerText()).toContain(
    "5 coquilles expliquent les 8 totaux faux",
  );
  expect(page.workers()).toHaveLength(1);
  const report = page.locator(".report");
  expect(await report.locator("svg.picture").count()).toBeGreaterThan(0);
  expect(await report.locator("main").innerText()).toMatch(/78\s400/);
  // Widths written in the report's markup hold under the security policy.
  expect(
    await report
      .locator("col")
      .first()
      .evaluate((one) => (one as HTMLElement).style.width),
  ).not.toBe("");
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "page à joindre" }).click(),
  ]);
  expect(download.suggestedFilename()).toBe("controle-annexe-1-2007.html");
  expect(readFileSync(await download.path(), "utf8")).toContain("Rapport de contrôle");
  expect(new Set(asked)).toEqual(new Set(["file:", "blob:"]));
  expect(said).toEqual([]);
  await page.context().close();
});

test("files dropped one after another: each has its verdict or the reason why it has none", async () => {
  const { page } = await open();
  const bytes = [...corpus("annexe-1-2007.xlsx").buffer];
  await page.evaluate((own) => {
    const given = new DataTransfer();
    given.items.add(new File([new Uint8Array(own)], "déposé.xlsx"));
    given.items.add(new File(["%PDF-1.7"], "note.pdf"));
    dispatchEvent(new DragEvent("dragover", { dataTransfer: given, cancelable: true }));
    dispatchEvent(new DragEvent("drop", { dataTransfer: given, cancelable: true }));
  }, bytes);
  await settled(page);
  await give(page, file("vide.xlsx", ""), file("montants.csv", "Région;MIG\nBretagne;1\nCorse;2\nTotal;3\n"));
  await settled(page);
  const titles = await page.locator(".item h3").allInnerTexts();
  expect(titles).toEqual(["déposé.xlsx", "note.pdf", "vide.xlsx", "montants.csv"]);
  const words = await page.locator(".item > .verdict").allInnerTexts();
  expect(words[0]).toContain("5 coquilles");
  expect(words[1]).toMatch(/^Fichier non contrôlé/);
  expect(words[2]).toMatch(/fichier vide/);
  await page.getByRole("button", { name: "Retirer note.pdf" }).click();
  expect(await page.locator(".item").count()).toBe(3);
  await page.context().close();
});

test("two of the files are compared", async () => {
  const rows = (amount: number) => [
    ["Région (en k€)", "MIG", "AC"],
    ["Bretagne", amount, 20],
    ["Corse", 11, 21],
    ["Normandie", 12, 22],
    ["Occitanie", 13, 23],
    ["Total", 46, 86],
  ];
  const { page, said } = await open();
  for (const [name, amount] of [
    ["avant.xlsx", 10],
    ["apres.xlsx", 15],
  ] as const)
    await give(page, file(name, await writeDrafts([{ name: "MIGAC", rows: rows(amount) }])));
  await page.getByRole("button", { name: "Comparer" }).click();
  await settled(page);
  const first = page.locator(".item").first();
  expect(await first.locator("h3").innerText()).toBe("avant.xlsx → apres.xlsx");
  expect(await first.locator(":scope > .verdict").innerText()).toMatch(
    /1 montant changé.*1 total ne varie pas/,
  );
  await first.locator("summary").click();
  expect(await first.locator(".report main").innerText()).toContain("total non mis à jour");
  await page.selectOption("#before", { label: "apres.xlsx" });
  expect(await page.locator("#after option:checked").innerText()).toBe("avant.xlsx");
  expect(said).toEqual([]);
  await page.context().close();
});

test("a long file shows where it stands, and may be left and taken up again", async () => {
  const { page } = await open();
  const lines = Array.from({ length: 25_000 }, (_, r) => `Établissement ${r};${r};${2 * r};${3 * r}`);
  await give(page, file("long.csv", ["Nom;MIG;AC;Total", ...lines].join("\n")));
  await page.getByRole("button", { name: "Interrompre" }).click();
  await page.getByText("Contrôle interrompu.").waitFor();
  await page.getByRole("button", { name: "Reprendre" }).click();
  await settled(page);
  expect(await page.locator(".item > .verdict").innerText()).toContain("totaux vérifiés");
  await page.context().close();
});

test("a large workbook gives the verdict and the fingerprint that the command line gives", async () => {
  const columns = 24;
  const heads = ["Établissement", ...Array.from({ length: columns }, (_, c) => `Mesure ${c + 1}`), "Total"];
  const body = Array.from({ length: 1_500 }, (_, r) => {
    const amounts = Array.from({ length: columns }, (__, c) => ((r * 7919 + c * 104_729) % 900_001) + 1000);
    return [`Établissement ${r}`, ...amounts, amounts.reduce((sum, one) => sum + one, 0)];
  });
  // One digit of one amount is wrong; its total is right.
  const slip = body[700];
  if (slip) slip[5] = Number(slip[5]) + 30_000;
  const bytes = await writeDrafts([{ name: "Grand", rows: [["Crédits (en euros)"], heads, ...body] }]);
  const report = checkWorkbook(readWorkbook("grand.xlsx", bytes));
  const { page, said } = await open();
  await give(page, file("grand.xlsx", bytes));
  await settled(page);
  const shown = (await page.locator(".item > .verdict").innerText()).replace(/\s/g, " ");
  expect(shown).toContain(sayVerdict(report.verdict, "fr").replace(/\s/g, " "));
  expect(report.verdict.totals.broken).toBe(1);
  expect(await page.locator(".report main").innerText()).toContain(report.fingerprint());
  expect(said).toEqual([]);
  await page.context().close();
}, 120_000);

/** The page with two annexes checked and a file refused, opened so that axe may look at it. */
async function openChecked(options: BrowserContextOptions = {}): Promise<Page> {
  const { page } = await open({ ...options, bypassCSP: true });
  await give(page, corpus("annexe-1-2007.xlsx"), file("vide.xlsx", ""), corpus("annexe-1-2024.xlsx"));
  await settled(page);
  await page.evaluate(axe);
  return page;
}

async function barriers(page: Page): Promise<readonly string[]> {
  const violations = await page.evaluate(async () => {
    const { axe: own } = window as unknown as {
      axe: { run: () => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    return (await own.run()).violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html ?? ""}`);
  });
  const isWide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
  return isWide ? [...violations, "scrolls sideways"] : violations;
}

test("no barrier to access: light, dark, at 320 pixels", async () => {
  const page = await openChecked();
  expect(await barriers(page)).toEqual([]);
  await page.emulateMedia({ colorScheme: "dark" });
  expect(await barriers(page)).toEqual([]);
  await page.emulateMedia({ colorScheme: "light" });
  await page.setViewportSize({ width: 320, height: 700 });
  expect(await barriers(page)).toEqual([]);
  await page.context().close();
});

test("no barrier to access: forced colours", async () => {
  const page = await openChecked({ forcedColors: "active" });
  expect(await barriers(page)).toEqual([]);
  await page.context().close();
});

test("in English where the browser is", async () => {
  const { page } = await open({ locale: "en-GB" });
  expect(await page.getByRole("heading", { level: 1 }).innerText()).toBe("Check a workbook");
  await page.context().close();
});
