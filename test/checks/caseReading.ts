import { checkWorkbook, type Total } from "../../src/checks";
import { acceptanceOf, applyJudgements, noJudgements } from "../../src/judgements";
import { reportReading } from "./findingReading";
import type { FindingCase } from "./findings/readCases";

/** One total in a line: `Annexe!B9 = B3 + B4 − B5 · exact`, with its amounts where it does not hold to the digit. */
function totalReading({
  sheet,
  cell,
  terms,
  relation,
  label,
  status,
  belief,
  printed,
  recomputed,
  tolerance,
  unit,
}: Total): string {
  const sum = terms.map((term, i) => `${term.sign < 0 ? "− " : i > 0 ? "+ " : ""}${term.cell}`).join(" ");
  return [
    `${sheet}!${cell} = ${sum}`,
    `« ${label} »`,
    ...(relation === undefined ? [] : [relation]),
    status,
    ...(belief === "established" ? [] : [belief]),
    ...(status === "exact" || !printed || !recomputed || !tolerance
      ? []
      : [`lu ${printed.toFixed()}`, `recalculé ${recomputed.toFixed()}`, `tolérance ${tolerance.toFixed()}`]),
    ...(unit === null ? [] : [unit]),
  ].join(" · ");
}

/** All that is said of a drawn workbook, heeding what people said of it. */
export function caseReading({ sheets, stated, accepted, tellsTotals }: FindingCase): string {
  const report = checkWorkbook({ name: "essai.xlsx", sheets }, stated);
  const acceptances = report.sheets
    .flatMap(({ findings }) => findings)
    .filter(({ code, sheet, cell }) => accepted.includes(`${code} ${sheet}!${cell}`))
    .map((finding) => acceptanceOf(finding, "dit ainsi", "A. B.", new Date(0)));
  const judged = applyJudgements(report, { ...noJudgements, acceptances }).report;
  return [...reportReading(judged), ...(tellsTotals ? judged.totals().map(totalReading) : [])].join("\n");
}
