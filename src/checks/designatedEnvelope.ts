import { Exact, convert, normaliseLabel, readUnit, unitOfFormat, type Unit } from "../amounts";
import { cellAddress } from "../tables/address";
import type { AnnexTable } from "../tables/annexTable";
import type { Sheet } from "../tables/workbook";
import { addressOf, cellAmount, plainAmount, type CheckedTable } from "./checkedTable";
import type { Finding } from "./finding";
import { columnAt, labelColumnOf } from "./lines";
import { valueAt } from "./listedLines";
import { newFinding } from "./newFinding";
import { readReturnForm } from "./returnForm";

const saysEnvelope = /^(?:montant de l |rappel de l )?(?:enveloppe|envelope)\b/;
const saysRest = /^(?:reste|solde|disponible|remaining|left|ecart)\b/;
const saysEstablishment = /\b(?:etablissements?|establishments?|hopita(?:l|ux)|structures?)\b/;
/** Rows above a table in which its envelope may stand, and rows below. */
const rowsAbove = 12;
const rowsBelow = 4;
const shortestWord = 3;

/** An amount that the sheet calls an envelope, for one column of the grid; absolute cell. */
interface Envelope {
  readonly label: string;
  readonly amount: Exact;
  readonly row: number;
  readonly column: number;
  readonly target: number;
}

/**
 * The establishments of a list against the envelope that its sheet names (« Enveloppe notifiée » beside an amount, above, below or in
 * the last rows): exceeded is an error, what is left is told. The envelopes of the return form of 2007 are checked by their own rules.
 */
export function checkDesignatedEnvelopes(sheet: Sheet, { table }: CheckedTable): Finding[] {
  const rows = listedRows(sheet, table);
  if (rows.length < 2 || readReturnForm(sheet, table) !== null) return [];
  return [...besideEnvelopes(sheet, table), ...rowEnvelopes(table)].flatMap((envelope): Finding[] => {
    const amounts = rows.flatMap(
      (row) => cellAmount(table, row * table.grid.columns + envelope.target) ?? [],
    );
    if (amounts.length === 0) return [];
    const used = amounts.reduce((sum, amount) => sum.plus(amount), new Exact(0));
    const index = (rows.at(-1) as number) * table.grid.columns + envelope.target;
    const total = table.rows.findIndex(({ kind }) => kind === "total");
    const cell = addressOf(table, total === -1 ? index : total * table.grid.columns + envelope.target);
    const at = cellAddress(envelope.row, envelope.column);
    const exceeded = used.greaterThan(envelope.amount);
    const said = {
      sheet: table.sheet,
      cell: exceeded ? cell : at,
      cells: exceeded ? [cell, at] : [at, cell],
      read: plainAmount(table, used, index),
      expected: plainAmount(table, envelope.amount, index),
      gap: used.minus(envelope.amount),
      region: envelope.label,
      column: columnAt(table, index).label,
      unit: table.unit,
    };
    return [
      exceeded
        ? newFinding({ ...said, code: "ENVELOPPE-DEPASSEE", severity: "error" })
        : newFinding({ ...said, code: "ENVELOPPE-RESTE", severity: "info" }),
    ];
  });
}

/** The rows of a list of establishments, known by their numbers or by the heading over their names; none for any other table. */
function listedRows(sheet: Sheet, table: AnnexTable): number[] {
  const isListed = table.rows.some(({ kind }) => kind === "establishment") || headingOfLabels(sheet, table);
  return isListed
    ? table.rows.flatMap(({ kind, label }, r) =>
        (kind === "establishment" || kind === "item") && !isAside(label) ? [r] : [],
      )
    : [];
}

const isAside = (label: string): boolean => {
  const text = normaliseLabel(label);
  return saysEnvelope.test(text) || saysRest.test(text);
};

function headingOfLabels(sheet: Sheet, table: AnnexTable): boolean {
  const column = labelColumnOf(table);
  for (let row = table.area.top; row < table.bodyTop; row++) {
    const value = valueAt(sheet, row, column);
    if (typeof value === "string" && saysEstablishment.test(normaliseLabel(value))) return true;
  }
  return false;
}

/** Envelopes outside the table: a label and the amount to its right. */
function besideEnvelopes(sheet: Sheet, table: AnnexTable): Envelope[] {
  const { area } = table;
  const near = [
    ...range(Math.max(sheet.top, area.top - rowsAbove), area.top),
    ...range(area.bottom + 1, area.bottom + 1 + rowsBelow),
  ];
  const titles = near
    .filter((row) => row < area.top)
    .flatMap((row) => (sheet.values[row - sheet.top] ?? []).filter((value) => typeof value === "string"))
    .join(" ");
  return near.flatMap((row): Envelope[] => {
    const values = sheet.values[row - sheet.top] ?? [];
    const at = values.findIndex(
      (value) => typeof value === "string" && saysEnvelope.test(normaliseLabel(value)),
    );
    const place = values.findIndex((value, c) => c > at && typeof value === "number");
    const [label, value] = [values[at], values[place]];
    if (typeof label !== "string" || typeof value !== "number") return [];
    const target = columnOf(table, `${label} ${titles}`);
    if (target === null) return [];
    const format = sheet.formats?.[row - sheet.top]?.[place] ?? null;
    const unit = readUnit(label) ?? (format === null ? null : unitOfFormat(format));
    const amount = inTableUnit(new Exact(value.toPrecision(15)), unit, table.unit);
    return [{ label: label.replace(/\s*:\s*$/, ""), amount, row, column: sheet.left + place, target }];
  });
}

/** Envelopes in a row of the table: one for each column. */
function rowEnvelopes(table: AnnexTable): Envelope[] {
  return table.rows.flatMap(({ label, row }, r) =>
    saysEnvelope.test(normaliseLabel(label))
      ? table.columns.flatMap(({ column }, target): Envelope[] => {
          const amount = cellAmount(table, r * table.grid.columns + target);
          return amount === null ? [] : [{ label, amount, row, column, target }];
        })
      : [],
  );
}

const range = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i);

const inTableUnit = (amount: Exact, own: Unit | null, table: Unit | null): Exact =>
  own === null || table === null ? amount : convert(amount, own, table);

const wordsOf = (text: string): Set<string> =>
  new Set(
    normaliseLabel(text)
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word.length >= shortestWord),
  );

/** The column that an envelope is for: the only one whose heading shares a word of its own with the label or the title, else the only one, else the total. */
function columnOf(table: AnnexTable, text: string): number | null {
  const said = wordsOf(text);
  const headings = table.columns.map(({ label }) => wordsOf(label));
  const named = headings.flatMap((words, c) =>
    [...words].some((word) => said.has(word) && headings.every((other, i) => i === c || !other.has(word)))
      ? [c]
      : [],
  );
  if (named.length === 1) return named[0] as number;
  if (table.columns.length === 1) return 0;
  const totals = table.columns.flatMap(({ path }, c) =>
    path.some((part) => /^total\b/.test(normaliseLabel(part))) ? [c] : [],
  );
  return totals.length === 1 ? (totals[0] as number) : null;
}
