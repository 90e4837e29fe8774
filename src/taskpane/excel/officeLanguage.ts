import type { Language } from "../host";

/** French unless Office is in English. */
export const officeLanguage = (): Language =>
  Office.context.displayLanguage.toLowerCase().startsWith("en") ? "en" : "fr";
