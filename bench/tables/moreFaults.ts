import type { RandomSource } from "../../test/diagnosis/randomSource";
import {
  amountsOf,
  equationsThrough,
  isPlain,
  slipOf,
  valueAt,
  withCells,
  type Fault,
  type WrongCell,
} from "./faults";
import type { GeneratedTable, Place, TrueEquation } from "./generatedTable";

const MOST_DRAWS = 200;

/** Draws until something fits; null when nothing does. */
const drawn = <T>(draw: () => T | null): T | null => {
  for (let k = 0; k < MOST_DRAWS; k++) {
    const found = draw();
    if (found !== null) return found;
  }
  return null;
};

/** The workbook with these cells wrong, when each shows in the equations that it must show in. */
const faulty = (
  { sheets, equations, further = [] }: GeneratedTable,
  wrong: readonly WrongCell[],
  mustShow: readonly TrueEquation[],
): ReturnType<Fault> => {
  const changed = withCells(sheets, new Map(wrong.map(({ place, typed }) => [place, typed])));
  const amount = amountsOf(changed);
  return mustShow.every((equation) => isPlain(equation, amount))
    ? { sheets: changed, wrong, equations, further }
    : null;
};

const columnOf = (place: Place): string => (place.split("!")[1] ?? "").replace(/\d+$/, "");
const rowOf = (place: Place): string => (place.split("!")[1] ?? "").replace(/^[A-Z]+/, "");
const isDown = ({ target, terms: [first] }: TrueEquation): boolean =>
  first !== undefined && columnOf(first.cell) === columnOf(target);
const numberAt = ({ sheets }: GeneratedTable, place: Place): number => {
  const value = valueAt(sheets, place);
  return typeof value === "number" ? value : 0;
};

/** A cell of two equations or more that was left empty. */
export const emptied: Fault = (table, random) => {
  const through = [...equationsThrough(table.equations)].filter(([, own]) => own.length > 1);
  if (through.length === 0) return null;
  return drawn(() => {
    const [place, own] = random.pick(through);
    if (own.some(({ target }) => target === place)) return null;
    return faulty(table, [{ place, truth: numberAt(table, place), typed: null }], own);
  });
};

/** Two subtotals of one column left stale, the grand total right; the totals of their rows moved with them or not. */
export const staleSubtotals: Fault = (table, random) => {
  const down = table.equations.filter(isDown);
  const subtotal = new Map(down.map((equation) => [equation.target, equation]));
  const grand = down.filter(({ terms }) => terms.filter(({ cell }) => subtotal.has(cell)).length > 1);
  if (grand.length === 0) return null;
  return drawn(() => {
    const total = random.pick(grand);
    const stale = total.terms
      .map(({ cell }) => cell)
      .filter((cell) => subtotal.has(cell))
      .slice(0, 2);
    const follows = random.next() < 0.5;
    const wrong: WrongCell[] = [];
    for (const cell of stale) {
      const part = random.pick(subtotal.get(cell)?.terms ?? []).cell;
      const old = Math.round(numberAt(table, part) * (0.1 + 0.5 * random.next()));
      const followers = follows
        ? table.equations.filter((one) => !isDown(one) && one.terms.some((term) => term.cell === cell))
        : [];
      for (const place of [cell, ...followers.map(({ target }) => target)]) {
        const truth = numberAt(table, place);
        wrong.push({ place, truth, typed: Number((truth - old).toFixed(6)) });
      }
    }
    return faulty(
      table,
      wrong,
      stale.map((cell) => subtotal.get(cell) as TrueEquation),
    );
  });
};

/** A cell mistyped, and the total of its row typed to go with it. */
export const retypedRow: Fault = (table, random) => {
  const across = table.equations.filter((equation) => !isDown(equation));
  const through = equationsThrough(table.equations);
  if (across.length === 0) return null;
  return drawn(() => {
    const { target, terms } = random.pick(across);
    const { cell, sign } = random.pick(terms);
    const isTarget = (place: Place): boolean =>
      (through.get(place) ?? []).some((one) => isDown(one) && one.target === place);
    if (isTarget(cell) || isTarget(target)) return null;
    const truth = numberAt(table, cell);
    const typed = truth === 0 ? null : slipOf(truth, random);
    if (typed === null) return null;
    const total = numberAt(table, target);
    const copied = Number((total + sign * (typed - truth)).toFixed(6));
    const columns = [cell, target].flatMap((place) => (through.get(place) ?? []).filter(isDown));
    return faulty(
      table,
      [
        { place: cell, truth, typed },
        { place: target, truth: total, typed: copied },
      ],
      columns,
    );
  });
};

/** Two amounts of one row, or of one column, that changed places. */
export const swapped =
  (along: "row" | "column"): Fault =>
  (table, random: RandomSource) => {
    const through = equationsThrough(table.equations);
    const lineOf = along === "row" ? rowOf : columnOf;
    const places = [...through.keys()];
    return drawn(() => {
      const one = random.pick(places);
      const other = random.pick(places.filter((place) => lineOf(place) === lineOf(one)));
      const broken = [one, other].flatMap((place) =>
        (through.get(place) ?? []).filter((equation) => isDown(equation) === (along === "row")),
      );
      const [x, y] = [numberAt(table, one), numberAt(table, other)];
      if (one === other || x === y || broken.length < 2) return null;
      return faulty(
        table,
        [
          { place: one, truth: x, typed: y },
          { place: other, truth: y, typed: x },
        ],
        broken,
      );
    });
  };
