/** More lines make the search, cubic in them, too long; annexes have fewer. */
export const MOST_LINES = 60;
/** Positions looked at to weigh a quotient; verdicts look at all of them. */
export const SAMPLE = 48;
/** Positions looked at in doubles before a quotient is weighed. */
export const PROBES = 5;
/** Powers of ten between a quotient and its operands. */
export const EXPONENTS = [0, 2, 3, -3, 1, 4, 5, 6, -6] as const;
/** Bits from which a quotient is believed. */
export const BELIEVED = 12;
export const FEWEST_HITS = 3;
/** Where labels name a quantity, its price and the amount. */
export const FEWEST_NAMED_HITS = 2;
/** Share of the positions that may speak against it; one from so many hits on, fewer where the target says that it is a rate or a price. */
export const MISS_SHARE = 0.12;
export const HITS_FOR_ONE_MISS = { said: FEWEST_HITS, unsaid: 5 };
/** No position proves more than this, and a miss costs this. */
export const MOST_BITS = 10;
export const MISS_BITS = 3;
/** Below so many bits a hit, series that are nearly proportional look like a quotient. */
export const LEAST_SHARPNESS = 4;
/** Mean distance from the middle of the interval, in half-widths: true rounding gives one half. */
export const MOST_OFF = 0.7;
/** Bits by which exact operands must tell more than rounded ones. */
export const EXACT_BITS = 10;
/** A miss by no more units of the last digit is slight. */
export const SLIGHT_UNITS = 2;
/** A line along which a sum holds is seldom what was computed by dividing. */
export const ADDITIVE_BITS = 6;
/** What prints more digits than both of its operands is likelier the quotient. */
export const FINER_BITS = 4;
/** The only line of the three that says a rate, or that no total states, is likelier the quotient. */
export const NAMED_BITS = 6;
/** A quotient known no better than this at a probe proves nothing there. */
export const MOST_SLACK = 0.35;
/** Share of the positions with one value, or one step, that makes a line a constant or a sequence. */
export const SAME_SHARE = 0.7;
