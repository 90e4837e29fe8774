/**
 * Shares whole units in proportion to integer keys: the floors first, then one more unit to the largest
 * remainders (Hamilton's method); ties go to the larger key, then to the first.
 *
 * The shares add up to `units` (≥ 0), and each is less than one unit away from its exact value.
 * @example shareByLargestRemainder(100n, [1n, 1n, 1n]) // [34n, 33n, 33n]
 */
export const shareByLargestRemainder = (units: bigint, keys: readonly bigint[]): bigint[] => {
  const total = keys.reduce((sum, key) => sum + key, 0n);
  if (total === 0n) return keys.map(() => 0n);
  const shares = keys.map((key) => (units * key) / total);
  const left = Number(units - shares.reduce((sum, share) => sum + share, 0n));
  const remainders = keys.map((key, at) => ({ at, key, remainder: (units * key) % total }));
  const first = (a: bigint, b: bigint): number => (a > b ? -1 : a < b ? 1 : 0);
  remainders.sort((a, b) => first(a.remainder, b.remainder) || first(a.key, b.key) || a.at - b.at);
  for (const { at } of remainders.slice(0, left)) shares[at] = (shares[at] ?? 0n) + 1n;
  return shares;
};
