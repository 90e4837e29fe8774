import type { FindingMessages } from "./say";

/** What an envelope that the sheet names has left. */
export const enveloppeReste: FindingMessages<"ENVELOPPE-RESTE"> = {
  fr: {
    title: ({ region }) => `Enveloppe tenue : ${region}`,
    sentence: ({ region, column, read, expected, gap, unit }, say) =>
      `${[region, column].filter(Boolean).join(", ")} : ${say.amount(read, unit)} répartis sur ${say.amount(expected, unit)}, reste ${say.amount(gap.negated(), unit)}.`,
  },
  en: {
    title: ({ region }) => `Envelope kept: ${region}`,
    sentence: ({ region, column, read, expected, gap, unit }, say) =>
      `${[region, column].filter(Boolean).join(", ")}: ${say.amount(read, unit)} shared out of ${say.amount(expected, unit)}, ${say.amount(gap.negated(), unit)} left.`,
  },
};
