/** The regions of today as tables spell them, for the made-up tables of the tests. */
export const mainland: readonly string[] = [
  "Auvergne-Rhône-Alpes",
  "Bourgogne-Franche-Comté",
  "Bretagne",
  "Centre-Val de Loire",
  "Corse",
  "Grand Est",
  "Hauts-de-France",
  "Île-de-France",
  "Normandie",
  "Nouvelle-Aquitaine",
  "Occitanie",
  "Pays de la Loire",
  "Provence-Alpes-Côte d'Azur",
];

export const overseas: readonly string[] = ["Guadeloupe", "Guyane", "Martinique", "La Réunion", "Mayotte"];
