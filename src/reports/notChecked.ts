import { displayed } from "../messages/displayed";
import type { Language } from "../messages/language";
import { reportTexts } from "../messages/report";
import { typeset } from "../messages/typography";
import type { CheckedFile } from "./fileResult";

/** At most so many places by name in one sentence. */
const mostNamed = 20;

/** What was not checked and why, one sentence each; empty when nothing was left aside. */
export function notChecked(
  { report, sheet, judgementsLeftAside }: CheckedFile,
  language: Language,
): string[] {
  const { reasons } = reportTexts(language);
  const { totals, ties } = report.verdict;
  const tables = report.sheets.flatMap(({ name, tables: own }) => own.map((table) => ({ name, table })));
  const place = ({ name, table }: (typeof tables)[number]): string => `${name} ${table.range}`;
  const withoutTable = report.sheets.filter((one) => one.tables.length === 0).map(({ name }) => name);
  const withoutTotal = tables.filter(({ table }) => table.counts.total === 0).map(place);
  const withoutUnit = tables.filter(({ table }) => table.table.unit === null).map(place);
  const uncheckable = totals.uncheckable + ties.uncheckable;
  const leftAside = {
    asked: reasons.withoutJudgements,
    damaged: reasons.damagedJudgements,
    newer: reasons.newerJudgements,
  } as const;
  return [
    ...(sheet === null ? [] : [reasons.onlySheet(sheet)]),
    ...named(report.ownSheets, reasons.ownSheets),
    ...named(withoutTable, reasons.noTable),
    ...named(withoutTotal, reasons.noTotal),
    ...(report.crossChecksArePartial ? [reasons.tooManyTables] : []),
    ...(uncheckable > 0 ? [reasons.uncheckable(uncheckable)] : []),
    ...(totals.notReconciled > 0 ? [reasons.notReconciled(totals.notReconciled)] : []),
    ...named(withoutUnit, reasons.noUnit),
    ...(judgementsLeftAside === null ? [] : [leftAside[judgementsLeftAside]]),
  ].map((sentence) => typeset(displayed(sentence), language));
}

const named = (names: readonly string[], say: (names: string) => string): string[] =>
  names.length === 0
    ? []
    : [say(names.slice(0, mostNamed).join(", ") + (names.length > mostNamed ? `… (${names.length})` : ""))];
