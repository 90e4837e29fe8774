const { findBrowser } = require("../../scripts/findBrowser.cjs");

/** Runs before the browser tests: their workers inherit the path that was found. */
module.exports = async () => {
  process.env.CHROME_PATH = await findBrowser();
};
