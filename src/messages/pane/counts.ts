/** Counts with their noun, and durations, as the pane says them in one language. */
export interface Counts {
  readonly n: (count: number) => string;
  /** Number agreement: French is singular up to 1, English at 1 alone. `several` is `one` with an s unless given. */
  readonly many: (count: number, one: string, several?: string) => string;
  readonly duration: (milliseconds: number) => string;
}

const countsIn = (locale: string, isOne: (count: number) => boolean): Counts => {
  const digits = new Intl.NumberFormat(locale);
  const n = (count: number): string => digits.format(count);
  return {
    n,
    many: (count, one, several = `${one}s`) => `${n(count)} ${isOne(count) ? one : several}`,
    duration: (milliseconds) =>
      milliseconds < 1000
        ? `${n(Math.round(milliseconds))}\u00a0ms`
        : `${n(Math.round(milliseconds / 100) / 10)}\u00a0s`,
  };
};

/** @example inFrench.many(0, "total", "totaux") // "0 total" */
export const inFrench = countsIn("fr-FR", (count) => count < 2);

/** @example inEnglish.many(0, "total") // "0 totals" */
export const inEnglish = countsIn("en-GB", (count) => count === 1);
