import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

const root = path.resolve(__dirname, "../..");

test("the colours of the pane are those of the installed Fluent tokens", () => {
  const fresh = path.join(mkdtempSync(path.join(tmpdir(), "tokens-")), "tokens.css");
  execFileSync(process.execPath, [path.join(root, "scripts/write-tokens.mjs"), fresh]);
  const kept = readFileSync(path.join(root, "src/taskpane/style/tokens.css"), "utf8");
  expect(readFileSync(fresh, "utf8")).toBe(kept);
});
