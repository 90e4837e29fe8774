import { Exact } from "../../src/amounts";
import type { Cause, Finding, Report } from "../../src/checks";

const common = new Set([
  ...[
    "severity",
    "code",
    "sheet",
    "cell",
    "cells",
    "places",
    "read",
    "expected",
    "gap",
    "tolerance",
    "cause",
    "notes",
  ],
]);

/** A value as plain text: an exact amount in digits, a list between brackets, an object by its fields. */
const plain = (value: unknown): string => {
  if (Exact.isDecimal(value)) return value.toFixed();
  if (Array.isArray(value)) return `[${value.map(plain).join(" ")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "–";
  return `{${Object.entries(value)
    .map(([key, one]) => `${key} ${plain(one)}`)
    .join(", ")}}`;
};

const causeReading = (cause: Cause): string =>
  [
    `cause ${cause.kind}`,
    ...(cause.cell === null ? [] : [cause.cell]),
    ...(cause.proposed === null ? [] : [`→ ${cause.proposed.toFixed()}`]),
    ...(cause.interval ? [plain(cause.interval)] : []),
    ...(cause.partner === undefined ? [] : [`avec ${cause.partner}`]),
    ...(cause.unique ? ["seule"] : []),
    ...(cause.repairs.length === 0 ? [] : [`répare ${cause.repairs.map(({ name }) => name).join(" ")}`]),
    ...(cause.suspects ?? []).map(({ cell, proposed }) => `ou ${cell} → ${proposed?.toFixed() ?? "?"}`),
    ...(cause.proof?.length
      ? [`preuve ${cause.proof.map(({ equation }) => equation.target).join(" ")}`]
      : []),
  ].join(" ");

/** All that a finding says, in one line: what it is and where, what is read and expected, its cause, then its own fields. */
export function findingReading(finding: Finding): string {
  const { severity, code, sheet, cell, cells, places, read, expected, gap, tolerance, cause, notes } =
    finding;
  const amount = (name: string, value: Exact | null): string[] =>
    value === null ? [] : [`${name} ${value.toFixed()}`];
  const own = Object.entries(finding).filter(([key]) => !common.has(key));
  return [
    `${severity} ${code} ${sheet}!${cell}${String(cells) === cell ? "" : ` [${cells.join(" ")}]`}`,
    ...(places === undefined ? [] : [`aussi ${places.map((one) => `${one.sheet}!${one.cell}`).join(" ")}`]),
    ...(read === null ? [] : [`lu ${read}`]),
    ...(expected === null ? [] : [`attendu ${expected}`]),
    ...amount("écart", gap),
    ...amount("tolérance", tolerance),
    ...(cause === null ? [] : [causeReading(cause)]),
    ...own.map(([key, value]) => `${key} ${plain(value)}`),
    ...(notes ?? []).map((note) => `note de ${note.cell} « ${note.text} »`),
  ].join(" · ");
}

/** The verdict in one line, what is zero left out, then every finding of the workbook. */
export function reportReading({ verdict, sheets, ownSheets }: Report): string[] {
  const counts = (name: string, of: object): string[] => {
    const told = Object.entries(of).flatMap(([key, count]) =>
      count === 0 || typeof count !== "number" ? [] : [`${count} ${key}`],
    );
    return told.length === 0 ? [] : [`${name} : ${told.join(", ")}`];
  };
  return [
    [
      verdict.outcome,
      ...counts("totaux", verdict.totals),
      ...counts("rappels", verdict.ties),
      ...counts("verdict", verdict),
      ...counts("autres", verdict.others),
      ...(ownSheets.length === 0 ? [] : [`à nous : ${ownSheets.join(", ")}`]),
    ].join(" · "),
    ...sheets.flatMap(({ findings }) => findings.map(findingReading)),
  ];
}
