import { readFileSync } from "node:fs";
import type { StatedEnvelope } from "../../src/checks";
import { controler } from "../../src/cli/controler";
import { doJob } from "../../src/filepage/job";
import { noJudgements, writeJudgements } from "../../src/judgements";
import { createCheckClient } from "../../src/taskpane/worker/checkClient";
import { readWorkbook } from "../../src/workbooks/readWorkbook";
import { writeDrafts } from "../../src/workbooks/writeDrafts";
import { keptInFile } from "../reports/keptInFile";
import { runCommand, scratch } from "./run";

const signed = { author: "A. B.", date: "2026-11-28T15:00:00.000Z" };
const envelope = (over: Partial<StatedEnvelope>) => ({
  sheet: "Crédits",
  cell: "B4",
  cells: ["B4:B6"],
  isTable: true,
  heading: "Formation",
  label: "Montant notifié",
  unit: "k€" as const,
  source: { kind: "cell", sheet: "Notification", cell: "B1", unit: "€" } as const,
  ...signed,
  ...over,
});

/** Establishments paid from an envelope notified on another sheet, one that is exceeded, one that is not, and one whose column is gone. */
const bytes = async (): Promise<Uint8Array> =>
  keptInFile(
    await writeDrafts([
      {
        name: "Crédits",
        rows: [
          ["Crédits alloués (k€)"],
          [],
          ["Établissement", "Formation", "Connexion"],
          ["CH de Rennes", 120, 40],
          ["CH de Vannes", 80, 35],
          ["CH de Quimper", 60, 25],
          ["Total", 260, 100],
        ],
      },
      { name: "Notification", rows: [["Montant notifié", 250_000]] },
    ]),
    writeJudgements({
      ...noJudgements,
      envelopes: [
        envelope({}),
        envelope({
          cell: "C4",
          cells: ["C4:C6"],
          heading: "Connexion",
          source: { kind: "amount", amount: "0.12", unit: "M€" },
        }),
        envelope({ cell: "D4", cells: ["D4:D6"], heading: "Périphérique" }),
      ],
    }),
  );

type Told = readonly [code: string, cell: string, read: string | null, expected: string | null];
interface Found {
  readonly code: string;
  readonly cell: string;
  readonly read?: string | null;
  readonly expected?: string | null;
}
const told = (findings: readonly Found[]): readonly Told[] =>
  findings
    .filter(({ code }) => code.startsWith("ENVELOPPE"))
    .map(({ code, cell, read = null, expected = null }): Told => [code, cell, read, expected])
    .sort(([, one], [, other]) => one.localeCompare(other));
const inJson = (text: string): readonly Told[] =>
  told(
    (JSON.parse(text) as { files: { sheets: { findings: Found[] }[] }[] }).files.flatMap(({ sheets }) =>
      sheets.flatMap(({ findings }) => findings),
    ),
  );

const expected: readonly Told[] = [
  ["ENVELOPPE-DEPASSEE", "B7", "260", "250"],
  ["ENVELOPPE-RESTE", "C7", "100", "120"],
  ["ENVELOPPE-PERDUE", "D4", null, null],
];

it("a kept envelope is followed alike by the command line, by the page of files and by the pane", async () => {
  const file = scratch("enveloppes.xlsx", await bytes());
  const ran = await runCommand(controler, [file, "--format", "json"]);
  expect(ran.status).toBe(1);
  expect(inJson(ran.out)).toEqual(expected);

  const given = { name: "enveloppes.xlsx", bytes: new Uint8Array(readFileSync(file)) };
  const done = await doJob({ kind: "check", language: "fr", file: given }, () => undefined);
  if (done.kind !== "done") throw new Error(done.sentence);
  expect(inJson(done.json)).toEqual(expected);
  const printOf = (json: string): unknown =>
    (JSON.parse(json) as { files: { sha256: string }[] }).files[0]?.sha256;
  expect(printOf(done.json)).toBe(printOf(ran.out));

  const client = createCheckClient(() => {
    throw new Error("workers are refused here");
  }, "fr");
  const { findings } = await client.check(readWorkbook(given.name, given.bytes), "workbook", 0, {
    onProgress: () => undefined,
    signal: new AbortController().signal,
  });
  expect(
    findings
      .filter(({ code }) => code.startsWith("ENVELOPPE"))
      .map(({ code, cell }) => `${code} ${cell}`)
      .sort(),
  ).toEqual(expected.map(([code, cell]) => `${code} ${cell}`).sort());
});

it("says of one sheet checked alone that the sheet of the envelope was not read, and still follows what it can", async () => {
  const file = scratch("une-feuille.xlsx", await bytes());
  const json = await runCommand(controler, [file, "--feuille", "Crédits", "--format", "json"]);
  expect(inJson(json.out)).toEqual([["ENVELOPPE-PERDUE", "B4", null, null], ...expected.slice(1)]);
  const { out } = await runCommand(controler, [file, "--feuille", "Crédits"]);
  expect(out).toContain("contrôle d’une seule feuille");
});
