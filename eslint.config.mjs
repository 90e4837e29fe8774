import tseslint from "typescript-eslint";

export default tseslint.config(
  { ignores: ["dist/", "node_modules/", "screenshots/", "coverage/"] },
  ...tseslint.configs.recommended,
  {
    files: ["src/**/*.ts", "src/**/*.tsx", "test/**/*.ts", "test/**/*.tsx", "bench/**/*.ts"],
    extends: [...tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    // A command, an event handler and a double are asynchronous for those who call them.
    rules: { "@typescript-eslint/require-await": "off" },
  },
  {
    // Tests read JSON and doubles of the browser: what comes out of them is judged by what they expect.
    files: ["test/**/*.ts", "test/**/*.tsx", "bench/**/*.ts"],
    rules: Object.fromEntries(
      [
        "no-unsafe-assignment",
        "no-unsafe-member-access",
        "no-unsafe-return",
        "no-unsafe-argument",
        "no-unsafe-call",
        "no-unsafe-enum-comparison",
        "no-base-to-string",
        "no-redundant-type-constituents",
        "only-throw-error",
        "unbound-method",
      ].map((name) => [`@typescript-eslint/${name}`, "off"]),
    ),
  },
  {
    files: ["**/*.ts", "**/*.tsx"],
    rules: {
      "@typescript-eslint/consistent-type-imports": "error",
      "max-lines": ["error", { max: 300 }],
      eqeqeq: "error",
    },
  },
  {
    files: ["**/*.cjs", "**/*.mjs", "*.js"],
    rules: { "@typescript-eslint/no-require-imports": "off" },
  },
  {
    files: ["src/**/*.ts", "src/**/*.tsx"],
    rules: {
      "no-restricted-globals": ["error", { name: "parseFloat", message: "Les montants se lisent avec readAmount." }],
      "no-console": "error",
    },
  },
  {
    // Read by the pane, the workbench and the command line alike.
    files: ["src/workbooks/**/*.ts"],
    rules: { "no-restricted-globals": ["error", "parseFloat", "document", "window", "process", "Buffer", "DOMParser", "require"] },
  },
);
