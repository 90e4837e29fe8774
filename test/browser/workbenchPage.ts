import { spawn, type ChildProcess } from "node:child_process";
import path from "node:path";
import type { Browser, FrameLocator, Page } from "playwright-core";
import { launchBrowser } from "./browser";
import { keepPicture as keep } from "./keepPicture";

const root = path.resolve(__dirname, "../..");

/** Pixels of the pane as the workbench opens it. */
const standardWidth = 350;

/** `npm start` at work, and a browser to look at it. */
interface WorkbenchBench {
  /**
   * The workbench with the 2007 annex open. The page is the same for all the tests of a file that ask that look: the annex is
   * opened again in it as a user would, so that what the workbooks before left behind would show.
   */
  open(options?: { readonly dark?: boolean }): Promise<OpenedWorkbench>;
  close(): Promise<void>;
}

export interface OpenedWorkbench {
  readonly page: Page;
  /** The add-in's page in its frame. */
  readonly pane: FrameLocator;
  /** Addresses asked of anything but the workbench's own server, since it was opened. */
  readonly foreign: string[];
  /** What the browser complained of since it was opened: exceptions, refused scripts or styles, missing files. */
  readonly complaints: string[];
}

/** Runs `npm start` on a free port, which builds what is missing, and waits for the line that says where. */
async function startWorkbench(): Promise<WorkbenchBench> {
  const server = spawn(process.execPath, ["scripts/start.mjs", "--port", "0"], { cwd: root });
  const address = await addressSaid(server);
  const browser = await launchBrowser();
  const pages = new Map<boolean, OpenedWorkbench>();
  return {
    async open({ dark = false } = {}) {
      const kept = pages.get(dark);
      if (kept) return reopen(kept);
      const opened = await openPage(browser, address, dark);
      pages.set(dark, opened);
      return opened;
    },
    close: async () => {
      await browser.close();
      server.kill();
    },
  };
}

/** The workbench for all the tests of a file: started before the first of them, closed after the last. */
export function workbenchForAll(): Pick<WorkbenchBench, "open"> {
  let bench: WorkbenchBench;
  beforeAll(async () => {
    bench = await startWorkbench();
  }, 180_000);
  afterAll(() => bench.close());
  return { open: (options) => bench.open(options) };
}

const addressSaid = (server: ChildProcess): Promise<string> =>
  new Promise((resolve, reject) => {
    let said = "";
    const listen = (text: Buffer): void => {
      said += text.toString();
      const found = /^Atelier ouvert : (http:\/\/localhost:\d+\/)/m.exec(said)?.[1];
      if (found) resolve(found);
    };
    server.stdout?.on("data", listen);
    server.stderr?.on("data", listen);
    server.on("exit", () => reject(new Error(`npm start ended: ${said}`)));
  });

async function openPage(browser: Browser, address: string, dark: boolean): Promise<OpenedWorkbench> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    locale: "fr-FR",
    colorScheme: dark ? "dark" : "light",
    acceptDownloads: true,
  });
  const page = await context.newPage();
  const foreign: string[] = [];
  const complaints: string[] = [];
  context.on("request", (request) => {
    const url = new URL(request.url());
    const own = url.origin === new URL(address).origin || ["data:", "blob:"].includes(url.protocol);
    if (!own) foreign.push(url.href);
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  await page.goto(address);
  const pane = page.frameLocator("#pane-body iframe");
  await page.locator('#grid canvas[id^="univer-sheet"]').waitFor();
  await paneReady(pane);
  return { page, pane, foreign, complaints };
}

/** Puts back what a test changed of the page, forgets what the browser keeps, and opens the 2007 annex again by its button. */
async function reopen(opened: OpenedWorkbench): Promise<OpenedWorkbench> {
  const { page, pane, foreign, complaints } = opened;
  foreign.length = 0;
  complaints.length = 0;
  await page.emulateMedia({ forcedColors: null, reducedMotion: null });
  await page.evaluate(() => localStorage.clear());
  const before = await page.evaluateHandle(() => window.workbench?.current.host);
  await page.getByRole("button", { name: "Annexe 2007" }).click();
  await page.waitForFunction((host) => window.workbench?.current.host !== host, before);
  await before.dispose();
  await ribbonButton(page, "Volet").click();
  const edge = page.getByRole("separator", { name: "Largeur du volet" });
  for (;;) {
    const width = Number(await edge.getAttribute("aria-valuenow"));
    if (width === standardWidth) break;
    await edge.press(width < standardWidth ? "ArrowLeft" : "ArrowRight");
  }
  await page.evaluate(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  });
  await page.mouse.move(-1, -1);
  await paneReady(pane);
  return opened;
}

/** Waits until the pane has its workbook. */
export const paneReady = (pane: FrameLocator): Promise<void> =>
  pane.locator('button.primary[aria-disabled="false"]').first().waitFor();

/** A button of the ribbon. */
export const ribbonButton = (page: Page, name: string) =>
  page.getByRole("navigation", { name: "Ruban" }).getByRole("button", { name });

