import { number } from "./number";

/** The envelope that a share is taken from, in euros; left out, the one that the circular states. */
export const sharedEnvelope = (stated: NonNullable<Parameters<typeof number>[0]["default"]>) =>
  number({
    name: { fr: "enveloppe", en: "envelope" },
    description: { fr: "Enveloppe à répartir.", en: "Envelope to share." },
    unit: { fr: "€", en: "€" },
    domain: { fr: "≥ 0", en: "≥ 0" },
    minimum: 0,
    default: stated,
  });
