const fs = require("node:fs");
const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const MiniCssExtractPlugin = require("mini-css-extract-plugin");
const webpack = require("webpack");
const { FunctionsMetadata } = require("./scripts/functions-metadata.cjs");
const { InlinePage } = require("./scripts/inline-page.cjs");
const { EsbuildMinify } = require("./scripts/esbuild-minify.cjs");

const root = __dirname;
const here = (...parts) => path.resolve(root, ...parts);

/** Where the pages load office.js from: their own folder, unless OFFICE_JS says otherwise (Microsoft's CDN). */
const officeJs = process.env.OFFICE_JS ?? "office-js/office.js";

/** What office.js asks for in Excel, in our two languages: 12 MB of the package's 72. */
const officeFiles = [
  "office.js",
  "o15apptofilemappingtable.js",
  "excel-{win32-16.00,win32-16.01,win32-16.01-core,mac-16.00,mac-16.00-core,web-16.00,web-16.00-core,ios-16.00,android-16.00,winrt-16.00}.js",
  "{fr-fr,en-us}/office_strings.js",
];

const typescript = { test: /\.tsx?$/, exclude: /node_modules/, loader: here("scripts/esbuild-loader.cjs") };

/** `import { version } from "package.json"` takes the version alone. */
const json = { json: { namedExports: true } };

/** Our inner folders only define: what a page does not use of them (a circular's data, a function) stays out of it. */
const inner = {
  test: /src[\\/](amounts|territories|circulars|allocation|functions|tables|equations|diagnosis|checks|comparison|messages|workbooks|reports|excel)[\\/]/,
  sideEffects: false,
};

const shared = (mode) => ({
  mode,
  context: root,
  devtool: mode === "production" ? false : "source-map",
  resolve: { extensions: [".ts", ".tsx", ".js", ".mjs", ".json"] },
  performance: { hints: false },
  optimization: { minimizer: [new EsbuildMinify()] },
  stats: "errors-warnings",
  cache: { type: "filesystem", cacheDirectory: here("node_modules/.cache/webpack") },
});

const pages = (mode) => ({
  ...shared(mode),
  name: "pages",
  target: ["web", "es2022"],
  entry: {
    taskpane: "./src/taskpane/main.ts",
    report: "./src/taskpane/report/main.ts",
    controle: "./src/filepage/main.ts",
  },
  output: {
    path: here("dist/web"),
    filename: "[name].js",
    chunkFilename: "[name].js",
    publicPath: "auto",
    clean: true,
  },
  module: {
    parser: json,
    rules: [typescript, inner, { test: /\.css$/, use: [MiniCssExtractPlugin.loader, "css-loader"] }],
  },
  plugins: [
    new FunctionsMetadata(),
    new webpack.DefinePlugin({ OFFICE_JS: JSON.stringify(officeJs) }),
    new MiniCssExtractPlugin({ filename: "[name].css" }),
    new HtmlPlugin({
      template: "src/taskpane/taskpane.html",
      filename: "taskpane.html",
      chunks: ["taskpane"],
      minify: false,
    }),
    new HtmlPlugin({
      template: "src/taskpane/report/report.html",
      filename: "report.html",
      chunks: ["report"],
      minify: false,
    }),
    new InlinePage({
      entry: "controle",
      template: here("src/filepage/page.html"),
      filename: "controle.html",
    }),
    new CopyPlugin({
      patterns: [
        ...officeFiles.map((glob) => ({
          context: here("node_modules/@microsoft/office-js/dist"),
          from: glob,
          to: "office-js/[path][name][ext]",
          info: { minimized: true },
        })),
        { context: here("assets"), from: "**/*", to: "assets/[path][name][ext]" },
        ...(fs.existsSync(here("manifest.xml")) ? [{ from: here("manifest.xml"), to: "manifest.xml" }] : []),
      ],
    }),
  ],
});

const commandLine = (mode) => ({
  ...shared(mode),
  name: "cli",
  target: "node20",
  entry: { dotations: "./src/cli/bin.ts" },
  output: { path: here("dist/cli"), filename: "[name].cjs", clean: true },
  module: { parser: json, rules: [typescript, inner] },
  plugins: [
    new webpack.BannerPlugin({ banner: "#!/usr/bin/env node", raw: true }),
    { apply: (compiler) => compiler.hooks.done.tap("executable", makeExecutable) },
  ],
});

const makeExecutable = () => {
  const file = here("dist/cli/dotations.cjs");
  if (fs.existsSync(file)) fs.chmodSync(file, 0o755);
};

module.exports = (_env, { mode = "production" }) => [pages(mode), commandLine(mode)];
