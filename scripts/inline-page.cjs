const { createHash } = require("node:crypto");
const { readFileSync } = require("node:fs");
const webpack = require("webpack");

/**
 * Makes one self-contained page of an entry: its script and its style inside, allowed by their fingerprints and nothing else allowed.
 * Such a page opens from a folder, from a stick or from a server alike, and asks for nothing.
 */
class InlinePage {
  constructor({ entry, template, filename }) {
    this.options = { entry, template, filename };
  }

  apply(compiler) {
    const { entry, template, filename } = this.options;
    const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_SUMMARIZE;
    compiler.hooks.compilation.tap("InlinePage", (compilation) => {
      compilation.hooks.processAssets.tap({ name: "InlinePage", stage }, () => {
        // Pages of other plugins are compilations of their own.
        const files = compilation.entrypoints.get(entry)?.getFiles() ?? [];
        if (files.length === 0) return;
        const text = (extension) =>
          files
            .filter((file) => file.endsWith(extension))
            .map((file) => compilation.getAsset(file).source.source().toString())
            .join("\n");
        // What would end the element, or open a comment, is written otherwise.
        const script = text(".js")
          .replace(/<\/(?=script)/gi, "<\\/")
          .replace(/<!--/g, "<\\!--");
        const style = text(".css");
        const policy = [
          "default-src 'none'",
          `script-src ${fingerprint(script)}`,
          `style-src ${fingerprint(style)}`,
          "worker-src blob:",
          "img-src data:",
          "connect-src 'none'",
          "base-uri 'none'",
          "form-action 'none'",
        ].join("; ");
        const elements = { style: `<style>${style}</style>`, script: `<script>${script}</script>` };
        const page = readFileSync(template, "utf8")
          .replace("@policy@", policy)
          .replace(/<!-- @(style|script)@ -->/g, (_, name) => elements[name]);
        for (const file of files) compilation.deleteAsset(file);
        compilation.emitAsset(filename, new webpack.sources.RawSource(page));
      });
    });
  }
}

const fingerprint = (text) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

module.exports = { InlinePage };
