// npm run fuzz [-- ROUNDS]: the property tests again and again, each round with a seed of its own, until one fails.
// A failing seed is printed with the command that repeats it: it is to become a test.
import { spawnSync } from "node:child_process";
import { randomInt } from "node:crypto";
import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";

const root = path.resolve(import.meta.dirname, "..");
const rounds = Number(process.argv[2] ?? 10);
if (!Number.isInteger(rounds) || rounds < 1) {
  console.error(`Nombre de tours attendu, « ${process.argv[2]} » reçu.`);
  process.exit(2);
}
const tests = readdirSync(path.join(root, "test"), { recursive: true })
  .map((file) => path.join("test", file))
  .filter(
    (file) => file.endsWith(".test.ts") && readFileSync(path.join(root, file), "utf8").includes("fast-check"),
  );

for (let round = 1; round <= rounds; round++) {
  const seed = Number(process.env.DOTATIONS_SEED ?? randomInt(1, 2 ** 31));
  console.log(`tour ${round} sur ${rounds}, graine ${seed}`);
  const { status } = spawnSync(
    process.execPath,
    [path.join(root, "node_modules/jest/bin/jest.js"), ...tests],
    {
      cwd: root,
      env: { ...process.env, DOTATIONS_SEED: String(seed) },
      stdio: ["ignore", "inherit", "inherit"],
    },
  );
  if (status !== 0) {
    console.error(`Échec. Pour le revoir : DOTATIONS_SEED=${seed} npm run fuzz -- 1`);
    process.exit(1);
  }
}
