import { slipCandidates } from "./slipCandidates";

/** Gaps like another: from one part of it to so many times as much. */
const LIKE = 2;

/** Up to this chance it is no accident that a slip would close a gap: above, it says nothing. */
export const HARDLY_BY_CHANCE = 1 / 16;

/** Up to this chance it is no accident that one slip closes a gap of which nothing else is known. */
export const BY_NO_CHANCE = 1 / 256;

/** An amount as it was typed, in units of its last printed digit, and that unit in scaled integers. */
export interface TypedAmount {
  readonly read: number;
  readonly unit: number;
}

/**
 * The chance that some slip of typing, in one of the amounts of a sum, would close by accident a gap that no slip left: 1 where there are
 * as many slips as gaps of that size.
 * @param gap in scaled integers, whatever its sign
 * @param reach what roundings leave of a gap, in scaled integers
 * @example slipChance([{ read: 74800, unit: 1 }, { read: 162400, unit: 1 }], 3600) // some 0.01
 */
export const slipChance = (amounts: readonly TypedAmount[], gap: number, reach = 0): number => {
  const size = Math.abs(gap);
  let covered = 0;
  for (const { read, unit } of amounts)
    covered += slipsOfSize(read, size / unit / LIKE, (size / unit) * LIKE) * (2 * reach + unit);
  return Math.min(1, covered / ((LIKE - 1 / LIKE) * size));
};

/** How many slips of an amount change it by so much, whatever the sense: from the least change to the most. */
const slipsOfSize = (read: number, least: number, most: number): number =>
  slipCandidates(read).values.filter((meant) => {
    const change = Math.abs(meant - read);
    return change >= least && change <= most;
  }).length;
