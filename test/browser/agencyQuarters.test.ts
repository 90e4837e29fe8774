import {
  clickCell,
  keepPicture,
  missing,
  paneReady,
  ribbonButton,
  workbenchForAll,
  typeEntry,
  waitForShown,
  type OpenedWorkbench,
} from "./workbenchPage";

const bench = workbenchForAll();

const show = ({ page }: OpenedWorkbench, name: string): Promise<void> =>
  page.evaluate((wanted) => {
    const book = window.workbench?.current.book;
    const sheet = book?.getSheetByName(wanted);
    if (!book || !sheet) throw new Error(`no sheet ${wanted}`);
    book.setActiveSheet(sheet);
  }, name);

const type = async (
  opened: OpenedWorkbench,
  sheet: string,
  entries: readonly (readonly [string, string])[],
) => {
  await show(opened, sheet);
  for (const [cell, entry] of entries) {
    await clickCell(opened.page, cell);
    await typeEntry(opened.page, entry);
  }
};

test("the return of 2007 quarter by quarter: inserted, filled, its cap controlled on the sum of the quarters", async () => {
  const opened = await bench.open();
  const { page, pane } = opened;
  await page.getByRole("button", { name: "Classeur vide" }).click();
  await page.waitForFunction(() => window.workbench?.current.host.workbook.name === "Classeur1.xlsx");
  await paneReady(pane);
  await pane.getByRole("tab", { name: "Circulaires" }).click();
  await pane.locator(".finding-head", { hasText: "2007" }).click();
  await pane.getByRole("button", { name: /Vierge.*trimestre par trimestre/ }).click();
  await pane.getByText(/5\snouvelles feuilles.*Cumul 2007, T2 2007/).waitFor();
  await keepPicture(page, "quarters-confirm");
  await pane.locator("dialog[open] button.primary").click();
  await pane.getByText(/Feuille «\sCumul 2007\s» ajoutée\./).waitFor();
  const names = await page.evaluate(() =>
    window.workbench?.current.book.getSheets().map((one) => one.getSheetName()),
  );
  expect(names).toEqual(["Feuil1", "Cumul 2007", "T2 2007", "T3 2007", "T4 2007", "Enveloppes 2007"]);

  await type(opened, "Cumul 2007", [
    ["B3", "Bretagne"],
    ["A7", "350000022"],
    ["B7", "CH de Rennes"],
    ["A8", "220000012"],
    ["B8", "CH de Saint-Brieuc"],
  ]);
  await type(opened, "T2 2007", [
    ["D7", "60000"],
    ["D8", "20000"],
  ]);
  await waitForShown(page, "B7", "CH de Rennes");
  await type(opened, "T3 2007", [["D7", "55000"]]);
  await show(opened, "Cumul 2007");
  // No quarter alone is above the cap of 110 000 €; their sum is.
  await page.waitForFunction(() =>
    /plafond/.test(String(window.workbench?.current.book.getActiveSheet().getRange("H7").getDisplayValue())),
  );
  await keepPicture(page, "quarters-filled");
  await ribbonButton(page, "Rapprocher les totaux").click();
  await pane.locator(".finding.error").first().waitFor();
  await keepPicture(page, "quarters-checked");
  const errors = await pane.locator(".finding.error .finding-place").allInnerTexts();
  expect(errors).toEqual([expect.stringMatching(/^Cumul 2007 · D7/)]);
  expect(await pane.locator(".finding.warning").count()).toBe(0);
  expect([await missing(page), opened.complaints, opened.foreign]).toEqual([[], [], []]);
}, 180_000);
