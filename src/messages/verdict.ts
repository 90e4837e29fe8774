import type { TotalCounts, TotalStatus, Verdict } from "../checks/report";
import type { Language } from "./language";
import { agreed, counted, integer, typeset } from "./typography";

type Count = (count: number, one: string, many: string) => string;

/** The parts of a sentence in one language; each is left out when it has nothing to say. */
interface Words {
  readonly noTable: string;
  readonly noneVerified: string;
  readonly noTotal: (tables: number, n: Count) => string;
  readonly explained: (verdict: Verdict, n: Count) => string;
  readonly wrong: (totals: TotalCounts, n: Count) => string;
  readonly slips: (count: number, n: Count) => string;
  readonly lines: (count: number, n: Count) => string;
  readonly ranges: (count: number, n: Count) => string;
  readonly unexplained: (count: number, n: Count) => string;
  readonly holds: (totals: TotalCounts, n: Count) => string;
  readonly uncheckable: (count: number, n: Count) => string;
  readonly notReconciled: (count: number, n: Count) => string;
  readonly ties: (ties: TotalCounts, n: Count) => string;
  readonly accepted: (verdict: Verdict, n: Count) => string;
  readonly others: (count: number, n: Count) => string;
}

/** What is counted: quotients, shares, growths and means are no totals. */
const nouns = {
  fr: {
    totals: ["total", "totaux"],
    quotients: ["quotient", "quotients"],
    both: ["total", "totaux et quotients"],
    verified: ["vérifié", "vérifiés"],
    wrong: {
      totals: ["total faux", "totaux faux"],
      quotients: ["écart", "écarts"],
      both: ["écart", "écarts"],
    },
  },
  en: {
    totals: ["total", "totals"],
    quotients: ["quotient", "quotients"],
    both: ["total", "totals and quotients"],
    verified: ["checked", "checked"],
    wrong: { totals: ["wrong total", "wrong totals"], quotients: ["gap", "gaps"], both: ["gap", "gaps"] },
  },
} as const;

const countedIn = ({ quotients, total }: TotalCounts): "totals" | "quotients" | "both" =>
  quotients === 0 ? "totals" : quotients === total ? "quotients" : "both";

/**
 * What the totals of a table are called, one and several.
 * @example nounsOf(report.totalsOf(table), "fr") // ["total", "totaux"]
 */
export const nounsOf = (counts: TotalCounts, language: Language): readonly [one: string, many: string] =>
  nouns[language][countedIn(counts)];

const verified = (totals: TotalCounts, n: Count, language: Language): string => {
  const [one, many] = nounsOf(totals, language);
  const done = nouns[language].verified;
  return n(totals.verified, `${one} ${done[0]}`, `${many} ${done[1]}`);
};

const wrong = (totals: TotalCounts, n: Count, language: Language): string => {
  const [one, many] = nouns[language].wrong[countedIn(totals)];
  return n(totals.broken, one, many);
};

const words: Readonly<Record<Language, Words>> = {
  fr: {
    noTable: "Aucun tableau reconnu : rien n’a été vérifié",
    noneVerified: "Aucun total n’a pu être vérifié",
    noTotal: (tables, n) => `${n(tables, "tableau lu", "tableaux lus")}, aucun total reconnu`,
    explained: ({ slips, totals }, n) =>
      `${n(slips, "coquille explique", "coquilles expliquent")} ${agreed(totals.broken, totals.quotients > 0 ? "l’écart" : "le total faux", `les ${wrong(totals, n, "fr")}`, "fr")} (${verified(totals, n, "fr")})`,
    wrong: (totals, n) => `${wrong(totals, n, "fr")} sur ${verified(totals, n, "fr")}`,
    slips: (count, n) => n(count, "coquille trouvée", "coquilles trouvées"),
    lines: (count, n) => n(count, "ligne en cause", "lignes en cause"),
    ranges: (count, n) => n(count, "plage de somme fausse", "plages de somme fausses"),
    unexplained: (count, n) => n(count, "écart sans cause certaine", "écarts sans cause certaine"),
    holds: (totals, n) =>
      `${verified(totals, n, "fr")}, 0 écart, ${n(totals.rounded + totals.suspect, "arrondi admis", "arrondis admis")}${totals.suspect > 0 ? ` (dont ${n(totals.suspect, "improbable", "improbables")})` : ""}`,
    uncheckable: (count, n) => n(count, "total invérifiable", "totaux invérifiables"),
    notReconciled: (count, n) => n(count, "total non rapproché", "totaux non rapprochés"),
    ties: ({ verified: all, broken }, n) =>
      `${n(all, "report entre feuilles vérifié", "reports entre feuilles vérifiés")}, ${broken === 0 ? "aucun" : broken} en écart`,
    accepted: ({ errors, accepted, acceptedGaps }, n) =>
      `${n(errors, "erreur", "erreurs")}, ${accepted === acceptedGaps ? n(accepted, "écart accepté", "écarts acceptés") : n(accepted, "constat accepté", "constats acceptés")}`,
    others: (count, n) => n(count, "autre erreur", "autres erreurs"),
  },
  en: {
    noTable: "No table was found: nothing was checked",
    noneVerified: "No total could be checked",
    noTotal: (tables, n) => `${n(tables, "table read", "tables read")}, no total was found`,
    explained: ({ slips, totals }, n) =>
      `${n(slips, "slip explains", "slips explain")} the ${agreed(totals.broken, totals.quotients > 0 ? "gap" : "wrong total", wrong(totals, n, "en"), "en")} (${verified(totals, n, "en")})`,
    wrong: (totals, n) => `${wrong(totals, n, "en")} out of ${verified(totals, n, "en")}`,
    slips: (count, n) => n(count, "slip found", "slips found"),
    lines: (count, n) => n(count, "line at fault", "lines at fault"),
    ranges: (count, n) => n(count, "wrong range of a sum", "wrong ranges of sums"),
    unexplained: (count, n) => n(count, "gap without a certain cause", "gaps without a certain cause"),
    holds: (totals, n) =>
      `${verified(totals, n, "en")}, 0 gaps, ${n(totals.rounded + totals.suspect, "accepted rounding", "accepted roundings")}${totals.suspect > 0 ? ` (${totals.suspect} unlikely)` : ""}`,
    uncheckable: (count, n) => n(count, "total that cannot be checked", "totals that cannot be checked"),
    notReconciled: (count, n) => n(count, "total not reconciled", "totals not reconciled"),
    ties: ({ verified: all, broken }, n) =>
      `${n(all, "tie across sheets checked", "ties across sheets checked")}, ${broken === 0 ? "none" : broken} off`,
    accepted: ({ errors, accepted, acceptedGaps }, n) =>
      `${n(errors, "error", "errors")}, ${accepted === acceptedGaps ? n(accepted, "accepted gap", "accepted gaps") : n(accepted, "accepted finding", "accepted findings")}`,
    others: (count, n) => n(count, "other error", "other errors"),
  },
};

