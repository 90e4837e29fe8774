/** What two things of one kind (sheets, tables) are recognised by. */
export interface Recognised {
  /** Its own name, normalised; "" when it has none. */
  readonly name: string;
  /** Labels of its lines. */
  readonly labels: ReadonlySet<string>;
  /** Values with the label of their row. */
  readonly contents: ReadonlySet<string>;
}

/** How much each sign weighs: contents decide, a name outweighs half of them, labels tell apart the rest. */
const weights = { contents: 1, name: 0.5, labels: 0.25 } as const;
/** Without the same name, so much of the contents, or of the labels when `isLoose`, must be the same. */
const least = { contents: 0.3, labels: 0.5 } as const;
/** A sign that more things than this share tells none of them. */
const mostSharing = 64;

/**
 * Pairs the things of two versions so that what they have in common is greatest: the likest first.
 * @returns for each one of the first list its place in the second, −1 without any
 */
export function pairByContents(
  before: readonly Recognised[],
  after: readonly Recognised[],
  { isLoose }: { readonly isLoose: boolean },
): readonly number[] {
  const contents = overlaps(before, after, ({ contents: own }) => own);
  const labels = overlaps(before, after, ({ labels: own }) => own);
  const candidates: { b: number; a: number; weight: number }[] = [];
  before.forEach((one, b) =>
    after.forEach((other, a) => {
      const shared = { contents: contents(b, a), labels: labels(b, a) };
      const isNamesake = one.name !== "" && one.name === other.name;
      const isSame =
        isNamesake || shared.contents >= least.contents || (isLoose && shared.labels >= least.labels);
      if (!isSame) return;
      const weight =
        weights.contents * shared.contents + weights.labels * shared.labels + (isNamesake ? weights.name : 0);
      candidates.push({ b, a, weight: weight - Math.abs(b - a) * 1e-6 });
    }),
  );
  candidates.sort((one, other) => other.weight - one.weight);
  const pairs = before.map(() => -1);
  const taken = new Set<number>();
  for (const { b, a } of candidates) {
    if (pairs[b] !== -1 || taken.has(a)) continue;
    pairs[b] = a;
    taken.add(a);
  }
  keepNamesakes(before, after, pairs);
  return pairs;
}

/** What merely went from one thing to another of another name leaves both where they were: each is paired with its namesake again. */
function keepNamesakes(before: readonly Recognised[], after: readonly Recognised[], pairs: number[]): void {
  pairs.forEach((a, b) => {
    const [one, other] = [before[b], after[a]];
    if (!one || !other || one.name === other.name) return;
    const left = before.findIndex(({ name }, i) => name === other.name && pairs[i] === -1);
    const free = after.findIndex(({ name }, i) => name === one.name && !pairs.includes(i));
    if (left === -1 || free === -1) return;
    pairs[b] = free;
    pairs[left] = a;
  });
}

/** The share of signs that any two have in common, from one walk through each list. */
function overlaps(
  before: readonly Recognised[],
  after: readonly Recognised[],
  signs: (one: Recognised) => ReadonlySet<string>,
): (b: number, a: number) => number {
  const holders = new Map<string, number[]>();
  after.forEach((one, a) => {
    for (const sign of signs(one)) {
      const known = holders.get(sign);
      if (!known) holders.set(sign, [a]);
      else if (known.length <= mostSharing) known.push(a);
    }
  });
  const counts = before.map((one) => {
    const own = new Map<number, number>();
    for (const sign of signs(one)) {
      const sharing = holders.get(sign) ?? [];
      if (sharing.length <= mostSharing) for (const a of sharing) own.set(a, (own.get(a) ?? 0) + 1);
    }
    return own;
  });
  return (b, a) => {
    const [one, other] = [before[b], after[a]];
    const most = one && other ? Math.max(signs(one).size, signs(other).size) : 0;
    return most === 0 ? 0 : (counts[b]?.get(a) ?? 0) / most;
  };
}
