import type { Total } from "../checks/report";
import type { Language } from "./language";

const lines = {
  fr: { row: "ligne", column: "colonne", sheet: "feuille" },
  en: { row: "row", column: "column", sheet: "sheet" },
} as const;

/**
 * What the bars of a chart of totals are called: totals of many sheets share their labels, so the place comes first. A cell that is a
 * total both of its column and of its row has two bars: each says which.
 * @example barNames([{ sheet: "Annexe", cell: "F9", label: "Total", line: { kind: "row", name: "9" } }], "fr") // ["Annexe F9, Total"]
 */
export function barNames(
  totals: readonly Pick<Total, "sheet" | "cell" | "label" | "line">[],
  language: Language,
): string[] {
  const barsAt = new Map<string, number>();
  const placeOf = ({ sheet, cell }: Pick<Total, "sheet" | "cell">): string => `${sheet} ${cell}`;
  for (const total of totals) barsAt.set(placeOf(total), (barsAt.get(placeOf(total)) ?? 0) + 1);
  return totals.map((total) => {
    const place = placeOf(total);
    const { label, line } = total;
    const which = barsAt.get(place) === 1 ? "" : ` (${lines[language][line.kind]} ${line.name})`;
    return `${place}${which}${label ? `, ${label}` : ""}`;
  });
}
