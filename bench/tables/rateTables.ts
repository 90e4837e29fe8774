import { regionsOf } from "../../src/territories/region";
import type { CellValue } from "../../src/tables";
import type { RandomSource } from "../../test/diagnosis/randomSource";
import { meanOf, placesOf, sheetOf, sumOf, type TableKind, type TrueEquation } from "./generatedTable";

const SHEET = "Feuille";
const at = placesOf(SHEET);

const rounded = (value: number, decimals: number): number => {
  const power = 10 ** decimals;
  return (Math.sign(value) * Math.round(Math.abs(value) * power + 1e-9)) / power;
};
const range = (end: number): number[] => Array.from({ length: end }, (_, k) => k);
const sum = (items: readonly number[]): number => items.reduce((all, one) => all + one, 0);

/** A line of a table in parts: its label, its amounts, and the lines that it adds up (none for a part). */
interface Line {
  readonly label: string;
  readonly amounts: readonly number[];
  readonly parts: readonly number[];
}

/** Two or three groups with their subtotals, below or above them, and the grand total; no word but the labels says which line is which. */
const linesInParts = (random: RandomSource, columns: number): Line[] => {
  const groups = 2 + random.below(2);
  const below = random.next() < 0.7;
  const lines: Line[] = [];
  const add = (label: string, amounts: readonly number[], parts: readonly number[]): number =>
    lines.push({ label, amounts, parts }) - 1;
  const totals = (rows: readonly number[]): number[] =>
    range(columns).map((c) => sum(rows.map((row) => lines[row]?.amounts[c] ?? 0)));
  const heads = range(groups).map((g) => {
    const own = range(2 + random.below(6)).map(() =>
      range(columns).map(() => Math.round(300 * 10 ** (2.2 * random.next()))),
    );
    const label = `Secteur ${"ABC"[g] ?? g}`;
    if (below) {
      const rows = own.map((amounts, k) => add(`Établissement ${g + 1}${k + 1}`, amounts, []));
      return add(`Total ${label}`, totals(rows), rows);
    }
    const amounts = range(columns).map((c) => sum(own.map((row) => row[c] ?? 0)));
    const head = lines.length;
    add(
      `Total ${label}`,
      amounts,
      own.map((_, k) => head + 1 + k),
    );
    own.forEach((row, k) => add(`Établissement ${g + 1}${k + 1}`, row, []));
    return head;
  });
  add("Total général", totals(heads), heads);
  return lines;
};

const sumsOf = (lines: readonly Line[], columns: readonly number[], first: number): TrueEquation[] =>
  lines.flatMap(({ parts }, r) =>
    parts.length === 0
      ? []
      : columns.map((c) =>
          sumOf(
            at(first + r, c),
            parts.map((row) => at(first + row, c)),
            1,
          ),
        ),
  );

/** Amounts in parts beside growth rates of both signs under a heading that does not say so; their figures of origin are not in the table. */
export const growthInParts: TableKind = {
  name: "growth of both signs in parts",
  make: (random) => {
    const [amounts, rates] = [1 + random.below(3), 1 + random.below(2)];
    const lines = linesInParts(random, amounts);
    // What the lines were before is not in the table: the growth of a total is the mean of those of its parts, weighted by it.
    const growth = range(rates).map(() => {
      const exact = lines.map(() => ({ weight: 0, rate: 0 }));
      const fill = (line: number): { weight: number; rate: number } => {
        const parts = (lines[line]?.parts ?? []).map(fill);
        const weight = parts.length > 0 ? sum(parts.map((one) => one.weight)) : 1 + 99 * random.next();
        const rate =
          parts.length > 0 ? sum(parts.map((one) => one.weight * one.rate)) / weight : 16 * random.next() - 8;
        return (exact[line] = { weight, rate });
      };
      fill(lines.length - 1);
      return exact.map(({ rate }) => rounded(rate, 1));
    });
    const values: CellValue[][] = [
      ["Activité et crédits (en k€)"],
      [],
      [
        "Structure",
        ...range(amounts).map((c) => `Crédits ${2024 - c}`),
        ...range(rates).map((c) => `${2024 - c}/${2023 - c}`),
      ],
      ...lines.map(({ label, amounts: own }, r) => [label, ...own, ...growth.map((rate) => rate[r] ?? null)]),
    ];
    return {
      sheets: [sheetOf(SHEET, values)],
      equations: sumsOf(
        lines,
        range(amounts).map((c) => c + 1),
        3,
      ),
    };
  },
};

