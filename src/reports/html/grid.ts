import { escapeHtml as escape } from "./escapeHtml";

/** A table with its widths in per cent and its header, repeated on each page. */
export const grid = (
  headers: readonly string[],
  widths: readonly number[],
  rows: readonly string[],
  amounts = "",
): string =>
  `<table><colgroup>${widths.map((width) => `<col style="width:${width}%">`).join("")}</colgroup><thead><tr>${headers
    .map(
      (header, i) => `<th scope="col"${amounts[i] === "n" ? ' class="amount"' : ""}>${escape(header)}</th>`,
    )
    .join("")}</tr></thead><tbody>${rows.join("\n")}</tbody></table>`;
