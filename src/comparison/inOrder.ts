/**
 * Which of some different numbers belong to their longest rising run: the fewest others are out of order.
 * @example inOrder([0, 3, 1, 2]) // [true, false, true, true]
 */
export function inOrder(places: readonly number[]): readonly boolean[] {
  // Patience sorting (Fredman 1975): the ends of the shortest known runs, and the place before each.
  const ends: number[] = [];
  const previous = new Int32Array(places.length).fill(-1);
  places.forEach((place, i) => {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((places[ends[middle] as number] as number) < place) low = middle + 1;
      else high = middle;
    }
    previous[i] = low > 0 ? (ends[low - 1] as number) : -1;
    ends[low] = i;
  });
  const kept = new Array<boolean>(places.length).fill(false);
  for (let i = ends.at(-1) ?? -1; i !== -1; i = previous[i] as number) kept[i] = true;
  return kept;
}
