import type { Report } from "../checks/report";

const plural = (count: number, one: string, many: string): string =>
  `${count.toLocaleString("fr-FR")} ${count > 1 ? many : one}`;

/**
 * The verdict of a report in one sentence, the first thing a reader sees.
 * @example summarySentence(report) // "5 coquilles expliquent les 8 totaux faux (31 totaux vérifiés)"
 */
export function summarySentence({ sheets, summary, crossChecks }: Report): string {
  if (summary.tables === 0) return "Aucun tableau reconnu : rien n’a été vérifié";
  const totals = summary.equations + crossChecks.length;
  if (totals === 0) return `${plural(summary.tables, "tableau lu", "tableaux lus")}, aucun total reconnu`;
  const findings = sheets.flatMap((sheet) => sheet.findings);
  const wrong = findings.filter(({ code, severity }) => code === "TOTAL-ECART" && severity === "error");
  const culprits = wrong.filter(({ cause }) => cause?.cell).length;
  const unexplained = wrong.length - culprits;
  const others = summary.errors - culprits - unexplained;
  const checked = plural(totals, "total vérifié", "totaux vérifiés");
  const parts: string[] = [];
  if (culprits > 0 && unexplained === 0) {
    const broken = summary.broken > 1 ? `les ${summary.broken} totaux faux` : "le total faux";
    parts.push(`${plural(culprits, "coquille explique", "coquilles expliquent")} ${broken} (${checked})`);
  } else if (culprits + unexplained > 0) {
    parts.push(`${plural(summary.broken, "total faux", "totaux faux")} sur ${checked}`);
    if (culprits > 0) parts.push(plural(culprits, "coquille trouvée", "coquilles trouvées"));
    parts.push(plural(unexplained, "écart sans cause certaine", "écarts sans cause certaine"));
  } else {
    const rounded = sheets
      .flatMap((s) => s.tables)
      .reduce((n, { counts }) => n + counts.rounding + counts.suspect, 0);
    parts.push(`${checked}, 0 écart, ${plural(rounded, "arrondi admis", "arrondis admis")}`);
  }
  if (others > 0) parts.push(plural(others, "autre erreur", "autres erreurs"));
  return parts.join(" ; ");
}
