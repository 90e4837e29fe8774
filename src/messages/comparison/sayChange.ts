import type { CellPlace, Change, LinePlace, TablePlace } from "../../comparison/comparison";
import { formatAmount } from "../../amounts";
import { displayed } from "../displayed";
import type { Language } from "../language";
import { counted, typeset } from "../typography";
import { comparisonWords } from "./words";

/** A change in a reader's words: what, where, how. */
export interface SaidChange {
  readonly what: string;
  readonly where: string;
  readonly sentence: string;
}

type Quote = (text: string) => string;

const placeOf = (place: CellPlace | LinePlace | TablePlace | string | null): string => {
  if (place === null) return "";
  if (typeof place === "string") return place;
  if ("cell" in place) return `${place.sheet}!${place.cell}`;
  return "at" in place ? `${place.sheet} ${place.at}` : `${place.sheet} ${place.range}`;
};

/**
 * What became of a sheet, a table, a line, a text, a formula or a unit.
 * @example sayChange({ kind: "sheet", fate: "renamed", before: "PSY", after: "PSY 2024" }, "fr").sentence // "« PSY » devient « PSY 2024 »"
 */
export function sayChange(change: Change, language: Language): SaidChange {
  const words = comparisonWords(language);
  const quote: Quote = (text) => {
    const shown = displayed(text === "" ? words.nothing : text);
    return language === "fr" ? `« ${shown} »` : `“${shown}”`;
  };
  const said = (what: string, sentence: string): SaidChange => ({
    what: typeset(what, language),
    where: displayed(placeOf(change.after ?? change.before)),
    sentence: typeset(sentence, language),
  });
  switch (change.kind) {
    case "text":
      return said(
        words.text,
        becomes(change.before?.text ?? null, change.after?.text ?? null, quote, language),
      );
    case "storage":
      return said(
        words.storageFates[change.fate],
        counted(change.count, storedAmounts[language][0], storedAmounts[language][1], language),
      );
    case "formula":
      return said(
        words.formulaFates[change.fate],
        becomes(change.before.text, change.after.text, quote, language),
      );
    case "unit": {
      const factor = formatAmount(change.factor, { language });
      const [was, is] = [change.before.unit ?? "?", change.after.unit ?? "?"];
      return said(
        words.unitFates[change.fate],
        change.fate === "rescaled"
          ? `× ${factor}`
          : `${was} → ${is}${change.fate === "converted" ? ` (× ${factor})` : ""}`,
      );
    }
    case "sheet": {
      const copy =
        change.copyOf === undefined
          ? ""
          : language === "fr"
            ? `, copie de ${quote(change.copyOf)}`
            : `, a copy of ${quote(change.copyOf)}`;
      return said(
        `${words.things.sheet} ${words.fates[change.fate]}`,
        named(change.fate, change.before, change.after, quote, language) + copy,
      );
    }
    case "table":
      return said(
        `${words.things.table} ${tableFates[language][change.fate]}`,
        change.fate === "moved"
          ? `${placeOf(change.before)} → ${placeOf(change.after)}`
          : placeOf(change.after ?? change.before),
      );
    default: {
      const { before, after, count, twin } = change;
      const many =
        count > 1
          ? language === "fr"
            ? ` (${count} ${change.kind === "row" ? "lignes" : "colonnes"})`
            : ` (${count} ${change.kind}s)`
          : "";
      const entered =
        twin === undefined
          ? ""
          : language === "fr"
            ? ` : mêmes montants que ${quote(twin.name)} (${twin.at}), saisie deux fois ?`
            : `: same amounts as ${quote(twin.name)} (${twin.at}), entered twice?`;
      const from =
        change.fate === "moved" && before && after && before.at !== after.at
          ? ` (${before.at} → ${after.at})`
          : "";
      return said(
        `${words.things[change.kind]} ${words.fates[change.fate]}`,
        named(change.fate, before?.name ?? null, after?.name ?? null, quote, language) +
          from +
          many +
          entered,
      );
    }
  }
}

const storedAmounts = { fr: ["montant", "montants"], en: ["amount", "amounts"] } as const;

const tableFates = {
  fr: { added: "ajouté", removed: "supprimé", moved: "déplacé" },
  en: { added: "added", removed: "removed", moved: "moved" },
} as const;

const named = (
  fate: string,
  before: string | null,
  after: string | null,
  quote: Quote,
  language: Language,
): string => (fate === "renamed" ? becomes(before, after, quote, language) : quote(after ?? before ?? ""));

function becomes(before: string | null, after: string | null, quote: Quote, language: Language): string {
  if (before === null)
    return language === "fr" ? `${quote(after ?? "")} ajouté` : `${quote(after ?? "")} added`;
  if (after === null) return language === "fr" ? `${quote(before)} supprimé` : `${quote(before)} removed`;
  return language === "fr"
    ? `${quote(before)} devient ${quote(after)}`
    : `${quote(before)} becomes ${quote(after)}`;
}
