import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";
import { build } from "esbuild";

const root = path.resolve(import.meta.dirname, "../..");
const web = path.join(root, "dist/web");
const out = path.join(root, "dist/workbench");
const stamp = path.join(out, "workbench.js");

/** What the page is made of: its own sources, those of the product that it bundles, and the pane it frames. */
const sources = ["test/workbench", "test/excel-host", "src", "package-lock.json", "dist/web/taskpane.html"];

/** When the newest file under that path was written, in milliseconds. */
export const newest = (file) => {
  const found = statSync(file);
  if (!found.isDirectory()) return found.mtimeMs;
  return Math.max(0, ...readdirSync(file).map((name) => newest(path.join(file, name))));
};

/** Is the page there, and younger than everything it is made of? */
export const isFresh = () =>
  existsSync(stamp) && sources.every((source) => newest(path.join(root, source)) <= statSync(stamp).mtimeMs);

/**
 * Writes dist/workbench: the page with the grid's library in one file, and the built pane's page with one script
 * more, which puts our host where Excel puts its own.
 */
export async function buildWorkbench() {
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  cpSync(path.join(root, "test/workbench/index.html"), path.join(out, "index.html"));
  const pane = readFileSync(path.join(web, "taskpane.html"), "utf8");
  writeFileSync(
    path.join(out, "taskpane.html"),
    pane.replace(/<title>/, '<script src="host-window.js"></script>\n    <title>'),
  );
  await build({
    absWorkingDir: root,
    entryPoints: {
      workbench: "test/workbench/main.ts",
      "host-window": "test/workbench/pane/hostWindow.ts",
    },
    bundle: true,
    // The library's hyphenation of forty languages stays in files that nobody asks for.
    splitting: true,
    chunkNames: "chunks/[name]-[hash]",
    outdir: out,
    format: "esm",
    target: "es2022",
    minify: true,
    legalComments: "none",
    logLevel: "error",
    define: { "process.env.NODE_ENV": '"production"' },
  });
  await build({
    absWorkingDir: root,
    entryPoints: { workbench: "test/workbench/workbench.css" },
    bundle: true,
    minify: true,
    outdir: out,
    logLevel: "error",
    loader: { ".svg": "dataurl", ".woff2": "dataurl", ".png": "dataurl" },
  });
}
