import { step } from "../../arguments/allocation";

/** The rounding step of a subsidy: a cent unless told, a euro for the return of annexe III. */
export const paidStep = {
  ...step(),
  description: {
    fr: "Pas d’arrondi du montant ; 1 pour le retour, en euros entiers.",
    en: "Rounding step of the amount; 1 for the return, in whole euros.",
  },
  unit: { fr: "€", en: "€" },
};
