import { formatAmount, roundHalfAway, type Exact } from "../../amounts";
import type { SumFinding } from "../../comparison/comparison";
import { displayed } from "../displayed";
import type { Language } from "../language";
import { typeset } from "../typography";

interface Said extends Pick<SumFinding, "sheet" | "cell"> {
  readonly label: string;
  readonly part: string;
  readonly found: string;
  readonly expected: string;
  readonly gap: string;
  readonly after: string;
}

const french: Readonly<Record<SumFinding["fault"], (said: Said) => string>> = {
  stale: ({ label, expected, after }) =>
    `${label} n’a pas été mis à jour : il reste à ${after} alors que ses parties varient de ${expected}.`,
  "total-only": ({ label, found }) => `${label} varie de ${found} alors qu’aucune de ses parties ne change.`,
  missed: ({ label, part, gap, found, expected }) =>
    `${label} varie de ${found} et ses parties de ${expected} : la variation de ${part} n’y est pas (écart ${gap}).`,
  twice: ({ label, part, gap, found, expected }) =>
    `${label} varie de ${found} et ses parties de ${expected} : ${part} y est compté deux fois (écart ${gap}).`,
  "left-out": ({ label, part, gap }) => `${part}, ajouté, n’est pas compté dans ${label} (écart ${gap}).`,
  other: ({ label, found, expected, gap }) =>
    `${label} varie de ${found} et ses parties de ${expected} : écart ${gap}.`,
  restored: ({ label, after }) => `${label} est de nouveau la somme de ses parties (${after}).`,
};

const english: typeof french = {
  stale: ({ label, expected, after }) =>
    `${label} was not updated: it is still ${after} while its parts change by ${expected}.`,
  "total-only": ({ label, found }) => `${label} changes by ${found} while none of its parts does.`,
  missed: ({ label, part, gap, found, expected }) =>
    `${label} changes by ${found} and its parts by ${expected}: the change of ${part} is not in it (gap ${gap}).`,
  twice: ({ label, part, gap, found, expected }) =>
    `${label} changes by ${found} and its parts by ${expected}: ${part} is in it twice (gap ${gap}).`,
  "left-out": ({ label, part, gap }) => `${part}, which is new, is not in ${label} (gap ${gap}).`,
  other: ({ label, found, expected, gap }) =>
    `${label} changes by ${found} and its parts by ${expected}: gap ${gap}.`,
  restored: ({ label, after }) => `${label} is the sum of its parts again (${after}).`,
};

/**
 * Why the difference of a total is not that of its parts.
 * @example saySum(finding, "fr") // "« Total, MIG » n’a pas été mis à jour : il reste à 1 250 k€ alors que ses parties varient de +12 k€."
 */
export function saySum(finding: SumFinding, language: Language): string {
  const { unit, sheet, cell, part, label } = finding;
  const quote = (text: string): string =>
    language === "fr" ? `« ${displayed(text)} »` : `“${displayed(text)}”`;
  const signed = (amount: Exact): string => sayGap(amount, { unit, language });
  return typeset(
    (language === "en" ? english : french)[finding.fault]({
      sheet,
      cell,
      label: quote(label === "" ? cell : label),
      part: part ? quote(part.name === "" ? part.at : part.name) : "",
      found: signed(finding.found),
      expected: signed(finding.expected),
      gap: signed(finding.gap),
      after: formatAmount(finding.after, { unit, language }),
    }),
    language,
  );
}

/**
 * A gap with its sign.
 * @example sayGap(new Exact(12), { unit: "k€", language: "fr" }) // "+12 k€"
 */
export const sayGap = (
  gap: Exact,
  { unit, language }: { readonly unit: SumFinding["unit"]; readonly language: Language },
): string => (gap.isPositive() && !gap.isZero() ? "+" : "") + formatAmount(gap, { unit, language });

/** A share in per cent, to one decimal; nothing where that would say 0. */
export const sayShare = (share: Exact, language: Language): string => {
  const percents = roundHalfAway(share.times(100), 1);
  return percents.isZero()
    ? ""
    : (percents.isPositive() ? "+" : "") + formatAmount(percents, { decimals: 1, unit: "%", language });
};
