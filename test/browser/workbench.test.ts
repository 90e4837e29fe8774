import { readFileSync } from "node:fs";
import path from "node:path";
import { readWorkbook } from "../../src/workbooks/readWorkbook";
import {
  clickCell,
  everything,
  framesDrawn,
  keepPicture,
  missing,
  paneReady,
  ribbonButton,
  selectedCell,
  shownIn,
  workbenchForAll,
  typeEntry,
  waitForInk,
  waitForShown,
  writes,
  type OpenedWorkbench,
} from "./workbenchPage";

const bench = workbenchForAll();
let opened: OpenedWorkbench;

// Whatever a test does, the pages ask only their own server, run under their own policy and lack nothing of Excel.
afterEach(async () => {
  expect(opened.foreign).toEqual([]);
  expect(opened.complaints).toEqual([]);
  expect(await missing(opened.page)).toEqual([]);
});

const reconcile = async ({ page, pane }: OpenedWorkbench): Promise<string> => {
  await ribbonButton(page, "Rapprocher les totaux").click();
  return pane.locator("#verdict").innerText();
};

test("the 2007 annex is open, with the ribbon of the manifest and the real pane", async () => {
  opened = await bench.open();
  const { page, pane } = opened;
  await keepPicture(page, "start");
  expect(await page.locator("#document-name").innerText()).toBe("annexe-1-2007.xlsx");
  const buttons = page.getByRole("navigation", { name: "Ruban" }).getByRole("button");
  expect(await buttons.allInnerTexts()).toEqual(["Contrôler la feuille", "Rapprocher les totaux", "Volet"]);
  const icons = buttons.locator("img");
  expect(
    await icons.evaluateAll((all) => all.map((icon) => (icon as HTMLImageElement).naturalWidth)),
  ).toEqual([32, 32, 32]);
  expect(await shownIn(page, "C6")).toMatch(/^74\s800$/);
  expect(await pane.getByRole("tab").allInnerTexts()).toEqual([
    "Contrôles",
    "Fonctions",
    "Circulaires",
    "Outils",
  ]);
  expect((await page.locator("#pane-panel").boundingBox())?.width).toBe(350);
});

test("2007: five slips named, one shown in the grid, all applied, all undone to the last bit", async () => {
  opened = await bench.open();
  const { page, pane } = opened;
  const before = await everything(page);
  expect(await reconcile(opened)).toBe("5 coquilles expliquent les 8 totaux faux (31 totaux vérifiés).");
  const places = await pane.locator(".finding.error .finding-place").allInnerTexts();
  expect(places.map((place) => place.split(" · ")[0]).sort()).toEqual(["C12", "C6", "D32", "F17", "F28"]);
  expect(await writes(page)).toBe(0);
  await keepPicture(page, "verdict");

  await pane.locator(".finding-head", { hasText: "F17" }).click();
  await page.waitForFunction(
    () => window.workbench?.current.book.getActiveRange()?.getA1Notation() === "F17",
  );
  expect(await selectedCell(page)).toBe("Annexe I!F17");
  await keepPicture(page, "selected");

  await pane.getByRole("button", { name: /^Appliquer les 5 propositions/ }).click();
  await keepPicture(page, "confirm");
  expect(await writes(page)).toBe(0);
  await pane.getByRole("button", { name: "Écrire 5 cellules" }).click();
  await pane.locator("#verdict", { hasText: "31 totaux vérifiés, 0 écart" }).waitFor();
  expect(await shownIn(page, "F17")).toMatch(/^26\s777$/);
  await keepPicture(page, "applied");

  await pane.getByRole("button", { name: /^Annuler l’écriture/ }).click();
  await pane.getByRole("button", { name: "Remettre les valeurs d’avant" }).click();
  await pane.locator("#verdict", { hasText: "5 coquilles" }).waitFor();
  expect(await everything(page)).toBe(before);
  await keepPicture(page, "undone");
});

test("2024: every total holds", async () => {
  opened = await bench.open();
  const { page, pane } = opened;
  await page.getByRole("button", { name: "Annexe 2024" }).click();
  await page.waitForFunction(() => window.workbench?.current.host.workbook.name === "annexe-1-2024.xlsx");
  await paneReady(pane);
  expect(await reconcile(opened)).toMatch(/^\d+ totaux vérifiés, 0 écart/);
  expect(await pane.locator(".finding.error").count()).toBe(0);
  expect(await writes(page)).toBe(0);
  await keepPicture(page, "2024");
});

