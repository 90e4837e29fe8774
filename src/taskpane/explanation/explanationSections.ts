import type { PaneTexts } from "../../messages/pane";
import type { ExplainedCall } from "../../functions/explainFormula";
import type { CellExplanation, ExplainedTotal } from "../host/cellExplanation";

/** One line of an explanation: a name and what it is worth, or a sentence. */
export interface ExplanationLine {
  readonly name: string | null;
  readonly text: string;
  readonly look?: "bad" | "code" | "step";
  /** The cell that it leads to. */
  readonly cell?: { readonly sheet: string; readonly cell: string };
}

/** A part of an explanation; `depth` 1 for a call inside another, 2 inside that one. */
export interface ExplanationSection {
  readonly title: string;
  readonly depth: number;
  readonly lines: readonly ExplanationLine[];
}

const sentence = (text: string, look?: ExplanationLine["look"]): ExplanationLine => ({
  name: null,
  text,
  ...(look && { look }),
});

/** What the pane shows of a cell and what is copied of it: the same parts, in the same order. */
export const explanationSections = (
  cell: CellExplanation,
  { explain: t }: PaneTexts,
): readonly ExplanationSection[] => [
  { title: t.holds[cell.holds], depth: 0, lines: cellLines(cell, t) },
  ...cell.calls.flatMap((call) => callSections(call, 0, t)),
  { title: t.amount, depth: 0, lines: amountLines(cell, t) },
  ...cell.amount.totals.map((total) => ({ title: total.label, depth: 1, lines: totalLines(total, t) })),
  ...findingSections(cell, t),
];

type Texts = PaneTexts["explain"];

const cellLines = (cell: CellExplanation, t: Texts): readonly ExplanationLine[] => [
  ...(cell.shown === null ? [] : [sentence(cell.shown)]),
  ...(cell.formula === null
    ? cell.holds === "nothing"
      ? []
      : [sentence(t.noFormula)]
    : [{ name: t.formula, text: cell.formula, look: "code" as const }]),
  ...(cell.spilledFrom === null ? [] : [sentence(t.spilledFrom(cell.spilledFrom))]),
  ...(cell.formula !== null && cell.calls.length === 0 ? [sentence(t.noCall)] : []),
  ...(cell.agrees === null
    ? []
    : [sentence(cell.agrees ? t.agrees : t.differs, cell.agrees ? undefined : "bad")]),
  ...(cell.selected === 1 ? [] : [sentence(t.selected(cell.selected))]),
  ...(cell.isProtected ? [sentence(t.isProtected)] : []),
];

const callSections = (call: ExplainedCall, depth: number, t: Texts): readonly ExplanationSection[] => [
  { title: call.id, depth, lines: callLines(call, t) },
  ...call.calls.flatMap((inner) => callSections(inner, depth + 1, t)),
];

const callLines = (call: ExplainedCall, t: Texts): readonly ExplanationLine[] => [
  sentence(call.description),
  sentence(call.written, "code"),
  ...call.arguments.map(({ name, written, value, isDefault }) => ({
    name,
    text: isDefault ? t.byDefault(value) : worth(written, value, t),
  })),
  call.refusal
    ? { name: t.refused, text: `${call.refusal.error} · ${call.refusal.message}`, look: "bad" as const }
    : { name: t.result, text: `${call.value ?? ""}${call.unit === null ? "" : `\u00a0${call.unit}`}` },
  ...call.steps.map((step, at) => ({ name: at === 0 ? t.steps : "", text: step, look: "step" as const })),
  ...call.warnings.map((warning) => ({ name: t.warnings, text: warning })),
  ...(call.note === null ? [] : [{ name: t.warnings, text: call.note }]),
  ...[...new Set(call.sources.map(({ reference }) => reference))].map((source, at) => ({
    name: at === 0 ? t.sources : "",
    text: source,
  })),
];

/** `B2 = 4`; a constant is its own value. */
const worth = (written: string | null, value: string | null, t: Texts): string => {
  if (written === null) return value ?? t.unknown;
  if (value === null) return t.worth(written, t.unknown);
  return written === value || written === `"${value}"` ? value : t.worth(written, value);
};

const amountLines = ({ amount }: CellExplanation, t: Texts): readonly ExplanationLine[] => {
  if (amount.table === null && amount.totals.length === 0) return [sentence(t.noTable)];
  const { published } = amount;
  return [
    ...(amount.table === null ? [] : [sentence(t.table(amount.table, amount.place))]),
    sentence(amount.totals.length === 0 ? t.noTotal : t.totals(amount.totals.length + amount.otherTotals)),
    ...(published === null
      ? [{ name: t.publication, text: t.notPublished }]
      : [
          {
            name: t.publication,
            text: t.published(published.annex, published.printed, published.agrees),
            ...(!published.agrees && { look: "bad" as const }),
          },
          ...(published.corrected === null ? [] : [sentence(t.corrected(published.corrected))]),
        ]),
    ...(amount.otherTotals > 0 ? [sentence(t.otherTotals(amount.otherTotals))] : []),
  ];
};

const totalLines = (total: ExplainedTotal, t: Texts): readonly ExplanationLine[] => {
  const { sheet, cell, printed, recomputed, gap } = total;
  return [
    { name: t.roles[total.role], text: cell, cell: { sheet, cell } },
    { name: t.termsName, text: t.terms(total.terms, total.termCount) },
    ...(printed === null ? [] : [{ name: t.printed, text: printed }]),
    ...(recomputed === null ? [] : [{ name: t.recomputed, text: recomputed }]),
    ...(gap === null ? [] : [{ name: t.gap, text: gap }]),
    { name: t.status, text: total.said, ...(total.status === "broken" && { look: "bad" as const }) },
  ];
};

const findingSections = (
  { amount: { findings } }: CellExplanation,
  t: Texts,
): readonly ExplanationSection[] =>
  findings.length === 0
    ? []
    : [{ title: t.findings, depth: 0, lines: findings.map((one) => sentence(one.sentence)) }];

/** The explanation as a text to paste in a message or a note. */
export const explanationText = (cell: CellExplanation, t: PaneTexts): string =>
  [
    `${cell.sheet} · ${cell.cell}`,
    ...explanationSections(cell, t).flatMap(({ title, depth, lines }) => [
      "",
      `${"  ".repeat(depth)}${title}`,
      ...lines.map(({ name, text }) => `${"  ".repeat(depth + 1)}${name ? `${name} : ` : ""}${text}`),
    ]),
  ].join("\n");
