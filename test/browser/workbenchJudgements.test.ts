import { readFileSync } from "node:fs";
import path from "node:path";
import { writeXlsx } from "hucre/xlsx";
import { controler } from "../../src/cli/controler";
import { runCommand, scratch } from "../cli/run";
import { paneReady, ribbonButton, workbenchForAll, type OpenedWorkbench } from "./workbenchPage";

const bench = workbenchForAll();

const oneSlip = (): Promise<Uint8Array> =>
  writeXlsx({
    sheets: [
      {
        name: "MIGAC",
        rows: [
          ["Région (en €)", "MIG", "AC", "Total"],
          ["Bretagne", 1210, 2035, 3245],
          ["Corse", 1127, 2146, 3273],
          ["Normandie", 1248, 2252, 3500],
          ["Occitanie", 1394, 2391, 3785],
          ["Total", 4979, 8824, 13830],
        ],
      },
    ],
  });

async function openFile({ page, pane }: OpenedWorkbench, name: string, bytes: Uint8Array): Promise<string> {
  await page.locator("#file-input").setInputFiles({ name, mimeType: "", buffer: Buffer.from(bytes) });
  await page.waitForFunction((wanted) => window.workbench?.current.host.workbook.name === wanted, name);
  await paneReady(pane);
  await ribbonButton(page, "Rapprocher les totaux").click();
  return pane.locator("#verdict").innerText();
}

async function saved({ page }: OpenedWorkbench): Promise<Uint8Array> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Enregistrer une copie" }).click(),
  ]);
  return readFileSync(await download.path());
}

test("one gap accepted with a reason, saved, reopened: accepted for the pane and for the command line, exit status 0", async () => {
  const opened = await bench.open();
  const { pane } = opened;
  expect(await openFile(opened, "envoi.xlsx", await oneSlip())).toMatch(/faux/);
  const [place = ""] = await pane.locator(".finding.error .finding-place").allInnerTexts();
  const cell = place.split(" · ")[0] ?? "";
  await pane.locator(".finding.error .finding-head").click();
  await pane.getByRole("button", { name: "Accepter l’écart…" }).click();
  await pane.locator("#judgement-reason").fill("publié ainsi au J.O.");
  await pane.locator("#judgement-author").fill("A. Bernard");
  await pane.getByRole("button", { name: "Accepter", exact: true }).click();
  await pane.locator("#verdict", { hasText: "0 erreur, 1 écart accepté" }).waitFor();
  await pane.getByText("Autres…").click();
  await pane.getByRole("button", { name: /^Créer la feuille de contrôle/ }).click();
  await pane.locator("dialog[open] button.primary").click();
  await pane.getByText(/«\sContrôle\s».* ajoutée/).waitFor();
  expect(await pane.getByText(/Modifié depuis le contrôle/).count()).toBe(0);

  const copy = await saved(opened);
  const { status, out } = await runCommand(controler, [scratch("envoi-accepte.xlsx", copy)]);
  expect([status, out]).toEqual([0, expect.stringContaining("0 erreur, 1 écart accepté")]);
  expect(out).toContain(`MIGAC!${cell} TOTAL-ECART, accepté\u202f: publié ainsi au J.O. (A. Bernard, `);
  const cells = /(\d+) cellules remplies lues/.exec(out)?.[1] ?? "";

  expect(await openFile(opened, "revenu.xlsx", copy)).toContain("0 erreur, 1 écart accepté");
  expect(await pane.locator(".facts").innerText()).toContain(`${cells} cellules remplies`);
  await pane.locator(".finding.accepted .finding-head").click();
  expect(await pane.locator(".acceptance p").innerText()).toMatch(/publié ainsi au J\.O\. A\. Bernard, /);
}, 60_000);

test("2007: the same 31 totals and fingerprint with the control sheet in it, for both; all applied, five corrections and no gap", async () => {
  const opened = await bench.open();
  const { page, pane } = opened;
  const slips = "5 coquilles expliquent les 8 totaux faux (31 totaux vérifiés)";
  const check = async (wanted: string): Promise<void> => {
    await ribbonButton(page, "Rapprocher les totaux").click();
    await pane.locator("#verdict", { hasText: wanted }).waitFor();
  };
  const createSheet = async (name: string): Promise<void> => {
    await pane.getByText("Autres…").click();
    await pane.getByRole("button", { name: /^Créer la feuille de contrôle/ }).click();
    await pane.locator("dialog[open] button.primary").click();
    await pane.getByText(new RegExp(`«\\s${name}\\s».* ajoutée`)).waitFor();
  };
  /** The fingerprint that a control sheet of the pane bears. */
  const written = (name: string): Promise<string> =>
    page.evaluate((wanted) => {
      const values = window.workbench?.current.host.sheet(wanted).values ?? [];
      return String(values.find(([label]) => /^Empreinte des cellules/.test(String(label ?? "")))?.[3] ?? "");
    }, name);
  const onCommandLine = async (name: string, bytes: Uint8Array | null) => {
    const file = bytes ? scratch(name, bytes) : path.join(__dirname, "../corpus", name);
    const { status, out } = await runCommand(controler, [file, "--format", "json"]);
    const [told] = (JSON.parse(out) as { files: { fingerprint: string; verdict: { totals: object } }[] })
      .files;
    return { status, fingerprint: told?.fingerprint, totals: told?.verdict.totals };
  };

  await check(slips);
  await createSheet("Contrôle");
  await check(slips);
  await createSheet("Contrôle \\(2\\)");
  const alone = await onCommandLine("annexe-1-2007.xlsx", null);
  expect(alone).toMatchObject({ status: 1, totals: { total: 31 } });
  expect(await onCommandLine("controlee.xlsx", await saved(opened))).toEqual(alone);
  expect([await written("Contrôle"), await written("Contrôle (2)")]).toEqual([
    alone.fingerprint,
    alone.fingerprint,
  ]);

  await pane.getByRole("button", { name: /^Appliquer les 5 propositions/ }).click();
  await pane.getByRole("button", { name: "Écrire 5 cellules" }).click();
  await pane.locator("#verdict", { hasText: "31 totaux vérifiés, 0 écart" }).waitFor();
  const { status, out } = await runCommand(controler, [scratch("corrigee.xlsx", await saved(opened))]);
  expect([status, out]).toEqual([0, expect.stringContaining("31 totaux vérifiés, 0 écart")]);
  expect(out.match(/^ {2}Annexe I!\S+, corrigé.*$/gm)).toHaveLength(5);
  expect(opened.complaints).toEqual([]);
}, 120_000);
