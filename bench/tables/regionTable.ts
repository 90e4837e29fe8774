import { regionsOf } from "../../src/territories/region";
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

interface RegionLayout {
  readonly measures: number;
  /** Métropole and Outre-mer before the grand total. */
  readonly subtotals: boolean;
}

const MEASURES = [
  "MIGAC",
  "DAF psychiatrie",
  "USLD",
  "FIR",
  "Dotation populationnelle",
  "Dotation qualité",
  "Aide à la contractualisation",
  "Ségur investissement",
] as const;

/** An amount of a region, in steps of the last printed digit: from some hundreds to some hundred thousands, like real ones. */
export const anyAmount = (random: RandomSource): number => Math.round(500 * 10 ** (2.6 * random.next()));

/**
 * The eighteen regions of today, one or several measures and their total across, in k€ with one decimal or none; every figure is
 * exact, so that the totals are the sums of what is printed.
 */
export const regionTable = (random: RandomSource, { measures, subtotals }: RegionLayout): GeneratedTable => {
  const steps = random.pick([1, 10]);
  const unit = 1 / steps;
  const across = measures > 1;
  const columns = measures + (across ? 1 : 0);
  const at = placesOf("Régions");
  const equations: TrueEquation[] = [];
  const first = random.below(MEASURES.length);
  const names = Array.from({ length: measures }, (_, k) => MEASURES[(first + k) % MEASURES.length] as string);
  const values: CellValue[][] = [
    ["Dotations par région (en k€)"],
    [],
    ["Région", ...names, ...(across ? ["Total"] : [])],
  ];
  const sums = new Map<number, number[]>();
  const addRow = (label: string, amounts: readonly number[]): number => {
    const row = values.length;
    sums.set(row, [...amounts]);
    values.push([label, ...amounts.map((amount) => amount / steps)]);
    if (across)
      equations.push(
        sumOf(
          at(row, columns),
          Array.from({ length: measures }, (_, c) => at(row, c + 1)),
          unit,
        ),
      );
    return row;
  };
  const addTotal = (label: string, rows: readonly number[]): number => {
    const total = Array.from({ length: columns }, (_, c) =>
      rows.reduce((sum, row) => sum + (sums.get(row)?.[c] ?? 0), 0),
    );
    const target = addRow(label, total);
    for (let c = 1; c <= columns; c++)
      equations.push(
        sumOf(
          at(target, c),
          rows.map((row) => at(row, c)),
          unit,
        ),
      );
    return target;
  };
  const regions = regionsOf("2016");
  const addRegions = (overseas: boolean): number[] =>
    regions
      .filter((region) => region.overseas === overseas)
      .map(({ name }) => {
        const amounts = names.map(() => anyAmount(random));
        return addRow(name, across ? [...amounts, amounts.reduce((sum, x) => sum + x, 0)] : amounts);
      });
  const metropolitan = addRegions(false);
  if (subtotals) {
    const metropole = addTotal("France métropolitaine", metropolitan);
    const dom = addTotal("DOM", addRegions(true));
    addTotal("Total", [metropole, dom]);
  } else addTotal("Total", [...metropolitan, ...addRegions(true)]);
  return { sheets: [sheetOf("Régions", values)], equations };
};

export const oneColumn: TableKind = {
  name: "one column of regions",
  make: (random) => regionTable(random, { measures: 1, subtotals: random.next() < 0.5 }),
};

export const oneColumnInParts: TableKind = {
  name: "one column in two parts",
  make: (random) => regionTable(random, { measures: 1, subtotals: true }),
};

export const regionsByMeasure: TableKind = {
  name: "regions by measure",
  make: (random) => regionTable(random, { measures: 3 + random.below(4), subtotals: true }),
};
