// npm start: builds what is missing or stale, serves the workbench on this machine, says where.
import { spawnSync } from "node:child_process";
import { existsSync, statSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { buildWorkbench, isFresh, newest } from "./workbench/buildWorkbench.mjs";
import { serve } from "./workbench/serve.mjs";

const root = path.resolve(import.meta.dirname, "..");
const { values } = parseArgs({ options: { port: { type: "string", default: "3000" } } });
const port = Number(values.port);
if (!Number.isInteger(port) || port < 0 || port > 65535) {
  console.error(`--port : ${values.port} n’est pas un numéro de port.`);
  process.exit(2);
}

const pane = path.join(root, "dist/web/taskpane.html");
const inputs = ["src", "assets", "webpack.config.js", "manifest.xml"].map((name) => path.join(root, name));
const isStale = () =>
  !existsSync(pane) || inputs.some((input) => existsSync(input) && newest(input) > statSync(pane).mtimeMs);
if (isStale()) {
  console.log("Construction du complément (une dizaine de secondes)…");
  const { status } = spawnSync(
    process.execPath,
    [path.join(root, "node_modules/webpack/bin/webpack.js"), "--mode", "production"],
    {
      cwd: root,
      stdio: ["ignore", "ignore", "inherit"],
    },
  );
  if (status !== 0) process.exit(status ?? 1);
}
if (!isFresh()) await buildWorkbench();
const { address } = await serve(port);
console.log(`Atelier ouvert : ${address} (Ctrl+C pour arrêter)`);
