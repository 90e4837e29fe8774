import type { FindingMessages } from "./say";

/** Most lines that a sentence names. */
const mostNamed = 6;
const named = (
  labels: readonly string[],
  quote: (text: string) => string,
  more: (count: number) => string,
): string =>
  labels.slice(0, mostNamed).map(quote).join(", ") +
  (labels.length > mostNamed ? more(labels.length - mostNamed) : "");

/** Lines of a published annex that its copy has not, and lines that were added to it. */
export const publieLignes: FindingMessages<"PUBLIE-LIGNES"> = {
  fr: {
    title: ({ annex, vintage }) => `Extrait ou version de l’annexe ${annex} ${vintage}`,
    sentence: ({ cells, annex, vintage, unit, missing, added }, say) => {
      const list = (labels: readonly string[]): string =>
        named(labels, say.quote, (count) => ` et ${say.count(count, "autre", "autres")}`);
      return `${cells[0] ?? ""} : reconnu comme une partie de l’annexe ${annex} ${vintage}, en ${unit}${missing.length === 0 ? "" : ` ; lignes et colonnes publiées absentes : ${list(missing)}`}${added.length === 0 ? "" : ` ; ajoutées : ${list(added)}`}.`;
    },
  },
  en: {
    title: ({ annex, vintage }) => `Extract or version of annex ${annex} ${vintage}`,
    sentence: ({ cells, annex, vintage, unit, missing, added }, say) => {
      const list = (labels: readonly string[]): string =>
        named(labels, say.quote, (count) => ` and ${say.count(count, "other", "others")}`);
      return `${cells[0] ?? ""}: recognised as a part of annex ${annex} ${vintage}, in ${unit}${missing.length === 0 ? "" : `; published rows and columns that it lacks: ${list(missing)}`}${added.length === 0 ? "" : `; added: ${list(added)}`}.`;
    },
  },
};
