module.exports = {
  testEnvironment: "node",
  setupFiles: ["<rootDir>/test/seeds.cjs"],
  // Generous: a test that never ends fails, a machine under load does not.
  testTimeout: 60000,
  // Every core: left to itself Jest keeps one free, half of a machine of two.
  maxWorkers: "100%",
  // Jest runs each file in a context of its own, where every mention of a global is looked up anew: those that sums are made of are
  // handed to the files instead.
  sandboxInjectedGlobals: [
    "Array",
    "BigInt",
    "Float64Array",
    "Infinity",
    "Int32Array",
    "JSON",
    "Map",
    "Math",
    "Number",
    "Object",
    "RegExp",
    "Set",
    "String",
    "Uint8Array",
    "WeakMap",
  ],
  roots: ["<rootDir>/test"],
  testMatch: ["**/*.test.ts?(x)"],
  testPathIgnorePatterns: ["/node_modules/", "<rootDir>/test/browser/"],
  moduleFileExtensions: ["ts", "tsx", "js", "mjs", "cjs", "json"],
  moduleNameMapper: {
    "^hucre/(.*)$": "<rootDir>/node_modules/hucre/dist/$1.mjs",
    "^hucre$": "<rootDir>/node_modules/hucre/dist/index.mjs",
  },
  transformIgnorePatterns: ["/node_modules/(?!(hucre|preact|preact-render-to-string)/)"],
  transform: { "\\.(tsx?|m?js)$": "<rootDir>/test/esbuildTransform.cjs" },
};