test("formulas typed in French are computed: ours by the add-in, the others by the grid", async () => {
  opened = await bench.open();
  const { page } = opened;
  await clickCell(page, "H6");
  await typeEntry(page, "=SUBV.CONNEXION(12;1,5)", "each");
  await waitForShown(page, "H6", "33696");
  await typeEntry(page, "12,5", "each");
  await typeEntry(page, "=SOMME(H6;H7;{1;2})", "each");
  await waitForShown(page, "H8", "33711,5");
  await clickCell(page, "H8");
  await framesDrawn(page);
  await keepPicture(page, "formulas");
  const held = await page.evaluate(() => {
    const { host } = window.workbench?.current ?? {};
    return ["H6", "H7", "H8"].map((cell) => host?.cell("Annexe I", cell));
  });
  expect(held).toEqual(["=SUBV.CONNEXION(12,1.5)", 12.5, "=SUM(H6,H7,{1;2})"]);

  await clickCell(page, "H7");
  await typeEntry(page, "10", "each");
  await waitForShown(page, "H8", "33709");

  // An argument left out between two separators takes its default, as in Excel: twelve months, not zero.
  await clickCell(page, "H10");
  await typeEntry(page, "=COUT.INTERNE(1;;3)");
  await waitForShown(page, "H10", "106395,15");
  await typeEntry(page, '=ENV.ANNEXE("USLD";"Bretagne";"Total dotations";;"€")');
  await waitForShown(page, "H11", "65321300");
});

test("a sheet of parameters is inserted from the pane, edited, and computed from", async () => {
  opened = await bench.open();
  const { page, pane } = opened;
  await pane.getByRole("tab", { name: "Circulaires" }).click();
  await pane.getByRole("button", { name: "Insérer la feuille de paramètres…" }).click();
  expect(await writes(page)).toBe(0);
  await pane.getByRole("button", { name: "Ajouter la feuille" }).click();
  await pane.getByText(/Feuille «\sParamètres\s» ajoutée\./).waitFor();
  await keepPicture(page, "parameters");
  await page.evaluate(() => {
    const { book, host } = window.workbench?.current ?? {};
    const edited = [
      ["cca-cout", 47_000],
      ["usmp-total", 5_500_000],
      ["ibode-cout-etp", 75_000],
    ] as const;
    for (const [id, value] of edited) {
      const row = (host?.sheet("Paramètres").values.findIndex(([cell]) => cell === id) ?? -1) + 1;
      book?.getActiveSheet().getRange(`B${row}`).setValue(value);
    }
    const annex = book?.getSheets().find((sheet) => sheet.getSheetName() === "Annexe I");
    if (annex) book?.setActiveSheet(annex);
  });
  await clickCell(page, "H6");
  await typeEntry(page, "=COUT.CCA(2;12;Paramètres!A3:E900)");
  await typeEntry(page, "=COUT.INTERNE(1;12;1;Paramètres!A3:E900)");
  await typeEntry(page, '=REPART.IBODE(100000;"DIPLOME";Paramètres!A3:E900)');
  await waitForShown(page, "H6", "94000");
  await waitForShown(page, "H7", "35465,05");
  await typeEntry(page, "=DOT.USMP(1;4;;Paramètres!A3:E900)");
  await typeEntry(page, "=DOT.IBODE(3;12;;Paramètres!A3:E900)");
  await waitForShown(page, "H8", "20000");
  await waitForShown(page, "H9", "1375000");
  await waitForShown(page, "H10", "225000");
});

