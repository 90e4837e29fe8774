import { inFrench } from "./counts";
import { checksFrench } from "./checksFrench";
import { libraryFrench } from "./libraryFrench";
import { judgementsFrench } from "./judgementsFrench";
import { explainFrench } from "./explainFrench";
import { doneFrench } from "./doneFrench";
import { toolsFrench } from "./toolsFrench";
import { problemsFrench } from "./problemsFrench";
import { confirmationsFrench } from "./confirmationsFrench";

const { n } = inFrench;

/** The pane's texts in French. */
export const paneFrench = {
  product: "Dotations ARS",
  number: n,
  tabs: {
    label: "Rubriques du volet",
    checks: "Contrôles",
    functions: "Fonctions",
    circulars: "Circulaires",
    tools: "Outils",
  },
  reconcile: "Rapprocher les totaux",
  checkSheet: "Contrôler la feuille",
  rerun: "Relancer",
  waitingForExcel: "Connexion à Excel…",
  welcome: {
    title: "Ce classeur tombe-t-il juste ?",
    reconcile: "Tous les totaux de toutes les feuilles, en ligne, en colonne et d’une feuille à l’autre.",
    sheet: "La feuille affichée : régions, nombres, unités, totaux.",
    promise: "Contrôler n’écrit rien dans le classeur et n’envoie rien hors de ce poste.",
  },
  confirmations: confirmationsFrench,
  ...checksFrench,
  ...libraryFrench,
  ...doneFrench,
  ...explainFrench,
  ...judgementsFrench,
  tools: toolsFrench,
  problems: problemsFrench,
};
