import type { Report } from "../checks/report";
import type { Language } from "./findings";

type Count = (count: number) => string;

interface SummaryWords {
  readonly noTable: string;
  readonly tables: Count;
  readonly noTotal: string;
  readonly checked: Count;
  readonly slips: Count;
  readonly explained: Count;
  readonly wrong: Count;
  readonly outOf: string;
  readonly found: Count;
  readonly unexplained: Count;
  readonly holds: Count;
  readonly others: Count;
  readonly separator: string;
}

const counted =
  (locale: string) =>
  (one: string, many: string): Count =>
  (count) =>
    `${count.toLocaleString(locale)} ${count > 1 ? many : one}`;
const fr = counted("fr-FR");
const en = counted("en-GB");

const words: Readonly<Record<Language, SummaryWords>> = {
  fr: {
    noTable: "Aucun tableau reconnu : rien n’a été vérifié",
    tables: fr("tableau lu", "tableaux lus"),
    noTotal: "aucun total reconnu",
    checked: fr("total vérifié", "totaux vérifiés"),
    slips: fr("coquille explique", "coquilles expliquent"),
    explained: (count) => (count > 1 ? `les ${count} totaux faux` : "le total faux"),
    wrong: fr("total faux", "totaux faux"),
    outOf: "sur",
    found: fr("coquille trouvée", "coquilles trouvées"),
    unexplained: fr("écart sans cause certaine", "écarts sans cause certaine"),
    holds: (rounded) => `0 écart, ${fr("arrondi admis", "arrondis admis")(rounded)}`,
    others: fr("autre erreur", "autres erreurs"),
    separator: " ; ",
  },
  en: {
    noTable: "No table was found: nothing was checked",
    tables: en("table read", "tables read"),
    noTotal: "no total was found",
    checked: en("total checked", "totals checked"),
    slips: en("slip explains", "slips explain"),
    explained: (count) => (count > 1 ? `the ${count} wrong totals` : "the wrong total"),
    wrong: en("wrong total", "wrong totals"),
    outOf: "out of",
    found: en("slip found", "slips found"),
    unexplained: en("gap without a certain cause", "gaps without a certain cause"),
    holds: (rounded) => `0 gaps, ${en("accepted rounding", "accepted roundings")(rounded)}`,
    others: en("other error", "other errors"),
    separator: "; ",
  },
};

/**
 * The verdict of a report in one sentence, the first thing a reader sees.
 * @example summarySentence(report) // "5 coquilles expliquent les 8 totaux faux (31 totaux vérifiés)"
 */
export function summarySentence({ sheets, summary, crossChecks }: Report, language: Language = "fr"): string {
  const say = words[language];
  if (summary.tables === 0) return say.noTable;
  const totals = summary.equations + crossChecks.length;
  if (totals === 0) return `${say.tables(summary.tables)}, ${say.noTotal}`;
  const findings = sheets.flatMap((sheet) => sheet.findings);
  const wrong = findings.filter(({ code, severity }) => code === "TOTAL-ECART" && severity === "error");
  const culprits = wrong.filter(({ cause }) => cause?.cell).length;
  const unexplained = wrong.length - culprits;
  const others = summary.errors - wrong.length;
  const checked = say.checked(totals);
  const parts: string[] = [];
  if (culprits > 0 && unexplained === 0) {
    parts.push(`${say.slips(culprits)} ${say.explained(summary.broken)} (${checked})`);
  } else if (wrong.length > 0) {
    parts.push(`${say.wrong(summary.broken)} ${say.outOf} ${checked}`);
    if (culprits > 0) parts.push(say.found(culprits));
    parts.push(say.unexplained(unexplained));
  } else {
    const tables = sheets.flatMap((sheet) => sheet.tables);
    const rounded = tables.reduce((n, { counts }) => n + counts.rounding + counts.suspect, 0);
    parts.push(`${checked}, ${say.holds(rounded)}`);
  }
  if (others > 0) parts.push(say.others(others));
  return parts.join(say.separator);
}
