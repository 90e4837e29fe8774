import { regionsOf } from "../../src/territories/region";
import type { CellValue } from "../../src/tables";
import type { RandomSource } from "../../test/diagnosis/randomSource";
import type { Fault } from "./faults";
import { amountsOf, valueAt, withCells } from "./faults";
import { placesOf, sheetOf, sumOf, type Place, type TableKind, type TrueEquation } from "./generatedTable";

const range = (end: number): number[] => Array.from({ length: end }, (_, k) => k);
const sum = (items: readonly number[]): number => items.reduce((all, one) => all + one, 0);

const CATEGORIES = ["CH", "CHU", "CLCC", "ESPIC", "Clinique", "HAD", "SSR"] as const;
const MEASURES = ["MIGAC", "DAF", "USLD", "FIR", "IFAQ", "Ségur"] as const;
const LIST = "Établissements";
const RECAP = "Synthèse";

/**
 * A list of establishments with their region (or category) in a column, and a recap by it in another sheet or below: some measures of
 * the list, in its unit or in thousands, in its order or another, with a total row or none.
 */
export const listAndRecap: TableKind = {
  name: "list and recap by group",
  make: (random) => {
    const byRegion = random.next() < 0.6;
    const regions = regionsOf("2016");
    const all = byRegion ? regions.map(({ name }) => name) : [...CATEGORIES];
    const drawn = [...all].sort(() => random.next() - 0.5);
    const some = 3 + random.below(4);
    // Four of the five overseas regions would be a list that lacks one: some regions are mainland ones.
    const isMainland = (name: string): boolean =>
      regions.every((region) => region.name !== name || !region.overseas);
    const groups = random.next() < 0.5 ? drawn : drawn.filter(isMainland).slice(0, some);
    const measures = 1 + random.below(4);
    const names = MEASURES.slice(0, measures);
    const inThousands = random.next() < 0.25;
    const sparse = random.next() < 0.4 ? 0.5 : 0;
    const rows = groups.flatMap((group) =>
      range(2 + random.below(9)).map(() => ({
        group,
        amounts: names.map(() =>
          random.next() < sparse
            ? null
            : Math.round(500 * 10 ** (2.6 * random.next())) * (inThousands ? 10 : 1),
        ),
      })),
    );
    if (random.next() < 0.4) rows.sort(() => random.next() - 0.5);
    const withListTotal = random.next() < 0.5;
    const listAt = placesOf(LIST);
    const listValues: CellValue[][] = [
      [`Liste des établissements (en €)`],
      [],
      ["Établissement", byRegion ? "Région" : "Catégorie", ...names],
      ...rows.map(({ group, amounts }, k) => [`Établissement ${k + 1}`, group, ...amounts]),
      ...(withListTotal
        ? [["Total", null, ...names.map((_, c) => sum(rows.map((row) => row.amounts[c] ?? 0)))]]
        : []),
    ];
    const recapAt = placesOf(RECAP);
    const order = random.next() < 0.5 ? [...groups].sort((a, b) => a.localeCompare(b)) : groups;
    const kept = range(measures).filter(() => measures === 1 || random.next() < 0.85);
    const columns = kept.length > 0 ? kept : [0];
    const factor = inThousands ? 1000 : 1;
    const printed = (amount: number): number => (inThousands ? Math.round(amount / 100) / 10 : amount);
    const listOf = (group: string): number[] => rows.flatMap((row, k) => (row.group === group ? [k] : []));
    const groupSum = (group: string, c: number): number =>
      sum(listOf(group).map((k) => rows[k]?.amounts[c] ?? 0));
    const withTotal = random.next() < 0.7;
    const recapValues: CellValue[][] = [
      [`Synthèse (en ${inThousands ? "k€" : "€"})`],
      [],
      [byRegion ? "Région" : "Catégorie", ...columns.map((c) => names[c] ?? "")],
      ...order.map((group) => [group, ...columns.map((c) => printed(groupSum(group, c)))]),
      ...(withTotal
        ? [["Total", ...columns.map((c) => sum(order.map((group) => printed(groupSum(group, c)))))]]
        : []),
    ].map((row) => row.map((cell) => (typeof cell === "number" ? Math.round(cell * 10) / 10 : cell)));
    const unit = inThousands ? 0.1 : 1;
    const equations: TrueEquation[] = [
      ...order.flatMap((group, g) =>
        columns.flatMap((c, k): TrueEquation[] => {
          const target = recapAt(3 + g, 1 + k);
          const terms = listOf(group).flatMap((row) =>
            rows[row]?.amounts[c] ? [{ cell: listAt(3 + row, 2 + c), sign: 1 as const }] : [],
          );
          if (terms.length === 0) return [];
          return [
            {
              kind: "sum",
              target,
              terms,
              strain: (amount) =>
                Math.abs(sum(terms.map(({ cell }) => amount(cell))) / factor - amount(target)) / unit,
            },
          ];
        }),
      ),
      ...(withTotal
        ? columns.map((_, k) =>
            sumOf(
              recapAt(3 + order.length, 1 + k),
              order.map((_g, g) => recapAt(3 + g, 1 + k)),
              unit,
            ),
          )
        : []),
      ...(withListTotal
        ? names.map((_, c) =>
            sumOf(
              listAt(3 + rows.length, 2 + c),
              rows.flatMap(({ amounts }, k) => (amounts[c] ? [listAt(3 + k, 2 + c)] : [])),
              1,
            ),
          )
        : []),
    ];
    return { sheets: [sheetOf(LIST, listValues), sheetOf(RECAP, recapValues)], equations };
  },
};

