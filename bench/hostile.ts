import { randomInt } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { checkWorkbook } from "../src/checks";
import { FileProblem } from "../src/workbooks/fileProblem";
import { readWorkbook } from "../src/workbooks/readWorkbook";
import { annex } from "../test/workbooks/encodings/annex";
import { zipped } from "../test/workbooks/encodings/packageEncodings";
import { mutateFile, randomOf } from "../test/workbooks/mutations";

/**
 * Reads and checks mutated workbooks, then copies of one with a single bit flipped: `npm run bench -- hostile FILES FLIPS SEED`.
 * Prints how many were read, how many refused, and every exception, slow file or changed report with the seed that makes it.
 */

const [files = 2000, flips = 300, seed = randomInt(1, 2 ** 31)] = process.argv.slice(2).map(Number);
const corpus = (name: string): Uint8Array => new Uint8Array(readFileSync(join(__dirname, "../corpus", name)));
const bases = [zipped(annex), zipped(annex, 0), corpus("annexe-1-2007.xlsx")];

function outcome(bytes: Uint8Array): { readonly said: string; readonly kind: "read" | "refused" | "thrown" } {
  try {
    const report = checkWorkbook(readWorkbook("a.xlsx", bytes));
    return {
      kind: "read",
      said: JSON.stringify(
        report.sheets.map(({ findings }) => findings.map(({ code, cell }) => [code, cell])),
      ),
    };
  } catch (error) {
    if (error instanceof FileProblem) return { kind: "refused", said: error.kind };
    return { kind: "thrown", said: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

const tally = new Map<string, number>();
const count = (what: string): void => void tally.set(what, (tally.get(what) ?? 0) + 1);
const print = (title: string): void => {
  console.log(title, [...tally].map(([what, n]) => `${n} ${what}`).join(", "));
  tally.clear();
};

let slowest = 0;
let slow = 0;
for (let k = 0; k < files; k++) {
  const bytes = mutateFile(randomOf(seed + k), bases[k % bases.length] ?? new Uint8Array());
  const start = performance.now();
  const { kind, said } = outcome(bytes);
  const time = performance.now() - start;
  count(kind === "refused" ? `refused (${said})` : kind);
  if (kind === "thrown") console.log(`seed ${seed + k}: ${said.split("\n").slice(0, 4).join(" | ")}`);
  if (time > 10_000) slow++;
  if (time > slowest) slowest = time;
}
print(`${files} mutated files (seed ${seed}):`);
console.log(
  `slowest ${Math.round(slowest)} ms, ${slow} over 10 s, peak ${Math.round(process.resourceUsage().maxRSS / 1024)} MiB`,
);

for (const base of bases) {
  const before = outcome(base).said;
  const random = randomOf(seed);
  for (let k = 0; k < flips; k++) {
    const bytes = base.slice();
    const bit = Math.floor(random() * bytes.length * 8);
    bytes[bit >> 3] = (bytes[bit >> 3] ?? 0) ^ (1 << (bit & 7));
    const { kind, said } = outcome(bytes);
    count(kind === "read" ? (said === before ? "the same report" : "ANOTHER REPORT") : kind);
    if (kind === "thrown" || (kind === "read" && said !== before))
      console.log(`bit ${bit}: ${said.slice(0, 200)}`);
  }
}
print(`${flips * bases.length} flipped bits:`);
