/** What the 2007 circular and its readers call the three envelopes. */
export const envelopeLabels = {
  M: [
    "mise à jour",
    "mise à jour SIH",
    "mise à jour des systèmes d’information",
    "outils",
    "mise en place des outils",
  ],
  F: ["formation", "formation aux outils"],
  P: ["périphérique", "sites périphériques", "liaisons", "connexion", "liaison avec les sites périphériques"],
} as const;
