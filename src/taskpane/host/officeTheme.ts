import type { Theme } from "./paneHost";

/** Light or dark, from the pane's background in Office; the system's preference where Office does not say. */
export const officeTheme = (): Theme => {
  const colour = Office.context.officeTheme?.bodyBackgroundColor;
  const parts = colour ? /^#?([\da-f]{2})([\da-f]{2})([\da-f]{2})/i.exec(colour) : null;
  if (!parts) return matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
  const [red = 0, green = 0, blue = 0] = parts.slice(1).map((part) => Number.parseInt(part, 16));
  return red * 0.299 + green * 0.587 + blue * 0.114 < 128 ? "dark" : "light";
};