/** Counts, and means of the same lines: the total rows hold the mean weighted by one of the counts. */
export const weightedMeans: TableKind = {
  name: "means weighted in the total row",
  make: (random) => {
    const regions = regionsOf("2016");
    const labels =
      random.next() < 0.5
        ? regions.slice(random.below(2) * 5).map(({ name }) => name)
        : range(5 + random.below(12)).map((k) => `Établissement ${k + 1}`);
    const decimals = random.pick([1, 2]);
    const rows = labels.map(() => [20 + random.below(4000), Math.round(500 * 10 ** (2 * random.next()))]);
    const total = [0, 1].map((c) => sum(rows.map((row) => row[c] ?? 0)));
    const means = range(1 + random.below(3)).map(() => {
      const scale = random.pick([5, 40, 300]);
      const own = labels.map(() => rounded(scale * (0.6 + 0.8 * random.next()), decimals));
      const weight = random.below(2);
      const weighted = sum(own.map((mean, r) => mean * (rows[r]?.[weight] ?? 0)));
      return { weight, column: [...own, rounded(weighted / (total[weight] ?? 1), decimals)] };
    });
    const names = ["Durée", "Valeur du point", "Montant unitaire"];
    const values: CellValue[][] = [
      ["Activité (en k€)"],
      [],
      ["Ligne", "Séjours", "Crédits", ...means.map((_, k) => names[k] ?? "")],
      ...[...rows, total].map((row, r) => [
        labels[r] ?? "Total",
        ...row,
        ...means.map(({ column }) => column[r] ?? null),
      ]),
    ];
    const further = means.map(({ weight }, k) =>
      meanOf(
        at(3 + labels.length, 3 + k),
        labels.map((_, r) => [at(3 + r, 3 + k), at(3 + r, 1 + weight)] as const),
        10 ** -decimals,
      ),
    );
    const equations = [1, 2].map((c) =>
      sumOf(
        at(3 + labels.length, c),
        labels.map((_, r) => at(3 + r, c)),
        1,
      ),
    );
    return { sheets: [sheetOf(SHEET, values)], equations, further };
  },
};

/** Percentages of a whole, rounded one by one, several to a table; the total row is 100. */
export const percentages: TableKind = {
  name: "percentages adding up to 100",
  make: (random) => {
    const decimals = random.pick([0, 1, 1]);
    const labels = range(4 + random.below(9)).map((k) => `Catégorie ${k + 1}`);
    const columns = range(1 + random.below(5)).map(() => {
      const own = labels.map(() => 1 + 60 * random.next());
      return [...own.map((part) => rounded((100 * part) / sum(own), decimals)), 100];
    });
    const values: CellValue[][] = [
      ["Répartition (en %)"],
      [],
      ["Poste", ...columns.map((_, c) => String(2018 + c))],
      ...[...labels, "Ensemble"].map((label, r) => [label, ...columns.map((column) => column[r] ?? null)]),
    ];
    const equations = columns.map((_, c) =>
      sumOf(
        at(3 + labels.length, c + 1),
        labels.map((_l, r) => at(3 + r, c + 1)),
        10 ** -decimals,
      ),
    );
    return { sheets: [sheetOf(SHEET, values)], equations };
  },
};

/** Receipts, expenses and what is left of them, several years side by side, in parts. */
export const differences: TableKind = {
  name: "differences side by side",
  make: (random) => {
    const years = 1 + random.below(3);
    const lines = linesInParts(random, 2 * years);
    const of = (amounts: readonly number[]): number[] =>
      range(years).flatMap((y) => {
        const [a = 0, b = 0] = amounts.slice(2 * y, 2 * y + 2);
        return [a, b, a - b];
      });
    const values: CellValue[][] = [
      ["Comptes (en k€)"],
      [],
      [
        "Structure",
        ...range(years).flatMap((y) => [
          `Recettes ${2022 + y}`,
          `Dépenses ${2022 + y}`,
          `Résultat ${2022 + y}`,
        ]),
      ],
      ...lines.map(({ label, amounts }) => [label, ...of(amounts)]),
    ];
    const equations = [
      ...sumsOf(
        lines,
        range(3 * years).map((c) => c + 1),
        3,
      ),
      ...lines.flatMap((_, r) =>
        range(years).map((y) =>
          sumOf(
            at(3 + r, 3 * y + 3),
            [at(3 + r, 3 * y + 1), { cell: at(3 + r, 3 * y + 2), sign: -1 as const }],
            1,
            "difference",
          ),
        ),
      ),
    ];
    return { sheets: [sheetOf(SHEET, values)], equations };
  },
};
