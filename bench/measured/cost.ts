import { spawnSync } from "node:child_process";
import { join } from "node:path";

/** The project and its built command line, seen from a bundled benchmark. */
export const root = join(__dirname, "../..");
const cli = join(root, "dist/cli/dotations.cjs");

/** What a process took: processor time, time on the clock, most memory held. */
export interface Cost {
  readonly seconds: number;
  readonly wall: number;
  readonly mebibytes: number;
  readonly status: number | null;
  /** What it said on its error output. */
  readonly said: string;
}

/** Runs some code in a process of its own, `main` being what it measures; it is stopped after `timeout` milliseconds. */
export function cost(main: string, args: readonly string[] = [], timeout = 600_000): Cost {
  // Named as the command line is: it starts its threads from the path it is called by.
  const code = `process.on("exit",()=>{const u=process.resourceUsage();require("node:fs").writeSync(2,"\\n@"+(u.userCPUTime+u.systemCPUTime)/1e6+" "+u.maxRSS/1024)});process.argv.splice(1,0,${JSON.stringify(cli)});${main}`;
  const start = performance.now();
  const { stderr, status } = spawnSync(process.execPath, ["-e", code, ...args], {
    cwd: root,
    stdio: ["ignore", "ignore", "pipe"],
    maxBuffer: 1 << 28,
    timeout,
    killSignal: "SIGKILL",
  });
  const text = stderr.toString();
  const [seconds = NaN, mebibytes = NaN] = (/@([\d.]+ [\d.]+)$/.exec(text)?.[1] ?? "").split(" ").map(Number);
  const said = text.replace(/\n@[\d. ]+$/, "").trim();
  return { seconds, mebibytes, wall: (performance.now() - start) / 1000, status, said };
}

/** The cost of one call of the built command line. */
export const controler = (files: readonly string[], timeout?: number): Cost =>
  cost(`require(${JSON.stringify(cli)})`, ["controler", ...files], timeout);
