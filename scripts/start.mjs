// npm start: builds what is missing or stale, serves the workbench on this machine, says where.
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, utimesSync } from "node:fs";
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

const web = path.join(root, "dist/web");
/** What the add-in's pages are built from; the configuration may be called .js or .mjs. */
const inputs = readdirSync(root).filter((name) =>
  /^(src|assets|manifest\.xml|package-lock\.json|webpack\.config\..+)$/.test(name),
);
const isStale = () =>
  !existsSync(path.join(web, "taskpane.html")) ||
  inputs.some((input) => newest(path.join(root, input)) > newest(web));
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
  // Files whose content did not change keep their date: this one says when the build was.
  utimesSync(path.join(web, "taskpane.html"), new Date(), new Date());
}
if (!isFresh()) await buildWorkbench();
const { address } = await serve(port);
console.log(`Atelier ouvert : ${address} (Ctrl+C pour arrêter)`);
