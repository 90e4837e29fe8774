import { findCrossSheet } from "../../src/equations";
import type { AnnexTable } from "../../src/tables/annexTable";
import { readTables } from "../../src/tables/readTables";
import { sheetFromText } from "../tables/sheetFromText";

/** The tables of sheets read as a workbook would be; each sheet is its name and its lines of cells between bars. */
const tablesOf = (sheets: Readonly<Record<string, readonly string[]>>): AnnexTable[] =>
  Object.entries(sheets).flatMap(([name, lines]) => readTables(sheetFromText(lines.join("\n"), { name })));

/** How many ties there are between each pair of sheets, and which do not hold. */
const summary = (tables: readonly AnnexTable[]): string[] => {
  const counts = new Map<string, number>();
  const broken: string[] = [];
  const place = (at: { readonly table: number; readonly cell: number }): string => {
    const table = tables[at.table];
    const columns = table?.grid.columns ?? 1;
    return `${table?.sheet} ${table?.rows[Math.floor(at.cell / columns)]?.label}/${table?.columns[at.cell % columns]?.label}`;
  };
  for (const { target, terms, status, gap } of findCrossSheet(tables)) {
    const key = `${tables[target.table]?.sheet} of ${[...new Set(terms.map((term) => tables[term.table]?.sheet))].join(" and ")}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
    if (status !== "exact") broken.push(`${status} ${place(target)} by ${gap}`);
  }
  return [...[...counts].map(([key, count]) => `${key}: ${count}`).sort(), ...broken.sort()];
};

const names = ["Bretagne", "Corse", "Grand Est", "Normandie", "Occitanie"];
const amounts = [
  [41207, 3118],
  [8954, 761],
  [66380, 5402],
  [38411, 2096],
  [70125, 6633],
] as const;
const others = [
  [12604, 905],
  [2377, 118],
  [20816, 1644],
  [11093, 872],
  [23950, 2071],
] as const;
const unit = (name: string): readonly string[] => [`Montants en ${name}||`, "||"];
const detail = (rows: readonly (readonly [number, number])[], money = "k€"): string[] => [
  ...unit(money),
  "Région|Base|Mesures|Total",
  ...rows.map(([a, b], r) => `${names[r]}|${a}|${b}|${a + b}`),
  `Total|${rows.reduce((sum, [a]) => sum + a, 0)}|${rows.reduce((sum, [, b]) => sum + b, 0)}|${rows.reduce((sum, [a, b]) => sum + a + b, 0)}`,
];
const totals = (rows: readonly (readonly [number, number])[]): number[] => {
  const all = rows.map(([a, b]) => a + b);
  return [...all, all.reduce((sum, one) => sum + one, 0)];
};
const list = (
  headings: readonly string[],
  columns: readonly (readonly number[])[],
  money = "k€",
): string[] => [
  ...unit(money),
  `Région|${headings.join("|")}`,
  ...[...names, "Total"].map((name, r) => `${name}|${columns.map((column) => column[r]).join("|")}`),
];
const [mco, psy] = [totals(amounts), totals(others)];
const wrong = (column: readonly number[], r: number, by: number): number[] =>
  column.map((amount, k) => (k === r ? amount + by : amount));

describe("lines of one sheet repeated in another", () => {
  it.each([
    [
      "a summary of two sheets",
      { MCO: detail(amounts), PSY: detail(others), Synthèse: list(["MCO", "PSY"], [mco, psy]) },
      ["MCO of Synthèse: 6", "PSY of Synthèse: 6"],
    ],
    [
      "one of its amounts stale",
      {
        MCO: detail(amounts),
        PSY: detail(others),
        Synthèse: list(["MCO", "PSY"], [wrong(mco, 3, 198), psy]),
      },
      ["MCO of Synthèse: 6", "PSY of Synthèse: 6", "broken MCO Normandie/Total by 198000"],
    ],
    [
      "two of its amounts stale",
      {
        MCO: detail(amounts),
        PSY: detail(others),
        Synthèse: list(["MCO", "PSY"], [wrong(wrong(mco, 3, 198), 1, 77), psy]),
      },
      [
        "PSY of Synthèse: 6",
        "Synthèse of MCO: 6",
        "broken Synthèse Corse/MCO by -77000",
        "broken Synthèse Normandie/MCO by -198000",
      ],
    ],
    [
      "three of its amounts stale",
      {
        MCO: detail(amounts),
        PSY: detail(others),
        Synthèse: list(["MCO", "PSY"], [wrong(wrong(wrong(mco, 3, 198), 1, 77), 0, 5), psy]),
      },
      ["PSY of Synthèse: 6"],
    ],
    [
      "under a heading that says nothing",
      { MCO: detail(amounts), Synthèse: list(["Montant"], [mco]) },
      ["MCO of Synthèse: 6"],
    ],
    [
      "under a heading that says nothing, one of its amounts stale",
      { MCO: detail(amounts), Synthèse: list(["Montant"], [wrong(mco, 3, 198)]) },
      [],
    ],
    [
      "in millions",
      { MCO: detail(amounts), Synthèse: list(["MCO"], [mco.map((v) => Math.round(v / 1000))], "M€") },
      [
        "Synthèse of MCO: 6",
        "rounding Synthèse Bretagne/MCO by 325000",
        "rounding Synthèse Corse/MCO by -285000",
        "rounding Synthèse Grand Est/MCO by -218000",
        "rounding Synthèse Normandie/MCO by -493000",
        "rounding Synthèse Occitanie/MCO by -242000",
        "rounding Synthèse Total/MCO by 87000",
      ],
    ],
    [
      "in millions, one of them wrong by two",
      {
        MCO: detail(amounts),
        Synthèse: list(
          ["MCO"],
          [
            wrong(
              mco.map((v) => Math.round(v / 1000)),
              2,
              2,
            ),
          ],
          "M€",
        ),
      },
      [
        "Synthèse of MCO: 6",
        "broken Synthèse Grand Est/MCO by -2218000",
        "rounding Synthèse Bretagne/MCO by 325000",
        "rounding Synthèse Corse/MCO by -285000",
        "rounding Synthèse Normandie/MCO by -493000",
        "rounding Synthèse Occitanie/MCO by -242000",
        "rounding Synthèse Total/MCO by 87000",
      ],
    ],
    [
      "in euros",
      { MCO: detail(amounts), Synthèse: list(["MCO"], [mco.map((v) => v * 1000)], "euros") },
      ["MCO of Synthèse: 6"],
    ],
    [
      "without a unit",
      { MCO: detail(amounts), Synthèse: list(["MCO"], [mco]).slice(2) },
      ["MCO of Synthèse: 6"],
    ],
    [
      "the sum of two sheets",
      {
        MCO: detail(amounts),
        PSY: detail(others),
        Ensemble: list(["Tous champs"], [mco.map((v, k) => v + (psy[k] ?? 0))]),
      },
      ["Ensemble of MCO and PSY: 6"],
    ],
    [
      "the sum of two sheets, one stale",
      {
        MCO: detail(amounts),
        PSY: detail(others),
        Ensemble: list(
          ["Tous champs"],
          [
            wrong(
              mco.map((v, k) => v + (psy[k] ?? 0)),
              2,
              640,
            ),
          ],
        ),
      },
      ["Ensemble of MCO and PSY: 6", "broken Ensemble Grand Est/Tous champs by -640000"],
    ],
    ["two sheets without a link", { MCO: detail(amounts), PSY: detail(others) }, []],
    [
      "two versions of a sheet",
      {
        "MCO avant": detail(amounts),
        "MCO après": detail(amounts.map(([a, b], k) => [a + (k % 2 ? 500 : 0), b + 10 * k] as const)),
      },
      [],
    ],
    ["a copy of a sheet", { "MCO 1": detail(amounts), "MCO 2": detail(amounts) }, ["MCO 1 of MCO 2: 21"]],
    [
      "only two amounts in common",
      { MCO: detail(amounts), Synthèse: list(["MCO"], [[mco[0] ?? 0, mco[1] ?? 0, 1, 2, 3, 4]]) },
      [],
    ],
    [
      "three sheets and their summary",
      {
        MCO: detail(amounts),
        PSY: detail(others),
        SSR: detail(amounts.map(([a, b]) => [Math.round(a / 3), b + 17] as const)),
        Synthèse: list(["MCO", "PSY"], [mco, psy]),
      },
      ["MCO of Synthèse: 6", "PSY of Synthèse: 6"],
    ],
  ] as const)("%s", (_, sheets, expected) => expect(summary(tablesOf(sheets))).toEqual(expected));
});
