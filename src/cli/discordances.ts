import { circulars } from "../circulars";
import { discrepancies, type AmountDiscrepancy, type Discrepancy } from "../functions/discrepancies";
import { showNumber } from "../functions/showNumber";
import type { Command } from "./commandIo";
import { readArguments, readFormat, UsageError } from "./readArguments";

const explanations = {
  equal: "égal",
  rounding: "oui, arrondi",
  hedge: "oui, « près de » ou « plus de »",
  none: "non",
} as const;

/**
 * `dotations discordances [ANNÉE]`: where the texts of the circulars disagree with themselves or with their tables.
 *
 * Amounts in euros; `--inexpliquees` keeps the gaps that neither rounding nor the words explain; `markdown` is a ready report.
 */
export const discordances: Command = (args, io) => {
  const given = readArguments(args, { values: ["format"], flags: ["inexpliquees"] });
  const isReport = given.value("format") === "markdown";
  const format = isReport ? "texte" : readFormat(given);
  const found = discrepancies(readYear(given.names)).filter(
    (one) => !given.has("inexpliquees") || (one.kind === "amount" && one.explanation === "none"),
  );
  if (isReport) io.print(report(found));
  else io.print(format === "json" ? JSON.stringify(found.map(plain), null, 2) : found.map(line).join("\n"));
  return Promise.resolve(0);
};

function readYear([typed, ...others]: readonly string[]): number | undefined {
  if (typed === undefined) return undefined;
  const known = circulars.map(({ vintage }) => vintage);
  const year = known.find((one) => String(one) === typed);
  if (year === undefined || others.length > 0)
    throw new UsageError(
      `discordances : une année au plus est attendue (${known.join(", ")}), «\u00a0${[typed, ...others].join(" ")}\u00a0» reçu.`,
    );
  return year;
}

const plain = (one: Discrepancy): unknown =>
  one.kind === "text"
    ? one
    : {
        ...one,
        stated: one.stated.toDecimal(),
        recomputed: one.recomputed.toDecimal(),
        parts: one.parts.map(({ from, amount }) => ({ from, amount: amount.toDecimal() })),
        gap: one.gap.toDecimal(),
        bound: one.bound.toDecimal(),
      };

const figures = ({ stated, recomputed, gap, bound }: AmountDiscrepancy): string[] =>
  [stated, recomputed, gap, bound].map(showNumber);

/** What a recomputed amount is the sum of. */
const sumOf = ({ parts }: AmountDiscrepancy): string =>
  parts.map(({ from, amount }) => `${from} : ${showNumber(amount)}`).join(" ; ");

function line(one: Discrepancy): string {
  const comment = one.comment === "" ? "" : ` ${one.comment}`;
  if (one.kind === "text")
    return `${one.vintage} ${one.id} ${one.subject} : ${one.passages.join(" / ")}.${comment}`;
  const [stated, recomputed, gap, bound] = figures(one);
  const detail = one.parts.length > 1 ? ` (${sumOf(one)})` : "";
  return `${one.vintage} ${one.id} ${one.subject} : énoncé ${stated} €, recalculé ${recomputed} €${detail}, écart ${gap} €, borne ${bound} €, expliqué : ${explanations[one.explanation]}.${comment}`;
}

const row = (cells: readonly string[]): string =>
  `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;

/** One table of amounts and one of passages for each circular. */
function report(found: readonly Discrepancy[]): string {
  const sections = circulars.flatMap(({ vintage, title }) => {
    const own = found.filter((one) => one.vintage === vintage);
    const amounts = own.flatMap((one) =>
      one.kind === "amount"
        ? [
            row([
              one.id,
              one.subject,
              ...figures(one),
              explanations[one.explanation],
              one.comment,
              sumOf(one),
            ]),
          ]
        : [],
    );
    const texts = own.flatMap((one) =>
      one.kind === "text" ? [row([one.id, one.subject, one.passages.join(" / "), one.comment])] : [],
    );
    return [
      ...(own.length === 0 ? [] : [`## ${title}`]),
      ...(amounts.length === 0
        ? []
        : [
            [
              "| n° | objet | énoncé | recalculé | écart | borne d’arrondi | expliqué | remarque | calcul |",
              "|---|---|--:|--:|--:|--:|---|---|---|",
              ...amounts,
            ].join("\n"),
          ]),
      ...(texts.length === 0
        ? []
        : [["| n° | objet | passages | remarque |", "|---|---|---|---|", ...texts].join("\n")]),
    ];
  });
  return [
    "# Discordances des circulaires",
    "Page produite par `dotations discordances --format markdown` : montants en euros, écart = énoncé − recalculé, borne = ce que la précision imprimée du montant et de ses parties laisse.",
    ...sections,
  ].join("\n\n");
}
