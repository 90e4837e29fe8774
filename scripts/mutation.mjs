// npm run mutation [-- FOLDER…]: changes the code of one folder after the other in small ways and sees whether a test notices.
// Prints the share noticed, folder by folder, and the survivors with their place: each is a test to write, or a line to delete.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";

const root = path.resolve(import.meta.dirname, "..");
const wanted = process.argv.slice(2);
const folders =
  wanted.length > 0 ? wanted : ["amounts", "allocation", "tables", "equations", "diagnosis", "checks"];
const noticed = new Set(["Killed", "Timeout"]);
const counted = new Set([...noticed, "Survived", "NoCoverage"]);

const rows = [];
for (const folder of folders) {
  if (!existsSync(path.join(root, "src", folder))) {
    console.error(`src/${folder} n’existe pas.`);
    process.exit(2);
  }
  spawnSync(
    process.execPath,
    [
      path.join(root, "node_modules/@stryker-mutator/core/bin/stryker.js"),
      "run",
      "--mutate",
      `src/${folder}/**/*.ts`,
    ],
    { cwd: root, stdio: ["ignore", "inherit", "inherit"] },
  );
  const { files } = JSON.parse(readFileSync(path.join(root, "coverage/mutation.json"), "utf8"));
  const mutants = Object.values(files)
    .flatMap((file) => file.mutants)
    .filter(({ status }) => counted.has(status));
  const killed = mutants.filter(({ status }) => noticed.has(status)).length;
  rows.push(
    `${folder} : ${killed} mutants vus sur ${mutants.length}, ${((100 * killed) / mutants.length).toFixed(1)} %`,
  );
}
console.log(`\n${rows.join("\n")}`);
