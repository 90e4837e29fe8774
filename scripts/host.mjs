// npm run host [-- SWITCH…] [--browser]: the tests that meet Excel, again, in hosts of one unpleasant habit each: blanks that arrive
// as 0, events that come twice, an older ExcelApi… (test/excel-host/hostHabits.ts). Prints one line per switch.
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";

const root = path.resolve(import.meta.dirname, "..");
const jest = path.join(root, "node_modules/jest/bin/jest.js");
const source = readFileSync(path.join(root, "test/excel-host/hostHabits.ts"), "utf8");
const known = [
  ...[...source.matchAll(/^ {2}(\w+): \{ /gm)].map(([, name]) => name),
  ...Array.from({ length: 9 }, (_, i) => `excelApi1.${9 + i}`),
];
const words = process.argv.slice(2);
const wanted = words.filter((word) => !word.startsWith("--"));
const strangers = wanted.filter((word) => !known.includes(word));
if (strangers.length > 0) {
  console.error(`Habitudes connues : ${known.join(", ")}.`);
  process.exit(2);
}

const run = (habit, args) =>
  spawnSync(process.execPath, [jest, "--silent", ...args], {
    cwd: root,
    env: { ...process.env, DOTATIONS_HOST: habit },
    encoding: "utf8",
  });
const unit = ["test/excel/", "test/excel-host/", "test/commands/", "test/taskpane/"];
let failed = 0;
for (const habit of wanted.length > 0 ? wanted : known) {
  const runs = [run(habit, unit)];
  if (words.includes("--browser"))
    runs.push(run(habit, ["--config", "jest.browser.config.cjs", "paneBuilt", "paneStart", "paneExport"]));
  const said = runs.map(({ stderr }) => /^Tests:\s*(.*)$/m.exec(stderr)?.[1] ?? "aucun test").join(" ; ");
  console.log(`${habit.padEnd(16)} ${said}`);
  for (const { status, stderr } of runs) {
    if (status === 0) continue;
    failed++;
    for (const line of new Set(stderr.match(/^ {2}● .*$/gm))) console.log(`  ${line.trim()}`);
  }
}
process.exit(failed === 0 ? 0 : 1);
