import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { controler } from "../../src/cli/controler";
import { corpusPath, runCommand } from "./run";

const folder = join(__dirname, "golden");
const workbooks = readdirSync(corpusPath("")).filter((name) => name.endsWith(".xlsx"));

interface Document {
  version?: string;
  files: { file: string; totals?: unknown; checkedAt?: unknown }[];
}

/** Everything `controler --format json` says of a workbook, but what changes from one machine or version to another. */
async function documentOf(name: string): Promise<Document> {
  const { out } = await runCommand(controler, [corpusPath(name), "--format", "json"]);
  const document = JSON.parse(out) as Document;
  delete document.version;
  for (const file of document.files) {
    file.file = name;
    delete file.totals;
    delete file.checkedAt;
  }
  return document;
}

// A workbook dropped into test/corpus is compared too: `UPDATE_GOLDEN=1 npx jest test/cli/golden` writes what it says today.
it.each(workbooks)("controler says of %s what it said before", async (name) => {
  const path = join(folder, name.replace(/\.xlsx$/, ".json"));
  const document = await documentOf(name);
  if (process.env["UPDATE_GOLDEN"] !== undefined)
    writeFileSync(path, `${JSON.stringify(document, null, 2)}\n`);
  expect(existsSync(path)).toBe(true);
  expect(document).toEqual(JSON.parse(readFileSync(path, "utf8")));
});
