import { writeXlsx, type CellValue } from "hucre/xlsx";
import { version } from "../../../package.json";
import { formatAmount, type Exact } from "../../amounts";
import type { SaidChange } from "../../messages/comparison/sayChange";
import { comparisonWords } from "../../messages/comparison/words";
import type { Language } from "../../messages/language";
import { reportTexts } from "../../messages/report";
import { reportSheet, type LinkedCell } from "../xlsx/reportSheet";
import { comparisonContent, type ComparedFiles } from "./content";

/** Rows that a sheet of Excel leaves after its lines of title. */
const mostAmounts = 1_000_000;

/** An amount that Excel's doubles hold exactly; one that they do not is written as it reads. */
const number = (exact: Exact | null): CellValue =>
  exact === null ? null : exact.precision() <= 15 ? exact.toNumber() : formatAmount(exact);

/**
 * A comparison as a workbook: outcome and sums, lines and sheets, amounts with links to the cells of the second version, formulas and texts.
 * @param link the address of the second file as seen from the report
 */
export function comparisonWorkbook(
  files: ComparedFiles,
  link: string,
  language: Language = "fr",
): Promise<Uint8Array> {
  const content = comparisonContent(files, language, mostAmounts);
  const words = comparisonWords(language);
  const { severities, version: made } = reportTexts(language);
  const leadingTo = (sheet: string, cell: string, column: number): LinkedCell => {
    const address = `'${sheet.replaceAll("'", "''")}'!${cell}`;
    return {
      column,
      text: cell,
      target: `${link}#${address.replaceAll("#", "%23")}`,
      tip: `${files.after} ${address}`,
    };
  };
  const changes = (name: string, table: string, items: readonly SaidChange[], empty: string) =>
    reportSheet({
      name,
      top: [[name], []],
      headers: words.headers.changes,
      widths: [30, 26, 90],
      rows: items.map(({ what, where, sentence }) => [what, where, sentence]),
      empty,
      table,
      wrapped: [2],
      links: [],
    });
  const fr = language === "fr";
  return writeXlsx({
    sheets: [
      reportSheet({
        name: fr ? "Comparaison" : "Comparison",
        top: [
          [content.title],
          [`${made} ${version}`],
          ...content.about.slice(0, 2).map(([label, value]) => [`${label} : ${value}`]),
          [content.verdict],
          [],
        ],
        headers: [
          ...words.headers.sums.slice(0, 1),
          fr ? "Feuille" : "Sheet",
          ...words.headers.sums.slice(1),
          fr ? "Écart" : "Gap",
        ],
        widths: [12, 20, 10, 30, 90, 14],
        rows: content.sums.map(({ finding, sentence }) => [
          severities[finding.severity],
          finding.sheet,
          finding.cell,
          words.faults[finding.fault],
          sentence,
          number(finding.gap),
        ]),
        empty: files.comparison.isSame ? words.same : words.noSum,
        table: "Sommes",
        wrapped: [3, 4],
        links: content.sums.map(({ finding }) => leadingTo(finding.sheet, finding.cell, 2)),
      }),
      changes(fr ? "Lignes et feuilles" : "Lines and sheets", "Lignes", content.structure, words.noStructure),
      reportSheet({
        name: words.amounts,
        top: [[words.amounts], [words.amountsShown(content.amounts.length, content.allAmounts)], []],
        headers: [fr ? "Feuille" : "Sheet", ...words.headers.amounts],
        widths: [20, 10, 34, 34, 16, 16, 16, 10],
        rows: content.amounts.map(({ before, after, row, column, gap, share }) => [
          after.sheet,
          after.cell,
          row,
          column,
          number(before.amount) ?? (before.text || null),
          number(after.amount) ?? (after.text || null),
          number(gap),
          share === null ? null : share.toSignificantDigits(15).toNumber(),
        ]),
        empty: words.noAmount,
        table: "Montants",
        wrapped: [],
        links: content.amounts.map(({ after }) => leadingTo(after.sheet, after.cell, 1)),
      }),
      changes(
        fr ? "Formules et textes" : "Formulas and texts",
        "Textes",
        [...content.formulas, ...content.texts],
        words.same,
      ),
      reportSheet({
        name: words.method,
        top: [[words.method], []],
        headers: [fr ? "N°" : "No.", fr ? "Règle" : "Rule"],
        widths: [8, 140],
        rows: [...content.method, ...content.notCompared.map((line) => `${words.notCompared} : ${line}`)].map(
          (line, i) => [i + 1, line],
        ),
        empty: "",
        table: "Methode",
        wrapped: [1],
        links: [],
      }),
    ],
  });
}
