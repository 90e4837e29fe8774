/** Monetary units that annexes use. */
export type Unit = "€" | "k€" | "M€" | "Md€";

/** Power of ten of one unit, in euros. */
export const unitExponent: Readonly<Record<Unit, number>> = { "€": 0, "k€": 3, "M€": 6, "Md€": 9 };