/**
 * The verdict in one sentence, the first thing a reader sees, the same wherever it is read.
 * @example sayVerdict(report.verdict) // "5 coquilles expliquent les 8 totaux faux (31 totaux vérifiés)"
 */
export function sayVerdict(verdict: Verdict, language: Language = "fr"): string {
  const say = words[language];
  const n: Count = (count, one, many) => counted(count, one, many, language);
  const { outcome, totals, ties, slips, lines, ranges, unexplained } = verdict;
  if (outcome === "no-table") return typeset(say.noTable, language);
  const parts: string[] = [];
  const isExplained = slips > 0 && unexplained + lines + ranges === 0 && verdict.explained >= totals.broken;
  if (totals.total === 0) parts.push(say.noTotal(verdict.tables, n));
  else if (totals.broken > 0 && isExplained) parts.push(say.explained(verdict, n));
  else {
    if (totals.verified === 0) parts.push(say.noneVerified);
    else parts.push(totals.broken > 0 ? say.wrong(totals, n) : say.holds(totals, n));
    if (slips > 0) parts.push(say.slips(slips, n));
    if (lines > 0) parts.push(say.lines(lines, n));
    if (ranges > 0) parts.push(say.ranges(ranges, n));
    if (unexplained > 0) parts.push(say.unexplained(unexplained, n));
  }
  if (totals.uncheckable > 0) parts.push(say.uncheckable(totals.uncheckable, n));
  if (totals.notReconciled > 0) parts.push(say.notReconciled(totals.notReconciled, n));
  if (ties.total > 0) parts.push(say.ties(ties, n));
  if (verdict.accepted > 0) parts.push(say.accepted(verdict, n));
  else if (verdict.others.errors > 0) parts.push(say.others(verdict.others.errors, n));
  return typeset(parts.join(language === "fr" ? " ; " : "; "), language);
}

/** How a surface colours a verdict: `bad` when something is wrong, `neutral` when nothing could be told. */
export const toneOf = ({ outcome, errors, totals, ties }: Verdict): "good" | "bad" | "neutral" =>
  errors > 0 || totals.broken + ties.broken > 0 ? "bad" : outcome === "reconciled" ? "good" : "neutral";

/**
 * The status of one total in words.
 * @example sayStatus("rounding", 2, "fr") // "arrondis"
 */
export function sayStatus(status: TotalStatus, count: number, language: Language): string {
  const [one, many] = statuses[language][status];
  return agreed(count, one, many, language);
}

const statuses: Readonly<Record<Language, Readonly<Record<TotalStatus, readonly [string, string]>>>> = {
  fr: {
    exact: ["exact", "exacts"],
    rounding: ["arrondi", "arrondis"],
    suspect: ["suspect", "suspects"],
    broken: ["faux", "faux"],
    accepted: ["accepté", "acceptés"],
    uncheckable: ["invérifiable", "invérifiables"],
    "not-reconciled": ["non rapproché", "non rapprochés"],
  },
  en: {
    exact: ["exact", "exact"],
    rounding: ["rounded", "rounded"],
    suspect: ["suspect", "suspect"],
    broken: ["wrong", "wrong"],
    accepted: ["accepted", "accepted"],
    uncheckable: ["cannot be checked", "cannot be checked"],
    "not-reconciled": ["not reconciled", "not reconciled"],
  },
};

/**
 * The counts of totals in words; what is rare is told only where it occurs.
 * @example sayCounts(report.totalsOf(table), "fr") // "31 totaux : 22 exacts, 1 arrondi, 8 faux"
 */
export function sayCounts(counts: TotalCounts, language: Language): string {
  const [one, many] = nounsOf(counts, language);
  const all = `${counted(counts.total, one, many, language)}${language === "fr" ? " : " : ": "}`;
  const shown: readonly (readonly [TotalStatus, number, boolean])[] = [
    ["exact", counts.exact, true],
    ["rounding", counts.rounded, true],
    ["suspect", counts.suspect, false],
    ["broken", counts.broken, true],
    ["accepted", counts.accepted, false],
    ["not-reconciled", counts.notReconciled, false],
    ["uncheckable", counts.uncheckable, false],
  ];
  const each = shown
    .filter(([, count, always]) => always || count > 0)
    .map(([status, count]) => `${integer(count, language)} ${sayStatus(status, count, language)}`);
  return typeset(all + each.join(", "), language);
}
