const Module = require("node:module");
const { build } = require("esbuild");
const webpack = require("webpack");

/** Writes functions.json (French) and functions.en.json from the one registry of src/functions. */
class FunctionsMetadata {
  apply(compiler) {
    const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
    compiler.hooks.compilation.tap("FunctionsMetadata", (compilation) => {
      compilation.hooks.processAssets.tapPromise({ name: "FunctionsMetadata", stage }, async () => {
        const { functionsMetadata } = await load(compiler.context);
        const emit = (name, language) =>
          compilation.emitAsset(
            name,
            new webpack.sources.RawSource(JSON.stringify(functionsMetadata(language))),
          );
        emit("functions.json", "fr");
        emit("functions.en.json", "en");
      });
    });
  }
}

const load = async (root) => {
  const { outputFiles } = await build({
    entryPoints: [`${root}/src/functions/metadata.ts`],
    bundle: true,
    write: false,
    platform: "node",
    format: "cjs",
  });
  const module = new Module("functions-metadata");
  module._compile(outputFiles[0].text, "functions-metadata.cjs");
  return module.exports;
};

module.exports = { FunctionsMetadata };
