import { Exact } from "../amounts/exact";
import type { Finding } from "../checks/finding";
import type { CheckedEquation, Report } from "../checks/report";
import { controlSheetTexts } from "../messages/controlSheet";
import type { Language } from "../messages/language";
import { reportContent } from "../reports/content";
import type { CheckedFile } from "../reports/fileResult";
import { gapFormula } from "./equationFormula";
import type { DraftCell, SheetDraft } from "../templates/sheetDraft";

/** Gaps drawn in the chart: more bars cannot be read. */
const barsAtMost = 25;

/**
 * The control sheet as data, for `addSheet`: what the control report says, findings with links to their cells, equations that do
 * not hold with a live formula, chart of the gaps. It carries our mark: the next check passes it over.
 *
 * @example const name = await addSheet(controlSheetDraft(checked, "fr"));
 */
export function controlSheetDraft(checked: CheckedFile, language: Language): SheetDraft {
  const texts = controlSheetTexts(language);
  const content = reportContent(checked, language);
  const { findings } = content;
  const broken = brokenEquations(checked.report);
  const head: DraftCell[][] = [
    [content.title],
    ...content.about.map(([label, value]): DraftCell[] => [label, value]),
    [texts.verdict, content.verdict],
    [],
    [texts.findings],
  ];
  const findingRows = findings.map(({ finding, words }): DraftCell[] => [
    finding.cell,
    finding.sheet,
    texts.severities[finding.severity],
    finding.code,
    asRead(finding, finding.read),
    asRead(finding, finding.expected),
    amount(finding.gap),
    amount(finding.tolerance),
    words.sentence,
  ]);
  const first = table(head.length, [...texts.findingHeaders], findingRows, texts.noFinding);
  const equationsTitle = head.length + first.rows.length + 1;
  const equationRows = broken.map(({ sheet, equation }): DraftCell[] => {
    const formula = gapFormula(equation, sheet);
    return [
      equation.target,
      amount(equation.gap),
      sheet,
      amount(equation.printed),
      amount(equation.recomputed),
      amount(equation.tolerance),
      formula === null ? null : { formula, format: formatOf(equation.gap) },
    ];
  });
  const second = table(equationsTitle + 1, [...texts.equationHeaders], equationRows, texts.noEquation);
  const bars = Math.min(broken.length, barsAtMost);
  const below = equationsTitle + 1 + second.rows.length + 1;
  return {
    name: texts.name,
    mark: "control",
    rows: [...head, ...first.rows, [], [texts.equations], ...second.rows],
    bold: [0, head.length - 1, equationsTitle].map((row) => ({ top: row, left: 0, bottom: row, right: 0 })),
    wrapped: findings.length > 0 ? [column(head.length + 1, 8, findings.length)] : [],
    columnWidths: [120, 130, 90, 120, 80, 80, 80, 80, 420],
    tables: [first.area, second.area].filter((area) => area !== null),
    links: [
      ...findings.map(({ finding: { sheet, cell } }, index) => ({
        row: head.length + 1 + index,
        column: 0,
        sheet,
        cell,
      })),
      ...broken.map(({ equation, sheet }, index) => ({
        row: equationsTitle + 2 + index,
        column: 0,
        ...target(equation, sheet),
      })),
    ],
    ...(bars === 0
      ? {}
      : {
          chart: {
            title: texts.chartTitle(bars, broken.length),
            source: { top: equationsTitle + 1, left: 0, bottom: equationsTitle + 1 + bars, right: 1 },
            place: { top: below, left: 0, bottom: below + 12 + bars, right: 7 },
          },
        }),
  };
}

function table(top: number, headers: string[], rows: readonly DraftCell[][], none: string) {
  if (rows.length === 0) return { rows: [[none]] as DraftCell[][], area: null };
  const area = { top, left: 0, bottom: top + rows.length, right: headers.length - 1 };
  return { rows: [headers as DraftCell[], ...rows], area };
}

const column = (top: number, left: number, height: number) => ({
  top,
  left,
  bottom: top + height - 1,
  right: left,
});

/** Equations that do not hold, largest gap first; those of a table name its sheet. */
function brokenEquations(
  report: Report,
): readonly { readonly sheet: string; readonly equation: CheckedEquation }[] {
  const inTables = report.sheets.flatMap(({ name, tables }) =>
    tables.flatMap(({ counts, equations }) =>
      counts.broken === 0 ? [] : equations().map((equation) => ({ sheet: name, equation })),
    ),
  );
  const across = report.crossChecks.map((equation) => ({ sheet: target(equation, "").sheet, equation }));
  return [...inTables, ...across]
    .filter(({ equation }) => equation.status === "broken")
    .sort((one, other) => other.equation.gap.abs().comparedTo(one.equation.gap.abs()));
}

/** Where the total of an equation stands. */
function target(equation: CheckedEquation, sheet: string): { readonly sheet: string; readonly cell: string } {
  const mark = equation.target.lastIndexOf("!");
  if (mark < 0) return { sheet, cell: equation.target };
  const name = equation.target
    .slice(0, mark)
    .replace(/^'(.*)'$/, "$1")
    .replace(/''/g, "'");
  return { sheet: name, cell: equation.target.slice(mark + 1) };
}

/** An amount for a cell of Excel, which holds doubles: shown, never computed with. */
const amount = (exact: Exact | null): DraftCell =>
  exact === null ? null : { value: exact.toNumber(), format: formatOf(exact) };

const formatOf = (exact: Exact): string => {
  const decimals = Math.min(exact.decimalPlaces(), 10);
  return decimals === 0 ? "#,##0" : `#,##0.${"0".repeat(decimals)}`;
};

/** What a finding read or expects: an amount when its totals speak of amounts, else the text as it is. */
const asRead = ({ gap }: Finding, text: string | null): DraftCell =>
  text !== null && gap !== null && /^-?\d+(\.\d+)?$/.test(text) ? amount(new Exact(text)) : text;
