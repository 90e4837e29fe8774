import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { ExcelHost } from "../excelHost";

const library = join(dirname(require.resolve("@microsoft/office-js/package.json")), "dist");
const origin = "https://localhost:3000/";

interface FakeScript {
  src: string;
  onload?: () => void;
  setAttribute(): void;
  getAttribute(): null;
}

/**
 * Loads Microsoft's own office.js into this process over our host, once per Jest file (or after `resetModules`);
 * its script tags become an indirect eval, so that arrays share the realm.
 */
export async function loadOffice(host: ExcelHost): Promise<void> {
  const scripts: FakeScript[] = [newScript("office.debug.js")];
  const head = {
    appendChild(script: FakeScript): void {
      setTimeout(() => {
        run(script.src.slice(origin.length));
        script.onload?.();
      }, 0);
    },
  };
  const storage = { getItem: () => null, setItem: () => undefined, removeItem: () => undefined, length: 0 };
  Object.assign(globalThis, {
    window: globalThis,
    self: globalThis,
    top: globalThis,
    external: host.external,
    history: {},
    sessionStorage: storage,
    localStorage: storage,
    location: {
      hash: "",
      search: "",
      protocol: "https:",
      href: origin,
      hostname: "localhost",
      pathname: "/",
    },
    addEventListener: () => undefined,
    document: {
      getElementsByTagName: (name: string) => (name === "script" ? scripts : name === "head" ? [head] : []),
      createElement: () => newScript(""),
      createTextNode: () => ({}),
    },
  });
  Object.defineProperty(globalThis, "navigator", {
    value: { userAgent: "Chrome/120 (host)", language: host.identity.uiLocale, platform: "Win32" },
    configurable: true,
  });
  run("office.debug.js");
  await Office.onReady();
  const extension = globalThis as unknown as { OfficeExtension: { CommonUtility: Record<string, boolean> } };
  extension.OfficeExtension.CommonUtility["_doApiNotSupportedCheck"] = true;
  await host.functions.ready();
}

const newScript = (name: string): FakeScript => ({
  src: name && origin + name,
  setAttribute: () => undefined,
  getAttribute: () => null,
});

function run(file: string): void {
  const source = readFileSync(join(library, file), "utf8");
  (0, eval)(`${source}\n//# sourceURL=${file}`);
}
