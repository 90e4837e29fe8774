import { rowSentencesEnglish, rowTitlesEnglish } from "./rowsEnglish";
import type { FindingWords, Shown } from "./words";

const and = (items: readonly string[]): string =>
  items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} and ${items.at(-1)}`;

const withUnit = (amount: string, { detail }: Shown): string =>
  detail("unit") === "" ? amount : `${amount}\u00a0${detail("unit")}`;

function totalSentence(shown: Shown): string {
  const { finding, read, expected, gap, tolerance, lines, detail } = shown;
  const { cause, cell } = finding;
  if (cause?.cell) {
    const bounds = cause.interval
      ? `between ${shown.amount(cause.interval[0])} and ${shown.amount(cause.interval[1])}`
      : expected;
    const certainty = cause.unique ? "no other change as simple repairs them all" : "to be checked";
    return `${cell}: reads ${read}, ${bounds} proposed (${english.causes[cause.kind](shown)}); repairs ${and(lines)}, ${certainty}.`;
  }
  const stated = `${cell}: the printed total ${read} is ${withUnit(gap, shown)} away from the sum ${expected} (rounding tolerance ${tolerance})`;
  const places = shown.list("places");
  if (places.length > 0)
    return `${cell}: reads ${read}, but ${expected} according to ${places.join(" + ")} (gap ${withUnit(gap, shown)}, rounding tolerance ${tolerance}).`;
  if (cause?.suspects) return `${stated}; possible cells: ${cause.suspects.join(", ")}.`;
  if (!cause || cause.kind === "unknown") return `${stated}; cause unknown, no cell is accused.`;
  if (detail("holds") === "1") {
    return `${cell}: the total ${read} holds, but ${english.causes[cause.kind](shown)} (${detail("equations")} columns or rows concerned).`;
  }
  const many = Number(detail("equations")) > 1 ? ` in ${detail("equations")} totals` : "";
  return `${stated}${many}: ${english.causes[cause.kind](shown)}.`;
}

const faultyLine = ({ detail }: Shown): string =>
  detail("isRow") === "1"
    ? `row ${detail("place")} “${detail("faultyLine")}”`
    : `column “${detail("faultyLine")}”`;

/** The English of every finding. */
export const english: FindingWords = {
  quote: (text) => `“${text}”`,
  line: (text) => text,
  proof: ({ amount, finding }, { equation, total, repaired }) => {
    const before = `${equation.line}: total ${equation.target} ${amount(equation.printed)}, sum ${amount(equation.recomputed)} (gap ${amount(equation.gap)}, tolerance ${amount(equation.tolerance)})`;
    return finding.cause?.cell
      ? `${before}; once corrected, total ${amount(total)}, sum ${amount(repaired)}`
      : before;
  },
  titles: {
    "TOTAL-ECART": ({ finding, read, expected, detail }) =>
      finding.cause?.cell
        ? `${read} instead of ${expected}`
        : detail("holds") === "1"
          ? `Line outside the total: ${detail("faultyLine")}`
          : `Wrong total: ${read}, sum ${expected}`,
    "TOTAL-SUSPECT": ({ signedGap }) => `Unlikely rounding gap: ${signedGap}`,
    "TOTAL-FIGE": () => "Total typed among formulas",
    "FORMULE-PLAGE": () => "Range of a sum to review",
    ...rowTitlesEnglish,
  },
  sentences: {
    "TOTAL-ECART": totalSentence,
    "TOTAL-SUSPECT": ({ finding, read, expected, gap, tolerance }) =>
      `${finding.cell}: the total ${read} and the sum ${expected} differ by ${gap}, inside the tolerance (${tolerance}) but unlikely from rounding alone.`,
    "TOTAL-FIGE": ({ finding, read }) =>
      `${finding.cell}: ${read} is typed while the totals beside it are formulas; it will not follow changes.`,
    "FORMULE-PLAGE": ({ finding, expected, detail, list }) => {
      const total = finding.expected === null ? "" : `; total expected ${expected}`;
      return detail("fault") === "double-counted"
        ? `${finding.cell}: the sum ${detail("formula")} adds ${list("lines").join(", ")} together with its own parts${total}.`
        : `${finding.cell}: the sum ${detail("formula")} leaves out ${list("lines").join(", ")}${total}.`;
    },
    ...rowSentencesEnglish,
  },
  causes: {
    transposition: () => "two neighbouring digits swapped",
    digit: () => "one wrong digit",
    "missing-digit": () => "one missing digit",
    "extra-digit": () => "one digit too many",
    sign: () => "sign reversed",
    scale: () => "amount off by a power of ten, by its unit or decimal point",
    swap: ({ detail }) =>
      detail("partner") ? `values swapped with ${detail("partner")}` : "two values swapped",
    "missing-row": (shown) => `${faultyLine(shown)} is missing from the total`,
    "duplicated-row": (shown) => `${faultyLine(shown)} is counted twice in the total`,
    "double-counted-subtotal": (shown) => `a subtotal is added to its own parts (${faultyLine(shown)})`,
    "stale-total": () => "total left from an earlier state of the table",
    "text-number": () => "a number stored as text that the sum skips",
    "hidden-decimals": () => "decimals hidden by the number format",
    unknown: () => "cause unknown",
  },
};
