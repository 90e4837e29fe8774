import { agreed, counted, integer } from "../../amounts/counted";
import type { Language } from "../language";

/** Counts with their noun, words that agree with a count, and durations, as the pane says them in one language. */
export interface Counts {
  readonly n: (count: number) => string;
  /** A count and its noun. `several` is `one` with an s unless given. */
  readonly many: (count: number, one: string, several?: string) => string;
  /** As `many`, without the count. */
  readonly agree: (count: number, one: string, several: string) => string;
  readonly duration: (milliseconds: number) => string;
}

const countsIn = (language: Language): Counts => {
  const n = (count: number): string => integer(count, language);
  return {
    n,
    many: (count, one, several = `${one}s`) => counted(count, one, several, language),
    agree: (count, one, several) => agreed(count, one, several, language),
    duration: (milliseconds) =>
      milliseconds < 1000
        ? `${n(Math.round(milliseconds))}\u00a0ms`
        : `${n(Math.round(milliseconds / 100) / 10)}\u00a0s`,
  };
};

/** @example inFrench.many(0, "total", "totaux") // "0 total" */
export const inFrench = countsIn("fr");

/** @example inEnglish.many(0, "total") // "0 totals" */
export const inEnglish = countsIn("en");
