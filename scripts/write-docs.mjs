/** Writes the pages of docs/ that the command line makes from the product's own data; run by the build. */
import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";

const pages = {
  "docs/fonctions.md": ["fonctions", "--format", "markdown"],
  "docs/couverture.md": ["fonctions", "--format", "couverture"],
  "docs/discordances.md": ["discordances", "--format", "markdown"],
};

const current = (path) => {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return null;
  }
};

for (const [path, args] of Object.entries(pages)) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["dist/cli/dotations.cjs", ...args], {
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
  });
  if (status !== 0) throw new Error(`${path} : ${stderr}`);
  if (current(path) !== stdout) writeFileSync(path, stdout);
}
