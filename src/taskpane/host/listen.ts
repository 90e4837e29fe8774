import { watchWorkbook } from "../../excel/watchWorkbook";
import type { PaneHost } from "./paneHost";
import { officeTheme } from "./officeTheme";

/** Listens to edits; a host that cannot tell them leaves the pane without the *changed since* banner, nothing more. */
export const listenToWorkbook: PaneHost["onChanged"] = (listener) => {
  const watch = watchWorkbook(listener).catch(() => null);
  return () => void watch.then((stop) => stop?.());
};

/** Listens to the theme of Office, and to that of the system where Office does not tell. */
export const listenToTheme: PaneHost["onThemeChanged"] = (listener) => {
  const tell = (): void => listener(officeTheme());
  Office.context.document.addHandlerAsync?.(Office.EventType.OfficeThemeChanged, tell);
  const system = matchMedia("(prefers-color-scheme: dark)");
  system.addEventListener("change", tell);
  return () => system.removeEventListener("change", tell);
};
