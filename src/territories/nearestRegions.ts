import { editDistance } from "./editDistance";
import { allRegions, type Region, type RegionSet } from "./region";
import { regionKey } from "./regionKey";

interface Candidate {
  readonly region: Region;
  /** Key of the region's own name, the same in both sets. */
  readonly name: string;
  readonly key: string;
  readonly letters: number;
}

/** The letters of a key as bits: two keys a few edits apart differ by few bits. */
function lettersOf(key: string): number {
  let bits = 0;
  for (let i = 0; i < key.length; i += 1) bits |= 1 << (key.charCodeAt(i) % 31);
  return bits;
}

function bitCount(bits: number): number {
  const pairs = bits - ((bits >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return (((fours + (fours >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}

// Abbreviations are too short to be told apart by a typo.
const shortestKey = 5;
const candidates: readonly Candidate[] = allRegions.flatMap((region) =>
  [region.name, ...region.variants]
    .map(regionKey)
    .filter((key) => key.length >= shortestKey)
    .map((key) => ({ region, name: regionKey(region.name), key, letters: lettersOf(key) })),
);

/**
 * The regions whose name is nearest to a label, nearest first, each name once, none more than `bound` edits away.
 * @example nearestRegions("Bretange", { bound: 2 }).map((region) => region.name) // ["Bretagne"]
 */
export function nearestRegions(
  label: string,
  {
    bound = Infinity,
    set,
    count = 3,
  }: { readonly bound?: number; readonly set?: RegionSet | undefined; readonly count?: number } = {},
): readonly Region[] {
  const key = regionKey(label);
  const letters = lettersOf(key);
  const nearest = new Map<string, { readonly region: Region; readonly distance: number }>();
  for (const candidate of candidates) {
    if (set !== undefined && candidate.region.set !== set) continue;
    if (Math.abs(candidate.key.length - key.length) > bound) continue;
    // An edit brings at most one new letter and takes at most one away.
    if (bitCount(letters & ~candidate.letters) > bound || bitCount(candidate.letters & ~letters) > bound)
      continue;
    const distance = editDistance(key, candidate.key, bound);
    if (distance > bound) continue;
    const { name } = candidate;
    const known = nearest.get(name);
    // Today's region speaks for both sets when both hold the name.
    if (
      known === undefined ||
      distance < known.distance ||
      (distance === known.distance && candidate.region.set === "2016")
    )
      nearest.set(name, { region: candidate.region, distance });
  }
  return [...nearest.values()]
    .sort((a, b) => a.distance - b.distance)
    .slice(0, count)
    .map(({ region }) => region);
}
