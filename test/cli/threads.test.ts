import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { buildSync } from "esbuild";
import { readWorkbook } from "../../src/workbooks/readWorkbook";
import { corpusBytes, scratch } from "./run";

const script = scratch("dotations.cjs");
const good = corpusBytes("annexe-1-2007.xlsx");
const files = Array.from({ length: 9 }, (_, i) =>
  scratch(`lot-${i}.xlsx`, i === 4 ? good.slice(0, 2000) : good),
);

beforeAll(() =>
  buildSync({
    entryPoints: [join(__dirname, "../../src/cli/bin.ts")],
    outfile: script,
    bundle: true,
    platform: "node",
    logLevel: "error",
  }),
);

interface Batch {
  readonly status: number | null;
  readonly documents: readonly object[];
  readonly report: Buffer;
}

/** Checks some files in one call, with a report; what tells the hour is left out. */
function check(names: readonly string[], report: string): Batch {
  const path = scratch(report);
  const args = [script, "controler", ...names, "--format", "json", "--rapport", path, "--remplacer"];
  const { status, stdout } = spawnSync(process.execPath, args, { encoding: "utf8" });
  const { files: all } = JSON.parse(stdout) as { files: object[] };
  return {
    status,
    documents: all.map((file) => ({ ...file, checkedAt: "" })),
    report: readFileSync(path),
  };
}

it("checks many files in threads: every outcome and its part of the report, in the order of the files", () => {
  const together = check(files, "ensemble.html");
  const parts = [check(files.slice(0, 5), "debut.html"), check(files.slice(5), "fin.html")];
  expect([together, ...parts].map(({ status }) => status)).toEqual([2, 2, 1]);
  expect(together.documents).toEqual(parts.flatMap(({ documents }) => documents));
  expect(sections(together)).toHaveLength(9);
  expect(sections(together)).toEqual(parts.flatMap(sections));
});

const sections = ({ report }: Batch): string[] =>
  (report.toString("utf8").match(/<section>.*?<\/section>/gs) ?? []).map((section) =>
    section.replace(/\d\d\/\d\d\/\d{4}[^<]*/, ""),
  );

it("gathers the findings and totals of all the files in one workbook", () => {
  const { sheets } = readWorkbook("r.xlsx", check(files, "ensemble.xlsx").report);
  const lines = sheets.filter(({ name }) => name !== "Fichiers").flatMap(({ values }) => values);
  const of = (i: number): unknown[] =>
    lines.flatMap(([file, ...rest]) => (String(file).endsWith(`lot-${i}.xlsx`) ? [rest] : []));
  expect(of(0).length).toBeGreaterThan(8);
  expect(of(4)).toEqual([]);
  for (const i of [1, 2, 3, 5, 6, 7, 8]) expect(of(i)).toEqual(of(0));
});
