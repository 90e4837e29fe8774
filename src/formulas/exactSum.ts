import { Exact, exactFromExcel } from "../amounts/exact";

/** Powers of ten tried on amounts before decimals are needed: whole, cents, six places. */
const scales = [1, 1e2, 1e6] as const;
const mostExact = 2 ** 53;

/** The sum of numbers as Excel shows them, exactly: in integers while doubles hold them, else in decimals. */
export function exactSum(numbers: readonly number[]): Exact {
  for (const scale of scales) {
    let [sum, magnitude, fits] = [0, 0, true];
    for (const number of numbers) {
      const scaled = Math.round(number * scale);
      if (scaled / scale !== number) {
        fits = false;
        break;
      }
      sum += scaled;
      magnitude += Math.abs(scaled);
    }
    if (fits && magnitude < mostExact) return new Exact(sum).div(scale);
  }
  return numbers.reduce((sum, number) => sum.plus(exactFromExcel(number)), new Exact(0));
}
