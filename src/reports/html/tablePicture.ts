import type { TableReport } from "../../checks";
import type { ReportTexts } from "../../messages/report";
import { squareLabels, squareStatuses, tableSquares, type SquareStatus } from "../tableSquares";
import { escapeHtml } from "./escapeHtml";

/** The size of a square in pixels. */
const size = 12;
/** Widths that the squares share, that one may take, and that the labels of the rows take. */
const allSquares = 900;
const widest = 60;
const labels = 200;
const longestLabel = 34;
/** Heads of columns: their longest, the width of one of their letters, the least width of a column for slanted ones. */
const longestHead = 26;
const letter = 5.3;
const slanted = 40;

/** The mark of each status, from the corner of its square: shape tells what colour alone would not. */
const marks: Readonly<Record<SquareStatus, string>> = {
  none: "",
  exact: "",
  rounding: "m5 6h2",
  uncheckable: "m2 6h8",
  suspect: "m6 2v8",
  broken: "m2 10l8-8",
  culprit: "m3 3l6 6m0-6l-6 6",
};

/** Fills and marks by class, for the page's style. */
export const pictureStyle = `
.s-exact{fill:#d5e8d4}.s-rounding{fill:#d5e8d4}.s-uncheckable{fill:#e3e3e3}.s-suspect{fill:#cfe2f5}.s-broken{fill:#f7d9b8}.s-culprit{fill:#b10e1c}.s-none{fill:#fff}
.m{fill:none;stroke-width:1.6}.m-rounding{stroke:#1e4d1e}.m-uncheckable{stroke:#444}.m-suspect{stroke:#0f548c}.m-broken{stroke:#8a3707}.m-culprit{stroke:#fff}
.picture text{font-size:9.5px;text-anchor:end}.picture .head{text-anchor:start}.grid{fill:none;stroke:#bdbdbd;stroke-width:.5}.frame{fill:none;stroke:#767676}
`;

/** What the squares mean: one of each, with its words. */
export const legend = ({ legend: words }: ReportTexts): string =>
  `<p class="legend">${[...squareStatuses]
    .reverse()
    .map(
      (status) =>
        `<span><svg width="14" height="14" viewBox="-1 -1 14 14" aria-hidden="true"><rect class="s-${status}" width="12" height="12"/><path class="m m-${status}" d="M0 0${marks[status]}"/><rect class="frame" width="12" height="12"/></svg> ${escapeHtml(words[status])}</span>`,
    )
    .join(" ")}</p>`;

/**
 * A miniature of a table as inline SVG: one square per cell, or per group of cells in a large table.
 * @example tablePicture(report, "Annexe I A5:F32 : 8 totaux faux", reportTexts("fr"))
 */
export function tablePicture(report: TableReport, title: string, texts: ReportTexts): string {
  const squares = tableSquares(report);
  const { rows: tall, columns: wide, worst } = squares;
  const { rowLabels, columnLabels } = squareLabels(report, squares, texts);
  const step = Math.max(size, Math.min(widest, Math.floor((allSquares - labels) / wide)));
  const shapes = squareStatuses.map((status, rank) =>
    rank === 0 ? "" : drawn(worst, wide, step, status, rank),
  );
  const [width, height] = [wide * step, tall * size];
  const names = (rowLabels ?? [])
    .map((label, r) => `<text x="-6" y="${r * size + 9.5}">${escapeHtml(cut(label))}</text>`)
    .join("");
  const headed = (columnLabels ?? []).map((label) => cut(label, longestHead));
  const slope = step >= slanted ? -30 : -90;
  const heads = headed
    .map(
      (head, c) =>
        `<text class="head" transform="translate(${(c + 0.5) * step + (slope === -90 ? 3 : -2)} -5) rotate(${slope})">${escapeHtml(head)}</text>`,
    )
    .join("");
  const longest = Math.max(0, ...headed.map((head) => head.length)) * letter;
  const top = heads === "" ? 1 : Math.ceil(slope === -90 ? longest : longest / 2) + 14;
  // Slanted heads of the last columns lean out of the table.
  const right = heads === "" || slope === -90 ? 1 : Math.ceil(longest * 0.87);
  const left = names === "" ? 1 : labels;
  return `<svg class="picture" role="img" width="${width + left + right}" height="${height + top + 1}" viewBox="${-left} ${-top} ${width + left + right} ${height + top + 1}"><title>${escapeHtml(title)}</title>${names}${heads}${shapes.join("")}<path class="grid" d="${lines(wide, tall, step)}"/><rect class="frame" width="${width}" height="${height}"/></svg>`;
}

const cut = (text: string, longest = longestLabel): string =>
  text.length > longest ? `${text.slice(0, longest - 1)}…` : text;

/** Every square of one status: squares that follow each other in a row are one, and one path draws all the marks. */
function drawn(worst: Uint8Array, wide: number, step: number, status: SquareStatus, rank: number): string {
  let squares = "";
  let signs = "";
  for (let at = 0; at < worst.length; at++) {
    if (worst[at] !== rank) continue;
    const [x, y] = [(at % wide) * step, Math.floor(at / wide) * size];
    let run = 1;
    while ((at + run) % wide !== 0 && worst[at + run] === rank) run++;
    squares += `M${x} ${y}h${run * step}v${size}h-${run * step}z`;
    if (marks[status] !== "")
      for (let i = 0; i < run; i++) signs += `M${x + i * step + (step - size) / 2} ${y}${marks[status]}`;
    at += run - 1;
  }
  if (squares === "") return "";
  const mark = signs === "" ? "" : `<path class="m m-${status}" d="${signs}"/>`;
  return `<path class="s-${status}" d="${squares}"/>${mark}`;
}

const lines = (wide: number, tall: number, step: number): string =>
  [
    ...Array.from({ length: wide - 1 }, (_, c) => `M${(c + 1) * step} 0v${tall * size}`),
    ...Array.from({ length: tall - 1 }, (_, r) => `M0 ${(r + 1) * size}h${wide * step}`),
  ].join("");
