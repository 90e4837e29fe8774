import { Exact, normaliseLabel } from "../amounts";
import { parameterAmount } from "../circulars";
import type { Sheet } from "../tables/workbook";
import { addressOf, plainAmount, type CheckedTable } from "./checkedTable";
import type { Finding } from "./finding";
import { columnAt } from "./lines";
import { newFinding } from "./newFinding";
import { eurosAt, formerRegionName, readReturnForm, type ReturnForm, type ReturnRow } from "./returnForm";

const ordinals: Readonly<Record<string, string>> = {
  premier: "1",
  deuxieme: "2",
  troisieme: "3",
  quatrieme: "4",
};
const saysQuarter =
  /\bt ?([1-4])\b|\b([1-4])(?: ?(?:er|nd|d|e|eme))? trimestre\b|\b(premier|deuxieme|troisieme|quatrieme) trimestre\b/;

/** What was granted in one quarter. */
interface Quarter {
  readonly number: string;
  readonly checked: CheckedTable;
  readonly form: ReturnForm;
}

/** An amount of one establishment in one quarter. */
interface Granted {
  readonly quarter: Quarter;
  readonly row: number;
  readonly column: number;
  readonly amount: Exact;
}

/**
 * Returns of 2007 kept quarter by quarter in one workbook, added up: an establishment above its cap, a region above its envelope, where
 * no quarter alone is. Nothing where a sheet already adds the quarters up, or holds a quarter twice.
 */
export function checkQuarters(sheets: readonly Sheet[], tables: readonly CheckedTable[]): Finding[] {
  const texts = (sheet: Sheet, { table }: CheckedTable): string =>
    normaliseLabel(`${sheet.name} ${table.title}`);
  const forms = tables.flatMap((checked): { readonly quarter: Quarter | null }[] => {
    const sheet = sheets.find(({ name }) => name === checked.table.sheet) as Sheet;
    const form = readReturnForm(sheet, checked.table);
    if (!form) return [];
    const said = texts(sheet, checked);
    const [, letter, digit, word = ""] = saysQuarter.exec(said) ?? [];
    const number = letter ?? digit ?? ordinals[word];
    return [{ quarter: number === undefined || /\bcumul/.test(said) ? null : { number, checked, form } }];
  });
  const quarters = forms.flatMap(({ quarter }) => quarter ?? []);
  const isEachOnce = new Set(quarters.map(({ number }) => number)).size === forms.length;
  if (quarters.length < 2 || !isEachOnce) return [];
  quarters.sort((one, other) => one.number.localeCompare(other.number));
  return [...overCaps(quarters), ...overEnvelopes(quarters)];
}

function grantedIn(
  quarters: readonly Quarter[],
  code: string,
  keep: (establishment: ReturnRow) => string | null,
) {
  const groups = new Map<string, Granted[]>();
  for (const quarter of quarters) {
    const column = quarter.form.columns.get(code);
    if (column === undefined) continue;
    for (const establishment of quarter.form.establishments) {
      const { index: row } = establishment;
      const key = keep(establishment);
      const amount = eurosAt(quarter.checked.table, row, column);
      if (key === null || amount === null) continue;
      groups.set(key, [...(groups.get(key) ?? []), { quarter, row, column, amount }]);
    }
  }
  return groups;
}

/** The sum of the quarters when it is above a limit that no quarter alone exceeds. */
function excess(granted: readonly Granted[], limit: Exact): Exact | null {
  const sums = new Map<Quarter, Exact>();
  for (const { quarter, amount } of granted) sums.set(quarter, amount.plus(sums.get(quarter) ?? 0));
  const total = [...sums.values()].reduce((sum, amount) => sum.plus(amount), new Exact(0));
  const isAlone = [...sums.values()].some((amount) => amount.greaterThan(limit));
  return total.greaterThan(limit) && !isAlone ? total : null;
}

const placeOf = ({
  quarter: { checked },
  row,
  column,
}: Granted): { readonly sheet: string; readonly cell: string } => ({
  sheet: checked.table.sheet,
  cell: addressOf(checked.table, row * checked.table.grid.columns + column),
});

/** The cells of the other quarters, with their sheets. */
const othersOf = (granted: readonly Granted[], last: Granted): string[] =>
  granted
    .filter(({ quarter }) => quarter !== last.quarter)
    .map((one) => Object.values(placeOf(one)).join("!"));

function overCaps(quarters: readonly Quarter[]): Finding[] {
  const cap = parameterAmount("2007-connexion-plafond-etablissement");
  const groups = grantedIn(quarters, "P", ({ code }) => code.trim());
  return [...groups.values()].flatMap((granted): Finding[] => {
    const total = excess(granted, cap);
    if (total === null) return [];
    const last = granted.at(-1) as Granted;
    const { table } = last.quarter.checked;
    const cell = last.row * table.grid.columns + last.column;
    return [
      newFinding({
        ...placeOf(last),
        code: "PLAFOND-DEPASSE",
        severity: "error",
        read: plainAmount(table, total, cell),
        expected: plainAmount(table, cap, cell),
        gap: total.minus(cap),
        column: columnAt(table, cell).label,
        others: othersOf(granted, last),
      }),
    ];
  });
}

function overEnvelopes(quarters: readonly Quarter[]): Finding[] {
  const { published, columns } = (quarters[0] as Quarter).form;
  return [...columns.keys()].flatMap((code) => {
    const at = published.columns.findIndex((column) => column.code === code);
    return [...grantedIn(quarters, code, ({ region }) => region)].flatMap(([region, granted]): Finding[] => {
      const allowed = published.rows.find((row) => row.code === region)?.amounts[at];
      const total = allowed ? excess(granted, allowed) : null;
      if (!allowed || total === null) return [];
      const last = granted.at(-1) as Granted;
      const { table } = last.quarter.checked;
      const sum = table.rows.findLastIndex(({ kind }) => kind === "total");
      const cell = (sum === -1 ? last.row : sum) * table.grid.columns + last.column;
      return [
        newFinding({
          code: "ENVELOPPE-DEPASSEE",
          severity: "error",
          sheet: table.sheet,
          cell: addressOf(table, cell),
          read: plainAmount(table, total, cell),
          expected: plainAmount(table, allowed, cell),
          gap: total.minus(allowed),
          region: `${formerRegionName(region)} (${[...new Set(granted.map(({ quarter }) => quarter.checked.table.sheet))].join(" + ")})`,
          unit: "€",
          column: columnAt(table, cell).label,
        }),
      ];
    });
  });
}
