// Finds the Chromium that the browser tests and the screenshots use; the one place that knows where browsers are.
const { execFileSync } = require("node:child_process");
const { existsSync } = require("node:fs");
const path = require("node:path");

/** Where Chrome, Chromium and Edge are installed, by `process.platform`. */
const installed = {
  linux: [
    "/usr/bin/google-chrome",
    "/usr/bin/google-chrome-stable",
    "/usr/bin/chromium",
    "/usr/bin/chromium-browser",
    "/snap/bin/chromium",
    "/usr/bin/microsoft-edge",
  ],
  darwin: ["Google Chrome", "Chromium", "Microsoft Edge"].map(
    (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
  ),
  win32: [
    "Google/Chrome/Application/chrome.exe",
    "Chromium/Application/chrome.exe",
    "Microsoft/Edge/Application/msedge.exe",
  ].flatMap((file) =>
    ["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"].flatMap((name) =>
      process.env[name] ? [path.join(process.env[name], file)] : [],
    ),
  ),
};

const starts = (file) => {
  try {
    return /\d+\./.test(
      execFileSync(file, ["--version"], {
        encoding: "utf8",
        stdio: ["ignore", "pipe", "ignore"],
        timeout: 60_000,
      }),
    );
  } catch {
    return false;
  }
};

/** The headless Chromium that an npm package ships for Linux x64, with the system libraries that a bare machine lacks. */
const shipped = async () => {
  if (process.platform !== "linux" || process.arch !== "x64") return null;
  try {
    process.env.AWS_LAMBDA_JS_RUNTIME ??= "nodejs20.x"; // how the package is told to bring its libraries along
    const { default: chromium } = await import("@sparticuz/chromium");
    return await chromium.executablePath();
  } catch {
    return null; // an optional dependency: it may be absent
  }
};

const fromDebian = () => {
  if (process.platform !== "linux" || process.getuid?.() !== 0) return null;
  try {
    const quiet = { stdio: "ignore", env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" } };
    execFileSync("apt-get", ["update", "-qq"], quiet);
    execFileSync("apt-get", ["install", "-y", "-qq", "chromium"], quiet);
    return "/usr/bin/chromium";
  } catch {
    return null;
  }
};

/**
 * The path of a browser that starts: `CHROME_PATH`, then an installed Chrome, Chromium or Edge, then the one that npm ships,
 * then Debian's package where we may install it. Throws a sentence that says what to do when there is none.
 * @example await findBrowser() // "/usr/bin/chromium"
 */
const findBrowser = async () => {
  const wanted = process.env.CHROME_PATH;
  if (wanted) {
    if (starts(wanted)) return wanted;
    throw new Error(`CHROME_PATH : « ${wanted} » n’est pas un navigateur qui démarre.`);
  }
  const places = process.env.DOTATIONS_BROWSER === "npm" ? [] : (installed[process.platform] ?? []);
  // Windows' browsers open a window when asked for their version: being there is enough.
  const found = places.find((file) => existsSync(file) && (process.platform === "win32" || starts(file)));
  if (found) return found;
  for (const next of [shipped, fromDebian]) {
    const file = await next();
    if (file && starts(file)) return file;
  }
  throw new Error(
    "Aucun navigateur trouvé pour les tests : installez Chrome, Chromium ou Edge, ou donnez son chemin dans CHROME_PATH.",
  );
};

module.exports = { findBrowser };
