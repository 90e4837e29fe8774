const unit = require("./jest.config.cjs");

module.exports = {
  ...unit,
  roots: ["<rootDir>/test/browser"],
  testPathIgnorePatterns: ["/node_modules/"],
  globalSetup: "<rootDir>/test/browser/findBrowserOnce.cjs",
  testTimeout: 60000,
};
