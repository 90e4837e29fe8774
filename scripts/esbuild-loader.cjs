// Strips the types of one module: `npm run types` checks them, the build only removes them, in a tenth of the time.
const { transform } = require("esbuild");

module.exports = function esbuildLoader(source) {
  const done = this.async();
  const options = {
    loader: this.resourcePath.endsWith("x") ? "tsx" : "ts",
    jsx: "automatic",
    jsxImportSource: "preact",
    target: "es2022",
    sourcefile: this.resourcePath,
    sourcemap: this.sourceMap,
  };
  transform(source, options).then(({ code, map }) => done(null, code, map || undefined), done);
};
