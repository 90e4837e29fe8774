// npm start: builds what is missing or stale, serves the workbench on this machine, says where.
// npm start -- --https: serves the same pages with a development certificate, for a real Excel.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, readdirSync, utimesSync } from "node:fs";
import { homedir } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { buildWorkbench, isFresh, newest } from "./workbench/buildWorkbench.mjs";
import { serve } from "./workbench/serve.mjs";

const root = path.resolve(import.meta.dirname, "..");
const { values } = parseArgs({
  options: { port: { type: "string", default: "3000" }, https: { type: "boolean", default: false } },
});
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
const certificate = values.https ? await developmentCertificate() : undefined;
const { address } = await serve(port, certificate);
console.log(
  values.https
    ? `Pages du complément servies : ${address} (Ctrl+C pour arrêter)`
    : `Atelier ouvert : ${address} (Ctrl+C pour arrêter)`,
);

/** The certificate of office-addin-dev-certs, made and trusted on first use; served untrusted where trust needs more rights. */
async function developmentCertificate() {
  const { default: certificates } = await import("office-addin-dev-certs");
  try {
    return await certificates.getHttpsServerOptions();
  } catch {
    const folder = path.join(homedir(), ".office-addin-dev-certs");
    const file = (name) => path.join(folder, name);
    if (!existsSync(file("localhost.crt")))
      await certificates.generateCertificates(file("ca.crt"), file("localhost.crt"), file("localhost.key"));
    console.error(`Certificat créé dans ${folder} ; l’approuver avant d’ouvrir Excel (docs/deploiement.md).`);
    return {
      ca: readFileSync(file("ca.crt")),
      cert: readFileSync(file("localhost.crt")),
      key: readFileSync(file("localhost.key")),
    };
  }
}
