import { cellInReport, checkWorkbook, type Report, type TableReport, type Total } from "../../src/checks";
import { acceptanceOf, applyJudgements, noJudgements } from "../../src/judgements";
import { reportReading } from "./findingReading";
import type { FindingCase } from "./findings/readCases";

/** One total in a line: `Annexe!B9 = B3 + B4 − B5 · exact`, with its amounts where it does not hold to the digit. */
function totalReading({
  sheet,
  cell,
  terms,
  formula,
  relation,
  label,
  status,
  belief,
  printed,
  recomputed,
  tolerance,
  unit,
}: Total): string {
  const sum =
    formula ?? terms.map((term, i) => `${term.sign < 0 ? "− " : i > 0 ? "+ " : ""}${term.cell}`).join(" ");
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

/** A table's range, and the worst status of each of its cells that some sum holds or makes. */
const cellsReading = ({ range, table, cellStatus }: TableReport): string[] => [
  range,
  ...table.rows.map(({ label }, r) =>
    [label, ...table.columns.map((_, c) => cellStatus.get(r * table.grid.columns + c) ?? "–")].join(" | "),
  ),
];

/** All that a report says of one cell, in a line. */
function askedReading(report: Report, asked: string): string {
  const [sheet = "", cell = ""] = asked.split("!");
  const { table, totals, published, findings } = cellInReport(report, sheet, cell);
  return [
    `${asked} : ${table?.range ?? "hors tableau"}`,
    ...totals.map(({ total, role }) => `${role} ${total.sheet}!${total.cell}`),
    ...(published
      ? [
          `${published.annex.name} ${published.annex.vintage} publie ${published.printed.toFixed()} ${published.unit}${published.agrees ? "" : " : autre"}${published.corrected.equals(published.printed) ? "" : ` corrigé ${published.corrected.toFixed()}`}`,
        ]
      : []),
    ...findings.map((one) => `${one.code} ${one.cell}`),
  ].join(" · ");
}

/** All that is said of a drawn workbook, heeding what people said of it. */
export function caseReading({
  sheets,
  stated,
  accepted,
  tellsTotals,
  tellsCells,
  asked,
}: FindingCase): string {
  const report = checkWorkbook({ name: "essai.xlsx", sheets }, stated);
  const acceptances = report.sheets
    .flatMap(({ findings }) => findings)
    .filter(({ code, sheet, cell }) => accepted.includes(`${code} ${sheet}!${cell}`))
    .map((finding) => acceptanceOf(finding, "dit ainsi", "A. B.", new Date(0)));
  const judged = applyJudgements(report, { ...noJudgements, acceptances }).report;
  const tables = judged.sheets.flatMap((sheet) => sheet.tables);
  return [
    ...reportReading(judged),
    ...(tellsTotals ? judged.totals().map(totalReading) : []),
    ...(tellsCells ? tables.flatMap(cellsReading) : []),
    ...asked.map((place) => askedReading(judged, place)),
  ].join("\n");
}
