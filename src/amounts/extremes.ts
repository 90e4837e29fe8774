/**
 * The least of some numbers, of which a list may hold more than a call takes arguments; Infinity of none.
 * @example least([3, 1, 2]) // 1
 */
export const least = (numbers: Iterable<number>): number => {
  let found = Infinity;
  for (const number of numbers) if (number < found) found = number;
  return found;
};

/**
 * The greatest of some numbers, however many; -Infinity of none.
 * @example greatest([3, 1, 2]) // 3
 */
export const greatest = (numbers: Iterable<number>): number => {
  let found = -Infinity;
  for (const number of numbers) if (number > found) found = number;
  return found;
};
