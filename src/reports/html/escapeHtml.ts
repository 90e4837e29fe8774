import { displayed } from "../../messages/displayed";

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** A text as HTML and SVG show it, without any character of command. */
export const escapeHtml = (text: string): string =>
  displayed(text).replace(/[&<>"']/g, (mark) => entities[mark] ?? mark);
