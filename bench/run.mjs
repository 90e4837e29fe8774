// Bundles the benchmarks and runs them one after the other; `npm run bench -- slips 100` runs one with its arguments.
import { spawnSync } from "node:child_process";
import { readdirSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { buildSync } from "esbuild";

const here = dirname(fileURLToPath(import.meta.url));
const [wanted, ...args] = process.argv.slice(2);
const names = readdirSync(here)
  .filter((file) => file.endsWith(".ts"))
  .map((file) => file.slice(0, -3));
const chosen = wanted === undefined ? names : names.filter((name) => name === wanted);
if (chosen.length === 0) {
  console.error(`Bancs d’essai connus : ${names.join(", ")}.`);
  process.exit(2);
}

for (const name of chosen) {
  console.log(`\n== ${name} ==`);
  // Inside the project, so that packages left outside the bundle are found.
  const outfile = join(here, `.${name}.bundle.cjs`);
  buildSync({
    entryPoints: [join(here, `${name}.ts`)],
    outfile,
    bundle: true,
    platform: "node",
    packages: "external",
    alias: {
      "hucre/xlsx": join(here, "../node_modules/hucre/dist/xlsx.mjs"),
      "hucre/csv": join(here, "../node_modules/hucre/dist/csv.mjs"),
      hucre: join(here, "../node_modules/hucre/dist/index.mjs"),
    },
    define: { __dirname: JSON.stringify(join(here, "../test/bench")) },
    logLevel: "error",
  });
  spawnSync(process.execPath, ["--expose-gc", outfile, ...args], { stdio: "inherit", cwd: join(here, "..") });
  rmSync(outfile, { force: true });
}
