import { readFileSync } from "node:fs";
import { checkWorkbook, type Finding } from "../../src/checks";
import { controler } from "../../src/cli/controler";
import { acceptanceOf, noJudgements, writeJudgements } from "../../src/judgements";
import { readWorkbook } from "../../src/workbooks/readWorkbook";
import { keptInFile } from "../reports/keptInFile";
import { findingsOf } from "../checks/corpus";
import { corpusBytes, runCommand, scratch } from "./run";

const bytes = corpusBytes("annexe-1-2007.xlsx");
const date = new Date("2026-11-28T15:00:00Z");
const published = (): Finding[] =>
  findingsOf(checkWorkbook(readWorkbook("annexe.xlsx", bytes))).filter(
    ({ severity }) => severity === "error",
  );
/** The annex with its first errors accepted. */
const accepting = (errors: readonly Finding[]): Uint8Array =>
  keptInFile(
    bytes,
    writeJudgements({
      ...noJudgements,
      acceptances: errors.map((finding) => acceptanceOf(finding, "publié ainsi au J.O.", "A. B.", date)),
    }),
  );

it("accepts every gap of a file: exit status 0, each told with its reason in every form", async () => {
  const file = scratch("accepte.xlsx", accepting(published()));
  const report = scratch("accepte.html");
  const text = await runCommand(controler, [file, "--rapport", report]);
  expect(text.status).toBe(0);
  expect(text.out).toContain("0 erreur, 5 écarts acceptés");
  expect(text.out.match(/publié ainsi au J\.O\./g)).toHaveLength(5);
  expect(readFileSync(report, "utf8").match(/publié ainsi au J\.O\./g)).toHaveLength(5);
  const json = await runCommand(controler, [file, "--format", "json"]);
  const document = JSON.parse(json.out) as {
    summary: object;
    files: { judgements: { acceptances: object[] }; sheets: { findings: { accepted?: object }[] }[] }[];
  };
  expect(document.summary).toMatchObject({ errors: 0, accepted: 5 });
  const accepted = document.files[0]?.sheets[0]?.findings.flatMap((finding) => finding.accepted ?? []);
  expect(accepted?.[0]).toEqual({
    reason: "publié ainsi au J.O.",
    author: "A. B.",
    date: date.toISOString(),
  });
});

it("accepts one gap: the others stay errors", async () => {
  const file = scratch("accepte-un.xlsx", accepting(published().slice(0, 1)));
  const { status, out } = await runCommand(controler, [file]);
  expect(status).toBe(1);
  expect(out).toContain("4 erreurs, 1 écart accepté");
});

it("leaves acceptances aside when asked, and says so", async () => {
  const file = scratch("sans.xlsx", accepting(published()));
  const { status, out } = await runCommand(controler, [file, "--sans-acceptations"]);
  expect(status).toBe(1);
  expect(out).toContain("5 coquilles expliquent les 8 totaux faux");
  expect(out).toContain("ont été ignorées, comme demandé");
});

it("says that acceptances are damaged, and checks without them", async () => {
  const file = scratch("abime.xlsx", keptInFile(bytes, "{"));
  const { status, out } = await runCommand(controler, [file]);
  expect(status).toBe(1);
  expect(out).toContain("sont abîmées");
});
