import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { buildSync } from "esbuild";
import { corpusBytes, scratch } from "./run";

it("checks many files in threads: every outcome, in the order of the files, the same as in one thread", () => {
  const script = scratch("dotations.cjs");
  buildSync({
    entryPoints: [join(__dirname, "../../src/cli/bin.ts")],
    outfile: script,
    bundle: true,
    platform: "node",
    logLevel: "error",
  });
  const good = corpusBytes("annexe-1-2007.xlsx");
  const files = Array.from({ length: 9 }, (_, i) =>
    scratch(`lot-${i}.xlsx`, i === 4 ? good.slice(0, 2000) : good),
  );
  const run = (names: readonly string[]): { status: number | null; documents: unknown[] } => {
    const { status, stdout } = spawnSync(
      process.execPath,
      [script, "controler", ...names, "--format", "json"],
      {
        encoding: "utf8",
      },
    );
    const { files: all } = JSON.parse(stdout) as { files: object[] };
    return { status, documents: all.map((file) => ({ ...file, checkedAt: "" })) };
  };
  const together = run(files);
  const [first, second] = [run(files.slice(0, 5)), run(files.slice(5))];
  expect([together.status, first.status, second.status]).toEqual([2, 2, 1]);
  expect(together.documents).toEqual([...first.documents, ...second.documents]);
});
