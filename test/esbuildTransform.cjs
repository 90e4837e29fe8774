// Jest runs CommonJS; the packages that only ship ES modules pass through esbuild.
const { transformSync } = require("esbuild");

module.exports = {
  process(source, filename) {
    const { code, map } = transformSync(source, {
      format: "cjs",
      target: "node20",
      loader: "js",
      sourcefile: filename,
      sourcemap: "external",
    });
    return { code, map };
  },
};
