import { formatAmount } from "../../amounts";
import type { AmountChange } from "../../comparison/comparison";
import { sayGap, sayShare } from "../../messages/comparison/saySum";
import { comparisonWords } from "../../messages/comparison/words";
import { displayed } from "../../messages/displayed";
import type { Language } from "../../messages/language";
import { reportTexts } from "../../messages/report";
import { typeset } from "../../messages/typography";
import { comparisonContent, type ComparedFiles } from "./content";

/** Lines of one kind that a terminal is given; the reports list more. */
const mostLines = 50;

/** The comparison as a person reads it in a terminal: the outcome, the sums that fail, then what changed. */
export function comparisonText(files: ComparedFiles): string {
  const content = comparisonContent(files, "fr", mostLines);
  const words = comparisonWords("fr");
  const { severities } = reportTexts("fr");
  const section = (title: string, lines: readonly string[], all: number): string[] =>
    lines.length === 0
      ? []
      : [
          "",
          typeset(title, "fr"),
          ...lines.slice(0, mostLines).map((line) => `  ${line}`),
          ...(all > Math.min(lines.length, mostLines)
            ? [
                typeset(
                  `  … et ${all - Math.min(lines.length, mostLines)} autres : --rapport ou --format json les donne.`,
                  "fr",
                ),
              ]
            : []),
        ];
  const changes = (list: typeof content.structure): string[] =>
    list.map(({ what, where, sentence }) => `${displayed(where)}  ${what}\u202f: ${sentence}`);
  return [
    displayed(`${files.before} → ${files.after}`),
    `  ${content.verdict}`,
    ...section(
      words.sums,
      content.sums.map(
        ({ finding, sentence }) =>
          `${severities[finding.severity]}  ${displayed(`${finding.sheet}!${finding.cell}`)}  ${words.faults[finding.fault]}\u202f: ${sentence}`,
      ),
      content.sums.length,
    ),
    ...section(words.structure, changes(content.structure), content.structure.length),
    ...section(words.amounts, content.amounts.map(amountLine), content.allAmounts),
    ...section(words.formulas, changes(content.formulas), content.formulas.length),
    ...section(words.texts, changes(content.texts), content.texts.length),
  ].join("\n");
}

const amountLine = (change: AmountChange): string => {
  const { after, row, column } = change;
  const [was, is, gap, share] = amountWords(change, "fr");
  return `${displayed(`${after.sheet}!${after.cell}  ${[row, column].filter(Boolean).join(", ")}`)}\u202f: ${was} → ${is}${gap === "" ? "" : ` (${[gap, share].filter(Boolean).join(", ")})`}`;
};

/** An amount before, after, the gap and the share, in words. */
export function amountWords(
  { before, after, gap, share }: AmountChange,
  language: Language,
): readonly [before: string, after: string, gap: string, share: string] {
  const words = comparisonWords(language);
  const isOneUnit = before.unit === after.unit;
  const shown = ({ amount, text, unit }: AmountChange["before"]): string =>
    amount
      ? formatAmount(amount, { language, unit: isOneUnit ? null : unit })
      : displayed(text === "" ? words.nothing : text);
  return [
    shown(before),
    shown(after),
    gap === null ? "" : sayGap(gap, { unit: after.unit, language }),
    share === null ? "" : sayShare(share, language),
  ];
}
