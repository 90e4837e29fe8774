import type { Language } from "./paneHost";

/** French unless Office is in English. */
export const officeLanguage = (): Language =>
  Office.context.displayLanguage.toLowerCase().startsWith("en") ? "en" : "fr";
