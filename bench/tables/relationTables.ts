import { regionsOf } from "../../src/territories/region";
import type { CellValue } from "../../src/tables";
import type { RandomSource } from "../../test/diagnosis/randomSource";
import {
  meanOf,
  placesOf,
  quotientOf,
  sheetOf,
  sumOf,
  type TableKind,
  type TrueEquation,
} from "./generatedTable";

const SHEET = "Feuille";
const at = placesOf(SHEET);
const FIRST = 3;

/** Rounds half away from nought to `decimals` places. */
const rounded = (value: number, decimals: number): number => {
  const power = 10 ** decimals;
  return (Math.sign(value) * Math.round(Math.abs(value) * power + 1e-9)) / power;
};

/** The thirteen mainland regions, all eighteen, or some establishments. */
const labelsOf = (random: RandomSource, from: number, to: number): string[] => {
  const regions = regionsOf("2016");
  const draw = random.next();
  if (draw < 0.5 && to >= 13)
    return regions.filter(({ overseas }) => !overseas || (draw < 0.25 && to >= 18)).map(({ name }) => name);
  return Array.from({ length: from + random.below(to - from + 1) }, (_, i) => `Établissement ${i + 1}`);
};

const sumRow = (rows: readonly (readonly number[])[], column: number): number =>
  rows.reduce((sum, row) => sum + (row[column] ?? 0), 0);

const sumsDown = (
  count: number,
  columns: readonly number[],
  unit: (column: number) => number,
): TrueEquation[] =>
  columns.map((c) =>
    sumOf(
      at(FIRST + count, c + 1),
      Array.from({ length: count }, (_, r) => at(FIRST + r, c + 1)),
      unit(c),
    ),
  );

/** Places, credits, credits per place and share of the credits, with a total row: the first two add up, the others do not. */
export const unitCosts: TableKind = {
  name: "counts, costs and shares",
  make: (random) => {
    const labels = labelsOf(random, 8, 18);
    const decimals = random.pick([0, 1]);
    const costDecimals = random.pick([1, 2]);
    const perUnit = random.pick([
      { factor: 1, cost: 25, title: "(en k€)" },
      { factor: 1000, cost: 0.4, title: "(en k€)" },
    ]);
    const unit = 10 ** -decimals;
    const rows = labels.map(() => {
      const count = 20 + random.below(500);
      return [count, rounded(count * perUnit.cost * (0.7 + 0.6 * random.next()), decimals)];
    });
    const total = [sumRow(rows, 0), rounded(sumRow(rows, 1), decimals)];
    const all = [...rows, total];
    const values: CellValue[][] = [
      [`Crédits par place ${perUnit.title}`],
      [],
      [
        "Région",
        "Places",
        "Crédits",
        perUnit.factor === 1 ? "Crédits par place" : "Crédits par place (en €)",
        "Part",
      ],
      ...all.map(([count = 0, amount = 0], r) => [
        labels[r] ?? "Total",
        count,
        amount,
        rounded((perUnit.factor * amount) / count, costDecimals),
        rounded((100 * amount) / (total[1] ?? 1), 1),
      ]),
    ];
    const equations = [
      ...sumsDown(labels.length, [0, 1], (c) => (c === 0 ? 1 : unit)),
      ...all.flatMap((_, r) => [
        quotientOf("ratio", at(FIRST + r, 3), [at(FIRST + r, 2), at(FIRST + r, 1)], perUnit.factor, [
          10 ** -costDecimals,
          unit,
          1,
        ]),
        ...(r < labels.length
          ? [
              quotientOf("share", at(FIRST + r, 4), [at(FIRST + r, 2), at(FIRST + labels.length, 2)], 100, [
                0.1,
                unit,
                unit,
              ]),
            ]
          : []),
      ]),
    ];
    const further = sumsDown(labels.length, [3], () => 0.1);
    return { sheets: [sheetOf(SHEET, values)], equations, further };
  },
};

/** Two years, their difference and the evolution in per cent, with a total row. */
export const evolutions: TableKind = {
  name: "difference and evolution",
  make: (random) => {
    const labels = labelsOf(random, 6, 18);
    const rows = labels.map(() => {
      const before = Math.round(300 * 10 ** (2.4 * random.next()));
      return [before, Math.round(before * (0.9 + 0.25 * random.next()))];
    });
    const all = [...rows, [sumRow(rows, 0), sumRow(rows, 1)]];
    const values: CellValue[][] = [
      ["Crédits de la région (en k€)"],
      [],
      ["Région", "2023", "2024", "Écart", "Évolution en %"],
      ...all.map(([before = 0, after = 0], r) => [
        labels[r] ?? "Total",
        before,
        after,
        after - before,
        rounded((100 * (after - before)) / before, 1),
      ]),
    ];
    const row = (r: number): number => FIRST + r;
    const equations = [
      ...sumsDown(labels.length, [0, 1, 2], () => 1),
      ...all.flatMap((_, r) => [
        sumOf(at(row(r), 3), [at(row(r), 2), { cell: at(row(r), 1), sign: -1 }], 1, "difference"),
        quotientOf("evolution", at(row(r), 4), [at(row(r), 2), at(row(r), 1)], 100, [0.1, 1, 1]),
      ]),
    ];
    return { sheets: [sheetOf(SHEET, values)], equations };
  },
};