/** Amounts of the list that changed after the recap was made, the total of the list with them: the recap is stale. */
export const staleRecap: Fault = ({ sheets, equations, further = [] }, random: RandomSource) => {
  const ties = equations.filter(
    ({ target, terms }) => target.startsWith(RECAP) && terms.some(({ cell }) => cell.startsWith(LIST)),
  );
  for (let draw = 0; draw < 100; draw++) {
    const { target, terms } = random.pick(ties);
    const { cell } = random.pick(terms);
    const truth = valueAt(sheets, cell);
    if (typeof truth !== "number" || truth === 0) continue;
    const changed = Math.round(truth * (1 + (random.next() < 0.5 ? -1 : 1) * (0.05 + 0.55 * random.next())));
    if (changed === truth) continue;
    const cells = new Map<Place, CellValue>([[cell, changed]]);
    for (const other of equations)
      if (other.target.startsWith(LIST) && other.terms.some((term) => term.cell === cell))
        cells.set(other.target, (valueAt(sheets, other.target) as number) + changed - truth);
    const now = withCells(sheets, cells);
    const tie = ties.find((one) => one.target === target);
    if (!tie || tie.strain(amountsOf(now)) < 2) continue;
    const before = valueAt(sheets, target) as number;
    const scale = before / sum(terms.map((term) => amountsOf(sheets)(term.cell)));
    return {
      sheets: now,
      wrong: [
        { place: target, truth: Math.round(10 * (before + (changed - truth) * scale)) / 10, typed: before },
      ],
      equations,
      further,
    };
  }
  return null;
};

/** The recap of another year: no figure of the list makes it. */
export const otherYear: TableKind = {
  name: "recap of another year",
  make: (random) => {
    const { sheets } = listAndRecap.make(random);
    const moved = sheets.map((sheet) =>
      sheet.name !== RECAP
        ? sheet
        : {
            ...sheet,
            values: sheet.values
              .filter(([label]) => label !== "Total")
              .map((row) =>
                row.map((cell) =>
                  typeof cell === "number" ? Math.round(cell * (0.9 + 0.2 * random.next())) : cell,
                ),
              ),
          },
    );
    return { sheets: moved, equations: [] };
  },
};
