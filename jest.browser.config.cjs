const unit = require("./jest.config.cjs");

module.exports = {
  ...unit,
  roots: ["<rootDir>/test/browser"],
  testPathIgnorePatterns: ["/node_modules/"],
  setupFilesAfterEnv: ["<rootDir>/test/browser/retry.ts"],
  testTimeout: 60000,
  maxWorkers: 1,
};