/** Amounts with means, years, ranks or indices beside them: the total row holds a mean, a year or 100 there. */
export const meansBeside: TableKind = {
  name: "means, years, indices beside",
  make: (random) => {
    const labels = labelsOf(random, 6, 18);
    const kinds = ["mean", "weighted", "year", "index", "growth"].filter(() => random.next() < 0.5);
    const rows = labels.map(() => [20 + random.below(4000), Math.round(500 * 10 ** (2 * random.next()))]);
    const total = [sumRow(rows, 0), sumRow(rows, 1)];
    const columns = kinds.map((kind) => {
      const own = labels.map(() =>
        kind === "year"
          ? 1950 + random.below(70)
          : kind === "index"
            ? rounded(80 + 40 * random.next(), 1)
            : kind === "growth"
              ? rounded(8 * random.next() - 3, 1)
              : rounded(20 + 60 * random.next(), random.pick([0, 1])),
      );
      const weights = kind === "weighted" ? rows.map(([count = 1]) => count) : rows.map(() => 1);
      const mean =
        own.reduce((sum, value, i) => sum + value * (weights[i] ?? 1), 0) /
        weights.reduce((x, y) => x + y, 0);
      return [...own, kind === "index" ? 100 : rounded(mean, kind === "year" ? 0 : 1)];
    });
    const heads: Readonly<Record<string, string>> = {
      mean: "Durée de séjour",
      weighted: "Âge des patients",
      year: "Ouverture",
      index: "Base 100 nationale",
      growth: "2024/2023",
    };
    const values: CellValue[][] = [
      ["Activité et crédits (en k€)"],
      [],
      ["Région", "Séjours", "Crédits", ...kinds.map((kind) => heads[kind] ?? kind)],
      ...[...rows, total].map((row, r) => [
        labels[r] ?? "Total",
        ...row,
        ...columns.map((column) => column[r] ?? null),
      ]),
    ];
    // A mean that counts weigh ties them to it; any other column says nothing of an amount.
    const further = kinds.flatMap((kind, k) =>
      kind === "weighted"
        ? [
            meanOf(
              at(FIRST + labels.length, 3 + k),
              labels.map((_, r) => [at(FIRST + r, 3 + k), at(FIRST + r, 1)] as const),
              0.1,
            ),
          ]
        : [],
    );
    return {
      sheets: [sheetOf(SHEET, values)],
      equations: sumsDown(labels.length, [0, 1], () => 1),
      further,
    };
  },
};

const MONTHS = "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split(
  " ",
);

/** Twelve months of amounts, with what they come to since January. */
export const runningSums: TableKind = {
  name: "months with a running sum",
  make: (random) => {
    const steps = random.pick([1, 10]);
    const amounts = MONTHS.map(() => 200 * steps + random.below(3000 * steps));
    let sum = 0;
    const running = amounts.map((amount) => (sum += amount));
    const withTotal = random.next() < 0.7;
    const values: CellValue[][] = [
      ["Exécution mensuelle (en k€)"],
      [],
      ["Mois", "Crédits", "Cumul"],
      ...MONTHS.map((month, i) => [month, (amounts[i] ?? 0) / steps, (running[i] ?? 0) / steps]),
      ...(withTotal ? [["Total", sum / steps, null]] : []),
    ];
    const unit = 1 / steps;
    const equations = [
      ...MONTHS.map((_, i) =>
        sumOf(
          at(FIRST + i, 2),
          i === 0 ? [at(FIRST, 1)] : [at(FIRST + i, 1), at(FIRST + i - 1, 2)],
          unit,
          "cumulated",
        ),
      ),
      ...(withTotal ? sumsDown(12, [0], () => unit) : []),
    ];
    return { sheets: [sheetOf(SHEET, values)], equations };
  },
};

/** A balance that the header states: `d = (a + b) − c`. */
export const statedBalance: TableKind = {
  name: "a + b − c in the header",
  make: (random) => {
    const labels = labelsOf(random, 5, 16);
    const rows = labels.map(() => {
      const [a, b, c] = [500 + random.below(20_000), random.below(3000), random.below(9000)];
      return [a, b, c, a + b - c];
    });
    const all = [...rows, [0, 1, 2, 3].map((c) => sumRow(rows, c))];
    const header = random.pick([
      [["Région", "Base (a)", "Mesures (b)", "Reprises (c)", "Solde d = (a + b) - c"]],
      [
        ["Région", "Base", "Mesures", "Reprises", "Solde"],
        [null, "(1)", "(2)", "(3)", "(4) = (1) + (2) - (3)"],
      ],
    ]);
    const values: CellValue[][] = [["Crédits (en k€)"], ...(header.length === 1 ? [[]] : []), ...header];
    const equations: TrueEquation[] = [
      ...sumsDown(labels.length, [0, 1, 2, 3], () => 1),
      ...all.map((_, r) =>
        sumOf(
          at(FIRST + r, 4),
          [at(FIRST + r, 1), at(FIRST + r, 2), { cell: at(FIRST + r, 3), sign: -1 }],
          1,
          "difference",
        ),
      ),
    ];
    all.forEach((row, r) => values.push([labels[r] ?? "Total", ...row]));
    return { sheets: [sheetOf(SHEET, values)], equations };
  },
};
