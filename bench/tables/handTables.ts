import type { CellValue } from "../../src/tables";
import type { RandomSource } from "../../test/diagnosis/randomSource";
import { placesOf, sheetOf, sumOf, type TableKind } from "./generatedTable";

const REGIONS = [
  "Bretagne",
  "Corse",
  "Normandie",
  "Occitanie",
  "Grand Est",
  "Hauts-de-France",
  "Bourgogne-Franche-Comté",
];
const ESTABLISHMENTS = [
  "CH de la Côte",
  "CHU du Parc",
  "Clinique du Lac",
  "HAD des Monts",
  "CH des Deux Vallées",
  "Institut du Pont",
];
const LETTERS = ["A", "B", "C", "D", "E", "F", "G"];
const EXPENSES = ["Personnel", "Médicaments", "Fournitures", "Énergie", "Loyers", "Entretien", "Transport"];
const LABELS = [REGIONS, ESTABLISHMENTS, LETTERS, EXPENSES] as const;

const HEADERS = [
  ["MIGAC", "DAF", "FIR", "USLD"],
  ["Janvier", "Février", "Mars", "Avril"],
  ["T1", "T2", "T3", "T4"],
  ["Socle", "Modulable", "Bonus", "Aides"],
] as const;

const TOTALS = ["Total", "TOTAL", "Total général", "Ensemble"] as const;

/** How a person fills an example: round amounts, small ones, steps of fifty, or figures typed at leisure. */
export const HAND_AMOUNTS: readonly ((random: RandomSource) => number)[] = [
  (random) => 100 * (1 + random.below(9)),
  (random) => 1 + random.below(30),
  (random) => 50 * (1 + random.below(40)),
  (random) => (1 + random.below(9)) * 10 ** (1 + random.below(4)),
  (random) => 100 + random.below(9000),
];

/**
 * A small table as a person types one to try: two to seven lines under a total, one to four columns with a total across or none, round
 * amounts that often are sums of one another.
 */
export const handTable: TableKind = {
  name: "small table typed by hand",
  make: (random) => {
    const at = placesOf("Essai");
    const columns = 1 + random.below(4);
    const across = columns > 1 && random.next() < 0.7;
    const labels = random.pick(LABELS).slice(0, 2 + random.below(5));
    const amountOf = random.pick(HAND_AMOUNTS);
    const total = random.pick(TOTALS);
    const rows = labels.map(() => Array.from({ length: columns }, () => amountOf(random)));
    const sums = Array.from({ length: columns }, (_, c) => rows.reduce((sum, row) => sum + (row[c] ?? 0), 0));
    const title: CellValue[][] = random.next() < 0.4 ? [["Dotations (en €)"], []] : [];
    const lineOf = (label: string, amounts: readonly number[]): CellValue[] => [
      label,
      ...amounts,
      ...(across ? [amounts.reduce((sum, amount) => sum + amount, 0)] : []),
    ];
    const values: CellValue[][] = [
      ...title,
      [
        random.pick(["Région", "Libellé", null]),
        ...random.pick(HEADERS).slice(0, columns),
        ...(across ? [total] : []),
      ],
      ...rows.map((amounts, k) => lineOf(labels[k] as string, amounts)),
      lineOf(total, sums),
    ];
    const first = title.length + 1;
    const last = first + rows.length;
    const down = Array.from({ length: columns + (across ? 1 : 0) }, (_, c) =>
      sumOf(
        at(last, c + 1),
        rows.map((_row, k) => at(first + k, c + 1)),
        1,
      ),
    );
    const over = across
      ? Array.from({ length: rows.length + 1 }, (_, k) =>
          sumOf(
            at(first + k, columns + 1),
            Array.from({ length: columns }, (_column, c) => at(first + k, c + 1)),
            1,
          ),
        )
      : [];
    return { sheets: [sheetOf("Essai", values)], equations: [...down, ...over] };
  },
};
