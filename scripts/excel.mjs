// npm run excel: opens a real Excel (Windows, Mac) with the add-in loaded from this machine, through Microsoft's own tools.
import { spawn, spawnSync } from "node:child_process";
import cli from "office-addin-cli";

/** Fetched by npx when it is asked for: it does not install everywhere, and only a real Excel needs it. */
const debugging = "office-addin-debugging@6";

if (process.platform !== "win32" && process.platform !== "darwin") {
  console.error(
    "Excel n’existe que sous Windows et Mac. Ici, « npm start » ouvre le complément dans l’établi ; pour Excel sur le web, voir docs/deploiement.md.",
  );
  process.exit(2);
}

const windows = process.platform === "win32";
const [command = "node", ...args] = (
  (await cli.getPackageJsonScript("start")) ?? "node scripts/start.mjs"
).split(" ");
const server = spawn(command, [...args, "--https"], { stdio: "inherit", shell: windows });
const stop = () => server.kill();
process.on("SIGINT", stop);

const { status } = spawnSync(
  "npx",
  ["--yes", debugging, "start", "manifest.xml", "desktop", "--app", "excel", "--no-debug"],
  {
    stdio: "inherit",
    shell: windows,
  },
);
if (status !== 0) {
  stop();
  console.error(
    "Excel n’a pas pu être ouvert avec le complément : vérifiez qu’Excel est installé et que npm atteint son registre, ou suivez l’installation à la main de docs/deploiement.md.",
  );
  process.exit(1);
}
console.log(
  "Excel est ouvert. Ctrl+C arrête les pages ; « npx office-addin-debugging stop manifest.xml » retire le complément.",
);
