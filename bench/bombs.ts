import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { bombs } from "./measured/bombs";
import { controler } from "./measured/cost";

/**
 * Checks files made to exhaust a reader, each in a process of its own: `npm run bench -- bombs NAME` for those whose name contains it.
 * Every one is to be read or refused in a sentence in less than ten seconds and 700 MiB.
 */
const folder = mkdtempSync(join(tmpdir(), "bombs-"));
const [wanted = ""] = process.argv.slice(2);
const chosen = Object.entries(bombs).filter(([name]) => name.includes(wanted));
let over = 0;
for (const [name, { extension, write }] of chosen) {
  const file = join(folder, `bombe.${extension}`);
  const bytes = write();
  writeFileSync(file, bytes);
  const { seconds, mebibytes, status, said } = controler([file], 60_000);
  const isOver =
    !(seconds < 10 && mebibytes < 700) || !/^[012]$/.test(String(status)) || /interne/.test(said);
  if (isOver) over++;
  const how = said === "" ? "read" : (said.split("\n")[0] ?? "").replace(/^.* : /, "").slice(0, 90);
  console.log(
    `${isOver ? "OVER " : "     "}${seconds.toFixed(1).padStart(5)} s ${String(Math.round(mebibytes)).padStart(5)} MiB ${String(Math.round(bytes.length / 1024)).padStart(6)} KiB  ${name}: ${how}`,
  );
}
rmSync(folder, { recursive: true });
console.log(`${chosen.length} files, ${over} over ten seconds or 700 MiB, or not answered by a sentence`);
