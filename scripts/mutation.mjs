// npm run mutation [-- FOLDER…] [--echantillon N [--graine S]]: changes the code of one folder after the other in small ways and sees
// whether a test notices. Prints the share noticed, folder by folder, and the survivors with their place: each is a test to write,
// or a line to delete. With --echantillon, N mutants of each folder drawn at random: the share with its interval at 95 %. The tests
// of the folder are asked first, and only about what they leave alive, or find too late to tell, all those that reach it.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { keyOf } from "./mutationSample.mjs";

const root = path.resolve(import.meta.dirname, "..");
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { echantillon: { type: "string" }, graine: { type: "string", default: "1" } },
});
const sample = values.echantillon === undefined ? null : Number(values.echantillon);
const fail = (message) => {
  console.error(message);
  process.exit(2);
};
if (sample !== null && !(Number.isInteger(sample) && sample > 0))
  fail(`--echantillon : un nombre de mutants est attendu, « ${values.echantillon} » reçu.`);
const folders =
  positionals.length > 0
    ? positionals
    : ["amounts", "allocation", "tables", "equations", "diagnosis", "checks"];
for (const folder of folders)
  if (!existsSync(path.join(root, "src", folder))) fail(`src/${folder} n’existe pas.`);
mkdirSync(path.join(root, "coverage"), { recursive: true });

const noticed = new Set(["Killed", "Timeout"]);
const counted = new Set([...noticed, "Survived", "NoCoverage"]);
const percent = (share) => `${(100 * share).toFixed(1)} %`;

/** Wilson's interval at 95 %: of a sample it holds near 0 and 1 too. */
const interval = (killed, count) => {
  const z = 1.96;
  const middle = (killed + (z * z) / 2) / (count + z * z);
  const half = (z * Math.sqrt((killed * (count - killed)) / count + (z * z) / 4)) / (count + z * z);
  return `entre ${percent(middle - half)} et ${percent(middle + half)}`;
};

/** Only a sample needs a checker, which takes half of the processes while it checks. */
const sampling = [
  "--checkers",
  "sample",
  "--plugins",
  "@stryker-mutator/jest-runner,./scripts/mutationSample.mjs",
];

/** The mutants of one run that count: the sample that `kept` says, or all; `near` asks the tests of the folder alone. */
const mutantsOf = (folder, kept, near) => {
  const { status } = spawnSync(
    process.execPath,
    [
      path.join(root, "node_modules/@stryker-mutator/core/bin/stryker.js"),
      "run",
      "--mutate",
      `src/${folder}/**/*.ts`,
      ...(kept === null ? [] : [...sampling, "--concurrency", "4"]),
    ],
    {
      cwd: root,
      stdio: ["ignore", "inherit", "inherit"],
      env: {
        ...process.env,
        ...(kept !== null && { DOTATIONS_SAMPLE: kept }),
        ...(near && { DOTATIONS_TESTS: folder }),
      },
    },
  );
  if (status !== 0) fail(`src/${folder} : les mutants n’ont pas été essayés.`);
  const { files } = JSON.parse(readFileSync(path.join(root, "coverage/mutation.json"), "utf8"));
  return Object.entries(files).flatMap(([file, { mutants }]) =>
    mutants
      .filter(({ status: end }) => counted.has(end))
      .map((mutant) => ({
        key: keyOf(path.basename(file), mutant),
        killed: noticed.has(mutant.status),
        late: mutant.status === "Timeout",
      })),
  );
};

const sampled = (folder) => {
  const near = mutantsOf(folder, `${sample}:${values.graine}`, existsSync(path.join(root, "test", folder)));
  const open = near.filter(({ killed, late }) => !killed || late);
  if (open.length === 0) return near;
  const file = path.join(root, "coverage/mutation-alive.json");
  writeFileSync(file, JSON.stringify(open.map(({ key }) => key)));
  return [...near.filter((mutant) => !open.includes(mutant)), ...mutantsOf(folder, file, false)];
};

const rows = [];
for (const folder of folders) {
  const started = performance.now();
  const mutants = sample === null ? mutantsOf(folder, null, false) : sampled(folder);
  const killed = mutants.filter((mutant) => mutant.killed).length;
  const timedOut = mutants.filter((mutant) => mutant.late).length;
  const late = timedOut === 0 ? "" : ` (dont ${timedOut} au-delà du temps)`;
  const minutes = Math.round((performance.now() - started) / 60_000);
  const drawn = sample === null ? "" : `, ${interval(killed, mutants.length)} (tirage ${values.graine})`;
  rows.push(
    `${folder} : ${killed} mutants vus sur ${mutants.length}${late}, ${percent(killed / mutants.length)}${drawn} ; ${minutes} min`,
  );
}
console.log(`\n${rows.join("\n")}`);
