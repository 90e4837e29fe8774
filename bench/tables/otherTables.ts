import type { CellValue } from "../../src/tables";
import type { RandomSource } from "../../test/diagnosis/randomSource";
import {
  placesOf,
  sheetOf,
  sumOf,
  type GeneratedTable,
  type TableKind,
  type TrueEquation,
} from "./generatedTable";
import { anyAmount } from "./regionTable";

const TOWNS = [
  "Amiens",
  "Brest",
  "Colmar",
  "Dax",
  "Évreux",
  "Foix",
  "Gap",
  "Laval",
  "Mende",
  "Niort",
  "Orange",
  "Pau",
];
const KINDS = ["CH", "CHU", "Clinique", "EHPAD", "SSR"];
const range = (end: number): number[] => Array.from({ length: end }, (_, k) => k);
const sum = (items: readonly number[]): number => items.reduce((total, one) => total + one, 0);

/** Establishments in blocks, each with its subtotal below, under two measures and their total, in euros. */
const establishments = (random: RandomSource): GeneratedTable => {
  const at = placesOf("Établissements");
  const equations: TrueEquation[] = [];
  const values: CellValue[][] = [
    ["Notification 2025 (en euros)"],
    ["Établissement", "Base", "Mesures nouvelles", "Total"],
  ];
  const add = (label: string, base: number, more: number): number => {
    const row = values.push([label, base, more, base + more]) - 1;
    equations.push(sumOf(at(row, 3), [at(row, 1), at(row, 2)], 1));
    return row;
  };
  const total = (label: string, rows: readonly number[]): number => {
    const of = (c: number): number => sum(rows.map((row) => Number(values[row]?.[c])));
    const target = add(label, of(1), of(2));
    for (const c of [1, 2, 3])
      equations.push(
        sumOf(
          at(target, c),
          rows.map((row) => at(row, c)),
          1,
        ),
      );
    return target;
  };
  const blocks = range(2 + random.below(4)).map((block) => {
    const rows = range(2 + random.below(6)).map((k) =>
      add(
        `${random.pick(KINDS)} ${random.pick(TOWNS)} ${block * 10 + k + 1}`,
        1000 * anyAmount(random) + random.below(1000),
        random.below(90_000),
      ),
    );
    return total(`Sous-total ${random.pick(TOWNS)} ${block + 1}`, rows);
  });
  total("Total général", blocks);
  return { sheets: [sheetOf("Établissements", values)], equations };
};

/** Amounts and totals each rounded by itself to the thousand, as yearbooks print them; years across, no total across. */
const roundedYears = (random: RandomSource): GeneratedTable => {
  const at = placesOf("Dépenses");
  const years = range(4 + random.below(6)).map((k) => 2015 + k);
  const posts = range(4 + random.below(8));
  const exact = posts.map(() => years.map(() => 1000 * anyAmount(random) + random.below(1000)));
  const rounded = (amount: number): number => Math.round(amount / 1000);
  const values: CellValue[][] = [
    ["Dépenses par poste (en k€)"],
    ["Poste", ...years],
    ...exact.map((row, p) => [`Poste ${"ABCDEFGHIJKL"[p] ?? p}`, ...row.map(rounded)]),
    ["Ensemble", ...years.map((_, y) => rounded(sum(exact.map((row) => row[y] ?? 0))))],
  ];
  const last = values.length - 1;
  const equations = years.map((_, y) =>
    sumOf(
      at(last, y + 1),
      posts.map((p) => at(p + 2, y + 1)),
      1,
    ),
  );
  return { sheets: [sheetOf("Dépenses", values)], equations };
};

/** Totals first, then their parts indented under them, as accounts are printed. */
const totalsFirst = (random: RandomSource): GeneratedTable => {
  const at = placesOf("Comptes");
  const columns = 2 + random.below(3);
  const groups = range(2 + random.below(3)).map(() =>
    range(2 + random.below(4)).map(() => range(columns).map(() => anyAmount(random))),
  );
  const totals = groups.map((parts) => range(columns).map((c) => sum(parts.map((part) => part[c] ?? 0))));
  const values: CellValue[][] = [
    ["Comptes (en milliers d’euros)"],
    ["Intitulé", ...range(columns).map((c) => `Exercice ${2020 + c}`)],
  ];
  const equations: TrueEquation[] = [];
  const grand =
    values.push(["Total des charges", ...range(columns).map((c) => sum(totals.map((row) => row[c] ?? 0)))]) -
    1;
  const heads = groups.map((parts, g) => {
    const head = values.push([`Titre ${g + 1}`, ...(totals[g] ?? [])]) - 1;
    const rows = parts.map((part, p) => values.push([`  Compte ${g + 1}.${p + 1}`, ...part]) - 1);
    for (const c of range(columns))
      equations.push(
        sumOf(
          at(head, c + 1),
          rows.map((row) => at(row, c + 1)),
          1,
        ),
      );
    return head;
  });
  for (const c of range(columns))
    equations.push(
      sumOf(
        at(grand, c + 1),
        heads.map((row) => at(row, c + 1)),
        1,
      ),
    );
  return { sheets: [sheetOf("Comptes", values)], equations };
};

/** Figures that nothing relates: codes, years, counts, rates. */
const unrelated = (random: RandomSource): GeneratedTable => {
  const columns = 2 + random.below(5);
  const values: CellValue[][] = [
    ["Indicateurs"],
    ["Structure", ...range(columns).map((c) => `Indicateur ${c + 1}`)],
    ...range(5 + random.below(20)).map((k) => [
      `${random.pick(KINDS)} ${random.pick(TOWNS)} ${k + 1}`,
      ...range(columns).map((c) => (c % 2 === 0 ? random.below(5000) : random.below(1000) / 10)),
    ]),
  ];
  return { sheets: [sheetOf("Indicateurs", values)], equations: [] };
};

export const establishmentBlocks: TableKind = { name: "establishments in blocks", make: establishments };
export const roundedByYear: TableKind = { name: "rounded totals by year", make: roundedYears };
export const accounts: TableKind = { name: "totals before their parts", make: totalsFirst };
export const withoutRelation: TableKind = { name: "no relation", make: unrelated };

/** Figures that nothing ties. */
export const nothingHolds: TableKind = {
  name: "no relation at all",
  make: (random) => {
    const [lines, columns] = [5 + random.below(30), 3 + random.below(9)];
    const scales = Array.from({ length: columns }, () => 10 ** (1 + 4 * random.next()));
    const decimals = scales.map(() => random.pick([0, 0, 1, 2]));
    const values: CellValue[][] = [
      ["Relevé"],
      [],
      ["Objet", ...scales.map((_, c) => `Mesure ${c + 1}`)],
      ...Array.from({ length: lines }, (_, r) => [
        `Objet ${r + 1}`,
        ...scales.map((scale, c) => Number((scale * (0.2 + random.next())).toFixed(decimals[c] ?? 0))),
      ]),
    ];
    return { sheets: [sheetOf("Relevé", values)], equations: [] };
  },
};
