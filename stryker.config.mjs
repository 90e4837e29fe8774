// Mutation testing: `npm run mutation -- FOLDER…` (see scripts/mutation.mjs).
/** One folder of tests alone, where scripts/mutation.mjs asks it. */
const near = process.env.DOTATIONS_TESTS;

export default {
  testRunner: "jest",
  jest: {
    configFile: "jest.config.cjs",
    enableFindRelatedTests: near === undefined,
    ...(near !== undefined && { config: { roots: [`<rootDir>/test/${near}`] } }),
  },
  coverageAnalysis: "perTest",
  reporters: ["json", "clear-text", "progress"],
  clearTextReporter: { reportTests: false, logTests: false },
  jsonReporter: { fileName: "coverage/mutation.json" },
  tempDirName: "coverage/stryker",
  ignorePatterns: ["dist", "screenshots", "bench"],
  // A message that nobody reads in a test, and a branch that only costs time, prove nothing.
  mutator: { excludedMutations: ["StringLiteral"] },
  concurrency: 2,
  timeoutMS: 20_000,
};
