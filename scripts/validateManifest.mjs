// Checks manifests without any network: `node scripts/validateManifest.mjs [--root FOLDER] [--with-namespace] [--json] FILE…`.
// The root is the folder that the server serves: icons are looked for there.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { checkManifest } from "./checkManifest.mjs";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    root: { type: "string", default: fileURLToPath(new URL("../", import.meta.url)) },
    "with-namespace": { type: "boolean", default: false },
    json: { type: "boolean", default: false },
  },
});

const pngSignature = "89504e470d0a1a0a";
const pngSize = (path) => {
  const file = join(values.root, path.replace(/^.*?(?=\/assets\/)/, ""));
  if (path === "" || !existsSync(file)) return null;
  const bytes = readFileSync(file);
  return bytes.toString("hex", 0, 8) === pngSignature
    ? [bytes.readUInt32BE(16), bytes.readUInt32BE(20)]
    : null;
};

const files = positionals.length > 0 ? positionals : [join(values.root, "manifest.xml")];
const results = files.map((file) => ({
  file,
  problems: checkManifest(readFileSync(file, "utf8"), { pngSize, withNamespace: values["with-namespace"] }),
}));
if (values.json) {
  console.log(JSON.stringify(results));
} else {
  for (const { file, problems } of results) {
    for (const { code, place, message } of problems) console.log(`${file}: ${place}: ${message} [${code}]`);
    if (problems.length === 0) console.log(`${file}: manifeste valide`);
  }
}
process.exitCode = results.some(({ problems }) => problems.length > 0) ? 1 : 0;