/** Clicks a cell of the sheet on screen, where the grid draws it once scrolled back to its first cell. */
export async function clickCell(page: Page, address: string): Promise<void> {
  await page.evaluate(() => void window.workbench?.current.book.getActiveSheet()?.scrollToCell(0, 0));
  await framesDrawn(page);
  const place = await page.evaluate((cell) => {
    const sheet = window.workbench?.current.book.getActiveSheet();
    const area = document.querySelector('#grid canvas[id^="univer-sheet"]')?.getBoundingClientRect();
    if (!sheet || !area) throw new Error("no grid");
    const { x, y, width, height } = sheet.getRange(cell).getCellRect();
    return { sheet: sheet.getSheetName(), x: area.x + x + width / 2, y: area.y + y + height / 2 };
  }, address);
  await page.mouse.click(place.x, place.y);
  // A link leads elsewhere: another sheet in front answers the click as well.
  await page.waitForFunction(
    ({ cell, clicked }) => {
      const sheet = window.workbench?.current.book.getActiveSheet();
      return (
        sheet?.getSheetName() !== clicked || sheet.getActiveRange()?.getA1Notation().split(":")[0] === cell
      );
    },
    { cell: address, clicked: place.sheet },
  );
}

/** Waits until the page has drawn what it was told: the frame under way, and a whole one after it. */
export const framesDrawn = (page: Page): Promise<void> =>
  page.evaluate(
    () => new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done()))),
  );

/**
 * Types into the cell that has the keyboard, and confirms. The editor opens at the first letter and closes after the confirmation, each
 * in its own time: letters that come in between would be lost, so each is waited for, and what is offered meanwhile. The grid works
 * after every key: what follows the first one comes at once, as from dictation, unless each key is asked.
 */
export async function typeEntry(page: Page, entry: string, keys: "first" | "each" = "first"): Promise<void> {
  await editorIs(page, "closed");
  await page.keyboard.type(entry.slice(0, 1));
  await editorIs(page, "open");
  if (keys === "each") await page.keyboard.type(entry.slice(1));
  else await page.keyboard.insertText(entry.slice(1));
  // While the list of functions that the grid offers stands, Enter answers it: it goes away some time after the last sign.
  await framesDrawn(page);
  await page.locator('[data-u-comp="sheets-formula-editor"]').waitFor({ state: "detached" });
  await page.keyboard.press("Enter");
  await editorIs(page, "closed");
}

const editorIs = async (page: Page, state: "open" | "closed"): Promise<void> => {
  await page.waitForFunction(
    (isOpen) => window.workbench?.current.book.isCellEditing() === isOpen,
    state === "open",
  );
  await framesDrawn(page);
};

/** What the cell shows, as its user reads it. */
export const shownIn = (page: Page, address: string): Promise<string> =>
  page.evaluate(
    (cell) => String(window.workbench?.current.book.getActiveSheet().getRange(cell).getDisplayValue() ?? ""),
    address,
  );

/** Waits until the cell shows that. */
export const waitForShown = (page: Page, address: string, text: string): Promise<unknown> =>
  page.waitForFunction(
    ([cell, wanted]) =>
      String(window.workbench?.current.book.getActiveSheet().getRange(cell).getDisplayValue()) === wanted,
    [address, text] as const,
  );

/** The cell that is selected in the grid, with its sheet. */
export const selectedCell = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const range = window.workbench?.current.book.getActiveRange();
    return `${range?.getSheetName()}!${range?.getA1Notation()}`;
  });

/** All that the workbook holds, in the host and in the grid: values, formulas, formats, fills. */
export const everything = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const { host, book } = window.workbench?.current ?? {};
    const sheets = host?.workbook.sheets.map((sheet) => [
      sheet.toSheet(),
      [...sheet.fills],
      [...sheet.literals],
      sheet.merges,
    ]);
    const cells = book?.getSheets().map((sheet) => {
      const held: unknown[] = [];
      sheet
        .getSheet()
        .getCellMatrix()
        .forValue((row, column) => {
          const range = sheet.getRange(row, column);
          held.push([
            row,
            column,
            range.getRawValue(),
            range.getFormula(),
            range.getNumberFormat(),
            range.getBackground(),
          ]);
        });
      return held;
    });
    return JSON.stringify([sheets, cells]);
  });

/** Cells that the add-in wrote so far. */
export const writes = (page: Page): Promise<number> =>
  page.evaluate(() => window.workbench?.current.host.writes.length ?? -1);

/** Members of Excel that the add-in called and the host lacks. */
export const missing = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => window.workbench?.current.host.missing ?? ["no workbench"]);

/** Keeps a picture of the workbench, for those who asked. */
export const keepPicture = (page: Page, name: string): Promise<void> => keep(page, `workbench-${name}`);

/** Waits until the grid draws hundreds of pixels of exactly that colour. */
export const waitForInk = async (page: Page, colour: readonly [number, number, number]): Promise<void> => {
  await page.waitForFunction(([red, green, blue]) => {
    const canvas = document.querySelector<HTMLCanvasElement>('#grid canvas[id^="univer-sheet"]');
    const pixels = canvas?.getContext("2d")?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
    let drawn = 0;
    for (let at = 0; at < pixels.length; at += 4)
      if (pixels[at] === red && pixels[at + 1] === green && pixels[at + 2] === blue) drawn++;
    return drawn > 500;
  }, colour);
};
