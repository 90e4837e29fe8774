import type { FindingMessages } from "./say";

/** Inside the worst-case tolerance, improbable as rounding. */
export const totalSuspect: FindingMessages<"TOTAL-SUSPECT"> = {
  fr: {
    title: ({ gap }, say) => `Écart d’arrondi improbable : ${say.amount(gap)}`,
    sentence: ({ cell, read, expected, gap, tolerance }, say) =>
      `${cell} : le total ${say.amount(read)} et la somme ${say.amount(expected)} diffèrent de ${say.amount(gap.abs())}, dans la tolérance (${say.amount(tolerance)}) mais peu probable par le seul arrondi.`,
  },
  en: {
    title: ({ gap }, say) => `Unlikely rounding gap: ${say.amount(gap)}`,
    sentence: ({ cell, read, expected, gap, tolerance }, say) =>
      `${cell}: the total ${say.amount(read)} and the sum ${say.amount(expected)} differ by ${say.amount(gap.abs())}, inside the tolerance (${say.amount(tolerance)}) but unlikely from rounding alone.`,
  },
};
