import type { CellValue } from "../../src/tables";
import {
  amountsOf,
  equationsThrough,
  isPlain,
  mistyped,
  valueAt,
  withCells,
  type Fault,
} from "../tables/faults";
import type { GeneratedTable, Place, TrueEquation } from "../tables/generatedTable";

const MOST_DRAWS = 200;
const numberAt = ({ sheets }: GeneratedTable, place: Place): number => Number(valueAt(sheets, place) ?? 0);

/** One cell drawn and changed so that every equation through it plainly fails. */
const changed =
  (
    choose: (equation: TrueEquation, pick: <T>(items: readonly T[]) => T) => Place,
    change: (
      table: GeneratedTable,
      place: Place,
      equation: TrueEquation,
      pick: <T>(items: readonly T[]) => T,
    ) => CellValue,
  ): Fault =>
  (table, random) => {
    const { sheets, equations } = table;
    const through = equationsThrough(equations);
    for (let draw = 0; draw < MOST_DRAWS && equations.length > 0; draw++) {
      const pick = <T>(items: readonly T[]): T => random.pick(items);
      const equation = pick(equations);
      const place = choose(equation, pick);
      const truth = valueAt(sheets, place);
      if (typeof truth !== "number" || truth === 0) continue;
      const typed = change(table, place, equation, pick);
      const after = withCells(sheets, new Map([[place, typed]]));
      if (!(through.get(place) ?? []).every((one) => isPlain(one, amountsOf(after)))) continue;
      return { sheets: after, wrong: [{ place, truth, typed }], equations };
    }
    return null;
  };

const anyTerm = ({ terms }: TrueEquation, pick: <T>(items: readonly T[]) => T): Place => pick(terms).cell;
const theTarget = ({ target }: TrueEquation): Place => target;
const rounded = (value: number): number => Number(value.toFixed(6));

/** What goes wrong in one cell of a table that adds up. */
export const LAYOUT_FAULTS: readonly (readonly [string, Fault])[] = [
  ["slip", mistyped(1)],
  ["sign", changed(anyTerm, (table, place) => -numberAt(table, place))],
  ["emptied", changed(anyTerm, () => null)],
  [
    "line left out",
    changed(theTarget, (table, target, { terms }, pick) => {
      const { cell, sign } = pick(terms);
      return rounded(numberAt(table, target) - sign * numberAt(table, cell));
    }),
  ],
  [
    "line twice",
    changed(theTarget, (table, target, { terms }, pick) => {
      const { cell, sign } = pick(terms);
      return rounded(numberAt(table, target) + sign * numberAt(table, cell));
    }),
  ],
  [
    "stale total",
    changed(theTarget, (table, target, { terms }, pick) => {
      const { cell, sign } = pick(terms);
      return rounded(numberAt(table, target) - sign * Math.round(0.3 * numberAt(table, cell)));
    }),
  ],
];
