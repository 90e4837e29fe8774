// Jest runs CommonJS: types are stripped (`npm run types` checks them) and the packages that only ship ES modules turned into it.
const path = require("node:path");
const { transformSync } = require("esbuild");

const loaders = { ".ts": "ts", ".tsx": "tsx" };

module.exports = {
  process(source, filename) {
    const { code, map } = transformSync(source, {
      format: "cjs",
      target: "node20",
      // Jest runs modules in a context of its own, which has no `import()`.
      supported: { "dynamic-import": false },
      loader: loaders[path.extname(filename)] ?? "js",
      jsx: "automatic",
      jsxImportSource: "preact",
      sourcefile: filename,
      sourcemap: "external",
    });
    return { code, map };
  },
};
