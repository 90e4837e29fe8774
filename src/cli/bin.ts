import { createHash } from "node:crypto";
import { hashWith } from "../fingerprint";
import type { CommandIo } from "./commandIo";
import { checkInThreads, serveFiles } from "./controler/threads";
import { run } from "./main";
import { processIo } from "./processIo";

hashWith(() => {
  const hash = createHash("sha256");
  return { update: (bytes) => void hash.update(bytes), digest: () => hash.digest("hex") };
});

if (!serveFiles()) {
  const terminal = processIo();
  const script = process.argv[1] ?? "";
  const io: CommandIo = {
    ...terminal,
    checkInThreads: (files, asked) => checkInThreads(files, asked, { script, progress: terminal.progress }),
  };

  void run(process.argv.slice(2), io).then((status) => {
    process.exitCode = status;
  });

  // Standard output may fail after the command has ended, while its last lines are still on their way.
  process.on("exit", () => {
    if (terminal.outputState() === "failed") process.exitCode = 2;
  });
}
