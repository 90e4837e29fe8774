import { CELL_SLIPS } from "../../test/diagnosis/injectSlips";
import { amountsOf, decimalsOf, equationsThrough, type FaultyTable } from "./faults";
import type { AmountAt, Place, TrueEquation } from "./generatedTable";

/** A cell that one slip alone could explain everything by, and how likely it is the one among all of them. */
export interface Explaining {
  readonly place: Place;
  readonly likelihood: number;
}

/** What is off by less than this, in multiples of what rounding may leave, holds. */
const HOLDS = 1 + 1e-9;
/** Places of a number that a slip may have made longer or shorter. */
const MOST_DIGITS = 13;

/**
 * Every cell that one slip of the kinds put in explains what no longer holds by, found by trying all that might have been meant in each
 * cell: no search, no bound and nothing of the product's takes part. A slip can be known only where one cell is left.
 */
export const explainingCells = ({ sheets, equations, further = [], wrong }: FaultyTable): Explaining[] => {
  const all = [...equations, ...further];
  const through = equationsThrough(all);
  const read = new Map<Place, number>();
  const amounts = amountsOf(sheets);
  const amount: AmountAt = (place) => {
    const known = read.get(place) ?? amounts(place);
    read.set(place, known);
    return known;
  };
  const broken = all.filter(({ strain }) => strain(amount) > HOLDS);
  const decimals = decimalsByColumn(
    [...through.keys()],
    [amount, (place) => wrong.find((one) => one.place === place)?.truth ?? 0],
  );
  const likelihoods = [...through].flatMap(([place, own]): Explaining[] => {
    if (!broken.every((equation) => own.includes(equation))) return [];
    const ways = waysOf(amount(place), decimals.get(columnOf(place)) ?? 0);
    let likelihood = 0;
    for (const [meant, share] of ways)
      if (own.every((equation) => holdsWith(equation, amount, place, meant))) likelihood += share;
    return likelihood > 0 ? [{ place, likelihood }] : [];
  });
  const whole = likelihoods.reduce((sum, { likelihood }) => sum + likelihood, 0);
  return likelihoods.map(({ place, likelihood }) => ({ place, likelihood: likelihood / whole }));
};

const holdsWith = ({ strain }: TrueEquation, amount: AmountAt, place: Place, meant: number): boolean =>
  strain((one) => (one === place ? meant : amount(one))) <= HOLDS;

const columnOf = (place: Place): string => place.replace(/\d+$/, "");

/** The most decimals that a column holds, as read and as meant. */
const decimalsByColumn = (
  places: readonly Place[],
  readings: readonly AmountAt[],
): ReadonlyMap<string, number> => {
  const most = new Map<string, number>();
  for (const place of places)
    for (const read of readings)
      most.set(columnOf(place), Math.max(most.get(columnOf(place)) ?? 0, decimalsOf(read(place))));
  return most;
};

/** What may have been meant where an amount is read, with the share of its slips that lead there: each as long as the column allows. */
const waysOf = (read: number, most: number): ReadonlyMap<number, number> => {
  const ways = new Map<number, number>();
  for (let decimals = 0; decimals <= most; decimals++) {
    const power = 10 ** decimals;
    const typed = Math.round(read * power);
    if (Math.abs(typed - read * power) > 1e-6) continue;
    for (const [meant, share] of meantOf(typed))
      if (meant !== typed && decimalsOf(meant / power) === decimals)
        ways.set(meant / power, (ways.get(meant / power) ?? 0) + share / CELL_SLIPS.length);
  }
  return ways;
};

/** The whole numbers from which one slip leads to a whole number, with the share of the slips of its kind that do. */
const meantOf = (typed: number): [number, number][] => {
  const sign = typed < 0 ? -1 : 1;
  const digits = String(Math.abs(typed));
  const ways: [number, number][] = typed === 0 ? [] : [[-typed, 1]];
  const add = (text: string, share: number): void => {
    // A number begins with none of its zeros, unless it is 0.
    if (/^(0|[1-9]\d*)$/.test(text)) ways.push([sign * Number(text), share]);
  };
  // The zeros that came first when a digit before them was lost are no longer there.
  for (let zeros = 0; digits.length + zeros < MOST_DIGITS; zeros++) {
    const read = "0".repeat(zeros) + digits;
    const tens = Array.from({ length: 10 }, (_, digit) => String(digit));
    for (let place = 0; place <= read.length; place++)
      for (const digit of tens) {
        add(read.slice(0, place) + digit + read.slice(place), 1 / (read.length + 1));
        if (place < read.length)
          add(read.slice(0, place) + digit + read.slice(place + 1), 1 / (10 * read.length));
      }
    for (let place = 0; place + 1 < read.length; place++) {
      add(
        read.slice(0, place) + read.charAt(place + 1) + read.charAt(place) + read.slice(place + 2),
        1 / read.length,
      );
      if (zeros === 0 && read.charAt(place) === read.charAt(place + 1))
        add(read.slice(0, place) + read.slice(place + 1), 1 / (read.length - 1));
    }
  }
  for (const factor of [10, 100, 1000]) {
    if (typed % factor === 0) ways.push([typed / factor, 1 / 6]);
    for (let rest = -factor / 2; rest <= factor / 2; rest++)
      if (Math.round((typed * factor + rest) / factor) === typed) ways.push([typed * factor + rest, 1 / 6]);
  }
  return ways;
};
