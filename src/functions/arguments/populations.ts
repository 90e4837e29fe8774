import type { Bilingual } from "../../messages/functions";
import { numbers } from "./range";

/** The population of each region that takes part, one cell each: a key of apportionment. */
export const populations = (description: Bilingual) =>
  numbers({
    name: { fr: "populations", en: "populations" },
    description,
    unit: { fr: "habitants", en: "inhabitants" },
    domain: { fr: "≥ 0 dans chaque cellule", en: "≥ 0 in each cell" },
    minimum: 0,
    noTotal: true,
  });
