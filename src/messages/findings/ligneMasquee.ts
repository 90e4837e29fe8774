import { some, type FindingMessages } from "./say";

/** Hidden or filtered rows or columns that take part in a total. */
export const ligneMasquee: FindingMessages<"LIGNE-MASQUEE"> = {
  fr: {
    title: ({ lines }) =>
      lines === "rows" ? "Lignes masquées dans un total" : "Colonnes masquées dans un total",
    sentence: ({ lines, names }) =>
      `${lines === "rows" ? "Lignes masquées" : "Colonnes masquées"} ${some(names, 12)} : elles comptent dans un total.`,
  },
  en: {
    title: ({ lines }) => (lines === "rows" ? "Hidden rows in a total" : "Hidden columns in a total"),
    sentence: ({ lines, names }) =>
      `${lines === "rows" ? "Hidden rows" : "Hidden columns"} ${some(names, 12)}: they count in a total.`,
  },
};
