import { chromium, type Browser } from "playwright-core";

/** Starts the browser that `findBrowserOnce` found, without anything that asks the network on its own. */
export const launchBrowser = (settings: readonly string[] = []): Promise<Browser> => {
  const executablePath = process.env["CHROME_PATH"];
  if (!executablePath) throw new Error("CHROME_PATH is set by the browser tests' global set-up.");
  return chromium.launch({
    executablePath,
    args: [
      "--headless",
      "--no-sandbox",
      "--disable-gpu",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      ...settings,
    ],
  });
};
