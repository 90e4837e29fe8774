import { run } from "./main";
import { processIo } from "./processIo";

void run(process.argv.slice(2), processIo()).then((status) => {
  process.exitCode = status;
});
