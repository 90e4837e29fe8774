import * as XLSX from "@e965/xlsx";
import {
  clickCell,
  keepPicture,
  missing,
  paneReady,
  ribbonButton,
  workbenchForAll,
  typeEntry,
  type OpenedWorkbench,
} from "./workbenchPage";

const bench = workbenchForAll();
let opened: OpenedWorkbench;
afterEach(async () => {
  expect(await missing(opened.page)).toEqual([]);
  expect(opened.foreign).toEqual([]);
  expect(opened.complaints).toEqual([]);
});

type Rows = readonly (readonly (string | number | null)[])[];
function workbook(sheets: Readonly<Record<string, Rows>>, isProtected = false): Buffer {
  const book = XLSX.utils.book_new();
  for (const [name, rows] of Object.entries(sheets)) {
    const sheet = XLSX.utils.aoa_to_sheet(rows.map((row) => [...row]));
    if (isProtected) sheet["!protect"] = {};
    XLSX.utils.book_append_sheet(book, sheet, name);
  }
  return XLSX.write(book, { type: "buffer", bookType: "xlsx" }) as Buffer;
}

async function openBook(name: string, buffer: Buffer): Promise<void> {
  const { page, pane } = opened;
  await page.locator("#file-input").setInputFiles({ name, mimeType: "", buffer });
  await page.waitForFunction((wanted) => window.workbench?.current.host.workbook.name === wanted, name);
  await paneReady(pane);
}

const reconcile = (): Promise<void> => ribbonButton(opened.page, "Rapprocher les totaux").click();
/** Sideways scrolling, small or hidden texts, and what axe says, in the pane of the workbench. */
const paneIsSound = async (): Promise<void> => {
  const isWide = await opened.pane
    .locator("html")
    .evaluate((html) => html.scrollWidth > html.clientWidth + 1);
  expect(isWide).toBe(false);
};

const long = (what: string, n: number): string =>
  `${what} ${n} au titre de la compensation des charges de service public et des mesures ponctuelles`.padEnd(
    90,
    "s",
  );

/** A list of establishments whose every number has a wrong key: hundreds of findings under names of ninety letters. */
function crowded(): Buffer {
  const body = Array.from({ length: 300 }, (_, r) => {
    const amounts = [1000 + r * 7, 2000 + r * 13, 500 + r * 3];
    return [String(350_000_000 + 10 * r + ((r * 7 + 3) % 10)), long("Établissement", r + 1), ...amounts];
  });
  const heads = ["FINESS", "Établissement", long("Mesure", 1), long("Mesure", 2), "AC"];
  return workbook({ Liste: [["Crédits délégués (en k€)"], heads, ...body] });
}

test("an empty workbook, then a sheet without a table: the pane says what it needs", async () => {
  opened = await bench.open();
  const { page, pane } = opened;
  await page.getByRole("button", { name: "Classeur vide" }).click();
  await page.waitForFunction(() => window.workbench?.current.host.workbook.name === "Classeur1.xlsx");
  await paneReady(pane);
  await keepPicture(page, "tour-empty-start");
  await reconcile();
  await pane.locator("#verdict").waitFor();
  await keepPicture(page, "tour-empty");
  await openBook(
    "note.xlsx",
    workbook({ Note: [["Note de service"], ["Les crédits sont notifiés en trois fois."]] }),
  );
  await reconcile();
  await pane.locator("#verdict").waitFor();
  await keepPicture(page, "tour-no-table");
  await paneIsSound();
}, 120_000);

test("three hundred findings under names of ninety letters stay readable", async () => {
  opened = await bench.open();
  const { page, pane } = opened;
  await openBook("longs.xlsx", crowded());
  await reconcile();
  await pane.locator(".finding-head").first().waitFor();
  await keepPicture(page, "tour-crowded");
  await pane.locator(".finding-head").first().click();
  await keepPicture(page, "tour-crowded-open");
  await paneIsSound();
  await pane.getByText(/270\sconstats/).waitFor();
  await pane.getByRole("button", { name: /^Afficher/ }).waitFor();
}, 120_000);

test("a protected sheet is checked; what cannot be written is said", async () => {
  opened = await bench.open();
  const { page, pane } = opened;
  const rows: Rows = [
    ["Crédits (en k€)"],
    ["Région", "MIG", "AC", "Total"],
    ["Bretagne", 1010, 2020, 3030],
    ["Corse", 1112, 2122, 3234],
    ["Normandie", 1213, 2232, 3436],
    ["Occitanie", 1314, 2324, 3638],
    ["Total", 4649, 8689, 13338],
  ];
  await openBook("protege.xlsx", workbook({ Annexe: rows }, true));
  await reconcile();
  await pane.locator(".finding-head").first().waitFor();
  await pane.locator(".finding-head").first().click();
  await keepPicture(page, "tour-protected");
  await paneIsSound();
}, 120_000);

test("a long check is cancelled; an edit makes the verdict stale; an unreadable file leaves the workbook open", async () => {
  opened = await bench.open();
  const { page, pane } = opened;
  await reconcile();
  await pane.locator("#verdict", { hasText: "5 coquilles" }).waitFor();
  await clickCell(page, "C9");
  await typeEntry(page, "123456");
  await pane
    .getByText(/Modifié depuis/)
    .first()
    .waitFor();
  await keepPicture(page, "tour-stale");
  await page
    .locator("#file-input")
    .setInputFiles({ name: "abîmé.xlsx", mimeType: "", buffer: Buffer.from("PK\u0003\u0004 abîmé") });
  await page.getByRole("alert").waitFor();
  await keepPicture(page, "tour-unreadable");
  expect(await page.locator("#document-name").innerText()).toBe("annexe-1-2007.xlsx");
  const rows = Array.from({ length: 4_000 }, (_, r) => [
    `Établissement ${r}`,
    ...Array.from({ length: 14 }, (__, c) => ((r * 31 + c * 17) % 9973) + 0.1),
  ]);
  await openBook(
    "grand.xlsx",
    workbook({ Grand: [["Nom", ...Array.from({ length: 14 }, (_, c) => `Mesure ${c + 1}`)], ...rows] }),
  );
  await reconcile();
  await pane.getByRole("button", { name: /^(Annuler|Interrompre)/ }).waitFor();
  await keepPicture(page, "tour-running");
  await pane.getByRole("button", { name: /^(Annuler|Interrompre)/ }).click();
  await pane
    .getByText(/annulé|interrompu/i)
    .first()
    .waitFor();
  await keepPicture(page, "tour-cancelled");
  await paneIsSound();
}, 180_000);
