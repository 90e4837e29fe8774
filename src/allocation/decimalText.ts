/** Powers of two and of five in a denominator, and what is left of it. */
const factor = (denominator: bigint): { twos: number; fives: number; rest: bigint } => {
  let [twos, fives, rest] = [0, 0, denominator];
  for (; rest % 2n === 0n; rest /= 2n) twos += 1;
  for (; rest % 5n === 0n; rest /= 5n) fives += 1;
  return { twos, fives, rest };
};

/** Whether a fraction in lowest terms has a decimal expansion that ends. */
export const endsInDecimals = (denominator: bigint): boolean => factor(denominator).rest === 1n;

/** A whole number of 10^-decimals as plain decimal text, without useless zeros. */
const withPoint = (scaled: bigint, decimals: number): string => {
  if (decimals <= 0) return (scaled * 10n ** BigInt(-decimals)).toString();
  const digits = scaled.toString().padStart(decimals + 1, "0");
  const fraction = digits.slice(-decimals).replace(/0+$/, "");
  return fraction === "" ? digits.slice(0, -decimals) : `${digits.slice(0, -decimals)}.${fraction}`;
};

/**
 * A fraction in lowest terms as plain decimal text: every digit when the expansion ends, otherwise that many
 * significant digits, half up.
 * @example decimalText(1n, 3n, 5) // "0.33333"
 */
export const decimalText = (numerator: bigint, denominator: bigint, significant: number): string => {
  if (numerator < 0n) return `-${decimalText(-numerator, denominator, significant)}`;
  const { twos, fives, rest } = factor(denominator);
  if (rest === 1n) {
    const decimals = Math.max(twos, fives);
    return withPoint((numerator * 10n ** BigInt(decimals)) / denominator, decimals);
  }
  const length = (value: bigint): number => value.toString().length;
  // The integer part has either this many digits or one less.
  const guess = length(numerator) - length(denominator) + 1;
  const isLess =
    guess > 0
      ? numerator < denominator * 10n ** BigInt(guess - 1)
      : numerator * 10n ** BigInt(1 - guess) < denominator;
  const decimals = significant - (isLess ? guess - 1 : guess);
  const up = 10n ** BigInt(Math.max(decimals, 0));
  const down = 10n ** BigInt(Math.max(-decimals, 0));
  const divisor = denominator * down;
  return withPoint((2n * numerator * up + divisor) / (2n * divisor), decimals);
};
