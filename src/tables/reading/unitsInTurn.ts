/**
 * Per row, the unit of the last digit that its measure prints in any row; 0 where none says so.
 * @param printed per row, most decimals printed, −Infinity where too few amounts say so
 * @param turn rows that each item takes, one measure a row
 * @param unitOf the unit of so many decimals
 */
export function unitsInTurn(
  printed: Float64Array,
  turn: number,
  unitOf: (decimals: number) => number,
): Float64Array {
  const most = new Float64Array(turn).fill(-Infinity);
  printed.forEach((decimals, r) => {
    if (decimals > (most[r % turn] as number)) most[r % turn] = decimals;
  });
  return printed.map((_, r) => {
    const decimals = most[r % turn] as number;
    return decimals === -Infinity ? 0 : unitOf(Math.max(0, decimals));
  });
}
