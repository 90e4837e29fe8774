// Writes the manifest of one environment:
//   node scripts/manifest.mjs --env development|hosted|closed [--base URL] [--help-page URL] [--namespace NAME] --out FILE
// manifest.xml is the development one; the others only differ by their addresses, identity and version.
import { readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";

const developmentBase = "https://localhost:3000";
const developmentId = "8f6a2f0e-3d0b-4c1c-9a57-6b1f5a2e7d94";
/** One identity for users, whatever server hosts the pages; developers keep another beside it. */
const productId = "c2d1a5b7-58c4-4e0a-8f3e-2f7c90b61d38";

const { values } = parseArgs({
  options: {
    env: { type: "string", default: "development" },
    base: { type: "string" },
    "help-page": { type: "string" },
    namespace: { type: "string" },
    out: { type: "string" },
  },
});

const fail = (message) => {
  console.error(message);
  process.exit(2);
};

const { env, out, namespace } = values;
if (!["development", "hosted", "closed"].includes(env)) fail(`Environnement inconnu : ${env}`);
if (!out) fail("--out FICHIER manque");
if (env !== "development" && !values.base) fail(`--base URL est nécessaire pour l’environnement ${env}`);
const base = (values.base ?? developmentBase).replace(/\/+$/, "");
if (!/^https:\/\/[^/]/.test(base)) fail(`L’adresse doit commencer par https:// : ${base}`);
if (namespace !== undefined && !/^[A-Z][A-Z0-9._]*$/i.test(namespace))
  fail(`Espace de noms invalide : ${namespace}`);

const root = new URL("../", import.meta.url);
const { version } = JSON.parse(readFileSync(new URL("package.json", root), "utf8"));
const escaped = (text) => text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/"/g, "&quot;");
const helpPage = values["help-page"] ?? `${base}/assets/aide.html`;

let xml = readFileSync(new URL("manifest.xml", root), "utf8")
  .replaceAll(`${developmentBase}/assets/aide.html`, escaped(helpPage))
  .replaceAll(developmentBase, escaped(base))
  .replace(/<Version>.*?<\/Version>/, `<Version>${version}.0</Version>`);
if (env !== "development") xml = xml.replace(developmentId, productId);
if (namespace !== undefined) {
  xml = xml
    .replace("</Metadata>", '</Metadata>\n            <Namespace resid="Fonctions.Espace"/>')
    .replace(
      "<bt:ShortStrings>",
      `<bt:ShortStrings>\n        <bt:String id="Fonctions.Espace" DefaultValue="${escaped(namespace)}"/>`,
    )
    // The pane writes formulas with the prefix that the address of its page states.
    .replaceAll('/taskpane.html"', `/taskpane.html?espace=${encodeURIComponent(namespace)}"`);
}
writeFileSync(out, xml);
