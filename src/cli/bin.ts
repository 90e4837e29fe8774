import { run } from "./main";
import { processIo } from "./processIo";

const io = processIo();

void run(process.argv.slice(2), io).then((status) => {
  process.exitCode = status;
});

// Standard output may fail after the command has ended, while its last lines are still on their way.
process.on("exit", () => {
  if (io.outputState() === "failed") process.exitCode = 2;
});
