import tseslint from "typescript-eslint";

export default tseslint.config(
  { ignores: ["dist/", "node_modules/", "screenshots/", "coverage/"] },
  ...tseslint.configs.recommended,
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
