import type { FindingMessages } from "./say";

/** Inside the tolerance, improbable as rounding. */
export const totalSuspect: FindingMessages<"TOTAL-SUSPECT"> = {
  fr: {
    title: ({ gap, roundedTo }, say) =>
      `${roundedTo ? "Arrondi ou saisie" : "Écart d’arrondi improbable"} : ${say.amount(gap)}`,
    sentence: ({ cell, read, expected, gap, tolerance, roundedTo }, say) =>
      `${cell} : le total ${say.amount(read)} et la somme ${say.amount(expected)} diffèrent de ${say.amount(gap.abs())}, ` +
      (roundedTo
        ? `ce que permettent des montants arrondis à ${say.amount(roundedTo)} ; mais une seule saisie fausse expliquerait ces écarts aussi bien.`
        : `dans la tolérance (${say.amount(tolerance)}) mais peu probable par le seul arrondi.`),
  },
  en: {
    title: ({ gap, roundedTo }, say) =>
      `${roundedTo ? "Rounding or slip" : "Unlikely rounding gap"}: ${say.amount(gap)}`,
    sentence: ({ cell, read, expected, gap, tolerance, roundedTo }, say) =>
      `${cell}: the total ${say.amount(read)} and the sum ${say.amount(expected)} differ by ${say.amount(gap.abs())}, ` +
      (roundedTo
        ? `which amounts rounded to ${say.amount(roundedTo)} allow; but a single slip would explain these gaps as well.`
        : `inside the tolerance (${say.amount(tolerance)}) but unlikely from rounding alone.`),
  },
};
