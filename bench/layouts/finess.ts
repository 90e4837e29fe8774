import type { RandomSource } from "../../test/diagnosis/randomSource";

/** A number of nine digits whose last one is Luhn's key, as FINESS numbers have. */
export const finess = (random: RandomSource): string => {
  const body = `${["22", "29", "35", "56"][random.below(4)]}0${String(random.below(99_999)).padStart(5, "0")}`;
  const sum = [...body].reverse().reduce((total, digit, k) => {
    const value = Number(digit) * (k % 2 === 0 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return body + ((10 - (sum % 10)) % 10);
};
