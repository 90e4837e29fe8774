import { readFileSync } from "node:fs";
import { writeXlsx, type Cell } from "hucre/xlsx";
import {
  everything,
  framesDrawn,
  keepPicture,
  missing,
  paneReady,
  ribbonButton,
  shownIn,
  workbenchForAll,
  type OpenedWorkbench,
} from "./workbenchPage";

const bench = workbenchForAll();

const numFmt = "0;-0;;@";
const dotted = {
  type: "pattern",
  pattern: "gray125",
  fgColor: { rgb: "7030A0" },
  bgColor: { rgb: "E4DFEC" },
} as const;
const plain = { type: "pattern", pattern: "solid", fgColor: { rgb: "FFFF00" } } as const;

/** Zeros that a number format hides, a total whose figures are swapped, a region to be written otherwise, cells filled by their author. */
function workbook(): Promise<Uint8Array> {
  const rows = [
    ["Région (en €)", "MIG", "AC", "Total"],
    ["Bretagne", 1210, 2035, 3245],
    ["Ile de France", 0, 2146, 2146],
    ["Normandie", 1248, 0, 1248],
    ["Occitanie", 1394, 2391, 3785],
    ["Total", 3852, 6572, 10442],
  ];
  const cells = new Map<string, Partial<Cell>>();
  for (const [r, row] of rows.entries())
    for (const [c, value] of row.entries())
      if (c > 0 && r > 0)
        cells.set(`${r},${c}`, { value, style: { numFmt, ...(r === 5 ? { fill: plain } : {}) } });
  cells.set("2,0", { value: "Ile de France", style: { fill: dotted } });
  return writeXlsx({ sheets: [{ name: "MIGAC", rows, cells }] });
}

async function openFile({ page, pane }: OpenedWorkbench, name: string, bytes: Uint8Array): Promise<void> {
  await page.locator("#file-input").setInputFiles({ name, mimeType: "", buffer: Buffer.from(bytes) });
  await page.waitForFunction((wanted) => window.workbench?.current.host.workbook.name === wanted, name);
  await paneReady(pane);
}

/** Colour, pattern and ink of each filled cell of the host. */
const fills = ({ page }: OpenedWorkbench) =>
  page.evaluate(() =>
    [...(window.workbench?.current.host.workbook.sheets[0]?.fills ?? [])]
      .map(([key, { color, pattern, patternColor }]) => [key, color, pattern, patternColor] as const)
      .sort(([one], [other]) => one - other),
  );

test("zeros that a format hides show nothing and are counted as zeros", async () => {
  const opened = await bench.open();
  const { page, pane } = opened;
  await openFile(opened, "zeros.xlsx", await workbook());
  expect([await shownIn(page, "B3"), await shownIn(page, "C4"), await shownIn(page, "B4")]).toEqual([
    " ",
    " ",
    "1248",
  ]);
  await ribbonButton(page, "Rapprocher les totaux").click();
  await pane.locator(".finding.error", { hasText: "D6" }).waitFor();
  expect(await pane.locator("#verdict").innerText()).toMatch(/8 totaux vérifiés/);
  await keepPicture(page, "zeros");
  expect([await missing(page), opened.complaints]).toEqual([[], []]);
});

test("marks saved in a copy are there when it is reopened, beside the author’s fills, and clear to the last one", async () => {
  const opened = await bench.open();
  const { page, pane } = opened;
  await openFile(opened, "fonds.xlsx", await workbook());
  const [before, all] = [await fills(opened), await everything(page)];
  expect(before).toContainEqual([expect.any(Number), "#E4DFEC", "Gray16", "#7030A0"]);
  await ribbonButton(page, "Rapprocher les totaux").click();
  await pane.locator("#verdict").waitFor();
  await pane.getByText("Autres…").click();
  await pane.getByRole("button", { name: /^Surligner/ }).click();
  await pane.locator("dialog[open] button.primary").click();
  await pane
    .getByText(/surlignée/)
    .first()
    .waitFor();
  await framesDrawn(page);
  await keepPicture(page, "marks");
  const marked = await fills(opened);
  expect(new Set(marked.map(([, , pattern]) => pattern))).toContain("LightVertical");
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Enregistrer une copie" }).click(),
  ]);
  const copy = readFileSync(await download.path());
  await pane.getByText("Autres…").click();
  await pane.getByRole("button", { name: /^Effacer le surlignage/ }).click();
  await pane.getByText(/Surlignage effacé/).waitFor();
  expect(await everything(page)).toBe(all);

  await openFile(opened, "relu.xlsx", copy);
  expect(await fills(opened)).toEqual(marked);
  await keepPicture(page, "marks-reopened");
  expect([await missing(page), opened.complaints]).toEqual([[], []]);
});
