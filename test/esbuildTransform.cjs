// Jest runs CommonJS: types are stripped (`npm run types` checks them) and the packages that only ship ES modules turned into it.
const path = require("node:path");
const { transformSync } = require("esbuild");

const loaders = { ".ts": "ts", ".tsx": "tsx" };

// esbuild exports through two getters, which costs more than many of our functions: our modules, whose exports never change once they are
// evaluated, hand over plain properties. A module in a cycle still sees the getters.
const plainExports =
  '\nmodule.exports = Object.defineProperty({ ...module.exports }, "__esModule", { value: true });';

module.exports = {
  process(source, filename) {
    const loader = loaders[path.extname(filename)] ?? "js";
    const { code, map } = transformSync(source, {
      format: "cjs",
      target: "node20",
      // Jest runs modules in a context of its own, which has no `import()`.
      supported: { "dynamic-import": false },
      // The one number that a file cannot be handed: see `sandboxInjectedGlobals` in jest.config.cjs.
      define: { NaN: "Number.NaN" },
      loader,
      jsx: "automatic",
      jsxImportSource: "preact",
      sourcefile: filename,
      sourcemap: "external",
    });
    return { code: loader === "js" ? code : code + plainExports, map };
  },
};
