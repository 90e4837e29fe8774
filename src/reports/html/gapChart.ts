import { formatAmount } from "../../amounts";
import type { Language } from "../../messages/language";
import type { NamedTotal } from "../content";
import { escapeHtml } from "./escapeHtml";

/** More bars than this cannot be read. */
export const mostBars = 25;

const row = 22;
const [labels, bars, amounts] = [330, 420, 200];

/**
 * The largest gaps as bars around zero, inline SVG: to the right what is printed too much, to the left what lacks. Sizes are drawn,
 * never computed with.
 */
export function gapChart(gaps: readonly NamedTotal[], title: string, language: Language): string {
  const shown = gaps.slice(0, mostBars);
  const largest = Math.max(...shown.map(({ gap }) => Math.abs(gap?.toNumber() ?? 0)), 1);
  const middle = labels + bars / 2;
  const drawn = shown.map(({ gap, unit, bar }, i) => {
    const value = gap?.toNumber() ?? 0;
    const width = Math.max(1, (Math.abs(value) / largest) * (bars / 2 - 4));
    const y = i * row;
    const amount = gap ? (gap.isPositive() ? "+" : "") + formatAmount(gap, { unit, language }) : "";
    return `<text x="${labels - 8}" y="${y + 15}" text-anchor="end">${escapeHtml(cut(bar))}</text><rect x="${value < 0 ? middle - width : middle}" y="${y + 4}" width="${width}" height="14" class="s-broken" stroke="#8a3707"/><text x="${labels + bars + 8}" y="${y + 15}">${escapeHtml(amount)}</text>`;
  });
  const height = shown.length * row;
  return `<svg class="chart" role="img" width="${labels + bars + amounts}" viewBox="0 0 ${labels + bars + amounts} ${height}"><title>${escapeHtml(title)}</title>${drawn.join("")}<path d="M${middle} 0v${height}" stroke="#555"/></svg>`;
}

const longest = 46;
const cut = (text: string): string => (text.length > longest ? `${text.slice(0, longest - 1)}…` : text);
