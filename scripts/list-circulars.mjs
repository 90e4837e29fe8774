/**
 * Writes src/circulars/folders.ts, the list of the data folders of the circulars: `npm run circulars` after adding a folder or a file.
 * With --check, only says whether the list is up to date.
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { formatted } from "./formatted.mjs";

const root = fileURLToPath(new URL("../src/circulars", import.meta.url));
const output = join(root, "folders.ts");

const folders = readdirSync(root, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .sort();

const imports = [];
const literals = folders.map((folder) => {
  const { rules, tables } = JSON.parse(readFileSync(join(root, folder, "circular.json"), "utf8"));
  const nameOf = (file) =>
    `${file}-${folder}`.replace(/[^a-zA-Z0-9]+(.)/g, (_, letter) => letter.toUpperCase());
  const imported = (file) => {
    imports.push(`import ${nameOf(file)} from "./${folder}/${file}.json";`);
    return nameOf(file);
  };
  const optional = readdirSync(join(root, folder));
  const list = (files) => `[${files.map(imported).join(", ")}]`;
  const extra = (file, key) => (optional.includes(`${file}.json`) ? [`${key}: ${imported(file)}`] : []);
  return `{ ${[
    `circular: ${imported("circular")}`,
    `rules: ${list(rules)}`,
    `tables: ${list(tables)}`,
    ...extra("column-aliases", "aliases"),
    ...extra("reference-costs", "costs"),
    ...extra("discrepancies", "discrepancies"),
  ].join(", ")} }`;
});

const text = `/* Written by scripts/list-circulars.mjs from the folders beside it: do not edit. */
${imports.join("\n")}
import type { CircularFolder } from "./circularFolder";

/** The data of every circular, oldest first. */
export const circularFolders = [${literals.join(", ")}] as unknown as readonly CircularFolder[];
`;
const written = await formatted(output, text);
if (process.argv.includes("--check")) {
  if (readFileSync(output, "utf8") !== written) {
    console.error("src/circulars/folders.ts n’est plus à jour : npm run circulars");
    process.exit(1);
  }
} else writeFileSync(output, written);