test("a wrong argument gives an error whose message is shown when the cell is selected", async () => {
  opened = await bench.open();
  const { page } = opened;
  await clickCell(page, "H6");
  await typeEntry(page, "=SUBV.CONNEXION(10;0,5)");
  await waitForShown(page, "H6", "#VALEUR!");
  const card = page.locator("#error-card");
  expect(await card.isVisible()).toBe(false);
  await page.keyboard.press("ArrowUp");
  await card.waitFor();
  expect(await card.innerText()).toMatch(/^#VALEUR!\nsurcoût : .*0,5 reçu/);
  await keepPicture(page, "error-card");
  await page.keyboard.press("ArrowDown");
  await card.waitFor({ state: "hidden" });
});

test("two hundred calls of our functions go to the add-in together", async () => {
  opened = await bench.open();
  const { page } = opened;
  await page.evaluate(() => {
    const formulas = Array.from({ length: 100 }, (_, row) =>
      [1, 2].map((factor) => ({ f: `=SUBV.CONNEXION(${row},${factor})` })),
    );
    window.workbench?.current.book.getActiveSheet().getRange("J1:K100").setValues(formulas);
  });
  await waitForShown(page, "J13", "22464");
  await waitForShown(page, "K100", "110000");
});

test("an edit in the grid makes the findings stale; highlights and the control sheet show in the grid", async () => {
  opened = await bench.open();
  const { page, pane } = opened;
  await reconcile(opened);
  await pane.getByText("Autres…").click();
  await pane.getByRole("button", { name: /^Surligner les cellules/ }).click();
  await pane.locator("dialog[open] button.primary").click();
  await page.waitForFunction(
    () => window.workbench?.current.book.getActiveSheet().getRange("F17").getBackground() === "#F9C7C9",
  );
  // Dots on the cells in cause and stripes on the wrong totals are drawn, so that they can be looked at.
  await waitForInk(page, [0xd1, 0x34, 0x38]);
  await keepPicture(page, "highlighted");
  await page.emulateMedia({ forcedColors: "active" });
  await keepPicture(page, "highlighted-forced-colours");
  await page.emulateMedia({ forcedColors: "none" });

  await clickCell(page, "D6");
  await typeEntry(page, "4200");
  await pane.getByText(/Modifié depuis le contrôle/).waitFor();
  expect(await shownIn(page, "D6")).toMatch(/^4\s200$/);
  await keepPicture(page, "stale");

  await pane.getByText("Autres…").click();
  await pane.getByRole("button", { name: /^Créer la feuille de contrôle/ }).click();
  await pane.locator("dialog[open] button.primary").click();
  await page.waitForFunction(
    () => window.workbench?.current.book.getActiveSheet().getSheetName() === "Contrôle",
  );
  expect(await shownIn(page, "A1")).toBe("Rapport de contrôle");
  await keepPicture(page, "control-sheet");

  const linked = await page.evaluate(() => {
    const sheet = window.workbench?.current.book.getActiveSheet();
    const rows = Array.from({ length: 60 }, (_, row) => row + 1);
    return rows.find((row) => String(sheet?.getRange(`A${row}`).getDisplayValue()) === "D32");
  });
  await clickCell(page, `A${linked ?? 0}`);
  await page.waitForFunction(
    () => window.workbench?.current.book.getActiveSheet().getSheetName() === "Annexe I",
  );
  expect(await selectedCell(page)).toBe("Annexe I!D32");
});

test("a file that is no workbook is answered in one French sentence; a copy saved holds the same workbook", async () => {
  opened = await bench.open();
  const { page, pane } = opened;
  await page.locator("#file-input").setInputFiles({
    name: "notes.xlsx",
    mimeType: "text/csv",
    buffer: Buffer.from("région;montant\nBretagne;12"),
  });
  const notice = page.getByRole("alert");
  await notice.waitFor();
  expect(await notice.innerText()).toMatch(/^notes\.xlsx : fichier de texte .*\.$/);
  await keepPicture(page, "unreadable");

  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Enregistrer une copie" }).click(),
  ]);
  expect(download.suggestedFilename()).toBe("annexe-1-2007 - copie.xlsx");
  const copy = readFileSync(await download.path());
  const original = readFileSync(path.resolve(__dirname, "../../assets/annexe-1-2007.xlsx"));
  const [read, expected] = [copy, original].map((bytes) => readWorkbook("annexe.xlsx", bytes).sheets[0]);
  expect(read?.values).toEqual(expected?.values);
  expect(read?.formats?.flat().filter(Boolean)).toEqual(expected?.formats?.flat().filter(Boolean));

  await page.locator("#file-input").setInputFiles({ name: "copie.xlsx", mimeType: "", buffer: copy });
  await page.waitForFunction(() => window.workbench?.current.host.workbook.name === "copie.xlsx");
  expect(await notice.isVisible()).toBe(false);
  await paneReady(pane);
  expect(await reconcile(opened)).toBe("5 coquilles expliquent les 8 totaux faux (31 totaux vérifiés).");
});

test("a workbook dropped on the page is opened", async () => {
  opened = await bench.open();
  const { page, pane } = opened;
  const bytes = readFileSync(path.resolve(__dirname, "../../assets/annexe-1-2024.xlsx")).toString("base64");
  const drop = async (type: "dragenter" | "drop"): Promise<void> => {
    const transfer = await page.evaluateHandle(async (base64) => {
      const content = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
      const held = new DataTransfer();
      held.items.add(new File([content], "déposé.xlsx"));
      return held;
    }, bytes);
    await page.dispatchEvent("#grid-area", type, { dataTransfer: transfer });
  };
  await drop("dragenter");
  expect(await page.getByText("Déposez le classeur .xlsx ici").isVisible()).toBe(true);
  await drop("drop");
  await page.waitForFunction(() => window.workbench?.current.host.workbook.name === "déposé.xlsx");
  expect(await page.getByText("Déposez le classeur .xlsx ici").isVisible()).toBe(false);
  await paneReady(pane);
});
