// What must hold of the project as a package, beyond its tests. Prints every failure, then exits with 1 if there is one.
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, readFileSync, statSync } from "node:fs";
import { gzipSync } from "node:zlib";

const failures = [];
const check = (holds, failure) => {
  if (!holds) failures.push(failure);
};
const json = (file) => JSON.parse(readFileSync(file, "utf8"));
const tracked = execFileSync("git", ["ls-files"], { encoding: "utf8" })
  .split("\n")
  .filter((file) => file && existsSync(file));

// The lock file installs from whatever registry the machine has.
check(
  !/"resolved": "https?:/.test(readFileSync("package-lock.json", "utf8")),
  "package-lock.json nomme un registre",
);

// What ships is free to redistribute, with what it needs itself.
const licences = spawnSync("node", ["scripts/licences.mjs"], { encoding: "utf8" });
check(licences.status === 0, licences.stderr.trim());

// Small files: none above 300 lines, half of them at most 80.
const code = tracked.filter((file) => /^(src|test|bench|scripts)\/.*\.(tsx?|mjs|cjs|css)$/.test(file));
const lengths = code.map((file) => [readFileSync(file, "utf8").split("\n").length - 1, file]);
for (const [lines, file] of lengths) check(lines <= 300, `${file} : ${lines} lignes, 300 au plus`);
const middle = lengths.map(([lines]) => lines).sort((a, b) => a - b)[Math.floor(lengths.length / 2)];
check(middle <= 80, `longueur médiane des fichiers : ${middle} lignes, 80 au plus`);

// The command line works as built and installed.
const cli = "dist/cli/dotations.cjs";
const { version } = json("package.json");
check((statSync(cli).mode & 0o111) !== 0, `${cli} n’est pas exécutable`);
check(
  execFileSync(cli, ["--version"], { encoding: "utf8" }).trim() === version,
  `${cli} : version inattendue`,
);
const run = spawnSync(cli, ["controler", "assets/annexe-1-2007.xlsx"], { encoding: "utf8" });
check(
  run.status === 1 && /5 coquilles expliquent les 8 totaux faux/.test(run.stdout),
  `${cli} : annexe de 2007 mal contrôlée`,
);

// The pane stays light: JavaScript and CSS of its first page, without office.js.
const page = readFileSync("dist/web/taskpane.html", "utf8");
const loaded = [...page.matchAll(/(?:src|href)="([^"]+\.(?:js|css))"/g)].map(([, file]) => file);
const own = loaded.filter((file) => !/office/.test(file));
const kilobytes =
  own.reduce((sum, file) => sum + gzipSync(readFileSync(`dist/web/${file}`)).length, 0) / 1000;
check(own.length > 0 && kilobytes < 120, `volet : ${kilobytes.toFixed(1)} ko compressés, 120 au plus`);
check(
  !/https?:\/\/(?!appsforoffice\.microsoft\.com)/.test(page),
  "taskpane.html appelle un autre site que celui d’office.js",
);

// Every page, script and picture that the manifest names is built.
const manifest = readFileSync("manifest.xml", "utf8");
for (const [, file] of manifest.matchAll(/"https:\/\/localhost:3000\/([^"?#]*)/g)) {
  check(file === "" || existsSync(`dist/web/${file}`), `manifest.xml nomme ${file}, absent de dist/web`);
}
check(
  spawnSync("node", ["scripts/validateManifest.mjs", "manifest.xml"]).status === 0,
  "manifest.xml ne passe pas son contrôle",
);

// The function reference says what the registry says.
const reference = spawnSync(cli, ["fonctions", "--format", "markdown"], { encoding: "utf8" });
check(
  reference.stdout === readFileSync("docs/fonctions.md", "utf8"),
  "docs/fonctions.md n’est plus à jour : npx dotations fonctions --format markdown > docs/fonctions.md",
);

if (failures.length > 0) {
  for (const failure of failures) console.error(`✗ ${failure}`);
  process.exit(1);
}
console.log(
  `Empaquetage vérifié : volet ${kilobytes.toFixed(1)} ko compressés, ${code.length} fichiers, médiane ${middle} lignes.`,
);
