import type { CellValue } from "../../src/tables";
import { meanOf, placesOf, sheetOf, sumOf, type TableKind } from "./generatedTable";

const SHEET = "Feuille";
const at = placesOf(SHEET);

const rounded = (value: number, decimals: number): number => {
  const power = 10 ** decimals;
  return Math.round(value * power + 1e-9) / power;
};
const range = (end: number): number[] => Array.from({ length: end }, (_, k) => k);
const sum = (items: readonly number[]): number => items.reduce((all, one) => all + one, 0);

/** How the means of a table may be told from chance: several blocks, several dates with one weight, or a weight beside each. */
const MEAN_LAYOUTS = ["blocks", "dates", "pairs", "prices"] as const;

/**
 * Rates whose totals are their means weighted by another column: establishments in groups with subtotals, the same measure at several
 * dates, counts and means of each date side by side, price indices with their weights.
 */
export const provedMeans: TableKind = {
  name: "weighted means proved",
  make: (random) => {
    const layout = random.pick(MEAN_LAYOUTS);
    const decimals = layout === "prices" ? random.pick([1, 2]) : random.pick([0, 1, 2]);
    const unit = 10 ** -decimals;
    const scale = decimals === 0 ? 3000 : random.pick([5, 40, 300]);
    const groups = layout === "blocks" ? 3 + random.below(3) : 1;
    const dates = layout === "blocks" ? 1 : 3 + random.below(3);
    const isIndex = layout === "prices";
    const ownWeights = layout === "pairs";
    const weightsOf = (): number[] =>
      range(ownWeights ? dates : 1).map(() => 20 + random.below(isIndex ? 200 : 4000));
    const ratesOf = (): number[] => {
      const start = isIndex ? 95 + 40 * random.next() : scale * (0.6 + 0.8 * random.next());
      return range(dates).map((d) => rounded(start * (1 + 0.02 * d + 0.04 * random.next()), decimals));
    };
    const above = isIndex && random.next() < 0.6;
    interface Row {
      readonly label: string;
      readonly weights: readonly number[];
      readonly rates: readonly number[];
      readonly parts: readonly Row[];
    }
    const totalOf = (label: string, parts: readonly Row[]): Row => {
      const leaves = (row: Row): Row[] => (row.parts.length > 0 ? row.parts.flatMap(leaves) : [row]);
      const all = parts.flatMap(leaves);
      const weight = (row: Row, d: number): number => row.weights[ownWeights ? d : 0] ?? 0;
      return {
        label,
        weights: range(ownWeights ? dates : 1).map((k) => sum(all.map((row) => row.weights[k] ?? 0))),
        rates: range(dates).map((d) =>
          rounded(
            sum(all.map((row) => weight(row, d) * (row.rates[d] ?? 0))) /
              sum(all.map((row) => weight(row, d))),
            decimals,
          ),
        ),
        parts,
      };
    };
    const listed = range(groups).map((g) =>
      range(4 + random.below(9)).map((k): Row => ({
        label: `Établissement ${g + 1}.${k + 1}`,
        weights: weightsOf(),
        rates: ratesOf(),
        parts: [],
      })),
    );
    const subtotals =
      groups > 1 ? listed.map((own, g) => totalOf(`Total secteur ${"ABCDE"[g] ?? g}`, own)) : [];
    const grand = totalOf("Ensemble", groups > 1 ? subtotals : listed.flat());
    const body = groups > 1 ? listed.flatMap((own, g) => [...own, subtotals[g] as Row]) : listed.flat();
    const rows = above ? [grand, ...body] : [...body, grand];
    const measure = random.pick(["Durée de séjour", "Âge moyen", "Montant par séjour", "Valeur du point"]);
    const columnsOf = (row: Row): number[] =>
      ownWeights
        ? range(dates).flatMap((d) => [row.weights[d] ?? 0, row.rates[d] ?? 0])
        : [...row.weights, ...row.rates];
    const heads = ownWeights
      ? range(dates).flatMap((d) => [`Séjours ${2020 + d}`, `${measure} ${2020 + d}`])
      : [
          isIndex ? "Pondération" : "Séjours",
          ...range(dates).map((d) => `${isIndex ? "Indice" : measure} ${2020 + d}`),
        ];
    const values: CellValue[][] = [
      ["Activité"],
      [],
      ["Ligne", ...heads],
      ...rows.map((row) => [row.label, ...columnsOf(row)]),
    ];
    const place = (row: Row, column: number): string => at(3 + rows.indexOf(row), 1 + column);
    const equations = [...subtotals, grand].flatMap((total) => [
      ...range(ownWeights ? dates : 1).map((k) =>
        sumOf(
          place(total, ownWeights ? 2 * k : k),
          total.parts.map((row) => place(row, ownWeights ? 2 * k : k)),
          1,
        ),
      ),
      ...range(dates).map((d) => {
        const [rate, weight] = ownWeights ? [2 * d + 1, 2 * d] : [1 + d, 0];
        return meanOf(
          place(total, rate),
          total.parts.map((row) => [place(row, rate), place(row, weight)] as const),
          unit,
        );
      }),
    ]);
    return { sheets: [sheetOf(SHEET, values)], equations };
  },
};
