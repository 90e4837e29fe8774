// npm run licences: the packages whose code ships in dist/, with their licence; fails on one that is not permissive.
// npm run licences -- --texts FILE: writes the licence texts too, to go with the pages.
import { existsSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import path from "node:path";

const root = path.resolve(import.meta.dirname, "..");
const permissive = /^(MIT|ISC|Apache-2\.0|BSD-[23]-Clause|0BSD|BlueOak-1\.0\.0)$/;
/** Microsoft's own terms, made for add-ins: office.js may be hosted with an add-in and not changed. */
const ownTerms = new Set(["@microsoft/office-js"]);

const describe = (name) => {
  const folder = path.join(root, "node_modules", name);
  const {
    version,
    license,
    dependencies = {},
  } = JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8"));
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  return {
    name,
    version,
    licence: ownTerms.has(name) ? "conditions de Microsoft" : String(license),
    needs: Object.keys(dependencies),
    file: file && path.join(folder, file),
  };
};

const shipped = new Map();
const visit = (name) => {
  if (shipped.has(name)) return;
  const found = describe(name);
  shipped.set(name, found);
  // office.js is copied as it is: what it lists beside serves its own build.
  if (!ownTerms.has(name)) found.needs.forEach(visit);
};
Object.keys(JSON.parse(readFileSync(path.join(root, "package.json"), "utf8")).dependencies).forEach(visit);

const all = [...shipped.values()].sort((a, b) => a.name.localeCompare(b.name));
for (const { name, version, licence } of all) console.log(`${name} ${version} : ${licence}`);
const at = process.argv.indexOf("--texts");
if (at > 0) {
  const text = ({ name, version, licence, file }) =>
    `${name} ${version} (${licence})\n\n${file && existsSync(file) ? readFileSync(file, "utf8").trim() : licence}\n`;
  writeFileSync(process.argv[at + 1] ?? "licences.txt", all.map(text).join(`\n${"-".repeat(80)}\n\n`));
}
const refused = all.filter(({ name, licence }) => !permissive.test(licence) && !ownTerms.has(name));
for (const { name, licence } of refused) console.error(`${name} : licence ${licence} à examiner`);
process.exit(refused.length > 0 ? 1 : 0);
