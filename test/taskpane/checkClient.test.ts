import { checkWorkbook } from "../../src/checks";
import { createCheckClient } from "../../src/taskpane/worker/checkClient";
import { HostError } from "../../src/taskpane/host/hostError";
import { presentReport } from "../../src/taskpane/worker/present/presentReport";
import type { Workbook } from "../../src/tables/workbook";
import { indentedServices } from "../excel/indentedServices";
import { rows2007 } from "./fixtures";

const header = ["RÉGION", "MISE À JOUR", "FORMATION", "PÉRIPHÉRIQUE", "TOTAL"];
const sheet = (name: string) => ({ name, top: 4, left: 1, values: [header, ...rows2007] });
const annex: Workbook = { name: "annexe.xlsx", sheets: [sheet("Annexe I"), sheet("Annexe II")] };
const noWorker = (): Worker => {
  throw new Error("workers are refused here");
};
const client = () => createCheckClient(noWorker, "fr");
const options = (signal = new AbortController().signal) => ({ onProgress: () => undefined, signal });

test("a workbook sent in slices is checked as if it had been checked whole", async () => {
  const got = await client().check(annex, "workbook", 0, options());
  const whole = presentReport(checkWorkbook(annex), {
    scope: "workbook",
    language: "fr",
    workbook: annex,
    milliseconds: got.milliseconds,
  });
  expect(got).toEqual(whole);
});

test("formulas keep their rows through the slices", async () => {
  const rows = Array.from({ length: 9000 }, (_, r): (number | string | null)[] => [`Ligne ${r}`, r, 1]);
  const formulas = Array.from({ length: 9000 }, (_, r) =>
    r === 8999 ? [null, "=SUM(B1:B8999)", null] : undefined,
  );
  const values = [...rows.slice(0, 8999), ["Total", 1, 8999]];
  const workbook: Workbook = { name: "longue", sheets: [{ name: "L", top: 0, left: 0, values, formulas }] };
  const got = await client().check(workbook, "workbook", 0, options());
  const total = got.findings.find(({ cell }) => cell === "B9000");
  expect(total).toMatchObject({ sheet: "L", code: "FORMULE-PERIMEE" });
});

test("indents keep their rows through the slices", async () => {
  const workbook: Workbook = { name: "longue", sheets: [{ name: "L", ...indentedServices(10_994) }] };
  const got = await client().check(workbook, "workbook", 0, options());
  expect(got.findings.map(({ code, cell }) => [code, cell])).toEqual([["TOTAL-ECART", "B11003"]]);
});

test("a check that is cancelled rejects at once and the next one works", async () => {
  const one = client();
  const stop = new AbortController();
  const running = one.check(annex, "workbook", 0, options(stop.signal));
  stop.abort();
  await expect(running).rejects.toEqual(new HostError("cancelled"));
  expect((await one.check(annex, "workbook", 0, options())).verdict.totals.broken).toBe(16);
});

test("a check asked for while another runs answers with its own workbook only", async () => {
  const one = client();
  const stop = new AbortController();
  const first = one.check(annex, "workbook", 0, options(stop.signal));
  await new Promise((resolve) => setTimeout(resolve, 5));
  stop.abort();
  const small: Workbook = { name: "autre.xlsx", sheets: [sheet("Seule")] };
  const [, second] = await Promise.allSettled([first, one.check(small, "workbook", 0, options())]);
  if (second.status === "rejected") throw second.reason;
  expect(second.value.workbook).toBe("autre.xlsx");
  expect(second.value.findings.filter(({ severity }) => severity === "error")).toHaveLength(5);
});

test("the last report is exported as the page and the document that the command line writes", async () => {
  const one = client();
  await one.check(annex, "workbook", 0, options());
  const json = await one.exportReport("json", "A. B.");
  expect(json.name).toBe("controle-annexe.json");
  expect(JSON.parse(json.text)).toMatchObject({ summary: { files: 1, broken: 16 } });
  const html = await one.exportReport("html", "A. B.");
  expect(html.text).toContain("<!doctype html>");
  expect(html.text).not.toMatch(/<script|https?:\/\//);
});

test("the control sheet of the last report is drawn up as data", async () => {
  const one = client();
  await one.check(annex, "workbook", 0, options());
  const drafts = await one.draftControlSheets("A. B.");
  expect(drafts.map(({ name, rows }) => [name, rows.length > 10])).toEqual([
    ["Contrôle", true],
    ["Contrôle – tableaux", true],
  ]);
  expect(structuredClone(drafts)).toEqual(drafts);
});

test("an error of our own comes back with its message and its place", async () => {
  const broken = { name: "x", sheets: [{ ...sheet("A"), values: [[{} as never]] }] };
  const failing = client().check({ ...broken, sheets: [null as never] }, "workbook", 0, options());
  await expect(failing).rejects.toThrow(TypeError);
});
